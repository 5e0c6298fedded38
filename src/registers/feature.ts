import { carriesOut, type Feature } from '../feature/feature.ts';
import { agreeToTell, changeState, recordResult, sendEntry } from './changeEntry.ts';
import { ENTRY_ASKED, ENTRY_REMINDER, entryAsked, entryReminder, registersJob } from './entriesDue.ts';
import { entryDrafts } from './entryDrafts.ts';
import { exportRegister } from './exportRegister.ts';
import { guideCommand, namesStage } from './guideCommand.ts';
import * as intents from './intents.ts';
import { keepEntry } from './keepEntry.ts';
import { listEntries, showEntry } from './listEntries.ts';
import { policyCommand } from './policyCommand.ts';
import { dateCommand, registerCommand } from './registerCommand.ts';
import { findType } from './parseEntryWords.ts';
import { shippedRegisters } from './types.ts';

/** The group's registers: entered in one line, corrected by a form, listed, exported, told to the bulletin. */
export const registersFeature: Feature = {
  name: 'registers',
  intents: [
    carriesOut(intents.register, registerCommand),
    carriesOut(intents.registerDate, dateCommand),
    carriesOut(intents.registerKeep, keepEntry),
    carriesOut(intents.registerList, listEntries),
    carriesOut(intents.registerShow, (app, caller, { entry }) => showEntry(app, caller, entry)),
    carriesOut(intents.registerSend, sendEntry),
    carriesOut(intents.registerState, changeState),
    carriesOut(intents.registerResult, recordResult),
    carriesOut(intents.registerConsent, agreeToTell),
    carriesOut(intents.registerExport, exportRegister),
    carriesOut(intents.policy, policyCommand),
    carriesOut(intents.guide, guideCommand),
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
    {
      name: 'guide',
      words: 'registers.words_guide',
      about: 'registers.about_guide',
      parse: (words) => intents.guide.of(words === '' ? {} : { words }),
      meantBeside: namesStage,
    },
  ],
  drafts: [entryDrafts],
  jobs: [registersJob],
  composers: [
    [ENTRY_REMINDER, entryReminder],
    [ENTRY_ASKED, entryAsked],
  ],
};
