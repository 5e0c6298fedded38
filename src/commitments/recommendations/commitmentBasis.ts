import type { Db } from '../../db/db.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Commitment } from '../commitment.ts';
import { entryTitleOfCommitment } from '../registerEntry/store.ts';
import { basisOfCommitment } from './store.ts';

/** What a recommendation or a follow-up rests on, a line each; nothing for any other commitment. */
export async function commitmentBasisInWords(
  db: Db,
  { id, kind }: Pick<Commitment, 'id' | 'kind'>,
  language: Language,
): Promise<string[]> {
  if (kind === 'need') return [];
  const title = await entryTitleOfCommitment(db, id, language);
  if (title !== null) return [translate(language, 'commitments.ofEntry', { title })];
  const basis = await basisOfCommitment(db, id);
  if (!basis) return [];
  const { round, conclusion, needs } = basis;
  const { conclusions } = await instrumentOfRound(db, round.id);
  const number = conclusions.findIndex(({ key }) => key === conclusion) + 1;
  return [translate(language, 'commitments.restsOn', { round: round.label, number, needs: needs.length })];
}
