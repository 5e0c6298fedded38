import { carriesOut, type Feature } from '../feature/feature.ts';
import { newRound } from '../rounds/intents.ts';
import * as intents from './intents.ts';
import { newRoundCommand } from './newRoundCommand.ts';
import { newRoundDrafts } from './newRoundDrafts.ts';
import { scheduleNewRound, takeBackRound } from './scheduleNewRound.ts';

/** What a coordinator prepares before a round: the round itself. */
export const preparationFeature: Feature = {
  name: 'preparation',
  intents: [
    carriesOut(newRound, newRoundCommand),
    carriesOut(intents.scheduleNewRound, scheduleNewRound),
    carriesOut(intents.takeBackRound, takeBackRound),
  ],
  drafts: [newRoundDrafts],
};
