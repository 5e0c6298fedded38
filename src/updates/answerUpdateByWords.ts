import type { App, Caller } from '../core/context.ts';
import type { layOut } from '../drafts/intents.ts';
import { layOutDraftParagraph, type NamedDraft } from '../drafts/layOutDraftParagraph.ts';
import type { Parts } from '../feature/feature.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { assignmentsOpenToUpdate } from './assignmentsOpenToUpdate.ts';

/** Lays a paragraph beside the questions that were asked where it was said; where none were, beside those of what is open to its sender. */
export async function answerUpdateByWords(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof layOut>,
  parts: Parts,
): Promise<Reply> {
  const drafts = asked.at ? [{ subject: asked.at, label: '' }] : await draftsOfAssignments(app, caller);
  return layOutDraftParagraph(app, caller, { asked, drafts }, parts);
}

async function draftsOfAssignments(app: App, caller: Caller): Promise<NamedDraft[]> {
  const assignments = await assignmentsOpenToUpdate(app, caller, await rolesNow(app.db, caller));
  return assignments.map(({ round, post }) => ({
    subject: { round: round.id, post: post.id },
    label: `${post.code} – ${round.label}`,
  }));
}
