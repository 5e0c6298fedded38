import type { Db } from '../../db/db.ts';
import { instrumentActionGroupKeys } from '../../instruments/actionQuestionGroups.ts';
import type { Instrument } from '../../instruments/instrument.ts';
import type { Amended } from './amendedAnswers.ts';
import {
  revisionAnswersOfUpdates,
  type StandingUpdates,
  type StoredAnswer,
  revisionUpdatesWithPosts,
} from './store.ts';

/** The posts whose update is another one than it was, with what they said and say, as far as findings count it. */
export async function amendedBetweenRevisions(
  db: Db,
  instrument: Instrument,
  before: StandingUpdates,
  now: StandingUpdates,
): Promise<Amended[]> {
  const old = new Map(before);
  const changed = now.filter(([post, update]) => old.get(post) !== update);
  if (changed.length === 0) return [];
  const ids = changed.flatMap(([post, update]) => [update, old.get(post) ?? 0]);
  const actionGroups = instrumentActionGroupKeys(instrument);
  const answers = await revisionAnswersOfUpdates(db, ids, actionGroups);
  const updates = new Map((await revisionUpdatesWithPosts(db, ids)).map((one) => [one.id, one]));
  const said = (id: number): readonly StoredAnswer[] => answers.filter(({ updateId }) => updateId === id);
  return changed.flatMap(([post, update]): Amended[] => {
    const of = updates.get(update);
    if (!of) return [];
    return [
      {
        post: of.post,
        kind: of.kind,
        submittedAt: of.submittedAt,
        before: said(old.get(post) ?? 0),
        now: said(update),
      },
    ];
  });
}
