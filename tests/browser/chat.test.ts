import { describe, expect, test } from 'vitest';
import { serve } from '../local/world.ts';
import { say } from './browser.ts';
import { acts, OpenChat, toCarla, toGroup } from './openChat.ts';
import { answer } from './stubCore.ts';

const chat = new OpenChat();

describe('choosing a person', () => {
  test('finds people by name and by post, and remembers the choice', async () => {
    await chat.page.getByRole('searchbox').fill('dkr');
    expect(await chat.page.locator('#picker li').allInnerTexts()).toEqual([expect.stringContaining('Aminata Diop')]);
    await chat.page.getByRole('searchbox').fill('nobody at all');
    await chat.page.getByText('Nobody of that name or post.').waitFor();
    await chat.page.getByRole('searchbox').fill('ordonez');
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.page.locator('#chat').waitFor();
    await chat.page.reload();
    await chat.page.locator('.me').getByText('Carla Ordóñez').waitFor();
  });

  test('speaks the language of the person', async () => {
    await chat.page.getByRole('button', { name: /Aminata/ }).click();
    await chat.page.getByPlaceholder('Écrire à Focal').waitFor();
    expect(await chat.page.locator('html').getAttribute('lang')).toBe('fr');
    await chat.page.getByRole('button', { name: 'Changer de personne' }).click();
    await chat.page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  });
});

