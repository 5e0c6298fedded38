import { carriesOut, type Feature } from '../feature/feature.ts';
import { actOn } from './act.ts';
import { ALIKE, composeAlike, mergeCommand } from './alike.ts';
import {
  declineCommand,
  finishCommand,
  giveCommand,
  notYetCommand,
  numbered,
  parseNumbered,
  partlyCommand,
  takeCommand,
  withoutTo,
} from './commands.ts';
import * as intents from './intents.ts';
import { listNeeds, recordNeedMet } from './needs.ts';
import { composeNotice } from './noticeMessage.ts';
import { COMMITMENT } from './notify.ts';
import { listOwed } from './owed.ts';
import { COMMITMENT_REMINDER, remindOwners } from './remind.ts';
import { composeCommitmentReminder } from './reminderMessage.ts';

/** While a question is open such a command is meant only with its number: "done" alone may be an answer. */
const meantBeside = (rest: string): boolean => parseNumbered(rest).commitment !== undefined;

/** What somebody owes somebody: needs, and what becomes of them. */
export const commitmentsFeature: Feature = {
  name: 'commitments',
  intents: [
    carriesOut(intents.needs, listNeeds),
    carriesOut(intents.needMet, (app, caller, { need }) => recordNeedMet(app, caller, need)),
    carriesOut(intents.owed, listOwed),
    carriesOut(intents.take, takeCommand),
    carriesOut(intents.partly, partlyCommand),
    carriesOut(intents.finish, finishCommand),
    carriesOut(intents.decline, declineCommand),
    carriesOut(intents.give, giveCommand),
    carriesOut(intents.solved, (app, caller, { commitment }) => actOn(app, caller, { commitment, act: 'solved' })),
    carriesOut(intents.notYet, notYetCommand),
    carriesOut(intents.stillNeeded, (app, caller, { commitment }) =>
      actOn(app, caller, { commitment, act: 'stillNeeded' }),
    ),
    carriesOut(intents.needNoMore, (app, caller, { commitment }) =>
      actOn(app, caller, { commitment, act: 'withdrawn' }),
    ),
    carriesOut(intents.mergeCommitments, mergeCommand),
  ],
  commands: [
    { name: 'needs', words: 'commands.words_needs', about: 'commands.about_needs', parse: () => intents.needs.of({}) },
    { name: 'owed', words: 'commands.words_owed', about: 'commands.about_owed', parse: () => intents.owed.of({}) },
    {
      name: 'take',
      words: 'commands.words_take',
      about: 'commands.about_take',
      parse: (rest) => numbered(rest, intents.take.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'done',
      words: 'commands.words_done',
      about: 'commands.about_done',
      parse: (rest) => numbered(rest, intents.finish.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'partly',
      words: 'commands.words_partly',
      about: 'commands.about_partly',
      parse: (rest) => numbered(rest, intents.partly.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'decline',
      words: 'commands.words_decline',
      about: 'commands.about_decline',
      parse: (rest) => numbered(rest, intents.decline.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'give',
      words: 'commands.words_give',
      about: 'commands.about_give',
      parse: (rest) =>
        numbered(rest, ({ commitment, words }) =>
          intents.give.of({ commitment, ...(words !== undefined && { words: withoutTo(words) }) }),
        ),
      meantBeside,
      acts: true,
    },
  ],
  jobs: [remindOwners],
  composers: [
    [COMMITMENT, composeNotice],
    [ALIKE, composeAlike],
    [COMMITMENT_REMINDER, composeCommitmentReminder],
  ],
};
