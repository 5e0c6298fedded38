import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { acceptCleanInReview, acceptUpdateInReview } from './acceptUpdateInReview.ts';
import { answerStandsInReview, askAuthorInReview } from './askAuthorInReview.ts';
import { correctAnswerByAuthor } from './correctAnswerByAuthor.ts';
import { proposeAnswerInReview } from './proposeAnswerInReview.ts';
import * as intents from './intents.ts';
import {
  ASKED,
  composeReviewCorrected,
  composeReviewAsked,
  composeReviewProposed,
  composeReviewReplied,
  composeReviewUnlocked,
  CORRECTED,
  PROPOSED,
  REPLIED,
  UNLOCKED,
} from './messages.ts';
import { showUpdateInReview } from './showUpdateInReview.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import { reviewList } from './reviewList.ts';
import { waitingReview } from './waitingReview.ts';
import { unlockUpdateInReview } from './unlockUpdateInReview.ts';

/** The review desk: the coordinator reads what posts have sent, asks about it, accepts it, and unlocks what must change. */
export const reviewFeature: Feature = {
  name: 'review',
  intents: [
    carriesOut(intents.review, (app, caller, { round }) => reviewList(app, caller, round)),
    carriesOut(intents.readUpdate, showUpdateInReview),
    carriesOut(intents.acceptUpdate, acceptUpdateInReview),
    carriesOut(intents.acceptClean, acceptCleanInReview),
    carriesOut(intents.askAuthor, askAuthorInReview),
    carriesOut(intents.answerStands, answerStandsInReview),
    carriesOut(intents.correctAnswer, correctAnswerByAuthor),
    carriesOut(intents.correctForAuthor, proposeAnswerInReview),
    carriesOut(intents.unlockUpdate, unlockUpdateInReview),
  ],
  commands: [
    {
      name: 'review',
      words: 'review.words_review',
      about: 'review.about_review',
      for: featureForCoordinator,
      parse: (round) => intents.review.of(round === '' ? {} : { round }),
      meantBeside: (name) => ({ name }),
    },
    {
      name: 'read',
      words: 'review.words_read',
      about: 'review.about_read',
      for: featureForCoordinator,
      parse: (words) => intents.readUpdate.of(words === '' ? {} : { words }),
      meantBeside: (name) => ({ name }),
    },
  ],
  inquiries: [
    featureInquiry('inquiries.readPost', (words) => intents.readUpdate.of(words === '' ? {} : { words }), {
      nameIn: (intent) => intents.readUpdate.fieldsOf(intent)?.words,
    }),
  ],
  waiting: [waitingReview],
  composers: [
    [ASKED, composeReviewAsked],
    [REPLIED, composeReviewReplied],
    [PROPOSED, composeReviewProposed],
    [CORRECTED, composeReviewCorrected],
    [UNLOCKED, composeReviewUnlocked],
  ],
};
