import type { Language } from '../../language/language.ts';
import { unaccented } from '../../language/unaccented.ts';

/** A project of the group's database, as far as actions name it. */
export interface Project {
  /** RegisterEntry.id. */
  id: number;
  ref: string | null;
  title: Readonly<Record<Language, string>>;
  link: string | null;
  marker: string | null;
}

/** Its reference and its title; the title alone where it has no reference. */
export function projectName({ ref, title }: Pick<Project, 'ref' | 'title'>, language: Language): string {
  return ref === null ? title[language] : `${ref} · ${title[language]}`;
}

/** Nobody names a project in more characters. */
const LONGEST = 200;

/** The projects that words mean: by reference or title, else by a part of the title. */
export function projectsMeant(words: string, projects: readonly Project[]): Project[] {
  const said = unaccented(words.trim());
  if (said === '' || said.length > LONGEST) return [];
  const names = ({ ref, title }: Project): string[] =>
    [ref ?? '', ...Object.values(title)].filter((one) => one !== '').map(unaccented);
  const exact = projects.filter((one) => names(one).includes(said));
  return exact.length > 0 ? exact : projects.filter((one) => names(one).some((name) => name.includes(said)));
}
