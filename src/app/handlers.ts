import type { Reply } from '../protocol/message.ts';
import { analysisCommand, whyCommand } from '../analysis/analysisCommand.ts';
import { foreseeBulletin } from '../bulletin/coming/foresee.ts';
import { illustrate } from '../analysis/charts/illustrate.ts';
import { bulletinCommand, editorCommand } from '../bulletin/editing/editorCommand.ts';
import { contribute, offer } from '../contributions/contribute.ts';
import { withdraw } from '../contributions/withdraw.ts';
import { listUndelivered, retryUndelivered } from '../undelivered/undelivered.ts';
import { backCommand, awayCommand } from '../absences/awayCommand.ts';
import { pause } from '../planning/pauseCommand.ts';
import { remindNow } from '../updates/remindNow.ts';
import { snooze } from '../planning/snoozeCommand.ts';
import { hold } from '../planning/hold.ts';
import { repeat } from '../planning/repeat.ts';
import { upcoming } from '../planning/upcoming.ts';
import { beginUpdate, showSummary } from '../updates/begin.ts';
import { converse } from '../updates/converse.ts';
import { fillPage } from '../updates/fillPage.ts';
import { listNeeds, recordNeedMet } from '../commitments/needs.ts';
import { nothingChanged, send } from '../updates/submit.ts';
import type { App, Caller } from '../core/context.ts';
import { resumeCommand } from '../updates/resumeCommand.ts';
import { greet } from './greeting.ts';
import { cancel, help, unknown, suggestCommand } from './help.ts';
import { home } from './home.ts';
import type { Intent } from '../protocol/intent.ts';
import { changeLanguage } from '../roster/languageCommand.ts';
import { linkCommand } from '../roster/linkCommand.ts';
import { placeCommand } from '../roster/placeCommand.ts';
import { roundCommand } from '../rounds/roundCommand.ts';
import { status } from './status.ts';
import { who } from '../rounds/who.ts';

type Handlers = {
  [Kind in Exclude<Intent['kind'], 'say'>]: (
    app: App,
    caller: Caller,
    intent: Extract<Intent, { kind: Kind }>,
  ) => Promise<Reply>;
};

/** Which use case carries out which intent. */
export const handlers: Handlers = {
  unknown: (_app, caller, { text }) => unknown(caller, text),
  help,
  greet,
  cancel: (_app, caller) => cancel(caller),
  update: beginUpdate,
  answer: async (app, caller, intent) => suggestCommand(caller, intent, await converse(app, caller, intent)),
  same: converse,
  skip: converse,
  askLater: converse,
  back: converse,
  change: converse,
  page: fillPage,
  summary: showSummary,
  send,
  nothingChanged,
  status: (app, caller, { round, page }) => status(app, caller, round, page),
  needs: listNeeds,
  needMet: (app, caller, { need }) => recordNeedMet(app, caller, need),
  who: (app, caller, { about }) => who(app, caller, about),
  language: (app, caller, { language }) => changeLanguage(app, caller, language),
  round: roundCommand,
  home,
  link: (app, caller, { words }) => linkCommand(app, caller, words),
  place: (_app, caller) => placeCommand(caller),
  analysis: (app, caller, intent) => analysisCommand(app, caller, intent, illustrate),
  why: (app, caller, intent) => whyCommand(app, caller, intent, illustrate),
  bulletin: bulletinCommand,
  desk: editorCommand,
  contribute,
  offer,
  withdraw,
  away: (app, caller, { words }) => awayCommand(app, caller, words),
  'back from away': backCommand,
  snooze: (app, caller, { words }) => snooze(app, caller, words),
  remind: (app, caller, { post, round }) => remindNow(app, caller, post, round),
  upcoming: (app, caller) => upcoming(app, caller, [foreseeBulletin]),
  pause: (app, caller, { words, sure }) => pause(app, caller, words, sure),
  resume: (app, caller, { words }) => resumeCommand(app, caller, words),
  hold,
  repeat: (app, caller, { words }) => repeat(app, caller, words),
  outbox: (app, caller, { verb, message }) =>
    verb === 'retry' ? retryUndelivered(app, caller, message) : listUndelivered(app, caller),
};
