import { carriesOut, type Feature } from '../feature/feature.ts';
import { actOnCommitment } from './actOnCommitment.ts';
import { ALIKE, composeAlikeCommitments, mergeCommitmentsCommand } from './mergeCommitments.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import {
  declineCommand,
  finishCommitmentCommand,
  giveCommand,
  notYetCommand,
  numberedCommitment,
  parseCommitmentNumber,
  takeCommitmentPartlyCommand,
  takeCommand,
  commitmentWithoutTo,
} from './commitmentCommands.ts';
import * as intents from './intents.ts';
import { waitingCommitments } from './waitingCommitments.ts';
import { listNeeds, recordNeedMet } from './listNeeds.ts';
import { composeCommitmentNotice } from './commitmentNoticeMessage.ts';
import { COMMITMENT } from './notifyOfCommitment.ts';
import { listFollowUps } from './listFollowUps.ts';
import { listObstacles, setPatOwner } from './obstacles/obstaclesCommand.ts';
import { listOwedCommitments } from './listOwedCommitments.ts';
import { COMMITMENT_REMINDER, remindCommitmentOwners } from './remindCommitmentOwners.ts';
import { composeCommitmentReminder } from './commitmentReminderMessage.ts';

/** While a question is open such a command is meant only with its number: "done" alone may be an answer. */
const meantBeside = (rest: string): boolean => parseCommitmentNumber(rest).commitment !== undefined;

/** What somebody owes somebody: needs, and what becomes of them. */
export const commitmentsFeature: Feature = {
  name: 'commitments',
  intents: [
    carriesOut(intents.needs, listNeeds),
    carriesOut(intents.needMet, (app, caller, { need }) => recordNeedMet(app, caller, need)),
    carriesOut(intents.owed, listOwedCommitments),
    carriesOut(intents.followUps, listFollowUps),
    carriesOut(intents.obstacles, listObstacles),
    carriesOut(intents.obstaclesTo, setPatOwner),
    carriesOut(intents.take, takeCommand),
    carriesOut(intents.partly, takeCommitmentPartlyCommand),
    carriesOut(intents.finish, finishCommitmentCommand),
    carriesOut(intents.decline, declineCommand),
    carriesOut(intents.give, giveCommand),
    carriesOut(intents.solved, (app, caller, { commitment }) =>
      actOnCommitment(app, caller, { commitment, act: 'solved' }),
    ),
    carriesOut(intents.notYet, notYetCommand),
    carriesOut(intents.stillNeeded, (app, caller, { commitment }) =>
      actOnCommitment(app, caller, { commitment, act: 'stillNeeded' }),
    ),
    carriesOut(intents.needNoMore, (app, caller, { commitment }) =>
      actOnCommitment(app, caller, { commitment, act: 'withdrawn' }),
    ),
    carriesOut(intents.mergeCommitments, mergeCommitmentsCommand),
  ],
  waiting: [waitingCommitments],
  inquiries: [featureInquiry('inquiries.needs', () => intents.needs.of({}))],
  commands: [
    { name: 'needs', words: 'commands.words_needs', about: 'commands.about_needs', parse: () => intents.needs.of({}) },
    { name: 'owed', words: 'commands.words_owed', about: 'commands.about_owed', parse: () => intents.owed.of({}) },
    {
      name: 'followups',
      words: 'commands.words_followups',
      about: 'commands.about_followups',
      parse: () => intents.followUps.of({}),
    },
    {
      name: 'obstacles',
      words: 'commands.words_obstacles',
      about: 'commands.about_obstacles',
      parse: (rest) =>
        rest.trim() === '' ? intents.obstacles.of({}) : intents.obstaclesTo.of({ words: commitmentWithoutTo(rest) }),
      meantBeside: (rest) => commitmentWithoutTo(rest) !== rest,
    },
    {
      name: 'take',
      words: 'commands.words_take',
      about: 'commands.about_take',
      parse: (rest) => numberedCommitment(rest, intents.take.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'done',
      words: 'commands.words_done',
      about: 'commands.about_done',
      parse: (rest) => numberedCommitment(rest, intents.finish.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'partly',
      words: 'commands.words_partly',
      about: 'commands.about_partly',
      parse: (rest) => numberedCommitment(rest, intents.partly.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'decline',
      words: 'commands.words_decline',
      about: 'commands.about_decline',
      parse: (rest) => numberedCommitment(rest, intents.decline.of),
      meantBeside,
      acts: true,
    },
    {
      name: 'give',
      words: 'commands.words_give',
      about: 'commands.about_give',
      parse: (rest) =>
        numberedCommitment(rest, ({ commitment, words }) =>
          intents.give.of({ commitment, ...(words !== undefined && { words: commitmentWithoutTo(words) }) }),
        ),
      meantBeside,
      acts: true,
    },
  ],
  jobs: [remindCommitmentOwners],
  composers: [
    [COMMITMENT, composeCommitmentNotice],
    [ALIKE, composeAlikeCommitments],
    [COMMITMENT_REMINDER, composeCommitmentReminder],
  ],
};
