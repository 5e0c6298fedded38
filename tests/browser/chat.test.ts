import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localChannel } from '../../handlers/local/channel.ts';
import type { LocalChat } from '../../handlers/local/desk.ts';
import type { Destination } from '../../src/outbox/channel.ts';
import { chatWith, seed, serve, type StubCore } from '../local/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { launch, openPage, phone, say } from './browser.ts';
import { answer, message } from './stubCore.ts';

const [sqlite] = databases;
let browser: Browser;
let database: TestDatabase;
let people: { workingGroupId: number; coordinator: number; focalPoint: number };
let core: StubCore;
let chat: LocalChat;
let served: Awaited<ReturnType<typeof serve>>;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  browser = await launch();
  database = await sqlite.open();
  people = await seed(database.db);
});
afterAll(async () => {
  await browser.close();
  await database.close();
});
beforeEach(async () => {
  await database.db.localMessage.deleteMany();
  core = { heard: [], bugs: [], answer };
  chat = chatWith(database.db, people.workingGroupId, core);
  served = await serve(chat);
  ({ page, wrong } = await openPage(browser, served.url));
});
afterEach(async () => {
  await page.context().close();
  await served.close();
  if (wrong.length + core.bugs.length > 0)
    throw new AggregateError([...wrong, ...core.bugs], 'something went wrong behind the scenes');
});

const messages = () => page.locator('#messages');
const dialog = () => page.locator('dialog[open]');
const deliver = (key: string, to: Destination, text: string) =>
  localChannel(database.db, chat.bell).deliver({ key, to, language: 'en', message: message(text) });
const toCarla: Destination = { kind: 'identity', tenant: 'local', userId: 'co', address: null };
const toGroup: Destination = { kind: 'place', audience: 'workingGroup' };
const acts = '**/acts';

async function beCarla(): Promise<void> {
  await page.getByRole('button', { name: /Carla/ }).click();
  await page.locator('#chat').waitFor();
}

async function openForm(): Promise<void> {
  await say(page, 'form');
  await messages().getByRole('button', { name: 'Open the form' }).last().click();
  await dialog().waitFor();
}

describe('choosing a person', () => {
  test('finds people by name and by post, and remembers the choice', async () => {
    await page.getByRole('searchbox').fill('dkr');
    expect(await page.locator('#picker li').allInnerTexts()).toEqual([expect.stringContaining('Aminata Diop')]);
    await page.getByRole('searchbox').fill('nobody at all');
    await page.getByText('Nobody of that name or post.').waitFor();
    await page.getByRole('searchbox').fill('ordonez');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#chat').waitFor();
    await page.reload();
    await page.locator('.me').getByText('Carla Ordóñez').waitFor();
  });

  test('speaks the language of the person', async () => {
    await page.getByRole('button', { name: /Aminata/ }).click();
    await page.getByPlaceholder('Écrire à Focal').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('button', { name: 'Changer de personne' }).click();
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  });
});

