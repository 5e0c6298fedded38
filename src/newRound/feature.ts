import { carriesOut, type Feature } from '../feature/feature.ts';
import { newRound } from '../rounds/intents.ts';
import * as intents from './intents.ts';
import { newRoundCommand } from './newRoundCommand.ts';
import { newRoundDraftKind } from './newRoundDraftKind.ts';
import { scheduleNewRound, takeBackNewRound } from './scheduleNewRound.ts';

/** The next round, which a coordinator prepares. */
export const newRoundFeature: Feature = {
  name: 'newRound',
  intents: [
    carriesOut(newRound, newRoundCommand),
    carriesOut(intents.scheduleNewRound, scheduleNewRound),
    carriesOut(intents.takeBackRound, takeBackNewRound),
  ],
  drafts: [newRoundDraftKind],
};
