import { createHash } from 'node:crypto';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { sheetsToWorkbook } from '../export/sheets/sheetsToWorkbook.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { openFile } from '../files/openFile.ts';
import { codeOfGroup } from '../people/group/store.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { blocksReply, doneReply, textReply } from '../protocol/textReply.ts';
import { importFile, type ImportOptions, type ImportReport } from './importFileIntoGroup.ts';
import * as intents from './intents.ts';
import { previewMessage, problemsMessage } from './previewMessage.ts';
import { registersOf } from '../registers/store.ts';
import { ImportRefused } from './importProblem.ts';
import { importedRegisterNamed } from './registers/registerColumns.ts';
import { importTemplateOfRegister } from './registers/importTemplateOfRegister.ts';
import { rosterTemplateSheets } from './rosterTemplate.ts';
import type { ImportUndo } from './undo/importUndoRecord.ts';
import { keepImportUndo } from './undo/undoImport.ts';

/** A roster of thousands is smaller. What is read here keeps others waiting; the command line takes larger files. */
const MOST_BYTES = 512 * 1024;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "import": asks for the roster, or shows what the one that was sent would do. */
export async function importCommand(
  app: App,
  caller: Caller,
  { file }: FieldsOf<typeof intents.importRoster>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  if (file !== undefined) return preview(app, caller, file);
  const { language } = caller.person;
  const template = { label: translate(language, 'imports.fetchTemplate'), intent: intents.fetchTemplate.of({}) };
  return textReply(translate(language, 'imports.ask'), [template], {
    awaits: { kind: 'file', intent: intents.importRoster.of({}), field: 'file' },
  });
}

/** Takes in the file that was shown; where it would do something else by now, shows it anew. */
export async function importNow(
  app: App,
  caller: Caller,
  { file, seen }: FieldsOf<typeof intents.importNow>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const report = await read(app, caller, file, { dryRun: true });
  if ('problems' in report) return problemsMessage(caller, report);
  if (keyOf(report) !== seen) return previewMessage(caller, file, report, keyOf(report));
  const undo: { of?: ImportUndo } = {};
  await read(app, caller, file, { onUndo: (one) => void (undo.of = one) });
  const { lines, same } = report.preview;
  const count = (is: string): number => lines.filter((line) => line.is === is).length;
  const text = translate(caller.person.language, 'imports.done', {
    fresh: count('new'),
    changed: count('changed'),
    same,
  });
  const back = undo.of && {
    label: translate(caller.person.language, 'imports.undo'),
    intent: intents.undoImport.of({ file: await keepImportUndo(app, caller, undo.of) }),
  };
  return { ...doneReply(text, back ? [back] : []), replacesSource: true };
}

/** The empty workbook of a roster, or of the register that the words name, in the caller's language. */
export async function fetchImportTemplate(
  app: App,
  caller: Caller,
  { words }: FieldsOf<typeof intents.fetchTemplate>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = words === undefined ? undefined : importedRegisterNamed(registers, words);
  if (words !== undefined && !type) {
    const names = registers.types.map(({ plural }) => localizedIn(plural, language)).join(', ');
    throw new Refusal('imports.noSuchRegister', { said: words, names });
  }
  const register = type && localizedIn(type.plural, language);
  const label =
    register === undefined
      ? translate(language, 'imports.template')
      : translate(language, 'imports.registerTemplate', { register });
  const sheets = type ? importTemplateOfRegister(registers, type, language) : rosterTemplateSheets(language);
  const bytes = await sheetsToWorkbook(sheets);
  const again = intents.fetchTemplate.of({ ...(words !== undefined && { words }) });
  return blocksReply(label, [
    { kind: 'file', name: `focal-${type?.figure ?? 'roster'}.xlsx`, mime: XLSX, bytes, label, again },
    { kind: 'text', text: translate(caller.person.language, 'imports.templateHow'), tone: 'quiet' },
  ]);
}

async function preview(app: App, caller: Caller, file: number): Promise<Reply> {
  const report = await read(app, caller, file, { dryRun: true });
  if ('problems' in report) return problemsMessage(caller, report);
  return previewMessage(caller, file, report, keyOf(report));
}

async function read(
  app: App,
  caller: Caller,
  id: number,
  how: Pick<ImportOptions, 'dryRun' | 'onUndo'>,
): Promise<ImportReport | ImportRefused> {
  const { name, content } = await openFile(app, caller, id);
  if (content.length > MOST_BYTES) throw new Refusal('imports.tooLarge', { name, most: MOST_BYTES / 1024 });
  const code = await codeOfGroup(app.db, app.workingGroupId);
  try {
    return await importFile(app.db, code, { name, content }, caller.now, { ...how, by: caller });
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return error;
  }
}

/** What a preview says, as one short text. */
function keyOf({ preview: { lines } }: ImportReport): string {
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16);
}
