/**
 * Words that a language uses in every other sentence, and some that our texts use often; without accents. A word that several of these
 * languages have counts for each of them. The languages beside our own are there so that a text in one of them is not taken for ours.
 */
const lists: Record<string, string> = {
  en:
    'the and of to in is was were with for that this has have from by are be our we it its their at which been will not each every they ' +
    'you your my can could would should there on only among before after about into more than also other first new who how what when all ' +
    'women girls people training office staff workers health support meeting opened held team fair help news market mothers fathers children',
  fr:
    'le la les des et est une un du de d l dans pour que qui ont au aux par sur avec sont ete nous notre nos cette ce ces pas leur leurs ' +
    'plus il elle ils elles je j n qu c s vous votre mais avant apres aussi autre autres premier premiere nouveau nouvelle tous toutes ' +
    'femmes filles personnes formation bureau sante appui soutien reunion equipe foire marche meres peres enfants',
  es:
    'el la los las y del de una un en para que con por han se su sus fue al como mas nuestra nuestro esta este son sobre entre es ' +
    'lo ya pero hay no nos muy antes despues tambien otro otra otros otras primer primera nuevo nueva todos todas ' +
    'mujeres ninas personas formacion oficina salud apoyo reunion equipo feria mercado madres padres ninos',
  pt: 'os as um uma do da dos das em na nas que para com por nao se foi sao mais ao pela pelo sua seu tambem ja mulheres entre como de',
  it: 'il lo la gli le di da con per non che sono una un del della dei delle nel nella alla anche piu donne come questo questa si ha',
  de: 'der die das und ist nicht mit fur von den dem des ein eine einer auf im zu wir haben wurde wird sich auch bei nach frauen sind',
  nl: 'de het een van en dat voor met niet zijn werd wordt ook door maar wij naar bij aan er vrouwen deze worden heeft',
  pl: 'nie sie na jest z do w i oraz przez dla ktore od kobiet zostal zostala jako tym byl byla',
  ro: 'si este pentru cu din care la pe un o au fost ale prin sunt femeilor femei mai acest aceasta lor',
  tr: 'bir ve bu icin ile olarak da de kadinlar kadin daha olan gibi cok sonra tarafindan',
  id: 'yang dan di dengan untuk dari ini pada adalah dalam tidak akan oleh telah mereka perempuan kami para itu juga',
  sw: 'ya na wa kwa ni za katika la cha kuwa hii wanawake kama yao watu pia baada',
  tl: 'ang mga ng sa na ay at para ito mula kababaihan nila may hindi kanilang isang',
  vi: 'cua va cac la cho trong duoc voi nhung mot phu nu da co khong nguoi nay tai',
  so: 'iyo oo ka ku waa ee uu haweenka dumarka waxaa soo loo dadka',
  ht: 'nan ak pou yo yon ki se fanm te ap sou gen moun pa fe',
  sq: 'dhe per nje te me qe ne eshte nga grate se ka u',
};

/** The languages of the Latin script that are told apart, each with its words. */
export const frequentWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Letters that, of these languages, one alone has. */
export const ownLetters: ReadonlyMap<string, RegExp> = new Map([
  ['es', /[ñ¿¡]/u],
  ['pt', /[ãõ]/u],
  ['de', /ß/u],
  ['pl', /[łąęśźż]/u],
  ['ro', /[țșţ]/u],
  ['tr', /[ğışİ]/u],
  ['vi', /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
]);
