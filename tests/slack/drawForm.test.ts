import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSlackView } from '../../handlers/slack/checkLimits.ts';
import { drawSlackForm, inputOfSlackBlock } from '../../handlers/slack/drawForm.ts';
import { errorsAt, pageViewSchema, parsePageButton, parseTarget, parseValues } from '../../handlers/slack/parseForm.ts';
import type { Form, Input } from '../../src/protocol/form.ts';
import { formArb } from '../support/slack/arbitraries.ts';
import { modalSchema } from '../support/slack/fakeBlocks.ts';
import { newState, type OpenView } from '../support/slack/fakeState.ts';
import { clientErrors, newView, redrawn } from '../support/slack/fakeViews.ts';
import { readable } from '../support/slack/readable.ts';

const state = newState();

function opened(form: Form): OpenView {
  const view = newView(state, drawSlackForm(form, 'en'));
  if ('refused' in view) throw new Error(view.refused);
  return view;
}

const asPage = ({ id, private_metadata = '', state: values }: OpenView) =>
  pageViewSchema.parse({ id, private_metadata, state: { values } });
const read = (view: OpenView) => parseValues(asPage(view));

function valuesOf(form: Form): Record<string, unknown> {
  const inputs = form.sections.flatMap((section) => section.inputs);
  return Object.fromEntries(
    inputs.filter(({ value }) => value !== undefined && value.length > 0).map(({ id, value }) => [id, value]),
  );
}

const input = (given: Partial<Input> & Pick<Input, 'id' | 'kind'>): Input => ({
  label: 'Question',
  options: [],
  required: false,
  ...given,
});
const form = (...inputs: Input[]): Form => ({
  target: { round: 1, post: 2, page: 'dialogue', version: 5 },
  title: 'Dialogue',
  progress: 'Page 1 of 6',
  sections: [{ question: 'q', label: 'Question', inputs, buttons: [] }],
  buttons: [
    { then: 'next', label: 'Next' },
    { then: 'later', label: 'Save for later' },
  ],
  errors: {},
});

