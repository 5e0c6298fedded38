import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardBytesOf, maxCardBytes, isCardTooLong } from '../../handlers/cards/card.ts';
import { drawMessageCards } from '../../handlers/cards/drawMessage.ts';
import { seenButtons, seenInputs } from '../../handlers/cards/readDrawnCard.ts';
import { parseCardSubmission } from '../../handlers/cards/submission.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Input } from '../../src/protocol/form.ts';
import type { Block, Message } from '../../src/protocol/message.ts';
import { message, text, trickyTexts } from './arbitraries.ts';
import { complaints, elementsOf, shownText } from './reading.ts';

const drawing = {
  language: 'en' as const,
  imageUrl: () => 'https://focal.example/picture.png',
  fileUrl: () => '/files/1',
};
const draw = (...blocks: Block[]) => drawMessageCards({ text: 'Summary', blocks }, drawing);

const question: Input = { id: 'stage', kind: 'choice', label: 'How far?', options: [], required: false };
const at = { round: 1, post: 2, input: 'stage' };
const answer = (value: string): { label: string; intent: Intent } => ({
  label: value.toUpperCase(),
  intent: { kind: 'answer', ...at, value },
});
const toAnswer: Extract<Block, { kind: 'ask' }>['answer'] = { kind: 'answer', ...at, value: '' };
const skip = { label: 'Skip', intent: { kind: 'skip' as const, ...at } };

const choice = (...values: string[]) => values.map((value) => ({ value, label: value.toUpperCase() }));

describe('a drawn message', () => {
  test('is understood by the Adaptive Cards parser without a complaint', () => {
    fc.assert(
      fc.property(message, (sample) => {
        expect(drawMessageCards(sample, drawing).flatMap(complaints)).toEqual([]);
      }),
    );
  });

  test('never weighs more than Teams takes: it becomes several cards', () => {
    fc.assert(
      fc.property(message, (sample) => {
        expect(drawMessageCards(sample, drawing).filter(isCardTooLong)).toEqual([]);
      }),
    );
  });

  test('shows a text of 100,000 letters whole', () => {
    const words = Array.from({ length: 20_000 }, (_, position) => `${position % 10}abc`).join(' ');
    const cards = draw({ kind: 'text', text: words });
    expect(cards.length).toBeGreaterThan(3);
    expect(Math.max(...cards.map(cardBytesOf))).toBeLessThanOrEqual(maxCardBytes);
    expect(shownText(cards).replaceAll('\n', ' ')).toBe(words);
  });

  test('spreads a long table over cards, each with the head of the table', () => {
    const rows = Array.from({ length: 400 }, (_, row) => [`Post ${row}`, 'x'.repeat(150)]);
    const cards = draw({ kind: 'table', caption: 'All posts', columns: ['Post', 'Answer'], rows });
    const tables = elementsOf(cards).filter((element) => element['type'] === 'Table');
    expect(tables.length).toBeGreaterThan(cards.length - 1);
    for (const table of tables) expect(JSON.stringify(table['rows'])).toMatch(/^.{0,200}"Post"/);
    expect(rows.filter(([post]) => !shownText(cards).includes(`${post}\n`))).toEqual([]);
  });

  test('gives each column of a table the width that its texts ask for', () => {
    const cards = draw({
      kind: 'table',
      caption: 'Reminders',
      columns: ['Post', 'When', 'Why'],
      rows: [['MNL', '2 Aug 2000, 09:00', 'focal point, 42 days after the opening; moved to working time']],
    });
    const tables = elementsOf(cards).filter((element) => element['type'] === 'Table');
    const [post = 0, when = 0, why = 0] = tables.flatMap(({ columns }) =>
      (columns as { width: number }[]).map(({ width }) => width),
    );
    expect(post).toBeLessThan(when);
    expect(when).toBeLessThan(why);
    // Its longest word fits the narrowest column on a phone: about 50 characters side by side.
    expect((50 * post) / (post + when + why)).toBeGreaterThan('Post'.length);
  });

  test('tells a row with pages of text as facts', () => {
    const cards = draw({
      kind: 'table',
      caption: 'Quotes',
      columns: ['Post', 'Words'],
      rows: [['HQ', 'long '.repeat(3000)]],
    });
    expect(elementsOf(cards).filter((element) => element['type'] === 'Table')).toEqual([]);
    expect(shownText(cards)).toMatch(/Quotes\nPost\nHQ\nWords\nlong/);
  });

  test('shows its text when it has no blocks', () => {
    expect(shownText(drawMessageCards({ text: 'Thank you.', blocks: [] }, drawing))).toBe('Thank you.');
  });

  test('has long labels of facts above their values, and short ones beside', () => {
    const drawnAs = (label: string) =>
      elementsOf(draw({ kind: 'facts', facts: [{ label, value: 'v' }] })).map((element) => element['type']);
    expect(drawnAs('Asked')).toContain('ColumnSet');
    expect(drawnAs('How often does your post engage them in dialogue?')).not.toContain('ColumnSet');
  });

  test('draws all facts of a block alike', () => {
    const facts = ['short', 'a label that is far too long to stand beside its value'].map((label) => ({
      label,
      value: 'v',
    }));
    expect(elementsOf(draw({ kind: 'facts', facts })).map(({ type }) => type)).not.toContain('ColumnSet');
  });

  test('links to web pages only', () => {
    const opened = (url: string) =>
      elementsOf(draw({ kind: 'link', label: 'Read', url })).filter((element) => element['type'] === 'Action.OpenUrl')
        .length;
    expect(['https://a.example', 'javascript:alert(1)', 'data:text/html,x', 'https://'].map(opened)).toEqual([
      1, 0, 0, 0,
    ]);
  });

  test('gives a picture its address and the words for those who do not see it', () => {
    const picture: Block = { kind: 'image', png: new Uint8Array([1]), alt: 'Eight bars', title: 'Rates' };
    const image = elementsOf(draw(picture)).find((element) => element['type'] === 'Image');
    expect(image).toMatchObject({ url: 'https://focal.example/picture.png', altText: 'Eight bars' });
  });

  test('gives a file its address, on a button that says what it is', () => {
    const file: Block = {
      kind: 'file',
      name: 'b.pdf',
      mime: 'application/pdf',
      bytes: new Uint8Array([1]),
      label: 'Get it',
      again: { kind: 'help' },
    };
    const button = elementsOf(draw(file)).find((element) => element['type'] === 'Action.OpenUrl');
    expect(button).toMatchObject({ url: '/files/1', title: 'Get it' });
  });
});

