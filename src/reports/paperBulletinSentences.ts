import type { Language } from '../language/language.ts';
import type { Entry } from '../registers/registerEntry.ts';
import type { RegisterField } from '../registers/registerField.ts';
import type { RegisterType } from '../registers/registerType.ts';
import { type PaperSentence, registerSentences } from '../registers/registerSentences.ts';
import { entryInMonth } from '../registers/entryWhen.ts';

/** Sentences on the bulletin: entries and the issues that Focal published, those of one month once. */
export function paperBulletinSentences(
  { monthsPublished }: { monthsPublished: readonly string[] },
  type: RegisterType,
  fields: readonly RegisterField[],
  own: readonly Entry[],
  language: Language,
): PaperSentence[] {
  const isSpan = ({ when }: Entry) => when.precision === 'season' || when.precision === 'year';
  const spans = own.filter(isSpan);
  const byMonth = new Map<string, Entry>();
  for (const entry of own.filter((one) => !isSpan(one))) {
    const month = entry.when.to.slice(0, 7);
    if (byMonth.get(month)?.state !== 'held') byMonth.set(month, entry);
  }
  for (const month of monthsPublished)
    if (byMonth.get(month)?.state !== 'held') byMonth.set(month, published(type, month));
  return registerSentences(type, fields, [...spans, ...byMonth.values()], 'annex', language);
}

function published({ key: type, title, visibility }: RegisterType, month: string): Entry {
  const key = `bulletin:${month}`;
  const unsaid = { titleFr: null, titleEs: null, place: null, owner: null, consent: null };
  return { type, key, title: title.en, when: entryInMonth(month), visibility, state: 'held', values: [], ...unsaid };
}
