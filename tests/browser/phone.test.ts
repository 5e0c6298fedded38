import { describe, expect, test } from 'vitest';
import { phone, say, sticksOut } from './browser.ts';
import { OpenChat } from './openChat.ts';
import { message } from './stubCore.ts';

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

  test('no label is cut, and no word is broken', async () => {
    const label = 'Enviar un recordatorio a estas 24 oficinas';
    const long = message(
      'Prochainement',
      { kind: 'facts', facts: [{ label: 'prochainement', value: 'ce qui sera envoyé dans les 14 prochains jours' }] },
      { kind: 'actions', actions: [{ label, intent: { kind: 'say', text: 'remind' } }] },
    );
    await chat.beCarla();
    chat.core.answer = () => ({ messages: [long], visibleTo: 'sender' });
    await say(chat.page, 'help');
    const button = chat.messages.getByRole('button', { name: label });
    await button.waitFor();
    const isCut = `[...document.querySelectorAll('.ac-pushButton *')].some((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX !== 'visible')`;
    expect(await chat.page.evaluate<boolean>(isCut)).toBe(false);
    const lines = `(() => {
      const range = document.createRange();
      range.selectNodeContents([...document.querySelectorAll('.ac-textRun')].find((one) => one.textContent === 'prochainement'));
      return range.getClientRects().length;
    })()`;
    expect(await chat.page.evaluate<number>(lines)).toBe(1);
    expect(await sticksOut(chat.page)).toBe(false);
  });
});
