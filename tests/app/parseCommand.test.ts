import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appRegistryAccepts, registry } from '../../src/app/featureRegistry.ts';
import { conversationMeanings } from '../../src/conversation/meaningsOfPlainWords.ts';
import { firstMeaning } from '../conversation/firstMeaning.ts';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';

const { commands } = registry;
const parseCommand = (text: string) => commands.parse(text)?.intent ?? null;

describe('a command', () => {
  it.each([
    ['help', { kind: 'help' }],
    ['Aide', { kind: 'help' }],
    ['What can you do?', { kind: 'help' }],
    ['¿Qué puede hacer?', { kind: 'help' }],
    ['/focal update', { kind: 'update' }],
    ['mise à jour', { kind: 'update' }],
    ['mettre à jour', { kind: 'update' }],
    ['actualizar', { kind: 'update' }],
    ['why 2', { kind: 'why', conclusion: 2 }],
    ['por qué 3', { kind: 'why', conclusion: 3 }],
    ['pourquoi', { kind: 'why', conclusion: 1 }],
    ['WHO Dakar', { kind: 'who', about: 'Dakar' }],
    ['analysis Plans of Action 2000', { kind: 'analysis', round: 'Plans of Action 2000' }],
    ['bulletin 3', { kind: 'bulletin', issue: 3 }],
    ['annual report 2026', { kind: 'annual', words: '2026' }],
    ['yearly report 2026', { kind: 'annual', words: '2026' }],
    ['report annual', { kind: 'annual' }],
    ['Rapport annuel 2026', { kind: 'annual', words: '2026' }],
    ['informe anual', { kind: 'annual' }],
    ['away 20 Dec to 5 Jan', { kind: 'away', words: '20 Dec to 5 Jan' }],
    ['plus tard demain', { kind: 'snooze', words: 'demain' }],
    ['de vuelta', { kind: 'back from away' }],
    ['Bonjour !', { kind: 'greet', said: 'hello' }],
    ['hello, Focal', { kind: 'greet', said: 'hello' }],
    ['¡Muchas gracias!', { kind: 'greet', said: 'thanks' }],
    ['thank you.', { kind: 'greet', said: 'thanks' }],
    ['continuer', { kind: 'update' }],
    ['round', { kind: 'status' }],
    ['round open Plans 2001', { kind: 'round', verb: 'open', words: 'Plans 2001' }],
    [
      'exercice rouvrir Plans 2001 : deux postes étaient coupés',
      { kind: 'round', verb: 'reopen', words: 'Plans 2001 : deux postes étaient coupés' },
    ],
  ])('“%s” is understood', (text, intent) => {
    expect(parseCommand(text)).toEqual(intent);
  });

  it('is called by no word of another command, in any language', () => {
    const words = commands.all.flatMap(({ name: key, words: called }) =>
      [...new Set(languages.flatMap((language) => translate(language, called).split(',')))].map((word) => ({
        word,
        key,
      })),
    );
    const shared = words.filter(({ word, key }) => words.some((other) => other.word === word && other.key !== key));
    expect(shared).toEqual([]);
  });

  it('makes a valid intent of whatever stands behind it', () => {
    const typed = fc.tuple(fc.constantFrom(...commands.all), fc.string({ unit: 'binary' }));
    const large = fc.tuple(fc.constantFrom(...commands.all), fc.bigInt({ min: 0n }).map(String));
    const made = [...fc.sample(typed, 500), ...fc.sample(large, 200)].map(([{ words }, rest]) =>
      parseCommand(`${translate('en', words).split(',')[0]} ${rest}`),
    );
    expect(made.filter((intent) => intent !== null && !appRegistryAccepts(registry, intent))).toEqual([]);
  });

  it.each([
    ['updaet', 'update'],
    ['anlysis', 'analysis'],
    ['boletin', 'bulletin'],
    ['languge', 'language'],
    ['stauts', 'status'],
    ['how do I answer?', 'update'],
    ['où est le bulletin', 'bulletin'],
  ])('“%s” is taken for a slip of %s', (typed, key) => {
    expect(commands.nearest(typed)?.name).toBe(key);
  });

  it('is sought at the beginning alone, and no word of it is cut', () => {
    expect(parseCommand(`status ${'x'.repeat(500)}`)).toMatchObject({ kind: 'status' });
    expect(parseCommand(`/focal ${' '.repeat(500)}help`)).toEqual({ kind: 'help' });
    expect(parseCommand(`what can ${' '.repeat(60)} you do`)).toBeNull();
    expect(parseCommand('help'.padStart(58, '.').padEnd(70, 'x'))).toBeNull();
  });

  it('is not guessed from a text that is longer than a slip', () => {
    expect(commands.nearest(`updaet ${'of the ministry '.repeat(10)}`)?.name).toBe('update');
    expect(commands.nearest(`updaet ${'of the ministry '.repeat(14)}`)).toBeNull();
  });

  it('is not guessed from words that come near none', () => {
    expect(commands.nearest('good morning to you')).toBeNull();
    expect(commands.nearest('hq')).toBeNull();
    expect(commands.nearest('relire')).toBeNull();
  });
});

describe('an id from outside', () => {
  it.each([2 ** 31, 2 ** 53 - 1, 0, -1, 1.5])('%d is no id: no database column would hold it', (id) => {
    const buttons = [
      { kind: 'summary', round: id, post: 1 },
      { kind: 'summary', round: 1, post: id },
      { kind: 'withdraw', item: id },
      { kind: 'needMet', need: id },
      { kind: 'desk', do: 'show', issue: id },
    ];
    expect(buttons.filter((one) => appRegistryAccepts(registry, one))).toEqual([]);
  });

  it('is taken up to the largest that a column holds', () => {
    expect(appRegistryAccepts(registry, { kind: 'needMet', need: 2 ** 31 - 1 })).toBe(true);
  });
});

