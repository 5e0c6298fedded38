import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import * as intents from './intents.ts';
import { parseObjectiveTags } from './objectiveTags.ts';
import { tagObjectiveCommand, takeTagsBackCommand } from './tagObjectiveCommand.ts';

/** What the objectives of the plan serve: points of the strategy, and an area. */
export const objectivesFeature: Feature = {
  name: 'objectives',
  intents: [carriesOut(intents.tag, tagObjectiveCommand), carriesOut(intents.takeTagsBack, takeTagsBackCommand)],
  commands: [
    {
      name: 'tag',
      words: 'objectives.words_tag',
      about: 'objectives.about_tag',
      for: featureForCoordinator,
      parse: (words) => intents.tag.of(words === '' ? {} : { words }),
      meantBeside: (words) => {
        const { points, area, none, unknown } = parseObjectiveTags(words);
        return unknown.length === 0 && (points.length > 0 || area !== null || none);
      },
    },
  ],
};
