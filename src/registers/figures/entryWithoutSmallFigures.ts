import type { Entry } from '../registerEntry.ts';
import { mayTellFigurePart } from './mayTellFigure.ts';

/** The parts of the counts that say of which sex people were. */
const bySex: readonly string[] = ['women', 'men', 'notStated'];

/** An entry as readers outside the group are told of it: without its numbers by sex where they are of so few that they say who it is. */
export function entryWithoutSmallFigures<Kept extends Pick<Entry, 'values'>>(entry: Kept): Kept {
  const count = (part: string): number =>
    entry.values.find((row) => row.field === 'counts' && row.part === part)?.number ?? 0;
  const whole = count('attended') || count('women') + count('men') + count('notStated');
  const said = bySex.filter((part) => count(part) > 0);
  if (said.every((part) => mayTellFigurePart({ part: count(part), whole }, true))) return entry;
  return { ...entry, values: entry.values.filter(({ field, part }) => field !== 'counts' || !bySex.includes(part)) };
}
