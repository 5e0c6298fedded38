import { showImportedValue } from '../importProblem.ts';
import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';

/** Somebody whom a cell names. */
export interface NamedPerson {
  name?: string | undefined;
  email?: string | undefined;
  person?: string | undefined;
}

const address = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/g;
const titles =
  /^(?:ms|mr|mrs|miss|mme|mlle|m|dr|sr|sra|srta|prof)\.?\s+|\s*[([](?:ms|mr|mrs|mme|m|f|dr|sr|sra)\.?[)\]]/gi;

/** The people of a row: several stand in one cell with line breaks, semicolons or slashes, each with the address at the same place. */
export function peopleInImportRow(cells: NamedPerson): { people: NamedPerson[]; remarks: CatalogueWords[] } {
  const inName = cells.name?.match(address) ?? [];
  const emails = cells.email === undefined ? [...inName] : (cells.email.match(address) ?? [cells.email]);
  const texts =
    cells.name === undefined
      ? []
      : namesIn(cells.name.replace(/[<([]?\s*[^\s<>()]+@[^\s<>()]+\s*[>)\]]?/g, ' '), emails.length);
  const keys = cells.person?.split(/[;\n]/).map((key) => key.trim()) ?? [];
  if (texts.length <= 1) {
    const [email, ...others] = emails;
    const [text] = texts;
    const name = text === undefined ? undefined : firstNameFirst(text);
    const remarks = others.map((other) =>
      catalogueWords('importRemarks.oneAddress', { value: showImportedValue(other) }),
    );
    if (text !== undefined && name !== plain(text))
      remarks.push(
        catalogueWords('importRemarks.readAs', { text: showImportedValue(text), value: showImportedValue(name) }),
      );
    return { people: [{ name, email, person: cells.person }], remarks };
  }
  const people = texts.map((text, at) => ({
    name: firstNameFirst(text),
    email: emails.length === texts.length ? emails[at] : undefined,
    person: keys.length === texts.length ? keys[at] : undefined,
  }));
  const unclear = emails.length > 0 && emails.length !== texts.length;
  const whose = unclear
    ? emails.map((email) =>
        catalogueWords('importRemarks.whoseAddress', { value: showImportedValue(email), count: texts.length }),
      )
    : [];
  return { people, remarks: [catalogueWords('importRemarks.severalPeople', { count: texts.length }), ...whose] };
}

/** Words between people; a comma only where each side is a whole name. */
function namesIn(text: string, addresses: number): string[] {
  const parts = split(text, /\s*(?:[;\n\r]+|\s\/\s)\s*/);
  if (parts.length > 1) return parts;
  const joined = split(text, /\s+(?:and|et|y|e|&|\+)\s+|\s*[,/]\s*/);
  const whole = joined.every((part) => /\S\s+\S/.test(part));
  return joined.length > 1 && whole && addresses !== 1 ? joined : split(text, /\n/);
}

function split(text: string, by: RegExp): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);
}

function plain(text: string): string {
  return text.replace(titles, '').replace(/\s+/g, ' ').trim();
}

/** "Rashad, Salma (Ms.)" is Salma Rashad. */
function firstNameFirst(text: string): string {
  const [last = '', first = '', ...more] = plain(text).split(/\s*,\s*/);
  return first === '' || more.length > 0 ? plain(text) : `${first} ${last}`;
}
