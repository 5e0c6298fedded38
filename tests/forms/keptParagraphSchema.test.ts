import { describe, expect, it } from 'vitest';
import { formStepsOf } from '../../src/forms/formSteps.ts';
import {
  nextSaidInForm,
  ownWordsInForm,
  type SaidLine,
  formWithoutSaidEntry,
} from '../../src/forms/keptParagraphSchema.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';

const ana = 7;
const line = (text: string, inputs: string[], more: Partial<SaidLine> = {}): SaidLine => ({
  text,
  inputs,
  values: {},
  ...more,
});
const saying = (...lines: SaidLine[]) => ({
  said: { by: ana, version: 3, lines },
  passed: [] as string[],
  later: [] as string[],
  changed: {} as Record<string, number>,
});
const training = line('We trained twelve.', ['actions'], { item: 1, values: { 'actions.status': 'completed' } });
const meeting = line('We met the ministry.', ['dialogue.government']);

describe('a person’s own words of a question', () => {
  it('are theirs alone, and none where nobody wrote any', () => {
    expect(ownWordsInForm(saying(meeting), 'dialogue.government', ana, 0)?.sentences).toEqual([meeting.text]);
    expect(ownWordsInForm(saying(meeting), 'dialogue.government', 8, 0)).toBeNull();
    expect(ownWordsInForm(saying(meeting), 'dialogue.ngo', ana, 0)).toBeNull();
    expect(ownWordsInForm({ passed: [], later: [], changed: {} }, 'dialogue.government', ana, 0)).toBeNull();
  });

  it.each([
    ['one sentence says it', ['regular'], 'regular'],
    ['two say the same', ['regular', 'regular'], 'regular'],
    ['two contradict each other', ['regular', 'none'], undefined],
    ['none says it', [], undefined],
  ])('give a value where %s', (_, values, value) => {
    const lines = values.map((one) => line('…', ['dialogue.ngo'], { values: { 'dialogue.ngo': one } }));
    const own = ownWordsInForm(saying(meeting, line('NGOs.', ['dialogue.ngo']), ...lines), 'dialogue.ngo', ana, 0);
    expect(own?.value).toBe(value);
    expect(own?.sentences).toHaveLength(values.length + 1);
  });

  it('stand at the entry that they are to become, and at the question whether there is one', () => {
    const words = (id: string, items: number) => ownWordsInForm(saying(training), id, ana, items);
    expect(words('actions.1.status', 2)).toEqual({ sentences: [training.text], value: 'completed' });
    expect(words('actions.1.narrative', 2)).toEqual({ sentences: [training.text], value: undefined });
    expect(words('actions.0.status', 2)).toBeNull();
    expect(words('actions.+', 1)?.sentences).toEqual([training.text]);
    for (const items of [0, 2]) expect(words('actions.+', items)).toBeNull();
    expect(words('needs.+', 1)).toBeNull();
  });
});

describe('the next question that a paragraph is about', () => {
  const { instrument } = shippedExercise();
  const next = (content: ReturnType<typeof saying>, reader = ana): string | null =>
    nextSaidInForm(formStepsOf(instrument, {}), content, reader, () => 0)?.id ?? null;
  const contact = line('The ministry.', ['dialogueContact']);
  const content = saying(contact, meeting);

  it('comes in the order of the form, not of the paragraph', () => {
    expect(next(content)).toBe('dialogue.government');
    expect(next(content, 8)).toBeNull();
  });

  it.each([
    ['skipped', { passed: ['dialogue.government'] }],
    ['put off', { later: ['dialogue.government'] }],
    ['answered since', { changed: { 'dialogue.government': 4 } }],
  ])('is none that was %s', (_, more) => {
    expect(next({ ...content, ...more })).toBe('dialogueContact');
  });

  it('is one that was answered before the paragraph came', () => {
    expect(next({ ...content, changed: { 'dialogue.government': 3 } })).toBe('dialogue.government');
  });
});

describe('“no other entry”, said to a paragraph', () => {
  const of = (item: number, text = `action ${item}`) => line(text, ['actions'], { item });

  it('drops the sentence, and the next ones move up', () => {
    const left = formWithoutSaidEntry(saying(meeting, of(0), of(1), of(2)).said, 'actions', 1);
    expect(left?.lines).toEqual([meeting, of(0), of(1, 'action 2')]);
  });

  it('ends the group where no sentence about it is left, and where there was none', () => {
    expect(formWithoutSaidEntry(saying(meeting, of(0)).said, 'actions', 0)).toBeNull();
    expect(formWithoutSaidEntry(saying(of(1)).said, 'needs', 0)).toBeNull();
    expect(formWithoutSaidEntry(undefined, 'actions', 0)).toBeNull();
  });

  it('leaves the sentences about other groups where they are', () => {
    const need = line('A trainer.', ['needs'], { item: 1 });
    expect(formWithoutSaidEntry(saying(of(0), of(1), need).said, 'actions', 0)?.lines).toEqual([
      of(0, 'action 1'),
      need,
    ]);
  });
});
