import type { Reply } from '../forms/message.ts';
import { readAnalysis, readWhy } from '../analysis/read.ts';
import { foreseeBulletin } from '../bulletin/coming/foresee.ts';
import { illustrate } from '../bulletin/compose/illustrate.ts';
import { bulletinCommand, desk } from '../bulletin/desk/desk.ts';
import { contribute, offer } from '../bulletin/items/contribute.ts';
import { withdraw } from '../bulletin/items/withdraw.ts';
import { listParked, retryParked } from '../outbox/parked.ts';
import { comeBack, goAway } from '../reminders/away.ts';
import { pause } from '../reminders/pause.ts';
import { remindNow } from '../reminders/remindNow.ts';
import { snooze } from '../reminders/snooze.ts';
import { hold } from '../schedule/hold.ts';
import { repeat } from '../schedule/repeat.ts';
import { upcoming } from '../schedule/upcoming.ts';
import { beginUpdate, showSummary } from '../updates/begin.ts';
import { converse } from '../updates/converse.ts';
import { fillPage } from '../updates/fillPage.ts';
import { listNeeds, noteNeedMet } from '../updates/needs/needs.ts';
import { nothingChanged, send } from '../updates/submit.ts';
import type { App, Caller } from './app.ts';
import { goOn } from './goOn.ts';
import { greet } from './greeting.ts';
import { cancel, help, unknown, withSlip } from './help.ts';
import { home } from './home.ts';
import type { Intent } from './intent.ts';
import { changeLanguage } from './language.ts';
import { linkCommand } from './linkCommand.ts';
import { placeCommand } from './placeCommand.ts';
import { roundCommand } from './roundCommand.ts';
import { status } from './status.ts';
import { who } from './who.ts';

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
  answer: async (app, caller, intent) => withSlip(caller, intent, await converse(app, caller, intent)),
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
  needMet: (app, caller, { need }) => noteNeedMet(app, caller, need),
  who: (app, caller, { about }) => who(app, caller, about),
  language: (app, caller, { language }) => changeLanguage(app, caller, language),
  round: roundCommand,
  home,
  link: (app, caller, { words }) => linkCommand(app, caller, words),
  place: (_app, caller) => placeCommand(caller),
  analysis: (app, caller, intent) => readAnalysis(app, caller, intent, illustrate),
  why: (app, caller, intent) => readWhy(app, caller, intent, illustrate),
  bulletin: bulletinCommand,
  desk,
  contribute,
  offer,
  withdraw,
  away: (app, caller, { words }) => goAway(app, caller, words),
  'back from away': comeBack,
  snooze: (app, caller, { words }) => snooze(app, caller, words),
  remind: (app, caller, { post, round }) => remindNow(app, caller, post, round),
  upcoming: (app, caller) => upcoming(app, caller, [foreseeBulletin]),
  pause: (app, caller, { words, sure }) => pause(app, caller, words, sure),
  resume: (app, caller, { words }) => goOn(app, caller, words),
  hold,
  repeat: (app, caller, { words }) => repeat(app, caller, words),
  outbox: (app, caller, { verb, message }) =>
    verb === 'retry' ? retryParked(app, caller, message) : listParked(app, caller),
};