describe('the conversation', () => {
  test('shows what is said at once, and the answer below', async () => {
    await chat.beCarla();
    let go = (): void => undefined;
    chat.core.answer = (intent) => new Promise((resolve) => (go = () => resolve(answer(intent))));
    await say(chat.page, 'hello <b>there</b>');
    await chat.messages.getByText('hello <b>there</b>', { exact: true }).waitFor();
    await chat.page.locator('#typing').waitFor();
    await expect.poll(() => chat.core.heard.length).toBe(1);
    go();
    await chat.messages.getByText('You said: hello <b>there</b>').waitFor();
    await chat.page.locator('#typing').waitFor({ state: 'hidden' });
    expect(await chat.messages.locator('li.message').count()).toBe(2);
  });

  test('is still there after a reload, answered questions as answered', async () => {
    await chat.beCarla();
    await say(chat.page, 'ask');
    await chat.messages.getByRole('button', { name: 'Occasional' }).click();
    await chat.messages.getByText('Question 2').waitFor();
    await chat.page.reload();
    await chat.messages.getByText('Noted: occasional').waitFor();
    expect(await chat.messages.getByText('Question 1').count()).toBe(0);
    await chat.messages.getByRole('button', { name: 'None' }).click();
    await chat.messages.getByText('Question 3').waitFor();
  });

  test('keeps the keyboard on what is to be answered next', async () => {
    await chat.beCarla();
    await say(chat.page, 'ask');
    await chat.messages.getByText('Question 1').waitFor();
    await chat.messages.getByRole('button', { name: 'Regular' }).focus();
    await chat.page.keyboard.press('Enter');
    await chat.messages.getByText('Question 2').waitFor();
    await expect.poll(() => chat.messages.locator('button:focus').allInnerTexts()).toEqual(['Regular']);
  });

  test('shows words of people letter by letter', async () => {
    await chat.beCarla();
    await say(chat.page, 'analysis');
    await chat.messages.getByText('**Slow** <img src=x').waitFor();
    expect(await chat.messages.locator('img:not(.avatar img), script, a[href*="evil"]').count()).toBe(0);
    expect(await chat.page.title()).not.toBe('hacked');
  });

  test('folds a long text, and opens it by keyboard', async () => {
    await chat.beCarla();
    await say(chat.page, `Dear colleagues. ${'A long report. '.repeat(660)}`);
    const said = chat.messages.locator('.person .said').first();
    // Words on their way are drawn anew, and folded, when the server has them.
    await chat.messages.getByText('You said: Dear colleagues.').waitFor();
    await chat.messages.getByRole('button', { name: 'Show all of it' }).waitFor();
    expect((await said.boundingBox())?.height).toBeLessThan(320);
    await chat.messages.getByRole('button', { name: 'Show all of it' }).press('Enter');
    const fold = chat.messages.getByRole('button', { name: 'Show less' });
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    expect((await said.boundingBox())?.height).toBeGreaterThan(600);
    await say(chat.page, 'short');
    await chat.messages.getByText('short', { exact: true }).waitFor();
    expect(await chat.messages.locator('.unfold').count()).toBe(1);
  });

  test('says when words were not sent, and sends them once', async () => {
    await chat.beCarla();
    await chat.page.route(acts, (route) => route.abort());
    await say(chat.page, 'are you there?');
    await chat.messages.getByText('Not sent.').waitFor();
    await chat.page.unroute(acts);
    await chat.messages.getByRole('button', { name: 'Try again' }).click();
    await chat.messages.getByText('You said: are you there?').waitFor();
    expect(chat.core.heard).toHaveLength(1);
  });

  test('does not act twice when only the answer was lost', async () => {
    await chat.beCarla();
    await chat.page.route(acts, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await say(chat.page, 'once');
    await chat.messages.getByText('You said: once').waitFor();
    await chat.page.unroute(acts);
    expect(chat.core.heard).toHaveLength(1);
    expect(await chat.messages.getByText('once', { exact: true }).count()).toBe(1);
  });

  test('sends after a reload what had not been sent before', async () => {
    await chat.beCarla();
    await chat.page.route(acts, (route) => route.abort());
    await say(chat.page, 'not forgotten');
    await chat.messages.getByText('Not sent.').waitFor();
    await chat.page.unroute(acts);
    await chat.page.reload();
    await chat.messages.getByText('You said: not forgotten').waitFor();
    expect(chat.core.heard).toHaveLength(1);
    expect(await chat.messages.getByText('not forgotten', { exact: true }).count()).toBe(1);
  });

  test('keeps what is being written over a reload', async () => {
    await chat.beCarla();
    await chat.page.locator('#words').fill('half a thou');
    await chat.page.reload();
    await expect.poll(() => chat.page.locator('#words').inputValue()).toBe('half a thou');
  });

  test('tells the reference of a bug, and stays usable', async () => {
    await chat.beCarla();
    chat.core.answer = () => Promise.reject(new Error('detail'));
    await say(chat.page, 'crash');
    await chat.messages.getByText('Something went wrong on our side. Reference: REF1').waitFor();
    chat.core.bugs.length = 0;
    chat.core.answer = answer;
    await say(chat.page, 'again');
    await expect.poll(() => chat.messages.getByText('You said: again').count()).toBe(1);
  });
});

describe('commands', () => {
  test('are suggested while one writes, and chosen by keyboard', async () => {
    await chat.beCarla();
    await chat.page.locator('#words').pressSequentially('st');
    await chat.page.getByRole('option', { name: /^status/ }).waitFor();
    await chat.page.keyboard.press('ArrowDown');
    await chat.page.keyboard.press('Enter');
    await chat.messages.getByText('You said: status').waitFor();
    expect(await chat.page.getByRole('listbox').count()).toBe(0);
  });

  test('are all listed at a button, and go away with Escape', async () => {
    await chat.beCarla();
    await chat.page.getByRole('button', { name: 'Commands' }).click();
    expect(await chat.page.getByRole('option').count()).toBeGreaterThan(10);
    await chat.page.keyboard.press('Escape');
    expect(await chat.page.getByRole('option').count()).toBe(0);
  });
});

describe('what the bot sends by itself', () => {
  test('arrives live, and is read aloud', async () => {
    await chat.beCarla();
    await chat.deliver('r1', toCarla, 'Due tomorrow');
    await chat.messages.getByText('Due tomorrow').waitFor();
    expect(await chat.page.locator('#announcer').textContent()).toBe('Due tomorrow');
  });

  test('marks another conversation as unread until it is opened', async () => {
    await chat.beCarla();
    await chat.deliver('d1', toGroup, 'Bulletin 2000-Q3');
    const channel = chat.page.getByRole('button', { name: /working-group/ });
    await channel.getByRole('img', { name: 'Unread messages' }).waitFor();
    await expect.poll(() => chat.page.title()).toBe('• Focal');
    await channel.click();
    await chat.messages.getByText('Bulletin 2000-Q3').waitFor();
    expect(await channel.getByRole('img').count()).toBe(0);
    expect(await chat.page.title()).toBe('Focal');
    await chat.page.getByText('Only the bot writes here.').waitFor();
  });

  test('is caught up with when the line was lost', async () => {
    await chat.beCarla();
    await chat.deliver('r1', toCarla, 'Before');
    await chat.messages.getByText('Before').waitFor();
    const { port } = new URL(chat.served.url);
    await chat.served.close();
    await chat.page.getByText('No connection to Focal.').waitFor();
    await chat.deliver('r2', toCarla, 'Meanwhile');
    chat.served = await serve(chat.chat, Number(port));
    await chat.messages.getByText('Meanwhile').waitFor();
    await chat.page.getByText('No connection to Focal.').waitFor({ state: 'hidden' });
    expect(await chat.messages.getByText('Before').count()).toBe(1);
  });
});
