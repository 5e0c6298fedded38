import type { DraftKind, OpenDraft } from '../feature/openDraft.ts';
import { translate } from '../language/translate.ts';
import type { DraftSubject } from '../protocol/draftSubject.ts';
import { type Assignment, type Key, openUpdatesOfAssignments } from './updateOfAssignment.ts';
import { cardMessage } from './cardMessage.ts';
import { updateSummaryMessage } from './updateSummaryMessage.ts';

/** Drafts of updates: a post's task in a round. */
export const assignmentDrafts: DraftKind = {
  of: 'round',
  open: (app, asked, db) =>
    openUpdatesOfAssignments(
      app,
      asked.map(({ caller, subject }) => ({ caller, where: keyOf(subject) })),
      db,
    ),
  summary: (open) => updateSummaryMessage(asAssignment(open)),
  card: (open) => cardMessage(asAssignment(open)),
  saved(open) {
    const { round, context } = asAssignment(open);
    return translate(context.language, 'updates.saved', { round: round.label });
  },
};

function keyOf(subject: DraftSubject): Key {
  if (!('round' in subject)) throw new Error('only posts in rounds have assignments');
  return subject;
}

/** What this kind has opened itself. */
function asAssignment(open: OpenDraft): Assignment {
  if (!('round' in open && 'post' in open && 'timing' in open)) throw new Error('no assignment');
  return open as Assignment;
}
