import { carriesOut, type Feature } from '../feature/feature.ts';
import * as intents from './intents.ts';
import { listNeeds, recordNeedMet } from './needs.ts';

/** What posts have said they need, and what became of it. */
export const commitmentsFeature: Feature = {
  name: 'commitments',
  intents: [
    carriesOut(intents.needs, listNeeds),
    carriesOut(intents.needMet, (app, caller, { need }) => recordNeedMet(app, caller, need)),
  ],
  commands: [
    { name: 'needs', words: 'commands.words_needs', about: 'commands.about_needs', parse: () => intents.needs.of({}) },
  ],
};
