import type { OpenDraft } from '../feature/draftKind.ts';
import { draftSteps } from './draftSteps.ts';
import { type DraftContent, formWithStepPassed } from '../forms/draftContent.ts';
import { nextSaidInForm, type OwnWords, ownWordsInForm, formWithoutSaidEntry } from '../forms/keptParagraphSchema.ts';
import type { Step } from '../forms/formSteps.ts';

const entriesOf = ({ draft }: OpenDraft, group: string): number => [draft.content.answers[group] ?? []].flat().length;

/** The next question that somebody's paragraph is about; null where none is left, or where they wrote none. */
export function nextDraftStepWithOwnWords(open: OpenDraft): Step | null {
  return nextSaidInForm(draftSteps(open), open.draft.content, open.reader, (group) => entriesOf(open, group));
}

/** What somebody wrote of a question in their paragraph; null where they wrote nothing of it. */
export function ownWordsOfDraftStep(open: OpenDraft, { id, question }: Step): OwnWords | null {
  return ownWordsInForm(open.draft.content, id, open.reader, entriesOf(open, question.key));
}

/** The draft after "no other entry": another sentence of a paragraph about this group is asked for still. */
export function draftWithoutMore(open: OpenDraft, { id, question }: Step): DraftContent {
  const { content } = open.draft;
  const said = formWithoutSaidEntry(content.said, question.key, entriesOf(open, question.key));
  return said ? { ...content, said } : formWithStepPassed(content, id);
}
