import { carriesOut, type Feature } from '../feature/feature.ts';
import { recordEntryResult } from './recordEntryResult.ts';
import { agreeToTellOfEntry, changeEntryState, submitEntryCorrection } from './changeEntry.ts';
import {
  ENTRY_ASKED,
  ENTRY_REMINDER,
  composeEntryResultQuestion,
  composeEntryReminder,
  registerReminderJob,
} from './registerReminderJob.ts';
import { entryDrafts } from './entryDrafts.ts';
import { sendRegisterFiles } from './sendRegisterFiles.ts';
import {
  entryRequestJob,
  composeEntryRequestToPost,
  composeEntryRequestOfYear,
  POST_ASKED,
  YEAR_ASKED,
} from './entryRequests/entryRequestJob.ts';
import { startRequestedEntry } from './entryRequests/startRequestedEntry.ts';
import { dayDrafts } from './entryRequests/dayDrafts.ts';
import { submitDayForm } from './entryRequests/submitDayForm.ts';
import { showDayAnswersByPost } from './entryRequests/showDayAnswersByPost.ts';
import * as intents from './intents.ts';
import { showRegisterFigures } from './figures/showRegisterFigures.ts';
import { answerInvitation, sendInvitationCalendarFile } from './invitations/answerInvitation.ts';
import { ENTRY_INVITATION, composeEntryInvitation, invitationsJob } from './invitations/invitationJob.ts';
import { inviteToEntry, listInvited } from './invitations/inviteToEntry.ts';
import { keepEntry } from './keepEntry.ts';
import { listRegisterEntries, showRegisterEntry } from './listRegisterEntries.ts';
import { ENTRY_OWNER, composeEntryOwner, setEntryOwner } from './setEntryOwner.ts';
import { ENTRY_QUARTER, composeQuarterNoteRequest, quarterNotesJob } from './quarterNotes/quarterNotesJob.ts';
import { recordQuarterNote } from './quarterNotes/recordQuarterNote.ts';
import { sendEntryReport } from './report/sendEntryReport.ts';
import { dropPastedRecommendations, pasteRecommendations } from './paste/pasteRecommendations.ts';
import { policyTextsCommand } from './policyTextsCommand.ts';
import { completeEntryCommand, dateEntryCommand, registerCommand } from './registerCommand.ts';
import { findType } from './parseRegisterEntry.ts';
import { waitingRegisterEntries } from './waitingRegisterEntries.ts';
import { shippedRegisters } from './shippedRegisters.ts';

/** The group's registers: entered in one line, corrected by a form, listed, exported, told to the bulletin. */
export const registersFeature: Feature = {
  name: 'registers',
  intents: [
    carriesOut(intents.register, registerCommand),
    carriesOut(intents.registerTell, startRequestedEntry),
    carriesOut(intents.registerDaySend, submitDayForm),
    carriesOut(intents.registerDay, showDayAnswersByPost),
    carriesOut(intents.registerDate, dateEntryCommand),
    carriesOut(intents.registerMore, completeEntryCommand),
    carriesOut(intents.registerKeep, keepEntry),
    carriesOut(intents.registerList, listRegisterEntries),
    carriesOut(intents.registerFigures, showRegisterFigures),
    carriesOut(intents.registerShow, (app, caller, { entry }) => showRegisterEntry(app, caller, entry)),
    carriesOut(intents.registerSend, submitEntryCorrection),
    carriesOut(intents.registerState, changeEntryState),
    carriesOut(intents.registerResult, recordEntryResult),
    carriesOut(intents.registerPaste, pasteRecommendations),
    carriesOut(intents.registerPasteDrop, dropPastedRecommendations),
    carriesOut(intents.registerOwner, setEntryOwner),
    carriesOut(intents.registerQuarter, recordQuarterNote),
    carriesOut(intents.registerReport, sendEntryReport),
    carriesOut(intents.registerConsent, agreeToTellOfEntry),
    carriesOut(intents.registerExport, sendRegisterFiles),
    carriesOut(intents.registerInvite, inviteToEntry),
    carriesOut(intents.registerInvited, listInvited),
    carriesOut(intents.registerInvitationAnswer, answerInvitation),
    carriesOut(intents.registerCalendar, sendInvitationCalendarFile),
    carriesOut(intents.policy, policyTextsCommand),
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
  waiting: [waitingRegisterEntries],
  drafts: [entryDrafts, dayDrafts],
  jobs: [registerReminderJob, invitationsJob, quarterNotesJob, entryRequestJob],
  composers: [
    [ENTRY_REMINDER, composeEntryReminder],
    [ENTRY_ASKED, composeEntryResultQuestion],
    [ENTRY_OWNER, composeEntryOwner],
    [ENTRY_QUARTER, composeQuarterNoteRequest],
    [ENTRY_INVITATION, composeEntryInvitation],
    [POST_ASKED, composeEntryRequestToPost],
    [YEAR_ASKED, composeEntryRequestOfYear],
  ],
};
