import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';
import { labelledText } from '../language/labelledText.ts';
import type { OpenDraft } from '../feature/draftKind.ts';
import { choicesOf, formFieldOfMatrixRow } from '../forms/formInputs.ts';
import type { LaidSentence } from '../paragraphs/matchParagraphToQuestions.ts';
import { locateFormInput } from '../forms/parseQuestionValues.ts';
import { instrumentQuestionByKey } from '../instruments/instrument.ts';
import { writeDate } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { cancel } from '../protocol/doorIntents.ts';
import { draftSubjectOf } from '../protocol/draftSubject.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import * as intents from './intents.ts';

/** Characters of a sentence and of a question in the list. */
const SENTENCE_LENGTH = 200;
const QUESTION_LENGTH = 160;
/** Sentences that are listed; the others are counted. */
const LISTED = 20;

/** Which sentence of a paragraph is about which question, and what is to be done with it: nothing is kept yet. */
export function textMatchedToDraftMessage(
  open: OpenDraft,
  laid: readonly LaidSentence[],
  { text, beside }: FieldsOf<typeof intents.layOut>,
): Message {
  const { language } = open.context;
  const found = laid.filter(({ questions }) => questions.length > 0);
  const others = laid.filter(({ questions }) => questions.length === 0);
  const questions = new Set(found.flatMap((one) => one.questions)).size;
  const intro = translate(language, 'updates.laidIntro', { sentences: found.length, questions });
  const blocks: Block[] = [
    { kind: 'text', text: intro },
    {
      kind: 'facts',
      facts: found.slice(0, LISTED).map((one) => ({ label: labelOf(open, one), value: valueOf(open, one) })),
    },
  ];
  const quiet = (words: string): void => void blocks.push({ kind: 'text', text: words, tone: 'quiet' });
  if (found.length > LISTED) quiet(translate(language, 'updates.laidMore', { count: found.length - LISTED }));
  if (others.length > 0) {
    const sentences = shorten(
      others.map((one) => translate(language, 'updates.laidSentence', { text: one.text })).join(' '),
      SENTENCE_LENGTH,
    );
    quiet(translate(language, 'updates.laidNowhere', { sentences }));
  }
  const ask: Action = {
    label: translate(language, 'updates.laidAsk', { count: questions }),
    intent: intents.askLaid.of({ ...draftSubjectOf(open.subject), text }),
    style: 'primary',
  };
  const instead: Action = beside
    ? { label: translate(language, 'commands.isAnswer'), intent: beside }
    : { label: translate(language, 'updates.laidNot'), intent: cancel.of({}) };
  blocks.push({ kind: 'actions', actions: [ask, instead] });
  return { text: intro, blocks };
}

function labelOf({ instrument, context }: OpenDraft, { questions }: LaidSentence): string {
  const labels = questions.flatMap((key) => {
    const question = instrumentQuestionByKey(instrument, key);
    return question ? [localizedIn(question.short ?? question.label, context.language)] : [];
  });
  return labels.map((label) => shorten(label, QUESTION_LENGTH)).join(' · ');
}

/** The person's own sentence, with what it certainly says. */
function valueOf(open: OpenDraft, { text, values, questions }: LaidSentence): string {
  const read = Object.entries(values).map(([id, value]) => wordsOf(open, id, value));
  const said = shorten(text, SENTENCE_LENGTH);
  if (read.length === 0) return said;
  return `${said} → ${questions.length > 1 ? read.join(' · ') : joinWithSemicolon(read, open.context.language)}`;
}

function wordsOf({ instrument, context }: OpenDraft, id: string, value: string): string {
  const [key = '', part] = id.split('.');
  const question = instrumentQuestionByKey(instrument, key);
  if (question?.kind === 'matrix') {
    const row = question.rows.find((one) => one.key === part);
    const option = row && choicesOf(formFieldOfMatrixRow(question, row), context).find((one) => one.value === value);
    return labelledText(row ? localizedIn(row.label, context.language) : '', option?.label ?? value, context.language);
  }
  const place = locateFormInput(instrument, question?.kind === 'group' ? `${key}.0.${part ?? ''}` : id);
  const field = place && 'field' in place ? place.field : null;
  if (field?.kind === 'date') return writeDate(value, context.language);
  return (field && choicesOf(field, context).find((one) => one.value === value)?.label) ?? value;
}
