import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { serve } from '../local/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { exercise, type Exercise } from '../updates/exercise.ts';
import { barriers, launch, openPage, phone, picture, say, sticksOut } from './browser.ts';

const [sqlite] = databases;
let browser: Browser;
let database: TestDatabase;
let of: Exercise;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launch();
  database = await sqlite.open();
  of = await exercise(database.db);
  await database.db.assignment.deleteMany({ where: { roundId: of.second } });
  await database.db.person.update({ where: { id: of.person.ana }, data: { language: 'fr', name: 'Ana Reyes' } });
  const clock = () => new Date('2000-06-01T10:00:00Z');
  const chat = openLocalChat(of.app, new NewRowsBell(), { ...liveEnvironment, clock });
  served = await serve(chat);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await database.close();
});

const newest = (page: Page) => page.locator('#messages li.bot').last();

/** Waits until the newest question is another one than before, and gives its words. */
async function question(page: Page, before: string): Promise<string> {
  await expect.poll(() => newest(page).getByRole('heading').allInnerTexts()).not.toEqual([before]);
  return (await newest(page).getByRole('heading').allInnerTexts()).join(' ');
}

async function press(page: Page, name: string): Promise<void> {
  const before = await newest(page).innerText();
  await newest(page).getByRole('button', { name, exact: true }).click();
  await expect.poll(() => newest(page).innerText()).not.toBe(before);
}

describe('on a phone, in French', () => {
  test('a person answers a round in conversation, reloads half way, and finishes by pages', async () => {
    const { page, wrong } = await openPage(browser, served.url, { ...phone, locale: 'fr-FR' });
    await page.getByRole('button', { name: /Ana Reyes/ }).click();
    await page.getByRole('button', { name: 'répondre' }).click();
    await newest(page).getByRole('button', { name: 'Répondre ici' }).waitFor();
    await press(page, 'Répondre ici');

    for (const answer of ['Régulier', 'Prévu', 'Régulier', 'Aucun dialogue']) await press(page, answer);
    const contact = await question(page, '');
    await say(page, 'Le bureau de l’égalité, <b>Manille</b>');
    await question(page, contact);
    await press(page, 'Passer');
    await picture(page, 'story-conversation');
    expect(await barriers(page)).toEqual([]);
    expect(await sticksOut(page)).toBe(false);

    await page.reload();
    await page.getByText('Le bureau de l’égalité, <b>Manille</b>').waitFor();
    await say(page, 'répondre');
    await newest(page).getByRole('button', { name: 'Ouvrir le formulaire' }).click();
    const panel = page.locator('dialog[open]');
    await panel.waitFor();
    await picture(page, 'story-form');
    await turnPages(page);

    await newest(page).getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page
      .locator('#messages')
      .getByText(/Merci\. La mise à jour de MNL/)
      .waitFor();
    await picture(page, 'story-sent');
    expect(wrong).toEqual([]);

    const update = await database.db.update.findFirstOrThrow({
      where: { postId: of.post.manila },
      include: { answers: true },
    });
    const answers = new Map(
      update.answers.map(({ question: key, part, text, number }) => [`${key}.${part}`, text ?? number]),
    );
    expect(update.channel).toBe('local');
    expect(answers.get('dialogue.government')).toBe('regular');
    expect(answers.get('dialogue.other')).toBe('none');
    expect(answers.get('dialogueContact.')).toBe('Le bureau de l’égalité, <b>Manille</b>');
    expect(answers.get('mainstreaming.evaluation')).toBe(2);
    expect(answers.get('whatHelped.')).toBe('Le temps.');
  });
});

/** Fills some of what is on each page, as it is labelled, and goes on until the panel closes. */
async function turnPages(page: Page): Promise<void> {
  const panel = page.locator('dialog[open]');
  const title = page.locator('#form-title');
  for (let turned = 0; turned < 12 && (await panel.count()) > 0; turned++) {
    const before = await title.innerText();
    const found = await barriers(page);
    expect(found).toEqual([]);
    for (const group of await panel.getByRole('radiogroup', { name: /évaluation/i }).all())
      await group.getByRole('radio').nth(2).check();
    const helped = panel.getByLabel(/aidé/i);
    if ((await helped.count()) > 0) await helped.first().fill('Le temps.');
    await panel.locator('.ac-last button').first().click();
    await expect.poll(async () => (await panel.count()) === 0 || (await title.innerText()) !== before).toBe(true);
  }
  expect(await panel.count()).toBe(0);
}
