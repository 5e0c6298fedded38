import fc from 'fast-check';
import type { Form, FormSection, Input, InputKind, RawValue } from '../../src/protocol/form.ts';
import type { Block, Message } from '../../src/protocol/message.ts';

/** Texts that a card could misread, among arbitrary ones. */
export const trickyTexts = [
  '**bold** _it_ ~~out~~ `code` # head',
  '[win](https://evil.example) <https://evil.example> ![x](y)',
  '<b onclick="x()">hi</b> &amp; <at>everyone</at> <!channel>',
  '- item\n1. item\n> quote\n# head',
  'at {{DATE(2000-04-03T00:00:00Z, LONG)}} and {{TIME(2000-04-03T00:00:00Z)}}',
  '${name} {{name}} %2C , % 100%,50%',
  'שלום مرحبا 👩🏽‍💻 𝔘𝔫𝔦\u202E evil',
  ' leading and trailing \r\n lines\r and\ttabs ',
  '\ud800 lone surrogate \udfff and \u0000 null',
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...trickyTexts),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc
    .tuple(fc.constantFrom('word ', 'ß', '👩🏽‍💻 ', 'a\n'), fc.integer({ min: 1000, max: 9000 }))
    .map(([unit, times]) => unit.repeat(times)),
);

/** What instruments, rosters and plans name things by: not pages, but still tricky. */
const label = text.map((one) => Array.from(one).slice(0, 150).join(''));

const key = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 });
const optionValue = fc.oneof(key, label);

function inputOf(id: string): fc.Arbitrary<Input> {
  return fc
    .record({
      kind: fc.constantFrom<InputKind>('text', 'longText', 'choice', 'choices', 'number', 'date', 'link'),
      label,
      help: fc.option(label, { nil: undefined }),
      options: fc.uniqueArray(fc.record({ value: optionValue, label }), {
        selector: (one) => one.value,
        minLength: 1,
        maxLength: 8,
      }),
      required: fc.boolean(),
    })
    .chain(({ help, ...input }) =>
      valueOf(
        input.kind,
        input.options.map((option) => option.value),
      ).map((value) => ({
        id,
        ...input,
        ...(help === undefined ? {} : { help }),
        ...(value === undefined ? {} : { value }),
      })),
    );
}

/** Valid, mistyped and outdated values: all of them can stand in an input that is shown again. */
function valueOf(kind: InputKind, options: string[]): fc.Arbitrary<RawValue | undefined> {
  const typed = fc.oneof(
    text.map((one) => one.slice(0, 3000)),
    fc.constantFrom('', '0', '007', '1.50', '1e3', '-3', 'NaN', 'Infinity', '2000-02-30', '2000-02-29', 'not a date'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  if (kind === 'choices')
    return fc.option(fc.uniqueArray(fc.oneof(fc.constantFrom(...options), label)), { nil: undefined });
  if (kind === 'choice') return fc.option(fc.oneof(fc.constantFrom(...options), label), { nil: undefined });
  return fc.option(typed, { nil: undefined });
}

const input = key.chain(inputOf);

const sections: fc.Arbitrary<FormSection[]> = fc
  .uniqueArray(fc.tuple(key, fc.integer({ min: 0, max: 3 })), {
    selector: ([question]) => question,
    minLength: 1,
    maxLength: 4,
  })
  .chain((questions) =>
    fc.tuple(
      ...questions.map(([question, inputs]) =>
        fc.record({
          question: fc.constant(question),
          label,
          inputs: fc.tuple(...Array.from({ length: inputs }, (_, position) => inputOf(`${question}.${position}`))),
          buttons: fc
            .constantFrom<FormSection['buttons'][]>([], [{ then: 'redraw', label: 'Add', change: { add: question } }])
            .map((one) => one.flat()),
        }),
      ),
    ),
  );

export const form: fc.Arbitrary<Form> = fc
  .record({
    target: fc.record({ round: fc.constant(3), post: fc.constant(7), page: key, version: fc.nat() }),
    title: text,
    progress: text,
    sections,
    errorText: text,
    notice: text,
    buttons: fc.constant<Form['buttons']>([
      { then: 'next', label: 'Next' },
      { then: 'back', label: 'Back' },
    ]),
  })
  .map(({ errorText, ...rest }) => {
    const inputs = rest.sections.flatMap((section) => section.inputs);
    return { ...rest, errors: Object.fromEntries(inputs.slice(0, 1).map(({ id }) => [id, errorText])) };
  });

const action = fc.record({
  label,
  intent: fc.constant({ kind: 'help' as const }),
  style: fc.constantFrom('primary' as const, 'danger' as const),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({
    kind: fc.constant('text' as const),
    text,
    tone: fc.constantFrom('normal' as const, 'quiet' as const, 'warning' as const, 'good' as const),
  }),
  fc.record({ kind: fc.constant('quote' as const), text, by: label }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label, value: text }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ label, value: label }), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc.constant<string[]>(['One', 'Two']),
    rows: fc.array(fc.tuple(text, text), { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('progress' as const), done: fc.nat(12), total: fc.constant(12), text }),
  fc.record({ kind: fc.constant('link' as const), label, url: fc.oneof(text, fc.webUrl()) }),
  fc.record({ kind: fc.constant('image' as const), png: fc.uint8Array({ maxLength: 10 }), alt: label, title: text }),
  fc.record({
    kind: fc.constant('ask' as const),
    input,
    choices: fc.array(action, { maxLength: 8 }),
    answer: fc.constant({ kind: 'answer' as const, round: 1, post: 2, input: 'q', value: '' }),
  }),
  fc.record({ kind: fc.constant('actions' as const), actions: fc.array(action, { maxLength: 8 }) }),
);

export const message: fc.Arbitrary<Message> = fc.record({ text, blocks: fc.array(block, { maxLength: 5 }) });
