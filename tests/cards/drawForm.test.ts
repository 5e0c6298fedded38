import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCardTooLong } from '../../handlers/cards/card.ts';
import { drawFormCard } from '../../handlers/cards/drawForm.ts';
import { readDrawnForm, seenButtons, seenErrors, seenInputs } from '../../handlers/cards/readDrawnCard.ts';
import { parseCardSubmission } from '../../handlers/cards/submission.ts';
import type { Form, Input } from '../../src/protocol/form.ts';
import { form } from './arbitraries.ts';
import { complaints, elementsOf, shownText } from './reading.ts';

const base: Form = {
  target: { round: 3, post: 7, page: 'dialogue', version: 12 },
  title: 'Dialogue',
  progress: 'Page 2 of 6',
  sections: [],
  buttons: [
    { then: 'next', label: 'Next' },
    { then: 'later', label: 'Save for later' },
  ],
  errors: {},
};

function withInput(input: Partial<Input>, errors: Form['errors'] = {}): Form {
  const full: Input = { id: 'q', kind: 'text', label: 'Question', options: [], required: false, ...input };
  return { ...base, errors, sections: [{ question: 'q', label: full.label, inputs: [full], buttons: [] }] };
}

/** What a value that was never set reads as. */
const drawn = (input: Input): Input['value'] => input.value ?? (input.kind === 'choices' ? [] : '');

