import { describe, expect, test } from 'vitest';
import { localPersonConversation } from '../../handlers/local/showConversationRows.ts';
import { appendLocalRows, type NewRow } from '../../handlers/local/store.ts';
import { message } from './stubCore.ts';
import { OpenChat, toCarla, toGroup } from './openChat.ts';

const chat = new OpenChat();

/** Appends numbered messages of the bot, without a ring of the bell. */
async function append(count: number): Promise<void> {
  const carla = await chat.chat.app.db.person.findFirstOrThrow({ where: { key: 'co' } });
  const rows = Array.from({ length: count }, (_, number): NewRow => ({
    conversation: localPersonConversation(carla.id),
    author: 'bot',
    record: { kind: 'message', message: message(`Summary ${number}`, { kind: 'text', text: `Card ${number}.` }) },
  }));
  await appendLocalRows(chat.chat.app.db, rows, new Date('2000-03-01T08:00:00Z'));
}

const line = (position: number) => chat.messages.locator('li.message').nth(position);
const card = (number: number) => chat.messages.getByText(`Card ${number}.`, { exact: true });
const summary = (number: number) => chat.messages.getByText(`Summary ${number}`, { exact: true });

describe('a long conversation', () => {
  test('that comes at once is drawn where it is read, and the rest when one comes near', async () => {
    await chat.beCarla();
    await append(250);
    chat.chat.bell.ring();
    await card(249).waitFor();
    expect(await summary(10).count()).toBe(1);
    expect(await card(10).count()).toBe(0);
    await line(10).scrollIntoViewIfNeeded();
    await card(10).waitFor();
    expect(await summary(10).count()).toBe(0);
    await chat.page.getByRole('button', { name: 'Newest messages' }).waitFor({ state: 'hidden' });
  });

  test('shows earlier messages above, and stays where one reads', async () => {
    await append(300);
    await chat.beCarla();
    await card(299).waitFor();
    await card(240).scrollIntoViewIfNeeded();
    const before = await card(240).boundingBox();
    await chat.page.getByRole('button', { name: 'Show earlier messages' }).click();
    await expect.poll(() => chat.messages.locator('li.message').count()).toBe(260);
    await card(239).waitFor();
    const after = await card(240).boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(120);
    await chat.page.getByRole('button', { name: 'Show earlier messages' }).click();
    await expect.poll(() => chat.messages.locator('li.message').count()).toBe(300);
    await line(0).scrollIntoViewIfNeeded();
    await card(0).waitFor();
    expect(await chat.page.getByRole('button', { name: 'Show earlier messages' }).isVisible()).toBe(false);
    expect(await chat.messages.locator('li.day').count()).toBe(1);
  });
});

describe('a slow line', () => {
  /** Holds back what stands in a conversation: `read` is when the server has read it, `release` lets it go on to the page. */
  async function hold(conversation: string): Promise<{ read: Promise<void>; release: () => void }> {
    let release = (): void => undefined;
    let noteRead = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const read = new Promise<void>((resolve) => (noteRead = resolve));
    await chat.page.route(`**/conversations/${conversation}`, async (route) => {
      const response = await route.fetch();
      noteRead();
      await held;
      await route.fulfill({ response });
    });
    return { read, release };
  }

  test('shows the conversation that was chosen last, though another comes after it', async () => {
    await chat.beCarla();
    await chat.deliver('r1', toCarla, 'Due tomorrow');
    await chat.deliver('d1', toGroup, 'Bulletin 2000-Q3');
    await chat.messages.getByText('Due tomorrow').waitFor();
    const { read, release } = await hold('workingGroup');
    const late = chat.page.waitForResponse('**/conversations/workingGroup');
    await chat.page.getByRole('button', { name: /working-group/ }).click();
    await read;
    const direct = chat.page.waitForResponse('**/conversations/direct');
    await chat.page.locator('#conversations button').first().click();
    await (await direct).finished();
    release();
    await (await late).finished();
    await chat.deliver('r2', toCarla, 'Due today');
    await chat.messages.getByText('Due today').waitFor();
    expect(await chat.messages.getByText('Due tomorrow').count()).toBe(1);
    expect(await chat.messages.getByText('Bulletin 2000-Q3').count()).toBe(0);
  });

  test('loses nothing that comes while a person is being entered', async () => {
    const { read, release } = await hold('direct');
    await chat.page.route('**/people/*/conversations', async (route) => {
      await read;
      await chat.deliver('r1', toCarla, 'Meanwhile');
      await route.continue();
      release();
    });
    await chat.page.getByRole('button', { name: /Carla/ }).click();
    await chat.messages.getByText('Meanwhile').waitFor();
    expect(await chat.messages.locator('li.message').count()).toBe(1);
  });
});
