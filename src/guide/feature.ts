import { carriesOut, type Feature } from '../feature/feature.ts';
import { projectGuideCommand, namesGuideStage } from './projectGuideCommand.ts';
import * as intents from './intents.ts';

/** The gender section of the Project Development Guide. */
export const guideFeature: Feature = {
  name: 'guide',
  intents: [carriesOut(intents.guide, projectGuideCommand)],
  commands: [
    {
      name: 'guide',
      words: 'registers.words_guide',
      about: 'registers.about_guide',
      parse: (words) => intents.guide.of(words === '' ? {} : { words }),
      meantBeside: namesGuideStage,
    },
  ],
};
