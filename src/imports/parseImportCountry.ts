import { foldedImportText } from './foldedImportText.ts';

/**
 * ISO 3166-1 as of 2024, the code of two letters and the one of three; XK and XKX are user-assigned there, and in general use for Kosovo
 * (UNSCR 1244).
 */
const codes = `
ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD
BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN
CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU
DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB
GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG
HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN
KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU
LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR
MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL
OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB
RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP
SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN
TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKK YEYEM YTMYT
ZAZAF ZMZMB ZWZWE`;

/** The code of two letters by every text that stands for a country, folded. */
const byText = new Map<string, string>();
const known = new Set<string>();
for (const pair of codes.trim().split(/\s+/)) {
  const code = pair.slice(0, 2);
  known.add(code);
  byText.set(pair.slice(2).toLowerCase(), code);
}

/** What the United Nations and offices write, where it is not the name that Unicode (CLDR) has in English, French or Spanish. */
const otherNames = {
  BO: 'Bolivia (Plurinational State of)|Bolivie (État plurinational de)|Bolivia (Estado Plurinacional de)',
  CD: 'DR Congo|DRC|RDC|Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo',
  CG: 'Congo|Republic of the Congo|République du Congo|República del Congo',
  CI: "Cote d'Ivoire|Ivory Coast|Costa de Marfil",
  CV: 'Cabo Verde|Cape Verde|Cap-Vert',
  CZ: 'Czech Republic|République tchèque|República Checa',
  FM: 'Micronesia (Federated States of)|Micronésie (États fédérés de)',
  GB: 'UK|United Kingdom of Great Britain and Northern Ireland|Great Britain|Royaume-Uni|Reino Unido',
  IR: 'Iran (Islamic Republic of)|Iran (République islamique d’)|Irán (República Islámica del)',
  KP: "Democratic People's Republic of Korea|DPRK",
  KR: 'Republic of Korea|République de Corée|República de Corea',
  LA: "Lao People's Democratic Republic|Lao PDR|République démocratique populaire lao",
  MD: 'Republic of Moldova|République de Moldova|República de Moldova',
  MK: 'North Macedonia|Macédoine du Nord',
  MM: 'Myanmar|Burma|Birmanie',
  PS: 'State of Palestine|Palestine|Palestina|occupied Palestinian territory',
  RU: 'Russian Federation|Fédération de Russie|Federación de Rusia',
  SY: 'Syrian Arab Republic|République arabe syrienne|República Árabe Siria',
  SZ: 'Eswatini|Swaziland',
  TL: 'Timor-Leste|East Timor',
  TR: 'Türkiye|Turkey|Turquie|Turquía',
  TZ: 'United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía',
  US: 'USA|U.S.A.|United States of America|États-Unis d’Amérique|Estados Unidos de América|EE. UU.',
  VE: 'Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)',
  VN: 'Viet Nam|Vietnam',
  XK: 'Kosovo|Kosovo (UNSCR 1244)|UNSC resolution 1244-administered Kosovo',
};

for (const locale of ['en', 'fr', 'es']) {
  for (const style of ['short', 'long'] as const) {
    const names = new Intl.DisplayNames(locale, { type: 'region', style });
    for (const code of known) byText.set(foldedImportText(names.of(code) ?? code), code);
  }
}
for (const [code, names] of Object.entries(otherNames)) {
  for (const name of names.split('|')) byText.set(foldedImportText(name), code);
}

/** Whether a text is the code of a country, in capitals. */
export function isImportCountry(text: string): boolean {
  return known.has(text);
}

/** The code of two letters for a country by its code, of two or three letters, or its name in English, French or Spanish. */
export function importCountryCalled(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (known.has(code)) return code;
  return (
    byText.get(foldedImportText(text)) ??
    byText.get(foldedImportText(text.replace(/^(the|le|la|les|l['’]|el|los)\s*/i, ''))) ??
    null
  );
}
