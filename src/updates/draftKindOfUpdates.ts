import { projectGuideStageButtons } from '../guide/projectGuideStageButtons.ts';
import type { DraftKind, OpenDraft } from '../feature/draftKind.ts';
import { translate } from '../language/translate.ts';
import { type DraftSubject, draftSubjectKey } from '../protocol/draftSubject.ts';
import type { RoundState } from '../rounds/roundStatesAndActs.ts';
import { assignmentLinesOpenness } from './assignmentsInOneStatement/store.ts';
import { type Assignment, type Key, openUpdatesOfAssignments } from './openUpdateOfAssignment.ts';
import { cardMessageOfUpdate } from './cardOfLastTimeMessage.ts';
import { updateSummaryMessage } from './updateSummaryMessage.ts';

/** Drafts of updates: a post's task in a round. */
export const draftKindOfUpdates: DraftKind = {
  of: 'round',
  advisesOnTerms: true,
  offers: ({ draft, context }, input) => projectGuideStageButtons(draft.content.answers, context.language, input),
  open: (app, asked, db) =>
    openUpdatesOfAssignments(
      app,
      asked.map(({ caller, subject }) => ({ caller, where: keyOf(subject) })),
      db,
    ),
  openness: {
    of: (open) => opennessOf(asAssignment(open).round.state, asAssignment(open).standing?.id),
    async now(tx, subjects) {
      const rows = await assignmentLinesOpenness(tx, subjects.map(keyOf));
      return new Map(
        rows.map(({ roundId: round, postId: post, state, updateId }) => [
          draftSubjectKey({ round, post }),
          opennessOf(state, updateId),
        ]),
      );
    },
  },
  summary: (open) => updateSummaryMessage(asAssignment(open)),
  card: (open) => cardMessageOfUpdate(asAssignment(open)),
  saved(open) {
    const { round, context } = asAssignment(open);
    return translate(context.language, 'updates.saved', { round: round.label });
  },
};

/** The round is closed, or the update is handed in, by somebody else. */
const opennessOf = (state: RoundState, update: number | null | undefined): string => `${state} ${update ?? ''}`;

function keyOf(subject: DraftSubject): Key {
  if (!('round' in subject)) throw new Error('only posts in rounds have assignments');
  return subject;
}

/** What this kind has opened itself. */
function asAssignment(open: OpenDraft): Assignment {
  if (!('round' in open && 'post' in open && 'timing' in open)) throw new Error('no assignment');
  return open as Assignment;
}
