import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { conversationMeanings } from '../../src/conversation/meaningsOfPlainWords.ts';
import type { Language } from '../../src/language/language.ts';
import { unaccented } from '../../src/language/unaccented.ts';
import { unknown } from '../../src/protocol/doorIntents.ts';
import type { Intent } from '../../src/protocol/intent.ts';

/** What each kind comes to: the kind of the intent and, where it has several uses, the field that tells which. */
const comesTo: Record<string, (intent: Intent) => boolean> = {
  due: ({ kind }) => kind === 'status',
  howLong: (intent) => intent.kind === 'howTo' && intent['about'] === 'time',
  howToChange: (intent) => intent.kind === 'howTo' && intent['about'] === 'change',
  noAccess: (intent) => intent.kind === 'howTo' && intent['about'] === 'access',
  myAnswers: (intent) => intent.kind === 'howTo' && intent['about'] === 'answers',
  whomToAsk: (intent) => intent.kind === 'who' && intent['about'] === undefined,
  whoAnswered: ({ kind }) => kind === 'who' || kind === 'status',
  whoIs: ({ kind }) => kind === 'who',
  meaning: (intent) => intent.kind === 'explain' && intent['words'] === undefined,
  wordMeaning: (intent) => intent.kind === 'explain' && intent['words'] !== undefined,
  privacy: ({ kind }) => kind === 'explain',
  nothingChanged: ({ kind }) => kind === 'unchanged',
  snooze: ({ kind }) => kind === 'snooze',
  away: ({ kind }) => kind === 'away',
  back: ({ kind }) => kind === 'back from away',
  status: ({ kind }) => kind === 'status' || kind === 'home',
  help: ({ kind }) => kind === 'help' || kind === 'greet',
  bulletin: ({ kind }) => kind === 'bulletin',
  analysis: ({ kind }) => kind === 'analysis',
  needs: ({ kind }) => kind === 'needs',
  language: ({ kind }) => kind === 'language',
  thanks: ({ kind }) => kind === 'greet',
  stop: ({ kind }) => kind === 'cancel',
  readPost: ({ kind }) => kind === 'readUpdate',
  begin: ({ kind }) => kind === 'update',
  offer: ({ kind }) => kind === 'contribute',
  none: ({ kind }) => kind === 'unknown' || kind === 'layOut',
};

interface Sentence {
  language: Language;
  kind: string;
  text: string;
  /** The name that the sentence asks about. */
  own: string | undefined;
}

function sentencesOf(name: string): Sentence[] {
  const lines = readFileSync(fromPackageRoot(`tests/inquiries/${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [language, kind = '', text = '', own] = line.split('\t');
    return { language: language as Language, kind, text, own };
  });
}

const folded = (text: string): string => unaccented(text).toLowerCase();

/** What a sentence comes to where its name is somebody's and nobody else's is. */
function meant({ language, text, own }: Sentence): Intent {
  const meanings = conversationMeanings(text, { awaited: null, buttons: [], language }, registry);
  const isCalled = (name: string): boolean => own !== undefined && folded(name) === folded(own);
  const likely = meanings.find(({ ifCalled, isGuess }) => !isGuess && (ifCalled === undefined || isCalled(ifCalled)));
  return likely?.intent ?? unknown.of({ text });
}

/** Right: what was meant, shown back where it acts, or a question whose answers have it. */
function isRight(sentence: Sentence): boolean {
  const intent = meant(sentence);
  const asked = unknown.fieldsOf(intent)?.perhaps;
  if (asked && sentence.kind !== 'none') return asked.some(({ said }) => said === sentence.kind);
  const act = intent.kind === 'showBack' ? (intent['act'] as Intent) : intent;
  return comesTo[sentence.kind]?.(act) ?? false;
}

describe.each([
  // Written by somebody who had seen neither code nor examples, and used to set how sure is sure.
  ['firstReading', 243, 230],
  // The same, and laid beside the code once, when it was done: 110 of 120.
  ['secondReading', 120, 108],
])('%s of sentences by strangers', (name, count, atLeast) => {
  const sentences = sentencesOf(name);

  it(`has ${count} sentences, a third in each language, and understands ${atLeast} of them`, () => {
    for (const language of ['en', 'fr', 'es'])
      expect(sentences.filter((one) => one.language === language)).toHaveLength(count / 3);
    const wrong = sentences.filter((one) => !isRight(one)).map(({ text }) => text);
    expect(wrong.slice(count - atLeast)).toEqual([]);
  });

  it('does nothing by itself that anybody would have to take back', () => {
    const harmless = new Set(
      'answer layOut showBack unknown explain howTo status who greet help cancel unchanged bulletin analysis needs home why language contribute readUpdate review read register guide policy check define upcoming questions owed'.split(
        ' ',
      ),
    );
    // A sentence of the catalogues and a command show themselves what they do.
    const { parse, parsePhrase } = registry.commands;
    for (const sentence of sentences.filter(({ text }) => !parsePhrase(text) && !parse(text)))
      expect(harmless).toContain(meant(sentence).kind);
  });

  it('says of no name that nobody is called so', () => {
    const nameless = sentences.filter(({ own }) => own === undefined);
    for (const sentence of nameless) expect(meant(sentence)).not.toHaveProperty('words', '');
  });
});
