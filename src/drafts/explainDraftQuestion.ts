import type { App, Caller } from '../core/context.ts';
import { choicesOf } from '../forms/formInputs.ts';
import { locateFormInput } from '../forms/parseQuestionValues.ts';
import type { SimpleField } from '../instruments/instrumentField.ts';
import type { Question } from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Block, Message, Reply } from '../protocol/message.ts';
import { type DraftAt, openDraft } from './changeDraft.ts';
import { draftAnswerReply } from './draftAnswerReply.ts';
import { replyOnDraft } from './replyOnDraft.ts';
import { draftSteps } from './draftSteps.ts';
import type { OpenDraft } from '../feature/draftKind.ts';

/** The help of a question of a draft, what its choices stand for and who reads the answer; then the question again. */
export async function explainDraftQuestion(app: App, caller: Caller, at: DraftAt, input: string): Promise<Reply> {
  const { kind } = at;
  const open = await openDraft(app, caller, at);
  const step = draftSteps(open).find(({ id }) => id === input);
  if (!step) return replyOnDraft(app, { is: 'opened', open, kind });
  const question = draftAnswerReply({ is: 'reopened', open, kind, step });
  return { ...question, messages: [explanation(open, step.question, step.id), ...question.messages] };
}

function explanation(open: OpenDraft, question: Question, input: string): Message {
  const { language } = open.context;
  const place = locateFormInput(open.instrument, input);
  const field = place && 'field' in place ? place.field : null;
  const help = [field?.help, question.help].find((one) => one !== undefined);
  const text = help ? localizedIn(help, language) : translate(language, 'updates.noHelp');
  const blocks: Block[] = [{ kind: 'text', text }];
  const levels = field ? levelsOf(field, open) : [];
  if (levels.length > 0) blocks.push({ kind: 'facts', facts: levels });
  const reader = translate(language, 'updates.whoReads', { visibility: question.visibility });
  blocks.push({ kind: 'text', text: reader, tone: 'quiet' });
  return { text: `${text} ${reader}`, blocks };
}

/** What the choices of a field stand for, where the instrument says so. */
function levelsOf(field: SimpleField, { context }: OpenDraft): { label: string; value: string }[] {
  if (!('options' in field) || field.options.every(({ help }) => help === undefined)) return [];
  const labels = choicesOf(field, context);
  return field.options.map(({ help }, at) => ({
    label: labels[at]?.label ?? '',
    value: help ? localizedIn(help, context.language) : '–',
  }));
}
