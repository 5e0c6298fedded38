import { stemmer } from '@orama/stemmers/english';
import { titleNumberWords, type Vocabulary, titleWordSets, titleWordSet } from './titleSimilarityVocabulary.ts';

export const english: Vocabulary = {
  functionWords: titleWordSet(`
    a an the this that these those its their our your his her my it they we you he she i who whom whose which what
    of in on at to for from by with as into onto upon among amongst within through throughout via per towards toward
    and or nor but if than then so such also both either too there here where when while whether once one out up
    is are was were be been being am has have had having do does did doing done will would shall should can could may
    might must ought all every each any whole entire`),
  lightWords: titleWordSet(`
    give gives gave given giving go goes went gone going send sends sent sending make makes made making provide provides provided providing offer offers offered offering ensure ensures ensured ensuring
    hold holds held holding carry carries carried carrying put puts putting set sets setting
    conduct conducts conducted conducting organize organizes organized organizing organise organises organised organising
    arrange arranges arranged arranging undertake undertakes undertook undertaken undertaking pass passes passed passing forward
    forwards forwarded present presents presented submit submits submitted submitting sure least various several different own about
    regular regularly systematic systematically further other possible whenever always existing relevant appropriate
    needed necessary required basis establish establishes established establishing create creates created creating member members`),
  turningWords: titleWordSet('not no never without except unless non neither against instead only'),
  sameAs: titleWordSets(`
    woman women
    man men
    child children
    person people
    guarantee secure ensure sure
    raise increase
    cooperate collaborate
    include inclusion incorporate incorporation integrate integration
    introduce introduction
    extend extension
    expand expansion
    start launch begin began begun
    build built
    teach taught
    write wrote written
    find found
    seek sought
    lead led
    keep kept maintain maintenance
    share proportion percentage
    post position
    decide decision
    analyse analyze analysis
    reduce reduction decrease
    produce production
    apply application
    describe description
    advise advice
    respond response
    compare comparison
    grow growth
    speak spoke spoken
    choose chose chosen choice
    before prior
    staff personnel employee
    review examine
    promote encourage foster
    support assist
    use utilize utilise
    year yearly annual annually
    distribute disseminate circulate
    collect gather compile
    appoint designate nominate
    recruit recruitment hire
    strengthen reinforce
    improve enhance
    headquarters hq
    program programme
    center centre`),
  numberWords: new Map([
    ...titleNumberWords(2, 'two three four five six seven eight nine ten eleven twelve'),
    ...(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const).map(
      (word, index) => [word, String(20 + 10 * index)] as const,
    ),
  ]),
  fromWords: titleWordSet('from'),
  toWords: titleWordSet('to into'),
  conjunctions: titleWordSet('and or'),
  spelling: (word) => word.replace(/our(?=$|s$|ed$|ing$)/, 'or').replaceAll('z', 's'),
  stem: stemmer,
};
