import type { Reply } from '../forms/message.ts';
import { rolesNow } from '../people/guard.ts';
import { resume } from '../reminders/pause.ts';
import { openPauses } from '../reminders/store.ts';
import { beginUpdate } from '../updates/begin.ts';
import type { App, Caller } from './app.ts';
import { openSeatsOf } from './greeting.ts';

/**
 * "resume": a coordinator ends pauses with it, everybody else goes on with their update. Alone it means whatever has stopped: a
 * coordinator for whom no pause is running, but an update open, goes on with that.
 */
export async function goOn(app: App, caller: Caller, words: string | undefined): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const paused = roles.coordinator && (await openPauses(app.db, app.workingGroupId, caller.now)).length > 0;
  const answers = !roles.coordinator || (!paused && (await openSeatsOf(app, caller, roles)).length > 0);
  return words === undefined && answers
    ? beginUpdate(app, caller, { kind: 'update', by: 'ask' })
    : resume(app, caller, words);
}
