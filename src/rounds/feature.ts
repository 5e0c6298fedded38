import { featureInquiry } from '../feature/featureInquiry.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { status } from '../protocol/doorIntents.ts';
import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { MISSING } from '../reminders/store.ts';
import { previewPostsAskedChange, changePostsAskedCommand } from './postsAsked/changePostsAskedCommand.ts';
import { ASKED_POST, composePostsAsked } from './postsAsked/postsAskedMessage.ts';
import { extendCommand, extendDueDateCommand } from './extension/extendCommand.ts';
import { composeClosingDateMoved, CLOSING_MOVED } from './closingDate/closingDateMessage.ts';
import { moveRoundClosingDate } from './closingDate/closingDateCommand.ts';
import { composeExtended, EXTENDED } from './extension/extendedMessage.ts';
import { parseExtension } from './extension/parseExtension.ts';
import * as intents from './intents.ts';
import { composeRoundMissing } from './missingPostsMessage.ts';
import { isAboutRoundToBegin } from './parseRoundToBegin.ts';
import { showMissingPost } from './showMissingPost.ts';
import { parseRoundActFirst, parseRoundCommand } from './parseRoundCommand.ts';
import { roundReminderJob } from './roundReminderJob.ts';
import { roundCommand } from './roundCommand.ts';
import { statusOfRounds } from './statusOfRounds.ts';
import { roundsWithMissingPosts } from './roundsWithMissingPosts.ts';
import { whoIsWhoInRoundCommand } from './whoIsWhoInRoundCommand.ts';

/** Whether words name a day does not hang on today. */
const ANY_DAY = '2000-01-01';

/** Rounds: who is asked, how a round stands, and the coordinator's moves. */
export const roundsFeature: Feature = {
  name: 'rounds',
  intents: [
    carriesOut(intents.who, (app, caller, { about }) => whoIsWhoInRoundCommand(app, caller, about)),
    carriesOut(intents.round, roundCommand),
    carriesOut(intents.missingPost, showMissingPost),
    carriesOut(intents.extend, extendCommand),
    carriesOut(intents.moveDueDate, extendDueDateCommand),
    carriesOut(intents.moveClosingDate, moveRoundClosingDate),
    carriesOut(intents.askedPost, previewPostsAskedChange),
    carriesOut(intents.changeAsked, changePostsAskedCommand),
  ],
  commands: [
    {
      name: 'who',
      words: 'commands.words_who',
      about: 'commands.about_who',
      parse: (about) => intents.who.of(about === '' ? {} : { about }),
      meantBeside: (name) => ({ name }),
      beginsSentences: true,
    },
    {
      name: 'round',
      words: 'commands.words_round',
      about: 'commands.about_round',
      for: featureForCoordinator,
      parse: parseRoundCommand,
      meantBeside: roundIsMeant,
    },
    {
      name: 'extend',
      words: 'commands.words_extend',
      about: 'commands.about_extend',
      for: featureForCoordinator,
      parse: (words) => intents.extend.of(words === '' ? {} : { words }),
      meantBeside: (words) => parseExtension(words, [], ANY_DAY).until !== null,
    },
  ],
  phrases: [
    {
      parse: parseRoundActFirst,
      onlyAsks: false,
      nameIn: (intent) => (typeof intent['words'] === 'string' ? intent['words'] : undefined),
    },
    featurePhrase('phrases.whomToAsk', () => intents.who.of({}), { onlyAsks: true }),
    featurePhrase('phrases.whoAnswered', () => intents.who.of({}), { onlyAsks: true }),
    featurePhrase('phrases.who', (about) => intents.who.of({ about }), {
      nameIn: (intent) => intents.who.fieldsOf(intent)?.about,
    }),
  ],
  inquiries: [
    featureInquiry('inquiries.whomToAsk', () => intents.who.of({})),
    featureInquiry('inquiries.whoAnswered', () => intents.who.of({})),
    featureInquiry('inquiries.whoIs', (about) => intents.who.of(about === '' ? {} : { about }), {
      nameIn: (intent) => intents.who.fieldsOf(intent)?.about,
    }),
  ],
  jobs: [roundReminderJob],
  composers: [
    [MISSING, composeRoundMissing],
    [EXTENDED, composeExtended],
    [CLOSING_MOVED, composeClosingDateMoved],
    [ASKED_POST, composePostsAsked],
  ],
  waiting: [roundsWithMissingPosts],
  status: [statusOfRounds],
};

/** A verb of rounds, or "status" and the name of one; "Round table" is neither. */
function roundIsMeant(rest: string): boolean | { name: string } {
  const meant = parseRoundCommand(rest);
  if (meant['verb'] === 'new') return isAboutRoundToBegin(typeof meant['words'] === 'string' ? meant['words'] : '');
  const asked = status.fieldsOf(meant);
  if (!asked) return true;
  return asked.round !== undefined && asked.round !== rest ? { name: asked.round } : asked.round === undefined;
}
