import { addDays } from '../calendar/workingTime.ts';
import { writeDate } from '../calendar/dates.ts';
import type { App, Caller } from '../core/context.ts';
import type { Waiting } from '../feature/feature.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import * as intents from './intents.ts';
import { ASKED_DAYS } from './registerReminderJob.ts';
import { entryTitleIn } from './registerEntry.ts';
import { typeOf } from './shippedRegisters.ts';
import { registerEntriesNear, registerEntryOwners, registersOf } from './store.ts';

/** The entries that a person answers for whose day has passed, and that do not say how it was. */
export async function waitingRegisterEntries({ db, workingGroupId }: App, { person, now }: Caller): Promise<Waiting[]> {
  const { id, language } = person;
  const today = await todayOfGroup(db, { workingGroupId, now });
  const within = { from: addDays(today, -ASKED_DAYS), to: addDays(today, -1) };
  const passed = await registerEntriesNear(db, workingGroupId, within);
  if (passed.length === 0) return [];
  const registers = await registersOf(db, workingGroupId);
  const lines: Waiting[] = [];
  for (const entry of passed) {
    const type = typeOf(registers, entry.type);
    if (type.asksAfter !== true || !(await registerEntryOwners(db, entry, today, workingGroupId)).includes(id))
      continue;
    const title = entryTitleIn(entry, language);
    const register = localizedIn(type.title, language);
    lines.push({
      text: translate(language, 'registers.waitingResult', {
        register,
        title,
        date: writeDate(entry.when.to, language),
      }),
      action: {
        label: translate(language, 'registers.button_show'),
        intent: intents.registerShow.of({ entry: entry.id }),
      },
    });
  }
  return lines;
}
