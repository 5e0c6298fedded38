import type { PackLine, PackSection } from '../pack/packSections.ts';

/** What whoever follows says of an item. */
export type HandoverChoice = 'asked' | 'mine' | 'notMine';

/** What was said of one item. */
export interface Decided {
  key: string;
  choice: HandoverChoice;
  question: string | null;
  reply: string | null;
}

/** An item to go through, with what was said of it. */
export interface HandoverItem {
  key: string;
  /** Title of its section. */
  title: string;
  text: string;
  /** Over since the handover began. */
  isSettled: boolean;
  said: Decided | null;
}

/** The items of a pack that somebody decides on, in its order. */
export function itemsOf(sections: readonly PackSection[], decided: readonly Decided[]): HandoverItem[] {
  const said = new Map(decided.map((one) => [one.key, one]));
  const isItem = (line: PackLine): line is PackLine & { key: string } => line.key !== null;
  return sections.flatMap(({ title, lines }) =>
    lines.filter(isItem).map(({ key, text, isSettled = false }) => {
      return { key, title, text, isSettled, said: said.get(key) ?? null };
    }),
  );
}

/** Items that go on and that nobody has taken: said to be somebody else's, asked about, or not looked at. */
export const handoverItemsLeft = (items: readonly HandoverItem[]): HandoverItem[] =>
  items.filter(({ said, isSettled }) => !isSettled && said?.choice !== 'mine');

/** Items that whoever follows has said to be theirs; what is over since is nobody's. */
export const handoverItemsTaken = (items: readonly HandoverItem[]): HandoverItem[] =>
  items.filter(({ said }) => said?.choice === 'mine');

/** Whether an item is to be shown: it goes on and nothing was said of it, or what was asked about it is answered. */
const waits = ({ said, isSettled }: HandoverItem): boolean =>
  said === null ? !isSettled : said.choice === 'asked' && said.reply !== null;

/** The item to be shown next; null where all were gone through. */
export const nextHandoverItem = (items: readonly HandoverItem[]): HandoverItem | null => items.find(waits) ?? null;

/** How many were gone through. */
export const handoverItemsSeen = (items: readonly HandoverItem[]): number => items.filter((one) => !waits(one)).length;
