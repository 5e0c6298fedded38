import { carriesOut, type Feature } from '../feature/feature.ts';
import { recordEntryResult } from './recordEntryResult.ts';
import { agreeToTellOfEntry, changeEntryState, sendEntry } from './changeEntry.ts';
import { ENTRY_ASKED, ENTRY_REMINDER, entryAsked, entryReminder, registersJob } from './registerEntriesDue.ts';
import { entryDrafts } from './entryDrafts.ts';
import { exportRegister } from './exportRegister.ts';
import { askingJob, composePostAsked, composeYearAsked, POST_ASKED, YEAR_ASKED } from './asking/askingJob.ts';
import { askWhatPostDoes } from './asking/askWhatPostDoes.ts';
import { dayDrafts } from './asking/dayDrafts.ts';
import { sendDay } from './asking/sendDay.ts';
import { showRegisterDay } from './asking/showRegisterDay.ts';
import * as intents from './intents.ts';
import { showRegisterFigures } from './figures/showRegisterFigures.ts';
import { answerInvitation, entryCalendar } from './invitations/answerInvitation.ts';
import { ENTRY_INVITATION, entryInvitation, invitationsJob } from './invitations/invitationJob.ts';
import { inviteToEntry, listInvited } from './invitations/inviteToEntry.ts';
import { keepEntry } from './keepEntry.ts';
import { listRegisterEntries, showRegisterEntry } from './listRegisterEntries.ts';
import { ENTRY_OWNER, entryOwnerMessage, nameOwner } from './nameOwner.ts';
import { ENTRY_QUARTER, entryQuarterAsked, quarterJob } from './quarter/quarterJob.ts';
import { recordQuarter } from './quarter/recordQuarter.ts';
import { sendEntryReport } from './report/sendEntryReport.ts';
import { dropPastedRecommendations, pasteRecommendations } from './paste/pasteRecommendations.ts';
import { registerPolicyCommand } from './registerPolicyCommand.ts';
import { completeEntryCommand, dateEntryCommand, registerCommand } from './registerCommand.ts';
import { findType } from './parseRegisterEntry.ts';
import { waitingEntries } from './waitingEntries.ts';
import { shippedRegisters } from './shippedRegisters.ts';

/** The group's registers: entered in one line, corrected by a form, listed, exported, told to the bulletin. */
export const registersFeature: Feature = {
  name: 'registers',
  intents: [
    carriesOut(intents.register, registerCommand),
    carriesOut(intents.registerTell, askWhatPostDoes),
    carriesOut(intents.registerDaySend, sendDay),
    carriesOut(intents.registerDay, showRegisterDay),
    carriesOut(intents.registerDate, dateEntryCommand),
    carriesOut(intents.registerMore, completeEntryCommand),
    carriesOut(intents.registerKeep, keepEntry),
    carriesOut(intents.registerList, listRegisterEntries),
    carriesOut(intents.registerFigures, showRegisterFigures),
    carriesOut(intents.registerShow, (app, caller, { entry }) => showRegisterEntry(app, caller, entry)),
    carriesOut(intents.registerSend, sendEntry),
    carriesOut(intents.registerState, changeEntryState),
    carriesOut(intents.registerResult, recordEntryResult),
    carriesOut(intents.registerPaste, pasteRecommendations),
    carriesOut(intents.registerPasteDrop, dropPastedRecommendations),
    carriesOut(intents.registerOwner, nameOwner),
    carriesOut(intents.registerQuarter, recordQuarter),
    carriesOut(intents.registerReport, sendEntryReport),
    carriesOut(intents.registerConsent, agreeToTellOfEntry),
    carriesOut(intents.registerExport, exportRegister),
    carriesOut(intents.registerInvite, inviteToEntry),
    carriesOut(intents.registerInvited, listInvited),
    carriesOut(intents.registerInvitationAnswer, answerInvitation),
    carriesOut(intents.registerCalendar, entryCalendar),
    carriesOut(intents.policy, registerPolicyCommand),
  ],
  commands: [
    {
      name: 'register',
      words: 'registers.words_register',
      about: 'registers.about_register',
      parse: (words) => intents.register.of({ words }),
      meantBeside: (words) => findType(words, shippedRegisters().types) !== null,
    },
    {
      name: 'policy',
      words: 'registers.words_policy',
      about: 'registers.about_policy',
      parse: (words) => intents.policy.of(words === '' ? {} : { words }),
      meantBeside: (words) => /^\d{1,4}$/.test(words),
    },
  ],
  waiting: [waitingEntries],
  drafts: [entryDrafts, dayDrafts],
  jobs: [registersJob, invitationsJob, quarterJob, askingJob],
  composers: [
    [ENTRY_REMINDER, entryReminder],
    [ENTRY_ASKED, entryAsked],
    [ENTRY_OWNER, entryOwnerMessage],
    [ENTRY_QUARTER, entryQuarterAsked],
    [ENTRY_INVITATION, entryInvitation],
    [POST_ASKED, composePostAsked],
    [YEAR_ASKED, composeYearAsked],
  ],
};
