import type { CalledCommand } from '../app/commandsOfFeatures.ts';
import type { Learned, Likely } from '../inquiries/learnedInquiryReader.ts';
import { cancel, unknown } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import { guessedMeaning, type Meaning } from './meaning.ts';

/** Words of a sentence, and no less, that begin with a command's word may have begun a sentence so: "why do you ask that?". */
const SENTENCE = 4;

/** What a sentence means to others, where no command is called, or one whose word begins many a sentence; only then it is read. */
export function learnedBesideCommand(called: CalledCommand | null, read: () => Learned | null): Learned | null {
  if (!called) return read();
  const { command, rest } = called;
  const isSentence = rest.split(/\s+/).length >= SENTENCE - 1 && !/^\d/.test(rest);
  if (command?.beginsSentences !== true || !isSentence) return null;
  const learned = read();
  return learned && 'sure' in learned ? learned : null;
}

/** What others meant with such words: for sure, or one of two things that the person is asked about. */
export function learnedMeanings(text: string, learned: Learned | null, as?: (intent: Intent) => Intent): Meaning[] {
  if (!learned) return [];
  if ('perhaps' in learned) return [whichOf(text, learned.perhaps)];
  const { sure } = learned;
  // What is dropped is asked again by nobody: that is not done on a likeness.
  return [sure.intent.kind === cancel.kind ? whichOf(text, [sure]) : guessedMeaning(text, sure, as)];
}

const whichOf = (text: string, likely: readonly Likely[]): Meaning => ({
  intent: unknown.of({ text, perhaps: likely.map(({ said, intent }) => ({ said, intent })) }),
});

/** The same beside a choice that the words are no answer to; what is not sure, or would drop the question, is not guessed there. */
export function learnedBesideChoice(text: string, learned: Learned | null, as: (intent: Intent) => Intent): Meaning[] {
  if (!learned || 'perhaps' in learned || learned.sure.intent.kind === cancel.kind) return [];
  return learnedMeanings(text, learned, as);
}
