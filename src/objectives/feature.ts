import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import * as intents from './intents.ts';
import { parseTags } from './objectiveTags.ts';
import { tagCommand, takeTagsBackCommand } from './tagCommand.ts';

/** What the objectives of the plan serve: points of the strategy, and an area. */
export const objectivesFeature: Feature = {
  name: 'objectives',
  intents: [carriesOut(intents.tag, tagCommand), carriesOut(intents.takeTagsBack, takeTagsBackCommand)],
  commands: [
    {
      name: 'tag',
      words: 'objectives.words_tag',
      about: 'objectives.about_tag',
      for: featureForCoordinator,
      parse: (words) => intents.tag.of(words === '' ? {} : { words }),
      meantBeside: (words) => {
        const { points, area, none, unknown } = parseTags(words);
        return unknown.length === 0 && (points.length > 0 || area !== null || none);
      },
    },
  ],
};
