import { carriesOut, type Feature } from '../feature/feature.ts';
import { chooseTermCommand } from './chooseTermCommand.ts';
import { checkTermsCommand } from './checkTermsCommand.ts';
import { explainTermCommand } from './explainTermCommand.ts';
import { namesTermRates, termRatesCommand } from './termRatesCommand.ts';
import * as intents from './intents.ts';

const words = (rest: string): { words?: string } => (rest === '' ? {} : { words: rest });

/** The list of terms: what it advises on a text, and what it says of a term. */
export const terminologyFeature: Feature = {
  name: 'terminology',
  intents: [
    carriesOut(intents.checkText, checkTermsCommand),
    carriesOut(intents.showTermRates, termRatesCommand),
    carriesOut(intents.defineTerm, explainTermCommand),
    carriesOut(intents.chooseTerm, chooseTermCommand),
  ],
  commands: [
    {
      name: 'check',
      words: 'terminology.words_check',
      about: 'terminology.about_check',
      parse: (rest) => (namesTermRates(rest) ? intents.showTermRates.of({}) : intents.checkText.of(words(rest))),
      meantBeside: () => true,
    },
    {
      name: 'define',
      words: 'terminology.words_define',
      about: 'terminology.about_define',
      parse: (rest) => intents.defineTerm.of(words(rest)),
      meantBeside: () => true,
    },
  ],
};
