import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawFormCard } from '../../handlers/cards/drawForm.ts';
import { parseCardInputs } from '../../handlers/cards/submission.ts';
import type { Input, RawValue, RawValues } from '../../src/protocol/form.ts';
import { form } from '../cards/arbitraries.ts';
import { chatWith, seed, serve } from '../local/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { launch, openPage } from './browser.ts';

const [sqlite] = databases;
let browser: Browser;
let database: TestDatabase;
let served: Awaited<ReturnType<typeof serve>>;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  database = await sqlite.open();
  const { workingGroupId } = await seed(database.db);
  const core = { heard: [], bugs: [], answer: () => ({ messages: [], visibleTo: 'sender' as const }) };
  served = await serve(chatWith(database.db, workingGroupId, core));
  ({ page } = await openPage(browser, served.url));
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await database.close();
});

/** Draws a card as the page does, presses its first button, and gives what it sends. */
async function pressed(card: object): Promise<unknown> {
  const sent =
    await page.evaluate<string>(`import('/local/page/cards.js').then(({ renderCard }) => new Promise((resolve) => {
    const onSubmit = ({ data }) => resolve(JSON.stringify(data));
    renderCard(${JSON.stringify(card)}, { onSubmit }).element.querySelector('.style-positive').click();
  }))`);
  return JSON.parse(sent);
}

/** In a text area a browser writes every line end as \n. */
function asBrowsersKeep({ kind, value = '' }: Input): RawValue {
  const typed = typeof value === 'string' && kind !== 'choice';
  return typed ? value.replaceAll(/\r\n?/g, '\n') : value;
}

/** What is left empty may be missing, and of several choices the order is that of the list. */
function filled(values: (readonly [string, RawValue])[]): RawValues {
  const sorted = values.map(([id, value]) => [id, Array.isArray(value) ? value.toSorted() : value] as const);
  return Object.fromEntries(sorted.filter(([, value]) => value.length > 0));
}

describe('a form in a browser', () => {
  test('sends, untouched, the values that it was drawn with', async () => {
    await fc.assert(
      fc.asyncProperty(form, fc.constantFrom(2000, 100_000), async (sample, maxBytes) => {
        const inputs = sample.sections.flatMap((section) => section.inputs);
        const expected = inputs.map((input) => [input.id, asBrowsersKeep(input)] as const);
        const sent = parseCardInputs(await pressed(drawFormCard(sample, 'en', maxBytes)));
        expect(filled(Object.entries(sent))).toEqual(filled(expected));
      }),
      { numRuns: 30 },
    );
  });
});
