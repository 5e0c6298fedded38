import { carriesOut, type Feature } from '../feature/feature.ts';
import { isPersonInsideGroup } from '../people/roles.ts';
import { handoverCommand } from './handoverCommand.ts';
import * as intents from './intents.ts';

/** What goes from one holder of a post to the next. */
export const handoverFeature: Feature = {
  name: 'handover',
  intents: [carriesOut(intents.handover, handoverCommand)],
  commands: [
    {
      name: 'handover',
      words: 'handover.words_handover',
      about: 'handover.about_handover',
      for: isPersonInsideGroup,
      parse: (words) => intents.handover.of(words === '' ? {} : { words }),
      meantBeside: (words) => ({ name: words }),
    },
  ],
};
