import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import * as intents from './intents.ts';
import { forgetSegment, listSegments, segmentCommand, showSegment } from './segmentCommand.ts';

/** Posts under a name, by what they have in common: rates by segment, and who is invited. */
export const segmentsFeature: Feature = {
  name: 'segments',
  intents: [
    carriesOut(intents.segment, segmentCommand),
    carriesOut(intents.segmentList, listSegments),
    carriesOut(intents.segmentShow, showSegment),
    carriesOut(intents.segmentRemove, forgetSegment),
  ],
  commands: [
    {
      name: 'segment',
      words: 'segments.words_segment',
      about: 'segments.about_segment',
      for: featureForCoordinator,
      parse: (words) => intents.segment.of(words === '' ? {} : { words }),
      meantBeside: (words) => words.includes('='),
    },
  ],
};
