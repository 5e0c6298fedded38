import { progressOfBegunUpdates } from './progressOfBegunUpdates.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import * as planning from '../planning/intents.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { REMINDER } from '../reminders/store.ts';
import { draftKindOfUpdates } from './draftKindOfUpdates.ts';
import { beginUpdate } from './beginUpdate.ts';
import { draftWithRestConfirmed } from '../drafts/draftAnsweredByCard.ts';
import { openUpdatesAsDrafts } from './assignmentsOpenToUpdate.ts';
import { sentUpdatesOnHome, openUpdatePrompts } from './updatesOnHome.ts';
import { sayHowToAnswerUpdate } from './sayHowToAnswerUpdate.ts';
import * as intents from './intents.ts';
import { composeUpdateReminder } from './updateReminderMessage.ts';
import { sendUpdateReminderNow } from './sendUpdateReminderNow.ts';
import { resumeUpdateOrEndPause } from './resumeUpdateOrEndPause.ts';
import { statusOfOwnUpdates } from './statusOfOwnUpdates.ts';
import { askToConfirmNilReturn } from './askToConfirmNilReturn.ts';
import { sendNilReturn, sendUpdate } from './sendUpdate.ts';
import { composeThanks } from './thanks/thanksMessage.ts';

/** The tasks of posts in rounds: what is sent, or "nothing changed", stands as the update of a post. */
export const updatesFeature: Feature = {
  name: 'updates',
  actsOfFew: ['update'],
  intents: [
    carriesOut(intents.howTo, sayHowToAnswerUpdate),
    carriesOut(intents.send, (app, caller, asked) => sendUpdate(app, caller, asked)),
    carriesOut(intents.sendRest, (app, caller, asked) => sendUpdate(app, caller, asked, draftWithRestConfirmed)),
    carriesOut(intents.nothingChanged, sendNilReturn),
    carriesOut(intents.unchanged, askToConfirmNilReturn),
    carriesOut(doorIntents.remind, (app, caller, { post, round }) => sendUpdateReminderNow(app, caller, post, round)),
    carriesOut(planning.resume, (app, caller, { words }) => resumeUpdateOrEndPause(app, caller, words)),
  ],
  commands: [
    {
      name: 'update',
      rank: 2,
      words: 'commands.words_update',
      about: 'commands.about_update',
      parse: () => doorIntents.update.of({}),
    },
    {
      name: 'remind',
      words: 'commands.words_remind',
      about: 'commands.about_remind',
      for: featureForCoordinator,
      parse: (post) => doorIntents.remind.of(post === '' ? {} : { post }),
      meantBeside: (name) => ({ name }),
      acts: true,
    },
    {
      name: 'resume',
      words: 'commands.words_resume',
      about: 'commands.about_resume',
      for: featureForCoordinator,
      parse: (words) => planning.resume.of(words === '' ? {} : { words }),
      meantBeside: (name) => ({ name }),
      acts: true,
    },
  ],
  phrases: [
    featurePhrase('phrases.howLong', () => intents.howTo.of({ about: 'time' }), { onlyAsks: true }),
    featurePhrase('phrases.howToChange', () => intents.howTo.of({ about: 'change' }), { onlyAsks: true }),
    featurePhrase('phrases.noAccess', (words) => intents.howTo.of({ about: 'access', ...(words !== '' && { words }) })),
    featurePhrase('phrases.nothingChanged', () => intents.unchanged.of({})),
    featurePhrase('phrases.answerHere', () => doorIntents.update.of({ by: 'conversation' })),
    featurePhrase('phrases.openForm', () => doorIntents.update.of({ by: 'page' })),
  ],
  inquiries: [
    featureInquiry('inquiries.howLong', () => intents.howTo.of({ about: 'time' })),
    featureInquiry('inquiries.howToChange', () => intents.howTo.of({ about: 'change' })),
    featureInquiry('inquiries.noAccess', (words) => intents.howTo.of({ about: 'access', words })),
    featureInquiry('inquiries.begin', () => doorIntents.update.of({ by: 'conversation' }), { acts: true }),
    featureInquiry('inquiries.myAnswers', () => intents.howTo.of({ about: 'answers' })),
    // It asks by itself before anything is recorded.
    featureInquiry('inquiries.nothingChanged', () => intents.unchanged.of({}), { whole: true }),
  ],
  drafts: [draftKindOfUpdates],
  unnamedDrafts: { openTo: openUpdatesAsDrafts, begin: beginUpdate },
  composers: [
    ['thanks', composeThanks],
    [REMINDER, composeUpdateReminder],
  ],
  home: [
    { at: 'top', show: openUpdatePrompts },
    { at: 'bottom', show: sentUpdatesOnHome },
  ],
  status: [statusOfOwnUpdates],
  draftsSoFar: progressOfBegunUpdates,
};
