import { describe, expect, it } from 'vitest';
import { draftQuestionMessage } from '../../src/drafts/draftQuestionMessage.ts';
import type { OpenDraft } from '../../src/feature/draftKind.ts';
import type { SaidLine } from '../../src/forms/keptParagraphSchema.ts';
import type { Block, Message } from '../../src/protocol/message.ts';
import { buttonsUnder, openShipped, other, reader, stepOf, twoActions, waysOf } from './openShipped.ts';
import { plainBlanks } from '../support/plainBlanks.ts';

const asked = (open: OpenDraft, id: string, problem?: string): Message =>
  draftQuestionMessage(open, stepOf(open, id), problem);
const blocksOf = <Kind extends Block['kind']>({ blocks }: Message, kind: Kind): Extract<Block, { kind: Kind }>[] =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
const ask = (message: Message) => {
  const [block] = blocksOf(message, 'ask');
  if (!block) throw new Error('nothing is asked');
  return block;
};
const choices = (message: Message): string[] => ask(message).choices.map(({ label }) => label);

const dialogue = { government: 'regular', ngo: 'occasional' };

describe('the message that asks a question', () => {
  it('names the row under its question, with each choice as a button that answers it', () => {
    const message = asked(openShipped(), 'dialogue.ngo');
    expect(message.text).toMatch(/^How often does your post engage .*\?: NGOs$/);
    expect(choices(message)).toEqual(['No dialogue', 'Planned', 'Occasional', 'Regular']);
    const regular = ask(message).choices[3]?.intent;
    expect(regular).toEqual({ kind: 'answer', round: 1, post: 2, input: 'dialogue.ngo', value: 'regular' });
  });

  it('explains a matrix with its first row only', () => {
    const help = 'Meetings, joint events, regular exchanges: in the reporting period.';
    const quiet = (id: string) => blocksOf(asked(openShipped(), id), 'text').map(({ text }) => text);
    expect(quiet('dialogue.government')).toEqual([help]);
    expect(quiet('dialogue.ngo')).toEqual([]);
    expect(quiet('dialogueContact')).toEqual(['An office or a function rather than a name.']);
  });

  it('says first what was wrong, in the words above and in the notification', () => {
    const message = asked(openShipped(), 'womenProfessional', 'Please type digits.');
    expect(message.text).toBe('Please type digits. Women in professional grades');
    expect(blocksOf(message, 'text')[0]).toEqual({ kind: 'text', text: 'Please type digits.', tone: 'warning' });
  });

  it('shows what the draft has, so that it can be corrected', () => {
    const open = openShipped({ content: { answers: { dialogue, womenProfessional: 12 } } });
    expect(ask(asked(open, 'dialogue.ngo')).input.value).toBe('occasional');
    expect(ask(asked(open, 'dialogue.other')).input).not.toHaveProperty('value');
    expect(ask(asked(open, 'womenProfessional')).input.value).toBe('12');
  });

  it.each([
    ['who gave it', reader, '4'],
    ['nobody else', other, undefined],
  ])('shows an answer for the coordinator alone to %s', (_, author, value) => {
    const open = openShipped({ content: { answers: { commitment: 4 }, authors: { commitment: author } } });
    expect(ask(asked(open, 'commitment')).input.value).toBe(value);
  });

  it('asks for a first entry in other words than for another', () => {
    const more = (actions: Record<string, string>[]) =>
      ask(asked(openShipped({ content: { answers: actions.length > 0 ? { actions } : {} } }), 'actions.+'));
    expect(more([]).input.label).not.toBe(more([{ objective: 'P01' }]).input.label);
    expect(more([]).choices.map(({ label }) => label)).toEqual(['Yes', 'No']);
  });

  it('tells the entries apart in the labels of their fields', () => {
    const open = openShipped({ content: { answers: { actions: [{ objective: 'P01' }, {}] } } });
    expect(ask(asked(open, 'actions.1.objective')).input.label).toBe('Action 2: Objective');
  });
});

