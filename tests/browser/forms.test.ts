import { describe, expect, test } from 'vitest';
import { acts, OpenChat } from './openChat.ts';

const chat = new OpenChat();

describe('a page of questions', () => {
  test('sends what is filled in, and the answer stands in the chat', async () => {
    await chat.beCarla();
    await chat.openForm();
    await chat.dialog.getByRole('radiogroup', { name: 'Government' }).getByLabel('Occasional').check();
    await chat.dialog.getByLabel('What helped most?').fill('A *partner*\nand time');
    await chat.dialog.getByLabel('Objective', { exact: true }).selectOption({ label: 'P7 · An objective of the plan' });
    await chat.dialog.getByRole('group', { name: 'Which are unclear?' }).getByLabel('P4').check();
    await chat.dialog.getByRole('button', { name: 'Next' }).click();
    await chat.messages.getByText('Received: A *partner*').waitFor();
    expect(await chat.dialog.count()).toBe(0);
    expect(chat.core.heard.at(-1)?.intent).toMatchObject({
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
    await chat.beCarla();
    await chat.openForm();
    await chat.dialog.getByLabel('Women trained').fill('999');
    await chat.dialog.getByRole('button', { name: 'Next' }).click();
    await chat.dialog.getByText('Please look at the fields marked in red: 1').waitFor();
    const field = chat.dialog.getByLabel('Women trained');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const note = await field.getAttribute('aria-describedby');
    expect(await chat.page.locator(`#${note?.split(' ')[0]}`).innerText()).toBe('At most 500, please.');
    expect(await chat.dialog.locator('input[type="number"]:focus').count()).toBe(1);
  });

  test('keeps what was typed when it is closed, and over a reload', async () => {
    await chat.beCarla();
    await chat.openForm();
    await chat.dialog.getByLabel('What helped most?').fill('Not yet sent');
    await chat.dialog.getByRole('checkbox', { name: /^P4/ }).check();
    await chat.page.keyboard.press('Escape');
    await chat.page.getByText('You have an unfinished page: Dialogue').waitFor();
    await chat.page.reload();
    await chat.page.getByRole('button', { name: 'Continue' }).click();
    expect(await chat.dialog.getByLabel('What helped most?').inputValue()).toBe('Not yet sent');
    expect(await chat.dialog.getByRole('checkbox', { name: /^P4/ }).isChecked()).toBe(true);
    await chat.page.keyboard.press('Escape');
    await chat.page.getByRole('button', { name: 'Discard' }).click();
    await chat.page.reload();
    await chat.page.locator('#words').waitFor();
    expect(await chat.page.locator('#unfinished').isVisible()).toBe(false);
  });

  test('loses nothing when it cannot be sent, and is sent once', async () => {
    await chat.beCarla();
    await chat.openForm();
    await chat.dialog.getByLabel('What helped most?').fill('Patience');
    await chat.page.route(acts, async (route) => {
      await route.fetch();
      await route.abort();
    });
    const next = chat.dialog.getByRole('button', { name: 'Next' });
    await next.click();
    await chat.dialog.getByText('Nothing you typed is lost; please try again.').waitFor();
    expect(await chat.dialog.getByLabel('What helped most?').inputValue()).toBe('Patience');
    await chat.page.unroute(acts);
    await next.click();
    await chat.messages.getByText('Received: Patience').waitFor();
    expect(chat.core.heard.filter(({ intent }) => intent.kind === 'page')).toHaveLength(1);
  });

  test('holds the keyboard until it is closed, and gives it back', async () => {
    await chat.beCarla();
    await chat.openForm();
    for (let step = 0; step < 40; step++) await chat.page.keyboard.press('Tab');
    expect(await chat.page.locator('#chat > :not(dialog) :focus').count()).toBe(0);
    await chat.page.getByRole('button', { name: 'Close' }).click();
    await chat.page.locator('#words:focus').waitFor();
  });
});