/** As a client sends it. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

describe('a drawn form', () => {
  test('gives back, untouched, the values that it was drawn with', () => {
    fc.assert(
      fc.property(form, (sample) => {
        const inputs = sample.sections.flatMap((section) => section.inputs);
        expect(readDrawnForm(drawFormCard(sample, 'en'))).toEqual(
          Object.fromEntries(inputs.map((input) => [input.id, drawn(input)])),
        );
      }),
    );
  });

  test('gives them back, too, where answered lists are folded to make it lighter', () => {
    fc.assert(
      fc.property(form, fc.integer({ min: 0, max: 8000 }), (sample, maxBytes) => {
        const light = drawFormCard(sample, 'en', maxBytes);
        expect(readDrawnForm(light)).toEqual(readDrawnForm(drawFormCard(sample, 'en', Number.POSITIVE_INFINITY)));
        expect(complaints(light)).toEqual([]);
      }),
    );
  });

  test('folds no more lists than it must, and none that has an error or no answer', () => {
    const options = Array.from({ length: 28 }, (_, at) => ({
      value: `P${at}`,
      label: `P${at} · ${'An objective '.repeat(8)}`,
    }));
    const inputs = Array.from({ length: 12 }, (_, at): Input => ({
      id: `q.${at}`,
      kind: 'choice',
      label: `Question ${at}`,
      options,
      required: false,
      ...(at === 11 ? {} : { value: 'P7' }),
    }));
    const long: Form = {
      ...base,
      errors: { 'q.0': 'Choose another.' },
      sections: [{ question: 'q', label: 'Questions', inputs, buttons: [] }],
    };
    const card = drawFormCard(long, 'en');
    const hidden = elementsOf(card).filter((element) => element['isVisible'] === false);
    expect(isCardTooLong(card)).toBe(false);
    expect(hidden.length).toBeGreaterThan(3);
    expect(hidden.length).toBeLessThan(10);
    expect(hidden[0]?.['id']).toBe('one:q.1');
    expect(shownText([card])).toContain('P7 · An objective');
  });

  test('gives the same values when its first button is pressed at once', () => {
    fc.assert(
      fc.property(form, (sample) => {
        const card = drawFormCard(sample, 'en');
        const inputs = elementsOf(card).filter((element) => String(element['type']).startsWith('Input.'));
        const sent = Object.fromEntries(inputs.map((input) => [String(input['id']), textOf(input['value'])]));
        const button = seenButtons(card).find(({ title }) => title === 'Next');
        expect(parseCardSubmission({ ...button?.data, ...sent })).toEqual({
          kind: 'page',
          ...sample.target,
          then: 'next',
          values: readDrawnForm(card),
        });
      }),
    );
  });

  test('is understood by the Adaptive Cards parser without a complaint', () => {
    fc.assert(
      fc.property(form, (sample) => {
        expect(complaints(drawFormCard(sample, 'fr'))).toEqual([]);
      }),
    );
  });

  test('lets an untouched value of an older list of options stand', () => {
    const card = drawFormCard(
      withInput({ kind: 'choice', options: [{ value: 'a', label: 'A' }], value: 'gone' }),
      'en',
    );
    expect(seenInputs(card)[0]?.choices.map((choice) => choice.title)).toEqual(['A', 'gone', 'No answer']);
  });

  test('shows up to four choices openly and folds more into a list', () => {
    const options = ['a', 'b', 'c', 'd', 'e'].map((value) => ({ value, label: value.toUpperCase() }));
    const style = (count: number) =>
      elementsOf(drawFormCard(withInput({ kind: 'choice', options: options.slice(0, count) }), 'en')).find(
        (element) => element['type'] === 'Input.ChoiceSet',
      )?.['style'];
    expect([style(4), style(5)]).toEqual(['expanded', 'compact']);
  });

  test('lets an optional choice be taken back, and not a required one', () => {
    const options = [{ value: 'a', label: 'A' }];
    const titles = (required: boolean) =>
      seenInputs(drawFormCard(withInput({ kind: 'choice', options, required }), 'fr'))[0]?.choices.map(
        (choice) => choice.title,
      );
    expect([titles(false), titles(true)]).toEqual([['A', 'Sans réponse'], ['A']]);
    expect(
      parseCardSubmission({ intent: seenButtons(drawFormCard(base, 'en'))[0]?.data['intent'], 'one:q': '%none' }),
    ).toMatchObject({
      values: { q: '' },
    });
  });

  test('draws numbers and dates with their own inputs, and mistyped ones as the text that was typed', () => {
    const drawnAs = (kind: 'number' | 'date', value: string) =>
      elementsOf(drawFormCard(withInput({ kind, value }), 'en')).find((element) =>
        String(element['type']).startsWith('Input.'),
      )?.['type'];
    expect(drawnAs('number', '12')).toBe('Input.Number');
    expect(drawnAs('number', 'twelve')).toBe('Input.Text');
    expect(drawnAs('date', '2000-02-29')).toBe('Input.Date');
    expect(drawnAs('date', '2000-02-30')).toBe('Input.Text');
  });

  test('has each error at its input, in red', () => {
    const card = drawFormCard(withInput({ kind: 'number', value: '99' }, { q: 'At most 40.' }), 'en');
    expect(seenErrors(card)).toEqual({ q: 'At most 40.' });
    const error = elementsOf(card).find((element) => element['text'] === 'At most 40.');
    expect(error?.['color']).toBe('attention');
  });

  test('leaves all judging to the core, so that no client holds a page back', () => {
    fc.assert(
      fc.property(form, (sample) => {
        const judged = ['isRequired', 'maxLength', 'min', 'max', 'regex', 'errorMessage'];
        expect(
          elementsOf(drawFormCard(sample, 'en')).filter((element) => judged.some((one) => one in element)),
        ).toEqual([]);
      }),
    );
    expect(shownText([drawFormCard(withInput({ required: true, help: 'In brief.' }), 'es')])).toContain(
      'In brief. · Obligatorio',
    );
  });

  test('does not name a question twice when its only input bears its name', () => {
    expect(shownText([drawFormCard(withInput({ label: 'Only once' }), 'en')])).not.toContain('Only once');
  });

  test('carries what a button inside the page changes', () => {
    const section = {
      question: 'needs',
      label: 'Needs',
      inputs: [],
      buttons: [{ then: 'redraw' as const, label: 'Add a need', change: { add: 'needs' } }],
    };
    const button = seenButtons(drawFormCard({ ...base, sections: [section] }, 'en')).find(
      ({ title }) => title === 'Add a need',
    );
    expect(parseCardSubmission(button?.data)).toEqual({
      kind: 'page',
      ...base.target,
      values: {},
      then: 'redraw',
      change: { add: 'needs' },
    });
  });
});
