import type { Language } from '../language/language.ts';

/** Words with which people ask for something, in the three languages, without accents: they tell a need from a piece of news. */
const asking =
  /\b(?:(?:we|i) (?:still |also |really |urgently )?(?:need|want|miss|lack|request)|needs?|would (?:like|need|appreciate)|(?:could|can|would) (?:you|someone|somebody|anyone|we|i)\b|please (?:send|share|provide)|(?:are|am) (?:waiting for|short of)|lack(?:s|ing)?|missing|besoins?|faudrait|faut|manqu\w+|pourri(?:ez|ons)|pourrai(?:s|t)|pouvez|merci de nous|attendons|souhait\w+|aimerions|voudrions|demandons|necesit\w+|(?:nos|me|hace|hacen|haria|harian) (?:falta|faltan)|harian? falta|faltan|podri(?:an|amos|a)|pueden|esperamos|solicit\w+|quisieramos|quisiera|requerimos)\b/;

/** Words with which a sentence goes on about what the one before was about. */
const goingOn =
  /^(?:and |but |et |mais |y |pero )?(?:it|they|this|these|that|those|he|she|il(?! (?:nous|me|y|n'y|faut|faudrait|manque|est|n'est|reste)\b)|elle|ils|elles|cela|ca|ceci|celle-ci|celui-ci|tous|toutes|esto|eso|ello|ella|ellos|ellas|este|esta|estos|estas|todos|todas)\b/;

/** "Please could HQ send …?" */
const request = /^(?:and |also |please )*(?:please|could|can|would|may)\b.*\?\s*$/;

/** What only whoever reads it can do: "can you tell me …?" asks the bot. */
const ofReader =
  /\b(?:(?:can|could|would) you (?:please )?(?:do|help|tell|explain|show|remind|say|repeat)|(?:pouvez|pourriez)[- ]vous (?:m'|me |nous )?(?:aider|dire|expliquer|montrer|rappeler|faire)|(?:puede|podria)n? (?:usted(?:es)? )?(?:hacer|ayudar\w*|decir\w*|explicar\w*|mostrar\w*|recordar\w*))\b/;

/** Whether a text, without accents, asks for something. */
export const paragraphCueAsksFor = (text: string): boolean =>
  !ofReader.test(text) && (asking.test(text) || request.test(text));

/** Whether a sentence, without accents, goes on about what was said before it. */
export const isParagraphContinuation = (text: string): boolean => goingOn.test(text);

const greeting =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|(?:best|kind|warm) (?:regards|wishes)|regards|sincerely|sorry|apologies|(?:re[- ]?)?bonjour|bonsoir|cher|chere|chers|cheres|salut|slt|cordialement|bien (?:a vous|cordialement)|amities|desole\w*|pardon|merci de votre|bonnes? fetes?|hola|buen[ao]s|estimad\w+|querid\w+|saludos|un (?:cordial )?(?:saludo|abrazo)|atentamente|disculp\w+|perdon\w*|felices fiestas)\b/;

/** How official letters begin and end: "I have the honour to report", "Sin otro particular". */
const formula =
  /^(?:further to|with reference to|in reply to|please find|i have the honou?r|comme suite|suite a votre|en reponse a|veuillez (?:trouver|agreer|recevoir)|j'ai l'honneur|(?:je vous prie|nous vous prions) d'agreer|por medio de la presente|en respuesta a|con referencia a|tengo el (?:agrado|honor|gusto)|me (?:dirijo|permito)|sin otro particular|(?:aprovecho|hago propicia) la (?:ocasion|oportunidad))\b|^(?:subject|re|objet|asunto|(?:reporting )?period|periode|periodo)(?: \w+){0,3} ?:|\b(?:presents? its compliments|presente ses compliments|saludan? (?:muy )?atentamente)\b/;

const withoutOpening = (text: string): string => text.replace(/^[\s¡¿]+/, '');

/** Whether a sentence, without accents, begins as a greeting, an excuse or the end of a letter does. */
export const isPoliteInParagraph = (text: string): boolean => greeting.test(withoutOpening(text));

/** Whether a sentence, without accents, is one of those with which official letters begin and end: it reports nothing. */
export const isFormulaInParagraph = (text: string): boolean => formula.test(withoutOpening(text));

/** Words of what others say, or said before: "they tell me", "my predecessor". */
const hearsay =
  /\b(?:(?:they|people|colleagues) (?:say|tell|told)|(?:i|we) (?:am|are|was|were) told|i hear|heard|apparently|allegedly|reportedly|according to|predecessor|dit-on|on (?:me|nous) dit|(?:parait|semble)-t-il|il parait|il semble|selon(?! (?:le|notre) (?:plan|calendrier|programme))|predecesseur|(?:se|nos|me) dice(?:n)?|dicen|parece|segun(?! (?:(?:el|nuestro) (?:plan|calendario|programa)|lo previsto))|predecesor\w*)\b/;

/** Whether a sentence, without accents, tells what others say: nothing of it is certain. */
export const paragraphIsHearsay = (text: string): boolean => hearsay.test(text);

const conditions: Record<Language, RegExp> = {
  en: /^(?:and |but )?(?:if|unless|once|as soon as|should)\b(?!\s*[,.;:–—-])/i,
  fr: /^(?:et |mais )?(?:si|s['’]ils?|dès que|des que|une fois que)(?!\p{L})(?!\s*[,.;:–—-])/iu,
  es: /^(?:y |pero )?(?:si|cuando|en cuanto|una vez que)(?!\p{L})(?!\s*[,.;:–—-])/iu,
};

/** Whether a sentence, with its accents ("sí" is no "si"), begins with its condition: what follows is not so yet. */
export const paragraphIsConditional = (text: string, language: Language): boolean =>
  conditions[language].test(withoutOpening(text));

/** "The manager is Mr Okello": somebody's name stands behind "is". */
const namedPerson =
  /(?<!\p{L})(?:is|est|es)\s+(?:(?:Mr|Ms|Mrs|Dr|Miss|Sister|Father|M|Mme|Mlle|Dre|Sr|Sra|el señor|la señora|don|doña|el doctor|la doctora)\.?\s+)?\p{Lu}\p{Ll}+/u;
const who = /^[¿\s]*(?:who|qui|quien|quienes)(?!\p{L})/iu;

/** Whether a sentence says by name who somebody is. */
export const paragraphNamesSomebody = (text: string): boolean => namedPerson.test(text);

/** Whether a question, without accents, asks who somebody is. */
export const paragraphCueAsksWho = (label: string): boolean => who.test(label);
