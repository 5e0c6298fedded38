import { describe, expect, it } from 'vitest';
import { drawSlackInput, fitsSlackCalendar } from '../../handlers/slack/drawInput.ts';
import { languages, type Language } from '../../src/language/language.ts';
import type { Input } from '../../src/protocol/form.ts';

const options = (count: number, label = (n: number) => `Choice ${n}`): Input['options'] =>
  Array.from({ length: count }, (_, n) => ({ value: `v${n}`, label: label(n) }));
const drawn = (kind: Input['kind'], more: Partial<Input> = {}, language: Language = 'en') =>
  drawSlackInput({ id: 'q', kind, label: 'Question', options: [], required: false, ...more }, language);

describe('a choice in Slack', () => {
  it.each([
    [1, 'radio_buttons'],
    [7, 'radio_buttons'],
    [8, 'static_select'],
    [100, 'static_select'],
  ])('of %i stands open or is a menu', (count, type) => {
    expect(drawn('choice', { options: options(count) }).type).toBe(type);
  });

  it.each([
    [10, 'checkboxes'],
    [11, 'multi_static_select'],
  ])('of several among %i can be ticked or is a menu', (count, type) => {
    expect(drawn('choices', { options: options(count) }).type).toBe(type);
  });

  it('of more than a hundred is in groups that say which they are', () => {
    const menu = drawn('choice', { options: options(230) });
    expect(menu).not.toHaveProperty('options');
    expect(menu).toMatchObject({
      option_groups: [
        { label: { text: '1–100' } },
        { label: { text: '101–200' } },
        { label: { text: '201–230' }, options: { length: 30 } },
      ],
    });
  });

  it('shows what was chosen, and nothing that is no choice any more', () => {
    const choices = options(3);
    expect(drawn('choice', { options: choices, value: 'v1' })).toMatchObject({ initial_option: { value: 'v1' } });
    expect(drawn('choice', { options: choices, value: 'gone' })).not.toHaveProperty('initial_option');
    expect(drawn('choices', { options: choices, value: ['v2', 'gone', 'v0'] })).toMatchObject({
      initial_options: [{ value: 'v0' }, { value: 'v2' }],
    });
    expect(drawn('choices', { options: choices, value: ['gone'] })).not.toHaveProperty('initial_options');
  });

  it('asks to choose in the reader’s language', () => {
    const asked = languages.map((language) => {
      const menu = drawn('choice', { options: options(8) }, language);
      return menu.type === 'static_select' ? menu.placeholder?.text : undefined;
    });
    expect(new Set(asked).size).toBe(3);
  });

  it('goes on in the description where its label is too long, and is cut only beyond that', () => {
    const labelled = (length: number) => {
      const words = 'word '.repeat(60).slice(0, length);
      const radio = drawn('choice', { options: options(1, () => words) });
      const [one] = radio.type === 'radio_buttons' ? radio.options : [];
      return { words, shown: `${one?.text.text ?? ''}${one?.description?.text ?? ''}`, one };
    };
    expect(labelled(75).one).not.toHaveProperty('description');
    const long = labelled(140);
    expect(long.shown).toBe(long.words);
    const cut = labelled(200);
    expect(cut.shown.endsWith('…')).toBe(true);
    expect(cut.one?.description?.text.length).toBeLessThanOrEqual(75);
  });
});

describe('what is typed or picked in Slack', () => {
  it.each<[string, Input['kind'], string | undefined, string]>([
    ['a day', 'date', '2000-11-30', 'datepicker'],
    ['no day yet', 'date', undefined, 'datepicker'],
    ['words for a day', 'date', 'soon', 'plain_text_input'],
    ['a day that no calendar has', 'date', '2001-02-29', 'plain_text_input'],
    ['an address', 'link', 'https://example.org', 'url_text_input'],
    ['words for an address', 'link', 'our site', 'plain_text_input'],
    ['a number', 'number', '12', 'number_input'],
    ['a number with decimals', 'number', '-1.5', 'number_input'],
    ['a number as people write it', 'number', '1 250', 'plain_text_input'],
    ['a text', 'text', 'x', 'plain_text_input'],
  ])('%s has the element that takes it', (_, kind, value, type) => {
    const input = drawn(kind, value === undefined ? {} : { value });
    expect(input.type).toBe(type);
    if (value === undefined) expect(input).not.toHaveProperty('initial_date');
    else expect(input).toMatchObject(type === 'datepicker' ? { initial_date: value } : { initial_value: value });
  });

  it.each([
    ['-1', 'plain_text_input'],
    ['0', 'number_input'],
    ['100', 'number_input'],
    ['100.5', 'plain_text_input'],
  ])('a number beyond its bounds stays as it was typed: %s', (value, type) => {
    expect(drawn('number', { min: 0, max: 100, value }).type).toBe(type);
  });

  it('tells Slack the bounds of a number, also nought', () => {
    expect(drawn('number', { min: 0, max: 100 })).toMatchObject({ min_value: '0', max_value: '100' });
    expect(drawn('number')).not.toHaveProperty('min_value');
  });

  it('a text may be as long as its question allows, and a longer one that was typed is shown whole', () => {
    const longest = (more: Partial<Input>) => {
      const input = drawn('text', more);
      return input.type === 'plain_text_input' ? input.max_length : undefined;
    };
    expect(longest({ maxLength: 300 })).toBe(300);
    expect(longest({ maxLength: 300, value: 'x'.repeat(350) })).toBe(350);
    expect(longest({ maxLength: 9_000 })).toBe(3_000);
    expect(longest({})).toBe(3_000);
  });

  it('a long text has several lines', () => {
    expect(drawn('longText')).toMatchObject({ multiline: true });
    expect(drawn('text')).toMatchObject({ multiline: false });
  });
});

describe('a day for Slack’s calendar', () => {
  it.each(['', '2000-02-29', '2026-12-31'])('is %s', (value) => expect(fitsSlackCalendar(value)).toBe(true));
  it.each(['2001-02-29', '2000-2-9', '2000-13-01', '31/12/2000', '2000-01-01T00:00', 'x'])('is not %s', (value) =>
    expect(fitsSlackCalendar(value)).toBe(false),
  );
});
