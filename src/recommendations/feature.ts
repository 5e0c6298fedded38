import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { addressRecommendation } from './addressRecommendation.ts';
import * as intents from './intents.ts';
import { prepareOwnRecommendation, prepareProposedRecommendation } from './prepareRecommendation.ts';
import { recommendationDrafts } from './recommendationDrafts.ts';
import { recommendCommand } from './recommendCommand.ts';

/** From conclusions to what posts are asked to do: nothing is addressed without the coordinator's press. */
export const recommendationsFeature: Feature = {
  name: 'recommendations',
  intents: [
    carriesOut(intents.recommend, recommendCommand),
    carriesOut(intents.prepareRecommendation, prepareProposedRecommendation),
    carriesOut(intents.ownRecommendation, (app, caller, { round }) =>
      prepareOwnRecommendation(app, caller, { id: round }, { text: '', owner: null, due: null }),
    ),
    carriesOut(intents.addressRecommendation, addressRecommendation),
  ],
  commands: [
    {
      name: 'recommend',
      words: 'recommendations.words_recommend',
      about: 'recommendations.about_recommend',
      for: featureForCoordinator,
      parse: (words) => intents.recommend.of(words === '' ? {} : { words }),
      meantBeside: (words) => words.includes(':'),
    },
  ],
  drafts: [recommendationDrafts],
};
