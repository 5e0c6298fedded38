import type { App, Caller } from '../core/context.ts';
import type { Question } from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { blocksReply, promptReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { sendQuestionsAsFile } from './sendQuestionsAsFile.ts';
import { questionsMeant } from './questionsForNextRound.ts';
import { parseQuestionsCommand } from './parseQuestionsCommand.ts';

/** "questions", "questions export", "questions import": the questions of the next round, page by page, and the ways to change them. */
export async function questionsCommand(
  app: App,
  caller: Caller,
  { words = '' }: FieldsOf<typeof intents.questions>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { verb, format, rest } = parseQuestionsCommand(words);
  if (verb === 'import') return importReply(caller);
  const meant = await questionsMeant(app, rest);
  if (verb === 'export') return sendQuestionsAsFile(app, caller, { instrument: meant.key, format: format ?? 'yaml' });
  const { language } = caller.person;
  const { instrument, isUsed, key } = meant;
  const text = translate(language, 'preparation.questionsTitle', {
    title: localizedIn(instrument.title, language),
    version: instrument.version,
    used: isUsed ? 'yes' : 'no',
  });
  const blocks: Block[] = [{ kind: 'text', text }];
  for (const { title, questions } of instrument.pages) {
    const items = questions.map((question) => questionLine(question, language));
    blocks.push({ kind: 'heading', text: localizedIn(title, language) }, { kind: 'list', items });
  }
  const file = (format: 'yaml' | 'xlsx'): Action => ({
    label: translate(language, `preparation.fetch_${format}`),
    intent: intents.fetchQuestions.of({ instrument: key, format }),
  });
  const change = {
    label: translate(language, 'preparation.handIn'),
    intent: intents.questions.of({ words: 'import' }),
  };
  blocks.push({ kind: 'actions', actions: [file('yaml'), file('xlsx'), change] });
  return blocksReply(text, blocks);
}

function importReply({ person: { language } }: Caller): Reply {
  return promptReply(translate(language, 'preparation.importAsk'), intents.proposeQuestions.of({}), [
    { label: translate(language, 'preparation.fetchFirst'), intent: intents.questions.of({}) },
  ]);
}

/** The question with its kind, how many rows, fields or choices it has, and who reads the answer. */
function questionLine(question: Question, language: Language): string {
  const parts = question.kind === 'matrix' ? question.rows : question.kind === 'group' ? question.fields : [];
  const about = translate(language, 'preparation.questionIs', {
    kind: question.kind,
    parts: parts.length,
    choices: 'options' in question ? question.options.length : 0,
    required: question.required ? 'yes' : 'no',
    reader: question.visibility,
  });
  return `${localizedIn(question.label, language)} (${about})`;
}