describe('a page of a form in Slack', () => {
  it('gives back, untouched, what it was drawn with', () => {
    fc.assert(
      fc.property(formArb, (drawn) => {
        expect(read(opened(drawn))).toEqual(valuesOf(drawn));
      }),
      { numRuns: 150 },
    );
  });

  it('is always something that Slack takes', () => {
    fc.assert(
      fc.property(formArb, (drawn) => {
        const view = drawSlackForm(drawn, 'fr');
        expect(modalSchema.safeParse(view).error?.issues ?? []).toEqual([]);
        checkSlackView(view);
      }),
    );
  });

  it('shows every label, option and help in full', () => {
    fc.assert(
      fc.property(formArb, (drawn) => {
        const text = readable(drawSlackForm(drawn, 'en').blocks);
        for (const { label, help, options } of drawn.sections.flatMap(({ inputs }) => inputs))
          for (const words of [label, help ?? '', ...options.map((option) => option.label)])
            expect(text).toContain(words);
      }),
      { numRuns: 60 },
    );
  });

  it('shows new values when it is drawn anew, whatever was typed before', () => {
    fc.assert(
      fc.property(formArb, (drawn) => {
        const old = opened(drawn);
        for (const [blockId, actions] of Object.entries(old.state))
          if (actions['value']?.type === 'plain_text_input')
            old.state[blockId] = { value: { type: 'plain_text_input', value: 'typed' } };
        const next = { ...drawn, target: { ...drawn.target, version: drawn.target.version + 1 } };
        const view = redrawn(state, old, drawSlackForm(next, 'en'));
        if ('refused' in view) throw new Error(view.refused);
        expect(read(view)).toEqual(valuesOf(next));
      }),
      { numRuns: 50 },
    );
  });

  it('knows which page and version it is, and what sending it means', () => {
    const view = opened({ ...form(input({ id: 'q', kind: 'text' })), buttons: [{ then: 'send', label: 'Send' }] });
    expect(parseTarget(view.private_metadata ?? '')).toEqual({
      round: 1,
      post: 2,
      page: 'dialogue',
      version: 5,
      then: 'send',
      language: 'en',
    });
    expect(parseTarget('{"round":0}')).toBeNull();
    expect(parseTarget('not ours')).toBeNull();
  });

  it('takes over as buttons what Slack has no button for', () => {
    const drawn = form(input({ id: 'q', kind: 'text' }));
    drawn.sections[0]?.buttons.push({ then: 'redraw', label: 'Remove 2', change: { remove: 'q', item: 1 } });
    const buttons = opened(drawn).blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    const values = buttons.map((button) => ('value' in button ? parsePageButton(button.value ?? '') : null));
    expect(values).toEqual([{ then: 'redraw', change: { remove: 'q', item: 1 } }, { then: 'later' }]);
    expect(parsePageButton('{"then":"explode"}')).toBeNull();
    expect(parsePageButton('{')).toBeNull();
  });

  it('uses the element that fits a phone: taps for few choices, a menu for many, a calendar, a number pad', () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ value: `v${n}`, label: `Option ${n}` }));
    const view = opened(
      form(
        input({ id: 'a', kind: 'choice', options: options(4) }),
        input({ id: 'b', kind: 'choice', options: options(28) }),
        input({ id: 'c', kind: 'choices', options: options(5) }),
        input({ id: 'd', kind: 'choices', options: options(28) }),
        input({ id: 'e', kind: 'date', value: '2000-08-31' }),
        input({ id: 'f', kind: 'number', value: '12', min: 0 }),
        input({ id: 'g', kind: 'link' }),
        input({ id: 'h', kind: 'longText', maxLength: 500 }),
      ),
    );
    expect(view.blocks.flatMap((block) => (block.type === 'input' ? block.element.type : []))).toEqual([
      'radio_buttons',
      'static_select',
      'checkboxes',
      'multi_static_select',
      'datepicker',
      'number_input',
      'url_text_input',
      'plain_text_input',
    ]);
  });

  it('keeps in a plain line what its own element would refuse', () => {
    const wrong = form(
      input({ id: 'a', kind: 'date', value: '31 August' }),
      input({ id: 'b', kind: 'date', value: '2000-02-31' }),
      input({ id: 'c', kind: 'number', value: 'twelve' }),
      input({ id: 'd', kind: 'number', value: '-3', min: 0 }),
      input({ id: 'e', kind: 'link', value: 'our site' }),
      input({ id: 'f', kind: 'text', value: 'longer than allowed', maxLength: 5 }),
    );
    expect(read(opened(wrong))).toEqual(valuesOf(wrong));
  });

  it('names a page with a long title in full above it, and shortens what Slack limits to 24 letters', () => {
    const view = opened({
      ...form(input({ id: 'q', kind: 'text' })),
      title: 'Interaction with networks of migrant women',
      buttons: [{ then: 'next', label: 'Continue to the next page' }],
    });
    expect([view.title.text, view.submit?.text]).toEqual(['Your update', 'Next']);
    expect(readable(view.blocks)).toContain('Interaction with networks of migrant women');
  });

  it('lets Slack insist on a required question, but not inside an item that may stay empty', () => {
    const view = opened(
      form(input({ id: 'q', kind: 'text', required: true }), input({ id: 'q.0.name', kind: 'text', required: true })),
    );
    expect(Object.keys(clientErrors(view)).map(inputOfSlackBlock)).toEqual(['q']);
  });

  it('does not repeat a question that has one input', () => {
    const text = readable(opened(form(input({ id: 'q', kind: 'text' }))).blocks);
    expect(text.match(/Question/g)).toHaveLength(1);
  });
});

describe('errors on a page in Slack', () => {
  const drawn = form(input({ id: 'q.0.name', kind: 'text' }), input({ id: 'q.0.date', kind: 'date' }));

  it('stand at their fields of the open view', () => {
    const view = asPage(opened(drawn));
    const errors = errorsAt(view, { ...drawn, errors: { 'q.0.date': 'Not a day.' } });
    expect(Object.entries(errors ?? {}).map(([blockId, error]) => [inputOfSlackBlock(blockId), error])).toEqual([
      ['q.0.date', 'Not a day.'],
    ]);
  });

  it('are drawn into the page where one has no field in the open view', () => {
    const view = asPage(opened(drawn));
    expect(errorsAt(view, { ...drawn, errors: { 'q.7.name': 'Missing.' } })).toBeNull();
    expect(errorsAt(view, drawn)).toBeNull();
    expect(readable(opened({ ...drawn, errors: { 'q.0.date': 'Not a day.' }, notice: 'Look again.' }).blocks)).toMatch(
      /Look again\.[^]*:warning: Not a day\./,
    );
  });
});
