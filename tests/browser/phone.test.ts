import { describe, expect, test } from 'vitest';
import { phone } from './browser.ts';
import { OpenChat } from './openChat.ts';

const chat = new OpenChat(phone);

describe('on a phone', () => {
  test('the conversations are behind a button, by touch and by keyboard', async () => {
    await chat.beCarla();
    expect(await chat.page.locator('#conversations').isVisible()).toBe(false);
    await chat.page.getByRole('button', { name: 'Show conversations' }).click();
    await chat.page.getByRole('button', { name: /all-staff/ }).click();
    await chat.page.getByRole('heading', { name: '# all-staff' }).waitFor();
    expect(await chat.page.locator('#conversations').isVisible()).toBe(false);
    await chat.page.getByRole('button', { name: 'Show conversations' }).click();
    await chat.page.keyboard.press('Escape');
    await chat.page.locator('#open-menu:focus').waitFor();
  });
});
