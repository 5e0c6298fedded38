import type { App, Caller } from '../core/context.ts';
import { sheetsToWorkbook } from '../export/sheets/sheetsToWorkbook.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import {
  questionsForNextRound,
  type QuestionsForNextRound,
  questionsVersionToChange,
} from './questionsForNextRound.ts';
import { withQuestionsVersion, questionWordings } from './wordings.ts';

const mimes = {
  yaml: 'application/yaml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A sheet of a workbook has a name of at most so many characters. */
const SHEET_NAME = 31;

/** The questions as a file to be changed and handed in: all of them as YAML, or their wordings as a workbook. */
export async function sendQuestionsAsFile(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof intents.fetchQuestions>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const meant = await questionsForNextRound(app, asked.instrument);
  const version = questionsVersionToChange(meant);
  const label = translate(language, `preparation.file_${asked.format}`, { version });
  const bytes = asked.format === 'yaml' ? yamlOf(meant) : await workbookOf(meant);
  const file: Block = {
    kind: 'file',
    name: `${meant.key}-${version}.${asked.format}`,
    mime: mimes[asked.format],
    bytes,
    label,
    again: intents.fetchQuestions.of(asked),
  };
  const text = translate(language, 'preparation.howToChange', { version });
  const change = {
    label: translate(language, 'preparation.handIn'),
    intent: intents.questions.of({ words: 'import' }),
  };
  return blocksReply(label, [file, { kind: 'text', text, tone: 'quiet' }, { kind: 'actions', actions: [change] }]);
}

function yamlOf(meant: QuestionsForNextRound): Uint8Array {
  return new TextEncoder().encode(withQuestionsVersion(meant.source, questionsVersionToChange(meant)));
}

function workbookOf({ source, key }: QuestionsForNextRound): Promise<Uint8Array> {
  const columns = ['place', 'en', 'fr', 'es'] as const;
  const rows = questionWordings(source).map((wording) => columns.map((column) => wording[column]));
  return sheetsToWorkbook([{ name: key.slice(0, SHEET_NAME), columns, rows }]);
}
