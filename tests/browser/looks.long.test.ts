import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localChannel } from '../../handlers/local/deliveryChannel.ts';
import type { Language } from '../../src/language/language.ts';
import { chatWith, seed, serve, type StubCore } from '../local/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { barriers, desk, launch, openPage, phone, picture, say, sticksOut } from './browser.ts';
import { answer, message } from './stubCore.ts';

const [sqlite] = databases;
let browser: Browser;
let database: TestDatabase;
let served: Awaited<ReturnType<typeof serve>>;
let people: { workingGroupId: number; coordinator: number; focalPoint: number };

beforeAll(async () => {
  browser = await launch();
  database = await sqlite.open();
  people = await seed(database.db);
  const core: StubCore = { heard: [], bugs: [], answer };
  const chat = chatWith(database.db, people.workingGroupId, core);
  served = await serve(chat);
  const to = { kind: 'place', audience: 'workingGroup' } as const;
  await localChannel(database.db, chat.bell).deliver({
    key: 'd',
    to,
    language: 'en',
    message: message('Bulletin 2000-Q3'),
  });
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await database.close();
});

/** Goes through all there is to see, and calls `look` at each view. */
async function tour(page: Page, narrow: boolean, look: (view: string) => Promise<void>): Promise<void> {
  const messages = page.locator('#messages');
  await page.locator('#picker li').first().waitFor();
  await look('picker');
  await page.getByRole('button', { name: /Carla/ }).click();
  await page.locator('#empty').waitFor();
  await look('empty');
  await say(page, 'analysis');
  await messages.getByText('Global analysis').waitFor();
  await look('analysis');
  await say(page, 'ask');
  await messages.getByRole('button', { name: 'Occasional' }).click();
  await messages.getByText('Question 2').waitFor();
  await look('conversation');
  await page.locator('#commands').click();
  await page.locator('#suggestions li').first().waitFor();
  await look('commands');
  await page.keyboard.press('Escape');
  await say(page, 'form');
  await messages.getByRole('button', { name: 'Open the form' }).last().click();
  await page.locator('dialog[open]').waitFor();
  await look('form');
  await page.locator('dialog').getByLabel('Women trained').fill('999');
  await page.locator('dialog').getByRole('button', { name: 'Next' }).click();
  await page.locator('dialog').getByText('At most 500, please.').waitFor();
  await look('form-errors');
  await page.keyboard.press('Escape');
  await page.locator('#unfinished').waitFor();
  await look('unfinished');
  if (narrow) {
    await page.locator('#open-menu').click();
    await look('menu');
  }
  await page.locator('#conversations button').nth(1).click();
  await messages.getByText('Bulletin 2000-Q3').waitFor();
  await look('channel');
}

const views: [string, BrowserContextOptions, Language][] = [
  ['1280 wide, light, English', { ...desk, colorScheme: 'light' }, 'en'],
  ['1280 wide, dark, Spanish', { ...desk, colorScheme: 'dark', locale: 'es-ES' }, 'es'],
  ['390 wide, light, French', { ...phone, colorScheme: 'light', locale: 'fr-FR' }, 'fr'],
  ['390 wide, dark, English', { ...phone, colorScheme: 'dark' }, 'en'],
];

describe.each(views)('the page, %s', (name, options, language) => {
  test('has no barrier and nothing that sticks out, in any view', async () => {
    await database.db.localMessage.deleteMany({ where: { conversation: { startsWith: 'person:' } } });
    await database.db.person.update({ where: { id: people.coordinator }, data: { language } });
    const { page, wrong } = await openPage(browser, served.url, options);
    const found: string[] = [];
    await tour(page, options.viewport?.width === 390, async (view) => {
      await picture(page, `${name.replaceAll(/\W+/g, '-')}-${view}`);
      for (const barrier of await barriers(page)) found.push(`${view}: ${barrier}`);
      if (await sticksOut(page)) found.push(`${view}: sticks out to the side`);
    });
    expect(found).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

test('the page moves nothing for those who want it still', async () => {
  const { page } = await openPage(browser, served.url, { ...desk, reducedMotion: 'reduce' });
  await page.locator('#picker li').first().waitFor();
  const still = `getComputedStyle(document.querySelector('.dots i')).animationName`;
  expect(await page.evaluate<string>(still)).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await page.evaluate<string>(still)).toBe('beat');
  await page.context().close();
});
