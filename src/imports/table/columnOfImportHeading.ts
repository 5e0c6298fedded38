import { foldedImportWords } from '../foldedImportText.ts';
import { nearestImportWord } from '../nearestImportWord.ts';
import { tableColumnNames, type TableColumn } from '../rosterColumns.ts';

/** What offices write above a column, in English, French and Spanish, as words put together. */
const synonyms: Partial<Record<TableColumn, string>> = {
  post: 'postcode codepost code missioncode officecode unitcode codeposte codebureau codemission codigo codigooficina codigomision',
  postName:
    'postname nameofpost office mission unit missionname officename dutyoffice fieldoffice fieldmission bureau nombureau nommission ' +
    'unite nomposte intituleposte oficina nombreoficina nombremision unidad mision missionoffice misionoficina',
  kind: 'kindofpost posttype typepost hqfield hqorfield headquartersfield siegeterrain sedeterreno typeposte tipo tipooficina',
  dutyStation:
    'station location city town place ville lieu lieuaffectation ciudad lugar lugardestino ciudadsede sedeoficina',
  country: 'countryname pays pais countryoffice',
  region: 'regionname zone regiongeografica',
  timeZone: 'tz zonetime fuseau fuseauhoraire zonahoraria husohorario timezoneofpost',
  workingWeek: 'workweek workingdays semainetravail joursouvrables semanalaboral diaslaborables',
  workingGroupMember:
    'member wgmember memberofworkinggroup groupmember membre membregroupe membregroupetravail miembro miembrogrupo miembrogrupotrabajo',
  staffingSide: 'staffingpages pagespersonnel voletpersonnel politiquepersonnel paginaspersonal vertientepersonal',
  hostsMajorOrganizations: 'hostsorganizations accueilleorganisations',
  postLanguage: 'languagepost langueposte idiomaoficina',
  person:
    'staffno staffnumber staffid indexno indexnumber employeeid personkey personid matricule numeropersonnel legajo numeroempleado',
  name:
    'fullname namesurname nameandsurname nom nomcomplet nomprenom prenomnom nombre nombrecompleto nombreapellido nombreapellidos ' +
    'titular titulaire incumbent nameperson nompersonne nombrepersona',
  firstName: 'givenname forename prenom prenoms nombrepila',
  lastName: 'surname familyname nomfamille apellido apellidos',
  email:
    'mail emailaddress address contactemail courriel adresseemail adressemail adressecourriel adresseelectronique adressemessagerie ' +
    'correo correoelectronico direccioncorreo direccioncorreoelectronico direccionelectronica',
  language: 'languages preferredlanguage lang langue languetravail idioma lengua',
  role: 'roleingroup rol rolgrupo',
  from:
    'since start startdate datefrom fromdate appointed appointedon datedesignation designationdate dateappointment datenomination ' +
    'designated depuis datedebut debut du adatede desde fechadesignacion fechanombramiento fechainicio inicio effectivedate',
  to: 'until end enddate dateto todate jusquau datefin fin au hasta fechafin fechatermino',
  alternate: 'alternatename namealternate alternates',
  counterparts: 'counterpart peer peers homologue homologues homologos contraparte contrapartes',
  round: 'exercise exercice ronda ejercicio',
  dueAt:
    'due duedate owndue ownduedate deadline echeance dateecheance datelimite fechalimite vencimiento fechavencimiento plazo',
};

/** Words of a heading that say nothing of what the column holds. */
const empty = new Set(
  'of the a in de del du des da la le les l d el los las y and et gender genre genero focal point points pointfocal punto puntos gfp gfps fp pf'.split(
    ' ',
  ),
);
const alternates = /^(alternat\w*|suppleant\w*|suplent\w*|backup|deputy|adjoint\w*|remplacant\w*)$/;

const byHeading = new Map<string, TableColumn>();
for (const [column, words] of Object.entries(synonyms)) {
  for (const word of words.split(' ')) byHeading.set(word, column as TableColumn);
}
for (const column of tableColumnNames) byHeading.set(column.toLowerCase(), column);

/** A heading of any two of these words, such as "unit / bureau", is the name of a post. */
const postWords = new Set(
  'office mission unit bureau unite oficina unidad mision post poste delegation delegacion'.split(' '),
);

/** Which column a heading names, in any of the three languages; null where it names none that a roster has. */
export function importColumnOfHeading(heading: string): TableColumn | null {
  const words = foldedImportWords(heading.replace(bothForms, '').replace(/\b[dl]['’]/gi, ' '));
  const whole = byHeading.get(words.join(''));
  if (whole) return whole;
  const rest = words.filter((word) => !empty.has(word));
  const others = rest.filter((word) => !alternates.test(word));
  const named = others.length > 1 && others.every((word) => postWords.has(word)) ? 'postName' : null;
  const column = byHeading.get(others.join('')) ?? named;
  if (others.length < rest.length) return alternateColumn(others.length === 0 ? 'name' : column);
  if (rest.length === 0 && words.some((word) => word === 'focal' || /^g?fps?$/.test(word))) return 'name';
  return column;
}

/** "Suppléant(e)", "E-mail(s)": the other gender and the plural in brackets. */
const bothForms = /(?<=\p{L})\((?:e|s|es|a|as|o|os|ne|nes|trice|ora|oras)\)/giu;

/** Shorter headings are near to anything: "No." is not "Nom". */
const SHORTEST = 4;

/** The column whose heading is spelled almost as this one; null where none is. */
export function importColumnNear(heading: string): TableColumn | null {
  const written = foldedImportWords(heading).join('');
  const meant = written.length < SHORTEST ? null : nearestImportWord(written, [...byHeading.keys()]);
  return meant === null ? null : (byHeading.get(meant) ?? null);
}

/** The column of an alternate who stands beside the focal point. */
function alternateColumn(column: TableColumn | null): TableColumn | null {
  if (column === 'name') return 'alternate';
  if (column === 'email') return 'alternateEmail';
  return column === 'person' ? 'alternatePerson' : null;
}
