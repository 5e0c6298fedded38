import { appointmentRoles, grantRoles } from '../../people/roles.ts';
import { importCountryCalled } from '../parseImportCountry.ts';
import { type RosterColumn, yesNoColumns } from '../rosterColumns.ts';
import { foldedImportWords } from '../foldedImportText.ts';
import { parseImportDate, type ReadCell } from './parseImportDate.ts';

const nothing = new Set(
  [
    '',
    '-',
    '–',
    '—',
    '--',
    '…',
    '...',
    '?',
    '/',
    'n/a',
    'n.a.',
    'n.a',
    '#n/a',
    'tbc',
    'tbd',
    't.b.c.',
    'to be confirmed',
  ].concat(
    [
      'to be designated',
      'vacant',
      'vacante',
      'vacancy',
      'none',
      'nil',
      'à confirmer',
      'a confirmer',
      'à désigner',
      'à pourvoir',
    ],
    [
      'poste vacant',
      's.o.',
      'sans objet',
      'por confirmar',
      'por designar',
      'ninguno',
      'ninguna',
      'aucun',
      'no aplica',
      '"',
      "''",
    ],
  ),
);

/** Whether a cell says that there is nothing, or nobody: a dash, "vacant", "tbc", "N/A". */
export function importCellSaysNothing(text: string): boolean {
  return nothing.has(
    text
      .trim()
      .toLowerCase()
      .replace(/^[([]|[)\]]$/g, ''),
  );
}

/** Reads one cell of a column. Dates, marks and names are taken as people write them in English, French and Spanish. */
export function parseImportCell(column: RosterColumn, text: string): ReadCell {
  switch (column) {
    case 'from':
    case 'to':
    case 'dueAt':
      return parseImportDate(text);
    case 'country':
      return { value: importCountryCalled(text) ?? text };
    case 'role':
      return { value: words.role.get(compact(text)) ?? text };
    case 'kind':
      return { value: words.kind.get(compact(text)) ?? text };
    case 'language':
    case 'postLanguage':
      return { value: words.language.get(compact(text)) ?? text };
    case 'workingWeek':
      return { value: weekOf(text) ?? text };
    default:
      return { value: yesNoColumns.has(column) ? (words.mark.get(compact(text) || text.trim()) ?? text) : text };
  }
}

const compact = (text: string): string => foldedImportWords(text).join('');

function dictionary(entries: Record<string, string>): ReadonlyMap<string, string> {
  const pairs = Object.entries(entries).flatMap(([value, texts]) =>
    [compact(value), ...texts.split(' ')].map((text) => [text, value] as const),
  );
  return new Map(pairs);
}

const words = {
  role: dictionary({
    focalPoint: 'pointfocal pointfocale puntofocal genderfocalpoint pointfocalgenre puntofocalgenero',
    alternate:
      'suppleant suppleante suplente alternatefocalpoint alternategfp alternatefp gfpalternate pointfocalsuppleant pointfocalesuppleante puntofocalsuplente',
    coordinator: 'coordinateur coordinatrice coordonnateur coordonnatrice coordinador coordinadora',
    supervisor: 'superviseur superviseuse superviseure supervisora',
    editor: 'redacteur redactrice redactor redactora editeur editrice editora',
    viewer: 'lecteur lectrice lector lectora observer observateur observatrice observador observadora',
  }),
  kind: dictionary({ hq: 'headquarters headquarter siege sede', field: 'terrain terreno' }),
  language: dictionary({
    en: 'english anglais ingles',
    fr: 'french francais frances',
    es: 'spanish espagnol espanol castellano',
  }),
  mark: dictionary({ true: 'yes y 1 oui o si s x ✓ ✔ ☑ vrai verdadero', false: 'no n 0 non faux falso ✗ ✘ ☐' }),
};

/** What a role might have been meant to be, where it is not known: initials of it. */
export function importRoleMeant(text: string): string | null {
  if (/^g?fp$|^pf$|^g\.?f\.?p\.?$/i.test(text.trim())) return 'focalPoint';
  if (/^alt\.?$/i.test(text.trim())) return 'alternate';
  return [...appointmentRoles, ...grantRoles].find((role) => compact(text).startsWith(compact(role))) ?? null;
}

const days = dictionary({
  mon: 'monday lundi lun lunes',
  tue: 'tuesday tues mardi mar martes',
  wed: 'wednesday mercredi mer miercoles mie',
  thu: 'thursday thur thurs jeudi jeu jueves jue',
  fri: 'friday vendredi ven viernes vie',
  sat: 'saturday samedi sam sabado sab',
  sun: 'sunday dimanche dim domingo dom',
});

function weekOf(text: string): string | null {
  const [first, last, ...more] = foldedImportWords(text)
    .filter((word) => !['to', 'a', 'au', 'al', 'from', 'du', 'de', 'through'].includes(word))
    .map((word) => days.get(word));
  return first && last && more.length === 0 ? `${first}-${last}` : null;
}
