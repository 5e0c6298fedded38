import fc from 'fast-check';
import type { Intent } from '../../../src/protocol/intent.ts';
import type { Form, FormButton, FormSection, Input } from '../../../src/protocol/form.ts';
import type { Action, Block, Message } from '../../../src/protocol/message.ts';

/** Words as people and attackers write them. */
const nasty = fc.constantFrom(
  '<!channel>',
  '<@U123>',
  '*bold* _it_ ~no~ `code`',
  '<https://x.org|here>',
  '&amp; <b>',
  '> quote',
  ':tada:',
  '# head',
  '\u202e',
  '👩🏽‍💻',
  'a\n\nb',
  '```x```',
  'http://x.org',
);
const wordsArb = (max: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      nasty,
      fc.string({ minLength: 1, maxLength: Math.min(max, 60), unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: Math.min(max, 400), size: 'max' }),
    )
    .map((text) => text.slice(0, max))
    .filter((text) => text.trim() !== '');

const longArb = fc.oneof(
  { weight: 5, arbitrary: wordsArb(400) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 400, max: 9_000 })
      .map((n) => 'Because of the rain, the road was closed. '.repeat(n / 40).slice(0, n)),
  },
);

const intentArb: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    round: fc.integer({ min: 1 }),
    post: fc.integer({ min: 1 }),
    input: wordsArb(60),
    value: wordsArb(60),
  }),
  fc.record({
    kind: fc.constant('offer' as const),
    text: longArb,
    section: wordsArb(20),
    consent: fc.constantFrom('allStaff' as const, 'memberStates' as const),
  }),
  fc.constant({ kind: 'help' as const }),
);
const actionArb: fc.Arbitrary<Action> = fc.record(
  { label: wordsArb(200), intent: intentArb },
  { requiredKeys: ['label', 'intent'] },
);

const optionsArb = (max: number) =>
  fc
    .uniqueArray(wordsArb(180), { minLength: 1, maxLength: max })
    .map((labels) => labels.map((label, index) => ({ value: `v${index}`, label })));

/** An input, filled in or not, as a page or a question may hold it. */
function inputArb(id: string): fc.Arbitrary<Input> {
  const base = { id: fc.constant(id), label: wordsArb(300), required: fc.boolean() };
  const typed = (kind: Input['kind'], value: fc.Arbitrary<string>) =>
    fc.record(
      { ...base, kind: fc.constant(kind), options: fc.constant([]), value, help: wordsArb(200) },
      { requiredKeys: ['id', 'label', 'required', 'kind', 'options'] },
    );
  const choosing = optionsArb(150).chain((options) =>
    fc.oneof(
      fc.record(
        {
          ...base,
          kind: fc.constant('choice' as const),
          options: fc.constant(options),
          value: fc.constantFrom(...options.map(({ value }) => value)),
        },
        { requiredKeys: ['id', 'label', 'required', 'kind', 'options'] },
      ),
      fc.record(
        {
          ...base,
          kind: fc.constant('choices' as const),
          options: fc.constant(options),
          value: fc.subarray(options.map(({ value }) => value)),
        },
        { requiredKeys: ['id', 'label', 'required', 'kind', 'options'] },
      ),
    ),
  );
  const numberArb = fc.record(
    {
      ...base,
      kind: fc.constant('number' as const),
      options: fc.constant([]),
      value: fc.oneof(fc.integer().map(String), wordsArb(10)),
      min: fc.integer({ max: 0 }),
      max: fc.integer({ min: 1 }),
    },
    { requiredKeys: ['id', 'label', 'required', 'kind', 'options'] },
  );
  const dateArb = fc.oneof(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    wordsArb(12),
  );
  return fc.oneof(
    choosing,
    numberArb,
    typed('text', wordsArb(300)),
    typed('longText', wordsArb(3_000)),
    typed('date', dateArb),
    typed('link', fc.oneof(fc.webUrl(), wordsArb(40))),
  ) as fc.Arbitrary<Input>;
}

const buttonArb: fc.Arbitrary<FormButton> = fc.record({
  then: fc.constantFrom('next' as const, 'send' as const),
  label: wordsArb(60),
});

/** A page of a form, with values that fit and values that do not. */
export const formArb: fc.Arbitrary<Form> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
  .chain((sizes) =>
    fc.tuple(
      fc.tuple(
        ...sizes.map((size, section) =>
          fc.record({
            question: fc.constant(`q${section}`),
            label: wordsArb(200),
            help: wordsArb(200),
            inputs: fc.tuple(...Array.from({ length: size }, (_, item) => inputArb(`q${section}.${item}.field`))),
            buttons: fc.constant<FormButton[]>([
              { then: 'redraw' as const, label: 'Add another', change: { add: `q${section}` } },
            ]),
          }),
        ),
      ),
      fc.record({
        title: wordsArb(80),
        progress: wordsArb(40),
        intro: longArb,
        button: buttonArb,
        version: fc.integer({ min: 0, max: 1_000 }),
      }),
    ),
  )
  .map(([sections, { button, version, ...rest }]) => ({
    ...rest,
    target: { round: 1, post: 2, page: 'dialogue', version },
    sections: sections satisfies FormSection[],
    buttons: [button, { then: 'back', label: 'Back' }, { then: 'later', label: 'Save for later' }],
    errors: {},
  }));

const blockArb: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: wordsArb(300) }),
  fc.record({
    kind: fc.constant('text' as const),
    text: longArb,
    tone: fc.constantFrom('normal' as const, 'quiet' as const, 'warning' as const, 'good' as const),
  }),
  fc.record({ kind: fc.constant('quote' as const), text: longArb, by: wordsArb(40) }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: wordsArb(60), value: longArb }), { minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ label: longArb, value: wordsArb(60) }), { minLength: 1, maxLength: 20 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(longArb, { minLength: 1, maxLength: 20 }) }),
  fc.integer({ min: 1, max: 25 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: wordsArb(80),
      columns: fc.array(wordsArb(30), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(wordsArb(80), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 130,
        size: 'large',
      }),
    }),
  ),
  fc.record({ kind: fc.constant('progress' as const), done: fc.nat(20), total: fc.nat(20), text: wordsArb(60) }),
  fc.record({ kind: fc.constant('link' as const), label: wordsArb(60), url: fc.webUrl() }),
  fc.record({
    kind: fc.constant('ask' as const),
    input: inputArb('q.1.field'),
    choices: fc.array(actionArb, { minLength: 1, maxLength: 120, size: 'large' }),
    answer: fc.constant({ kind: 'answer' as const, round: 1, post: 2, input: 'q.1.field', value: '' }),
  }),
  fc.record({
    kind: fc.constant('actions' as const),
    actions: fc.array(actionArb, { minLength: 1, maxLength: 40, size: 'large' }),
  }),
);

/** Anything that the core could say, pictures aside. */
export const messageArb: fc.Arbitrary<Message> = fc.record({
  text: longArb,
  blocks: fc.array(blockArb, { maxLength: 12 }),
});
