import type { CalledCommand, SaidPhrase } from '../app/commandsOfFeatures.ts';
import { appRegistryAccepts, type Registry } from '../app/featureRegistry.ts';
import type { Learned } from '../inquiries/learnedInquiryReader.ts';
import type { Recognized } from '../inquiries/inquiryRecognizer.ts';
import type { Language } from '../language/language.ts';
import { answer, cancel, showBack, unknown, whichMeant } from '../protocol/doorIntents.ts';
import { draftSubjectOf } from '../protocol/draftSubject.ts';
import type { FieldsOf, Intent } from '../protocol/intent.ts';
import type { AwaitedWords } from '../protocol/message.ts';
import { explain, layOut } from '../drafts/intents.ts';
import { isParagraph, isParagraphSentence } from '../paragraphs/isParagraph.ts';
import { buttonCalled, type ShownButton } from './buttonNamedByText.ts';
import { learnedBesideChoice, learnedBesideCommand, learnedMeanings } from './learnedMeanings.ts';
import { guessedMeaning, type Meaning } from './meaning.ts';
import { intentWithNames } from './intentWithNames.ts';
import { asksBackInConversation, type WayRound, conversationWayRound } from './wayRoundQuestion.ts';

/** What words are laid beside: what was asked and is still to be answered, and the buttons that were shown last. */
export interface Situation {
  awaited: AwaitedWords | null;
  buttons: readonly ShownButton[];
  language: Language;
}

type Known = Pick<Registry, 'commands' | 'boundFor'>;

/**
 * What plain words may mean, the likeliest first; whoever carries them out takes the first that fits. The order: a question that takes
 * any words keeps every text that is not wholly something else, and asks where both fit. A choice, a number, a date, a link is tried as an
 * answer first; what it refuses is a button on screen, a way round the question, or a command. Nobody is ever locked in.
 */
export function conversationMeanings(text: string, situation: Situation, known: Known): Meaning[] {
  const { awaited } = situation;
  const read = readText(text, situation, known);
  const meanings =
    awaited === null || awaited.kind === 'file'
      ? free(asking(read, known))
      : awaited.kind === 'input'
        ? atQuestion(read, awaited, known)
        : forAct(read, awaited, known);
  return meanings.map(({ intent, ...rest }) => ({ intent: intentWithNames(intent, known), ...rest }));
}

/** A text as each kind of thing that it may be. */
interface Read {
  text: string;
  button: ShownButton | null;
  way: WayRound | undefined;
  phrase: SaidPhrase | null;
  /** What its key words say it asks; null where a whole sentence is known. */
  inquiry: Recognized | null;
  called: CalledCommand | null;
  /** What it has in common with what others said, where nothing tells it more surely; read only where that counts. */
  learned(): Learned | null;
}

/** A question to the bot among other sentences counts where none of them is an answer. */
const asking = (read: Read, { commands }: Known): Read => ({
  ...read,
  phrase: read.phrase ?? commands.phraseIn(read.text),
});

function readText(text: string, { buttons, language }: Situation, { commands }: Known): Read {
  const said = commands.parsePhrase(text);
  const called = commands.parse(text);
  // A command's word alone is that command and no question.
  const isKnown = called?.rest === '' || (said !== null && said.ifCalled === undefined);
  const guess = isKnown ? null : commands.inquiryIn(text);
  // What begins with a command's word is that command, unless something else is asked: "bulletin show" is no guess at the bulletin.
  const isSame = guess?.ifCalled === undefined && called?.command?.parse('').kind === guess?.intent.kind;
  const isCommand = guess?.isAsked === false || isSame;
  const inquiry = called && isCommand ? null : guess;
  // "Who is going to read it?" has no name in it: all of its words are known.
  const phrase = namesNobody(inquiry) ? null : said;
  return {
    text,
    button: buttonCalled(text, buttons, language),
    way: conversationWayRound(text),
    phrase,
    inquiry: phrase ? null : inquiry,
    called,
    learned: () =>
      isSure(phrase) || isSure(inquiry) ? null : learnedBesideCommand(called, () => commands.learned.read(text)),
  };
}

/** A name that a question leaves to the person may be nobody's: then it asks something else. */
const isSure = (one: { ifCalled?: string; onlyAsks?: boolean } | null): boolean =>
  one !== null && (one.ifCalled === undefined || one.onlyAsks === false);

/** Whether every word is one of an inquiry, so that none of them is a name. */
const namesNobody = (inquiry: Recognized | null): boolean =>
  inquiry?.isWhole === true && inquiry.ifCalled === undefined;

/** A button that is typed: words may mean something else, so what cannot be taken back is shown back first. */
const pressed = ({ label, intent, danger }: ShownButton): Intent =>
  danger ? showBack.of({ text: label, act: intent }) : intent;

/** The same where the words may be what was asked for. */
const pressedOr = (text: string, given: Intent, button: ShownButton): Intent =>
  button.danger ? whichMeant.of({ text, answer: given, command: button.intent }) : button.intent;

/** Where nothing is asked: a button, a sentence, a command with whatever stands behind it. */
function free({ text, button, way, phrase, inquiry, called, learned }: Read): Meaning[] {
  const certain = (button && pressed(button)) ?? (way === 'cancel' ? cancel.of({}) : null);
  if (certain) return [{ intent: certain }];
  const paragraph = phrase?.onlyAsks || !isParagraph(text) ? [] : [laid(text)];
  const intent = phrase?.intent ?? called?.intent ?? unknown.of({ text });
  const guess = [...guessed(text, inquiry), ...learnedMeanings(text, learned())];
  const isMeant = ({ ifCalled }: Meaning): boolean => ifCalled === undefined || !namesNobody(inquiry);
  return [
    ...named(phrase),
    ...(paragraph.length + guess.length > 0 ? wholeCommand(called).filter(isMeant) : []),
    ...inOrder(paragraph, guess, inquiry ? inquiry.isMost : text.includes('?')),
    { intent },
  ];
}