describe('the ways round a question', () => {
  it.each([
    ['the first', 'dialogue.government', ['Skip', 'Ask me later']],
    ['any other', 'dialogue.ngo', ['Skip', 'Ask me later', 'Back']],
    ['whether there is an entry', 'actions.+', ['Ask me later', 'Back']],
    ['what must be filled in', 'actions.0.objective', ['Ask me later', 'Back']],
    ['what may stay blank', 'actions.0.narrative', ['Skip', 'Ask me later', 'Back']],
  ])('at %s', (_, id, ways) => {
    const answers = id.startsWith('actions.0') ? { actions: [{}] } : {};
    expect(waysOf(asked(openShipped({ content: { answers } }), id))).toEqual(ways);
  });

  it.each([
    ['en', 'Same as last time: Regular', 'All as last time'],
    ['fr', 'Comme la dernière fois : Régulier', 'Tout est comme la dernière fois'],
    ['es', 'Como la última vez: Habitual', 'Todo como la última vez'],
  ] as const)('offer what was said last time, of the whole matrix at its first row (%s)', (language, same, all) => {
    const open = openShipped({
      language,
      brought: { answers: { dialogue: { government: 'regular', other: 'none' } } },
    });
    const plain = (id: string) => waysOf(asked(open, id)).map(plainBlanks);
    expect(plain('dialogue.government').slice(0, 2)).toEqual([same, all]);
    expect(plain('dialogue.other')).not.toContain(all);
    expect(plain('dialogue.other')[0]).toContain({ en: 'No dialogue', fr: 'Aucun', es: 'Sin' }[language]);
    expect(plain('dialogue.ngo').some((label) => label.includes(same.slice(0, 8)))).toBe(false);
  });

  it('cut a long answer of last time, and name none of what only the coordinator reads', () => {
    const contact = 'The Department for Migrant Women of the Ministry of Labour';
    const open = openShipped({ brought: { answers: { dialogueContact: contact, commitment: 4 } } });
    const [same] = waysOf(asked(open, 'dialogueContact'));
    expect(same).toMatch(/^Same as last time: The Department .*…$/);
    expect(same?.length).toBeLessThanOrEqual(75);
    expect(waysOf(asked(open, 'commitment'))[0]).toBe('Same as last time: answered, for the coordinator only');
  });

  it('offer nothing of last time for an entry, where the entries were listed before', () => {
    const { actions } = twoActions.answers;
    const open = openShipped({ content: { answers: { actions: [...actions, {}] } }, brought: twoActions });
    for (const id of ['actions.2.objective', 'actions.+'])
      expect(waysOf(asked(open, id)).join()).not.toContain('last time');
  });

  it('give the value of the row before to all that are open, where it saves something', () => {
    const given = (answers: Record<string, string>) => openShipped({ content: { answers: { dialogue: answers } } });
    const [rest] = buttonsUnder(asked(given({ government: 'regular' }), 'dialogue.multiBilateral'));
    expect(rest).toMatchObject({ label: 'Regular for the other 3', intent: { value: '* regular' } });
    const three = { government: 'regular', multiBilateral: 'none', ngo: 'none' };
    expect(waysOf(asked(given(three), 'dialogue.other'))[0]).toBe('Skip');
    expect(waysOf(asked(given({ ngo: 'none' }), 'dialogue.multiBilateral'))[0]).toBe('Skip');
    expect(waysOf(asked(given({}), 'dialogue.government'))[0]).toBe('Skip');
  });
});

describe('the list of entries that stood last time', () => {
  it('can be left with one press, and each entry is named by its words', () => {
    const message = asked(openShipped({ brought: twoActions }), 'actions.*');
    expect(choices(message)).toEqual(['None of them']);
    expect(ask(message).input.options.map(({ value }) => value)).toEqual(['5.0', '5.1']);
    expect(ask(message).input.options[0]?.label).toContain('A round table.');
    expect(waysOf(message)).not.toContain('Skip');
  });
});

describe('a person’s own words above a question', () => {
  const saying = (line: Partial<SaidLine>, by = reader) => {
    const lines = [{ text: 'We met the ministry often.', inputs: [], values: {}, ...line }];
    return openShipped({ content: { said: { by, version: 1, lines } } });
  };
  const quotes = (message: Message) => blocksOf(message, 'quote').map(({ text }) => text);

  it('stand there for who wrote them, and mark the choice that they certainly name', () => {
    const line = { inputs: ['dialogue.government'], values: { 'dialogue.government': 'regular' } };
    const message = asked(saying(line), 'dialogue.government');
    expect(quotes(message)).toEqual(['We met the ministry often.']);
    expect(ask(message).input.value).toBe('regular');
    expect(ask(message).choices.flatMap(({ label, style }) => (style === 'primary' ? [label] : []))).toEqual([
      'Regular',
    ]);
    expect(quotes(asked(saying(line, other), 'dialogue.government'))).toEqual([]);
  });

  it('give a number to press, and words to take where any words are an answer', () => {
    const number = saying({ text: '11 women.', inputs: ['womenProfessional'], values: { womenProfessional: '11' } });
    expect(choices(asked(number, 'womenProfessional'))).toEqual(['11']);
    const words = saying({ text: 'The Ministry of Labour.', inputs: ['dialogueContact'] });
    const [take] = ask(asked(words, 'dialogueContact')).choices;
    expect(take).toMatchObject({ label: 'Take my words', intent: { value: 'The Ministry of Labour.' } });
    const long = saying({ text: 'x'.repeat(301), inputs: ['dialogueContact'] });
    expect(choices(asked(long, 'dialogueContact'))).toEqual([]);
  });

  it('are written in as a date of the calendar', () => {
    const line = { inputs: ['needs'], item: 0, values: { 'needs.by': '2000-11-30' } };
    const said = { by: reader, version: 1, lines: [{ text: 'By the end of November.', ...line }] };
    const open = openShipped({ content: { said, answers: { needs: [{}] } } });
    expect(choices(asked(open, 'needs.0.by'))).toEqual(['30 November 2000']);
  });
});
