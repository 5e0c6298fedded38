import type { Reply } from '../protocol/message.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { endPauseCommand } from '../planning/pause/pauseCommand.ts';
import { openReminderPauses } from '../reminders/store.ts';
import { beginUpdate } from './beginUpdate.ts';
import type { App, Caller } from '../core/context.ts';
import { assignmentsOpenToUpdate } from './assignmentsOpenToUpdate.ts';

/**
 * "resume": a coordinator ends pauses with it, everybody else goes on with their update. Alone it means whatever has stopped: a
 * coordinator for whom no pause is running, but an update open, goes on with that.
 */
export async function resumeUpdateOrEndPause(app: App, caller: Caller, words: string | undefined): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const paused = roles.coordinator && (await openReminderPauses(app.db, app.workingGroupId, caller.now)).length > 0;
  const answers = !roles.coordinator || (!paused && (await assignmentsOpenToUpdate(app, caller, roles)).length > 0);
  return words === undefined && answers ? beginUpdate(app, caller, { by: 'ask' }) : endPauseCommand(app, caller, words);
}