/** A sentence with a name in it, where the name is somebody's. */
const named = (phrase: SaidPhrase | null): Meaning[] =>
  phrase?.ifCalled === undefined ? [] : [{ intent: phrase.intent, ifCalled: phrase.ifCalled }];

/** What key words mean: shown, or shown back where it would do something. */
function guessed(text: string, inquiry: Recognized | null, as?: (intent: Intent) => Intent): Meaning[] {
  return inquiry ? [guessedMeaning(text, inquiry, as)] : [];
}

/** A paragraph that mostly asks the bot something is not laid beside questions first; one with such a question in it is. */
const inOrder = (paragraph: Meaning[], guess: Meaning[], mostlyAsks: boolean): Meaning[] =>
  mostlyAsks ? [...guess, ...paragraph] : [...paragraph, ...guess];

/** A paragraph that is laid beside questions: a guess, until it is seen to be about any. */
const laid = (text: string, at: Partial<FieldsOf<typeof layOut>> = {}): Meaning => ({
  intent: layOut.of({ ...at, text }),
  isGuess: true,
});

type Question = Extract<AwaitedWords, { kind: 'input' }>;

function atQuestion(said: Read, awaited: Question, known: Known): Meaning[] {
  const read = awaited.takes === 'value' ? asking(said, known) : said;
  const { text, button, way, phrase, inquiry, called, learned } = read;
  const at = { ...draftSubjectOf(awaited), input: awaited.input };
  const given: Meaning = { intent: answer.of({ ...at, value: text }) };
  const beside = (intent: Intent): Intent => (intent.kind === explain.kind ? explain.of({ ...intent, ...at }) : intent);
  const round = asksBackInConversation(text)
    ? explain.of(at)
    : way === 'cancel'
      ? cancel.of({})
      : way
        ? { kind: way, ...at }
        : null;
  if (awaited.takes === 'value') {
    const others = [button && pressed(button), round, phrase && beside(phrase.intent)].filter((one) => one !== null);
    const about = isParagraphSentence(text) ? [laid(text, { at: draftSubjectOf(awaited) })] : [];
    const guess = [...guessed(text, inquiry, beside), ...learnedBesideChoice(text, learned(), beside)];
    const inOneOrder = inOrder(about, guess, inquiry?.isMost === true);
    return [given, ...others.map((intent) => ({ intent })), ...wholeCommand(called), ...inOneOrder];
  }
  const certain =
    (button && pressedOr(text, given.intent, button)) ?? round ?? (phrase?.onlyAsks ? beside(phrase.intent) : null);
  if (certain) return [{ intent: certain }];
  const about = isParagraph(text) ? [laid(text, { at: draftSubjectOf(awaited), beside: given.intent })] : [];
  return [...besideAnswer(read, given.intent), ...about, given];
}

/** A command that a text is wholly: its word alone, or with what it takes behind it. */
function wholeCommand(called: CalledCommand | null): Meaning[] {
  if (!called) return [];
  const { intent, command, rest } = called;
  if (command === null || rest === '') return [{ intent }];
  const meant = command.meantBeside?.(rest) ?? false;
  if (typeof meant === 'object') return [{ intent, ifCalled: meant.name }];
  return meant ? [{ intent }] : [];
}

/** What a text is beside an answer in any words: a command's word alone is one; where more fits both, the person is asked. */
function besideAnswer({ text, phrase, inquiry, called }: Read, given: Intent): Meaning[] {
  const alone = called !== null && called.rest === '' && called.command?.acts !== true;
  if (alone) return [{ intent: called.intent }];
  const asked = (command: Intent): Intent => whichMeant.of({ text, answer: given, command });
  if (phrase)
    return [{ ...(phrase.ifCalled !== undefined && { ifCalled: phrase.ifCalled }), intent: asked(phrase.intent) }];
  // What only tells something is an answer: key words are heard here where they are asked.
  const guess = inquiry?.isWhole && inquiry.isAsked ? guessed(text, inquiry) : [];
  return [...wholeCommand(called), ...guess].map(({ intent, ...rest }) => ({ intent: asked(intent), ...rest }));
}

/** Words that an act waits for. */
function forAct(read: Read, awaited: Extract<AwaitedWords, { kind: 'words' }>, known: Known): Meaning[] {
  const { text, button, way, phrase, called } = read;
  const completed = { ...awaited.intent, [awaited.field]: text };
  const fits = appRegistryAccepts(known, completed);
  const shown = button && (fits ? pressedOr(text, completed, button) : pressed(button));
  const certain = shown ?? (way === 'cancel' ? cancel.of({}) : null);
  if (certain) return [{ intent: certain }];
  if (!fits) return free(read);
  // What an act reads as days, names or a rhythm is no free text: another sentence or command is told from it by itself.
  if (awaited.field === 'words')
    return [...(phrase ? [{ intent: phrase.intent }] : wholeCommand(called)), { intent: completed }];
  if (phrase?.onlyAsks) return [{ intent: phrase.intent }];
  const last = awaited.acts ? showBack.of({ text, act: completed }) : completed;
  return [...besideAnswer(read, completed), { intent: last }];
}