describe('the conversation', () => {
  test('shows what is said at once, and the answer below', async () => {
    await beCarla();
    let go = (): void => undefined;
    core.answer = (intent) => new Promise((resolve) => (go = () => resolve(answer(intent))));
    await say(page, 'hello <b>there</b>');
    await messages().getByText('hello <b>there</b>', { exact: true }).waitFor();
    await messages().getByText('Sending…').waitFor();
    await page.locator('#typing').waitFor();
    await expect.poll(() => core.heard.length).toBe(1);
    go();
    await messages().getByText('You said: hello <b>there</b>').waitFor();
    await page.locator('#typing').waitFor({ state: 'hidden' });
    expect(await messages().locator('li.message').count()).toBe(2);
  });

  test('is still there after a reload, answered questions as answered', async () => {
    await beCarla();
    await say(page, 'ask');
    await messages().getByRole('button', { name: 'Occasional' }).click();
    await messages().getByText('Question 2').waitFor();
    await page.reload();
    await messages().getByText('Noted: occasional').waitFor();
    expect(await messages().getByText('Question 1').count()).toBe(0);
    await messages().getByRole('button', { name: 'None' }).click();
    await messages().getByText('Question 3').waitFor();
  });

  test('keeps the keyboard on what is to be answered next', async () => {
    await beCarla();
    await say(page, 'ask');
    await messages().getByText('Question 1').waitFor();
    await messages().getByRole('button', { name: 'Regular' }).focus();
    await page.keyboard.press('Enter');
    await messages().getByText('Question 2').waitFor();
    await expect.poll(() => messages().locator('button:focus').allInnerTexts()).toEqual(['Regular']);
  });

  test('shows words of people letter by letter', async () => {
    await beCarla();
    await say(page, 'analysis');
    await messages().getByText('**Slow** <img src=x').waitFor();
    expect(await messages().locator('img:not(.avatar img), script, a[href*="evil"]').count()).toBe(0);
    expect(await page.title()).not.toBe('hacked');
  });

  test('says when words were not sent, and sends them once', async () => {
    await beCarla();
    await page.route(acts, (route) => route.abort());
    await say(page, 'are you there?');
    await messages().getByText('Not sent.').waitFor();
    await page.unroute(acts);
    await messages().getByRole('button', { name: 'Try again' }).click();
    await messages().getByText('You said: are you there?').waitFor();
    expect(core.heard).toHaveLength(1);
  });

  test('does not act twice when only the answer was lost', async () => {
    await beCarla();
    await page.route(acts, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await say(page, 'once');
    await messages().getByText('You said: once').waitFor();
    await page.unroute(acts);
    expect(core.heard).toHaveLength(1);
    expect(await messages().getByText('once', { exact: true }).count()).toBe(1);
  });

  test('sends after a reload what had not been sent before', async () => {
    await beCarla();
    await page.route(acts, (route) => route.abort());
    await say(page, 'not forgotten');
    await messages().getByText('Not sent.').waitFor();
    await page.unroute(acts);
    await page.reload();
    await messages().getByText('You said: not forgotten').waitFor();
    expect(core.heard).toHaveLength(1);
    expect(await messages().getByText('not forgotten', { exact: true }).count()).toBe(1);
  });

  test('keeps what is being written over a reload', async () => {
    await beCarla();
    await page.locator('#words').fill('half a thou');
    await page.reload();
    await expect.poll(() => page.locator('#words').inputValue()).toBe('half a thou');
  });

  test('tells the reference of a bug, and stays usable', async () => {
    await beCarla();
    core.answer = () => Promise.reject(new Error('detail'));
    await say(page, 'crash');
    await messages().getByText('Something went wrong on our side. Reference: REF1').waitFor();
    core.bugs.length = 0;
    core.answer = answer;
    await say(page, 'again');
    await expect.poll(() => messages().getByText('You said: again').count()).toBe(1);
  });
});

describe('commands', () => {
  test('are suggested while one writes, and chosen by keyboard', async () => {
    await beCarla();
    await page.locator('#words').pressSequentially('st');
    await page.getByRole('option', { name: /^status/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await messages().getByText('You said: status').waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  test('are all listed at a button, and go away with Escape', async () => {
    await beCarla();
    await page.getByRole('button', { name: 'Commands' }).click();
    expect(await page.getByRole('option').count()).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
  });
});

describe('what the bot sends by itself', () => {
  test('arrives live, and is read aloud', async () => {
    await beCarla();
    await deliver('r1', toCarla, 'Due tomorrow');
    await messages().getByText('Due tomorrow').waitFor();
    expect(await page.locator('#announcer').textContent()).toBe('Due tomorrow');
  });

  test('marks another conversation as unread until it is opened', async () => {
    await beCarla();
    await deliver('d1', toGroup, 'Bulletin 2000-Q3');
    const channel = page.getByRole('button', { name: /working-group/ });
    await channel.getByRole('img', { name: 'Unread messages' }).waitFor();
    await expect.poll(() => page.title()).toBe('• Focal');
    await channel.click();
    await messages().getByText('Bulletin 2000-Q3').waitFor();
    expect(await channel.getByRole('img').count()).toBe(0);
    expect(await page.title()).toBe('Focal');
    await page.getByText('Only the bot writes here.').waitFor();
  });

  test('is caught up with when the line was lost', async () => {
    await beCarla();
    await deliver('r1', toCarla, 'Before');
    await messages().getByText('Before').waitFor();
    const { port } = new URL(served.url);
    await served.close();
    await page.getByText('No connection to Focal.').waitFor();
    await deliver('r2', toCarla, 'Meanwhile');
    served = await serve(chat, Number(port));
    await messages().getByText('Meanwhile').waitFor();
    await page.getByText('No connection to Focal.').waitFor({ state: 'hidden' });
    expect(await messages().getByText('Before').count()).toBe(1);
  });
});

describe('a page of questions', () => {
  test('sends what is filled in, and the answer stands in the chat', async () => {
    await beCarla();
    await openForm();
    await dialog().getByRole('radiogroup', { name: 'Government' }).getByLabel('Occasional').check();
    await dialog().getByLabel('What helped most?').fill('A *partner*\nand time');
    await dialog().getByLabel('Objective', { exact: true }).selectOption({ label: 'P7 · An objective of the plan' });
    await dialog().getByRole('group', { name: 'Which are unclear?' }).getByLabel('P4').check();
    await dialog().getByRole('button', { name: 'Next' }).click();
    await messages().getByText('Received: A *partner*').waitFor();
    expect(await dialog().count()).toBe(0);
    expect(core.heard.at(-1)?.intent).toMatchObject({
      kind: 'page',
      then: 'next',
      values: {
        'dialogue.0': 'occasional',
        story: 'A *partner*\nand time',
        women: '12',
        day: '2000-05-12',
        unclear: ['P2', 'P4'],
        'actions.0.objective': 'P7',
        'actions.0.link': 'https://example.org/a',
      },
    });
  });

  test('shows what is wrong at its field, and puts the cursor there', async () => {
    await beCarla();
    await openForm();
    await dialog().getByLabel('Women trained').fill('999');
    await dialog().getByRole('button', { name: 'Next' }).click();
    await dialog().getByText('Please look at the fields marked in red: 1').waitFor();
    const field = dialog().getByLabel('Women trained');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const note = await field.getAttribute('aria-describedby');
    expect(await page.locator(`#${note?.split(' ')[0]}`).innerText()).toBe('At most 500, please.');
    expect(await dialog().locator('input[type="number"]:focus').count()).toBe(1);
  });

  test('keeps what was typed when it is closed, and over a reload', async () => {
    await beCarla();
    await openForm();
    await dialog().getByLabel('What helped most?').fill('Not yet sent');
    await dialog().getByRole('checkbox', { name: /^P4/ }).check();
    await page.keyboard.press('Escape');
    await page.getByText('You have an unfinished page: Dialogue').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await dialog().getByLabel('What helped most?').inputValue()).toBe('Not yet sent');
    expect(await dialog().getByRole('checkbox', { name: /^P4/ }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.reload();
    await page.locator('#words').waitFor();
    expect(await page.locator('#unfinished').isVisible()).toBe(false);
  });

  test('loses nothing when it cannot be sent, and is sent once', async () => {
    await beCarla();
    await openForm();
    await dialog().getByLabel('What helped most?').fill('Patience');
    await page.route(acts, async (route) => {
      await route.fetch();
      await route.abort();
    });
    const next = dialog().getByRole('button', { name: 'Next' });
    await next.click();
    await dialog().getByText('Nothing you typed is lost; please try again.').waitFor();
    expect(await dialog().getByLabel('What helped most?').inputValue()).toBe('Patience');
    await page.unroute(acts);
    await next.click();
    await messages().getByText('Received: Patience').waitFor();
    expect(core.heard.filter(({ intent }) => intent.kind === 'page')).toHaveLength(1);
  });

  test('holds the keyboard until it is closed, and gives it back', async () => {
    await beCarla();
    await openForm();
    for (let step = 0; step < 40; step++) await page.keyboard.press('Tab');
    expect(await page.locator('#chat > :not(dialog) :focus').count()).toBe(0);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('#words:focus').waitFor();
  });
});

describe('on a phone', () => {
  test('the conversations are behind a button, by touch and by keyboard', async () => {
    await page.context().close();
    ({ page, wrong } = await openPage(browser, served.url, phone));
    await beCarla();
    expect(await page.locator('#conversations').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show conversations' }).click();
    await page.getByRole('button', { name: /all-staff/ }).click();
    await page.getByRole('heading', { name: '# all-staff' }).waitFor();
    expect(await page.locator('#conversations').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show conversations' }).click();
    await page.keyboard.press('Escape');
    await page.locator('#open-menu:focus').waitFor();
  });
});