describe('a question in conversation', () => {
  test('offers a few choices as buttons', () => {
    const [card] = draw({
      kind: 'ask',
      answer: toAnswer,
      input: { ...question, options: choice('yes', 'no') },
      choices: [answer('yes'), answer('no'), skip],
    });
    expect(card && seenButtons(card).map(({ title }) => title)).toEqual(['YES', 'NO', 'Skip']);
  });

  test('folds many choices into a list with a button of its own', () => {
    const values = ['a', 'b', 'c', 'd', 'e'];
    const options = values.map((value) => ({ value, label: value.toUpperCase() }));
    const [card] = draw({
      kind: 'ask',
      answer: toAnswer,
      input: { ...question, options },
      choices: [...values.map(answer), skip],
    });
    expect(card && seenButtons(card).map(({ title }) => title)).toEqual(['Answer', 'Skip']);
    const data = card && seenButtons(card)[0]?.data;
    expect(parseCardSubmission({ ...data, 'one:stage': 'd' })).toEqual({ kind: 'answer', ...at, value: 'd' });
  });

  test('lets several be chosen at once', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    const [card] = draw({
      kind: 'ask',
      answer: toAnswer,
      input: { ...question, kind: 'choices', options },
      choices: [skip],
    });
    expect(card && seenInputs(card)[0]?.many).toBe(true);
    const data = card && seenButtons(card)[0]?.data;
    expect(parseCardSubmission({ ...data, 'many:stage': 'a,b' })).toEqual({ kind: 'answer', ...at, value: ['a', 'b'] });
  });

  test('is not named again under a heading that names it', () => {
    const heading: Block = { kind: 'heading', text: 'How far?' };
    const help: Block = { kind: 'text', text: 'In brief.', tone: 'quiet' };
    const ask = (input: Partial<Input>): Block => ({
      kind: 'ask',
      answer: toAnswer,
      input: { ...question, help: 'In brief.', ...input },
      choices: [],
    });
    expect(shownText(draw(heading, help, ask({})))).toBe('How far?\nIn brief.');
    const picked = draw(heading, help, ask({ kind: 'choices', options: choice('a', 'b') }));
    expect(picked.flatMap(seenInputs).map(({ label }) => label)).toEqual(['Your answer']);
  });

  test('has the ways round it in buttons that are told apart from answers', () => {
    const ways: Block = { kind: 'actions', actions: [skip] };
    const [card] = draw({ kind: 'ask', answer: toAnswer, input: question, choices: [answer('yes')] }, ways);
    const sets = elementsOf(card).filter((element) => element['type'] === 'ActionSet');
    expect(sets.map(({ id }) => id)).toEqual([undefined, expect.stringMatching(/^ways:/)]);
  });

  test('leaves what is typed to the next message', () => {
    const [card] = draw({
      kind: 'ask',
      answer: toAnswer,
      input: { ...question, kind: 'longText', help: 'In brief.' },
      choices: [skip],
    });
    expect(card && seenInputs(card)).toEqual([]);
    expect(shownText(card ? [card] : [])).toBe('How far?\nIn brief.');
  });
});

describe('a text of people', () => {
  test('is on every surface shown letter by letter, in elements where nobody reads markup', () => {
    fc.assert(
      fc.property(message, (sample: Message) => {
        const elements = elementsOf(drawMessageCards(sample, drawing));
        const read = elements.filter((element) => ['TextBlock', 'FactSet'].includes(String(element['type'])));
        expect(read).toEqual([]);
        const outside = elements.filter((element) => 'text' in element && element['type'] !== 'TextRun');
        expect(outside).toEqual([]);
        for (const element of elements) expect(element).not.toHaveProperty('msteams');
      }),
    );
  });

  test('comes out of the drawing as it went in', () => {
    const kinds = (words: string): Block[] => [
      { kind: 'heading', text: words },
      { kind: 'text', text: words },
      { kind: 'quote', text: words },
      { kind: 'list', items: [words] },
      { kind: 'facts', facts: [{ label: 'Label', value: words }] },
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...trickyTexts),
          text.filter((one) => one.length < 1000),
        ),
        (words) => {
          for (const block of kinds(words)) expect(shownText(draw(block))).toContain(words.replaceAll('\u2060', ''));
        },
      ),
    );
  });
});
