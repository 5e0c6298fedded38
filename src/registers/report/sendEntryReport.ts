import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { translate } from '../../language/translate.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { publisherOnCover } from '../../publication/cover/store.ts';
import { formatMimes } from '../../publication/formatMimes.ts';
import { writeFormat } from '../../publication/writeFormat.ts';
import * as intents from '../intents.ts';
import { mayCorrectEntry, maySeeRegisterEntry, registerFieldsReadableBy } from '../registerAccess.ts';
import { entryTitleIn } from '../registerEntry.ts';
import { fieldsOf, typeOf } from '../shippedRegisters.ts';
import { personEnteringRegisters, registerEntryById, registersOf } from '../store.ts';
import { composeEntryReport } from './composeEntryReport.ts';

/**
 * The final report of an entry as a file, in the caller's language: only what those may read who may read the entry. Refuses who may not
 * correct the entry, and a register whose entries have no report.
 */
export async function sendEntryReport(
  app: App,
  caller: Caller,
  { entry: id, format }: FieldsOf<typeof intents.registerReport>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const person = await personEnteringRegisters(app.db, app.workingGroupId, caller.person.id, roles);
  const entry = await registerEntryById(app.db, app.workingGroupId, id);
  if (!entry || !maySeeRegisterEntry(entry, roles, caller.person.id)) throw new Refusal('registers.gone');
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeOf(registers, entry.type);
  if (!type.finalReport || !mayCorrectEntry(type, entry, person)) throw new Refusal('registers.noReport');
  const audience = entry.visibility === 'coordinator' ? 'workingGroup' : entry.visibility;
  const fields = registerFieldsReadableBy(fieldsOf(registers, type), audience);
  const date = await todayOfGroup(app.db, caller);
  const head = { ...(await publisherOnCover(app.db, app.workingGroupId)), date, audience };
  const bytes = await writeFormat(composeEntryReport(entry, { type, fields }, head, language), format);
  const label = translate(language, 'registers.reportFile', { title: entryTitleIn(entry, language) });
  const name = `${entry.key}-${language}.${format}`;
  const again = intents.registerReport.of({ entry: id, format });
  return {
    messages: [{ text: label, blocks: [{ kind: 'file', name, mime: formatMimes[format], bytes, label, again }] }],
    visibleTo: 'sender',
  };
}
