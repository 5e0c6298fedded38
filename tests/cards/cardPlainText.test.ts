import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { cardPlainText, cardPlainTitle } from '../../handlers/cards/cardPlainText.ts';
import { text, trickyTexts } from './arbitraries.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });

/** Signs that markdown could take for markup, thrown together. */
const markup = fc
  .array(
    fc.constantFrom(
      '*',
      '_',
      '**',
      '__',
      '~~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      'b',
      '/b',
      'a',
      ' ',
      '&',
      'amp;',
      '#',
      '- ',
      '1. ',
      '\\',
      'http://x.y',
      '!',
      '\n',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What markdown makes of a title: letters alone, when it holds no markup. */
function tagsIn(title: string): string[] {
  const html = markdown.render(title);
  return Array.from(html.matchAll(/<\/?([a-z0-9]+)/g), ([, tag]) => tag ?? '').filter(
    (tag) => tag !== 'p' && tag !== 'br',
  );
}

describe('the title of a choice', () => {
  test('holds nothing that a reader of markdown would take for markup', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.constantFrom(...trickyTexts), text), (words) => {
        expect(tagsIn(cardPlainTitle(words))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('looks like what was written', () => {
    const seen = (title: string) => title.replaceAll('\u2060', '').replaceAll('\u2217', '*').replaceAll('\u02CB', '`');
    fc.assert(
      fc.property(fc.oneof(markup, text), (words) => {
        const oneLine = words.replaceAll(/[\r\n]+/g, ' ');
        expect(seen(cardPlainTitle(words))).toBe(seen(oneLine));
      }),
    );
  });

  test('is left alone where it holds no markup', () => {
    for (const title of [
      'Yes',
      'R&D unit',
      'snake_case_name',
      'Partly (see help)',
      'a < b',
      '50 %',
      'Women’s networks – Geneva',
    ])
      expect(cardPlainTitle(title)).toBe(title);
  });
});

describe('a text', () => {
  test('is not taken for a function of cards', () => {
    const [element] = cardPlainText('{{DATE(2000-04-03T00:00:00Z, LONG)}}');
    expect(JSON.stringify(element)).not.toContain('{{DATE');
  });

  test('that is empty takes no room', () => {
    expect(cardPlainText('')).toEqual([]);
  });
});