describe('plain words', () => {
  const asked = { kind: 'input', round: 1, post: 2, input: 'dialogueContact' } as const;

  it('answer the question that is open', () => {
    expect(firstMeaning('update of the ministry of labour', asked)).toMatchObject({
      kind: 'answer',
      input: 'dialogueContact',
    });
  });

  it('are a command when they are nothing else, so that nobody is locked into a form', () => {
    expect(firstMeaning('status', asked)).toEqual({ kind: 'status' });
    expect(firstMeaning('why 1', asked)).toMatchObject({ kind: 'whichMeant', command: { kind: 'why' } });
    expect(firstMeaning('remind', asked)).toMatchObject({ kind: 'whichMeant', command: { kind: 'remind' } });
  });

  it.each([
    ['skip', 'skip'],
    ['plus tard', 'askLater'],
    ['atrás', 'back'],
    ['idem', 'same'],
  ])('“%s” is a way round the question', (text, kind) => {
    expect(firstMeaning(text, asked)).toMatchObject({ kind, round: 1, post: 2, input: 'dialogueContact' });
  });

  it('complete an act that waits for them', () => {
    const intent = { kind: 'round', verb: 'reopen', label: 'R' } as const;
    const waiting = { kind: 'words', intent, field: 'reason', acts: true } as const;
    expect(firstMeaning('Two posts were cut off.', waiting)).toMatchObject({
      kind: 'showBack',
      act: { kind: 'round', reason: 'Two posts were cut off.' },
    });
    expect(firstMeaning('round close Plans 2000', waiting)).toMatchObject({ kind: 'whichMeant' });
    expect(firstMeaning('help', waiting)).toEqual({ kind: 'help' });
  });

  it.each([
    ['away 20 Dec to 5 Jan, Dakar answers for me', 'away'],
    ['absent du 20 décembre au 5 janvier', 'away'],
    ['round reopen Plans of Action 2026', 'round'],
    ['snooze 2 hours please', 'snooze'],
  ])('“%s” may be a command while a question takes any words: the person is asked', (text, kind) => {
    const answer = { kind: 'answer', input: 'dialogueContact', value: text };
    expect(firstMeaning(text, asked)).toMatchObject({ kind: 'whichMeant', text, answer, command: { kind } });
  });

  it.each(['who', 'status', 'analysis'])(
    '“%s” with a name is asked about only where something is called so',
    (word) => {
      const [first, second] = conversationMeanings(
        `${word} Dakar`,
        { awaited: asked, buttons: [], language: 'en' },
        registry,
      );
      expect(first).toMatchObject({ ifCalled: 'Dakar', intent: { kind: 'whichMeant', command: { kind: word } } });
      expect(second).toMatchObject({ intent: { kind: 'answer', value: `${word} Dakar` } });
    },
  );

  it('are an answer first where a choice, a number or a date is asked, and a command where that refuses them', () => {
    const meanings = conversationMeanings(
      'status',
      { awaited: { ...asked, takes: 'value' }, buttons: [], language: 'en' },
      registry,
    );
    expect(meanings.map(({ intent }) => intent.kind)).toEqual(['answer', 'status']);
  });

  it('are no answer when they are thanks and nothing else', () => {
    expect(firstMeaning('merci beaucoup', asked)).toEqual({ kind: 'greet', said: 'thanks' });
    expect(firstMeaning('Thank you very much!', asked)).toEqual({ kind: 'greet', said: 'thanks' });
    expect(firstMeaning('Thanks to the ministry we met twice', asked)).toMatchObject({ kind: 'answer' });
  });

  it.each(['Round table with the Ministry of Labour', 'Leave policy: 20 men asked', 'who came: three women'])(
    '“%s” is an answer',
    (text) => {
      expect(firstMeaning(text, asked)).toMatchObject({ kind: 'answer', value: text });
    },
  );

  it('drop what is waited for when somebody cancels', () => {
    const waiting = { kind: 'words', intent: { kind: 'contribute' }, field: 'text' } as const;
    expect(firstMeaning('annuler', waiting)).toEqual({ kind: 'cancel' });
  });

  it.each(['cancel', 'annuler', 'cancelar'])('are no riddle where nothing waits for them: %s', (text) => {
    expect(firstMeaning(text, null)).toEqual({ kind: 'cancel' });
  });

  it('are unknown rather than silently dropped', () => {
    expect(firstMeaning('zzz', null)).toEqual({ kind: 'unknown', text: 'zzz' });
  });
});

describe('a command’s word at the beginning of a sentence', () => {
  it.each([
    ['why do you need to know about our staffing every round?', { kind: 'explain' }],
    ['pourquoi me posez-vous cette question à chaque fois ?', { kind: 'explain' }],
    ['who among the posts has still not sent anything?', { kind: 'who' }],
  ])('is one of the sentence where it is that of many: “%s”', (text, intent) => {
    expect(firstMeaning(text, null)).toMatchObject(intent);
    expect(firstMeaning(text, null)).not.toHaveProperty('round');
  });

  it.each([
    ['why 3 Plans of Action 2000', { kind: 'why', conclusion: 3, round: 'Plans of Action 2000' }],
    ['bulletin erratum 1 It was thirteen fathers.', { kind: 'bulletin' }],
    ['contribute when is the deadline, people ask', { kind: 'contribute', text: 'when is the deadline, people ask' }],
    ['extend the deadline of everybody please', { kind: 'extend' }],
    ['remind everybody who has not answered', { kind: 'remind' }],
    ['define gender equality', { words: 'gender equality' }],
  ])('is a command where the command takes words: “%s”', (text, intent) => {
    expect(firstMeaning(text, null)).toMatchObject(intent);
  });
});
