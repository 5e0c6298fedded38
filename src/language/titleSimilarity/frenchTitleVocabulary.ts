import { stemmer } from '@orama/stemmers/french';
import { titleNumberWords, type Vocabulary, titleWordSets, titleWordSet } from './titleSimilarityVocabulary.ts';

export const french: Vocabulary = {
  functionWords: titleWordSet(`
    le la les l un une des du de d au aux à en dans sur sous par pour vers depuis chez parmi entre avec comme lors
    ce cet cette ces c son sa ses leur leurs notre nos votre vos mon ma mes
    il elle ils elles on nous vous se s y qui que qu dont où lequel laquelle lesquels lesquelles quand lorsque lorsqu si
    et ou ne n mais donc car ni ainsi aussi est sont était étaient être été sera seront soit soient a ont avait avaient avoir eu ait aient
    fait font doit doivent peut peuvent tout toute tous toutes chaque chacun chacune ensemble totalité`),
  lightWords: titleWordSet(`
    donner donne donnent donné donnant dispenser dispense dispensé dispensée offrir offre offert
    offerte offerts offertes proposer propose proposé proposée fournir fournit fourni fournie fournis fournies
    assurer assure assuré assurée veiller veille faire effectuer effectué effectuée mener mené menée réaliser réalisé
    réalisée mettre met mis mise mises œuvre oeuvre place organiser organise organisé organisée tenir tient tenu
    envoyer envoie envoyé envoyée envoyés envoyées transmettre transmis transmise transmises soumettre soumis soumise
    soumises adresser adressé adressée procéder
    moins divers diverses plusieurs différents différentes propre propres bien autre autres régulier régulière
    régulièrement systématiquement systématique existant existants existante existantes pertinent pertinents nécessaire besoin possible
    établir établit établi établie instaurer instauré instaurée créer crée créé créée créés créées membre membres`),
  turningWords: titleWordSet('pas non sans sauf jamais contre hormis excepté seulement uniquement'),
  sameAs: titleWordSets(`
    examiner réviser révision revoir
    diffuser diffusion distribuer distribution
    promouvoir encourager favoriser
    appuyer soutenir aider
    utiliser utilisation
    garantir garantie assurer veiller
    augmenter augmentation accroître accroissement
    collaborer collaboration coopérer coopération
    intégrer intégration inclure inclut inclus incluse inclusion incorporer
    traduire traduction
    produire production
    construire construction
    décrire description
    protéger protection
    prévenir prévention
    introduire introduction
    lancer démarrer entamer
    former formation
    planifier planification
    maintenir maintient
    recueillir collecter collecte
    travail travaux
    national nationaux
    régional régionaux
    international internationaux
    local locaux
    égal égaux
    rédiger rédaction
    part proportion pourcentage
    recruter recrutement
    nommer nomination désigner désignation
    évaluer évaluation
    réduire réduction diminuer diminution
    analyser analyse
    an année annuel annuellement`),
  numberWords: new Map([
    ...titleNumberWords(2, 'deux trois quatre cinq six sept huit neuf dix onze douze'),
    ...(['vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const).map(
      (word, index) => [word, String(20 + 10 * index)] as const,
    ),
  ]),
  fromWords: titleWordSet('de du des depuis'),
  toWords: titleWordSet('à au aux vers'),
  conjunctions: titleWordSet('et ou'),
  spelling: (word) => word.replaceAll('œ', 'oe'),
  stem: stemmer,
};
