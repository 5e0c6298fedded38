import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { Action, Block } from '../protocol/message.ts';
import { type Commitment, type PostSeen, commitmentText, hasNoAsker } from './commitment.ts';

/** A post as people know it: "MNL Manila". */
const postInWords = ({ code, station }: PostSeen, language: Language): string =>
  `${code} ${dutyStationName(station, language)}`;

/** Who asks, in words. */
export function askersInWords(commitment: Pick<Commitment, 'askers'>, language: Language): string {
  const { posts: asking, people } = commitment.askers;
  const posts = asking.map((post) => postInWords(post, language));
  const all =
    people.length > 0 || hasNoAsker(commitment) ? [...posts, translate(language, 'commitments.coordination')] : posts;
  return listWords(all, language);
}

/** How it stands, the answer of its owner in the place of the state that it led to. */
const standingOf = ({ state, response }: Commitment): string =>
  state === 'taken' || state === 'declined' ? (response ?? state) : state;

/** A commitment as it stands: what is asked, by whom, of whom, by when, who took it; and what the reader can do. */
export function commitmentBlocks(commitment: Commitment, language: Language, actions: Action[]): Block[] {
  const { id, owner, due, holder } = commitment;
  const line = translate(language, 'commitments.line', {
    number: id,
    owner: owner?.code ?? 'none',
    by: due === null ? 'none' : writeDate(due, language),
    state: standingOf(commitment),
    holder: holder === null ? 'none' : shownPersonName(holder.name, language),
  });
  const blocks: Block[] = [
    { kind: 'quote', text: commitmentText(commitment.text, language), by: askersInWords(commitment, language) },
    { kind: 'text', text: line, tone: 'quiet' },
  ];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return blocks;
}
