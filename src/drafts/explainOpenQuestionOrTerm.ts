import { labelledText } from '../language/labelledText.ts';
import type { App, Caller } from '../core/context.ts';
import type { Parts } from '../feature/feature.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import { draftSubjectSchema } from '../protocol/draftSubject.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { termReply } from '../terminology/explainTermCommand.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { openDraft } from './changeDraft.ts';
import { explainDraftQuestion } from './explainDraftQuestion.ts';
import type { explain } from './intents.ts';

/** Characters of a word that the sentence about it repeats. */
const WORD_LENGTH = 60;

/**
 * "What does it mean?", "why do you ask?": the help of the question that is open, what its choices stand for and who reads the answer;
 * then the question again. "What does WORD mean?": where the questions of what is open to who asks speak of it, else what
 * the list of terms says.
 */
export async function explainOpenQuestionOrTerm(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof explain>,
  parts: Parts,
): Promise<Reply> {
  if (asked.words !== undefined) return explainWord(app, caller, asked.words, parts);
  const subject = draftSubjectSchema.safeParse(asked);
  if (!subject.success || asked.input === undefined) {
    const { language } = caller.person;
    const help = { label: translate(language, 'commands.buttonHelp'), intent: doorIntents.help.of({}) };
    return textReply(translate(language, 'updates.nothingToExplain'), [help]);
  }
  return explainDraftQuestion(app, caller, { subject: subject.data, kind: parts.draftKind(subject.data) }, asked.input);
}

async function explainWord(
  app: App,
  caller: Caller,
  words: string,
  { draftKind, unnamedDrafts }: Parts,
): Promise<Reply> {
  const { language } = caller.person;
  const [first] = await unnamedDrafts.openTo(app, caller);
  const word = shorten(words, WORD_LENGTH);
  const open = first && (await openDraft(app, caller, { subject: first.subject, kind: draftKind(first.subject) }));
  const facts = open ? placesOfWord(open.instrument, words, language) : [];
  if (facts.length === 0)
    return (
      termReply(words.slice(0, WORD_LENGTH), language) ??
      textReply(translate(language, 'updates.wordUnknown', { word }))
    );
  const text = translate(language, 'updates.wordStands', { word });
  return {
    messages: [
      {
        text,
        blocks: [
          { kind: 'text', text },
          { kind: 'facts', facts },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}

/** Places that are named for a word: more would be a list to search in. */
const PLACES = 4;

/** The questions that have a word in their own words or in those of their choices, with their help. */
function placesOfWord(instrument: Instrument, words: string, language: Language): { label: string; value: string }[] {
  const said = ` ${plain(words)} `;
  if (said.trim() === '') return [];
  return instrumentQuestionsOf(instrument)
    .flatMap((question) => {
      const label = localizedIn(question.label, language);
      const help = question.help ? localizedIn(question.help, language) : '';
      const texts = [label, help, ...partsOf(question, language)];
      const named = texts.find((text) => ` ${plain(text)} `.includes(said));
      return named === undefined ? [] : [{ label, value: help === '' || named === label ? help || named : named }];
    })
    .slice(0, PLACES);
}

/** The words of rows, fields and choices, each choice with what it stands for. */
function partsOf(question: Question, language: Language): string[] {
  const options = 'options' in question ? question.options : [];
  const rows = question.kind === 'matrix' ? question.rows.map(({ label }) => localizedIn(label, language)) : [];
  const choices = options.map(({ label, help }) =>
    help
      ? labelledText(localizedIn(label, language), localizedIn(help, language), language)
      : localizedIn(label, language),
  );
  return [...rows, ...choices];
}

const plain = (text: string): string =>
  unaccented(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
