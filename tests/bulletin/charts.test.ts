import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { chartPng, chartSvg, drawPictures } from '../../src/bulletin/charts/draw.ts';
import { heightOf, WIDTH } from '../../src/bulletin/charts/option.ts';
import { fillOf, fills } from '../../src/bulletin/charts/palette.ts';
import { chartTable, writeValue } from '../../src/bulletin/charts/table.ts';
import { composeIssue } from '../../src/bulletin/compose/composeIssue.ts';
import { pictureInChat } from '../../src/bulletin/compose/pictureInChat.ts';
import { escapeMarkdown } from '../../src/bulletin/document/toMarkdown.ts';
import { toHtml } from '../../src/bulletin/document/toHtml.ts';
import { chartOf, issueOf, itemOf } from './issueFacts.ts';

describe('a figure', () => {
  it('is drawn with its names and numbers, and nothing in its words is markup', () => {
    const svg = chartSvg({ ...chartOf(0), categories: ['<b>&Co</b>', 'B', 'C', 'D'] }, 'en');
    expect(svg).toContain('&lt;b&gt;&amp;Co&lt;/b&gt;');
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('40%');
  });

  it('has a pattern for each series beside the strong one, so that it can be read in grey', () => {
    expect(chartSvg(chartOf(1), 'en').match(/<pattern /g)?.length).toBeGreaterThanOrEqual(2);
    expect(new Set(fills.map(({ color }) => color)).size).toBe(fills.length);
    const { series } = chartOf(1);
    expect(fillOf(2, { series, strongest: 'last' })).toBe(fills[0]);
    expect(fillOf(0, { series, strongest: 'first' })).toBe(fills[0]);
  });

  it('shares no name with another figure or language of the same page', () => {
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
    const all = [chartSvg(chartOf(1), 'en'), chartSvg(chartOf(4), 'en'), chartSvg(chartOf(1), 'fr')].flatMap(ids);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is a picture of twice its width, the same whenever it is drawn', async () => {
    await drawPictures([chartOf(2), chartOf(5), chartOf(8), chartOf(11), chartOf(14)], 'es');
    const png = chartPng(chartOf(2), 'es');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * WIDTH, 2 * heightOf(chartOf(2))]);
    expect(chartPng(chartOf(2), 'es')).toBe(png);
  });

  it('grows with its names: a legend of two rows covers no bar', () => {
    const long = chartOf(1).series.map((one) => ({ ...one, name: one.name.padEnd(60, 'x') }));
    expect(heightOf({ ...chartOf(1), series: long })).toBeGreaterThan(heightOf(chartOf(1)));
  });

  it('says the same as a table, in the numbers of the language', () => {
    const [, first] = chartTable(chartOf(1), 'fr').rows[0] ?? [];
    expect(first).toMatch(/^20\s%$/);
    expect(writeValue(null, { percent: true }, 'en')).toBe('–');
    expect(writeValue(6.17, { percent: false }, 'fr')).toBe('6,2');
  });

  it('is a picture in chat with what it shows in words', () => {
    const [image, text] = pictureInChat(chartOf(0), 'en');
    expect(image).toMatchObject({
      kind: 'image',
      alt: 'Figure about subject 0. In words: subject 0 stands at 36 per cent.',
    });
    expect(text).toMatchObject({ text: 'per cent of the posts · 22 posts · answers of the posts' });
  });
});

describe('words of people', () => {
  it('stay words in Markdown: never a link, emphasis, a heading, a list, a table or HTML', () => {
    const markdown = new MarkdownIt({ linkify: true, html: true });
    const unit = fc.constantFrom(
      ...'*_`[]()<>#|~!\\&@$-+=.: 1a\n'.split(''),
      'http://a.org',
      'www.a.org',
      'a@b.org',
      '&amp;',
      '1.',
      '- ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const tokens = markdown
          .parse(escapeMarkdown(`x${text}`), {})
          .flatMap(({ type, children }) => [type, ...(children ?? []).map((one) => one.type)]);
        const allowed = ['paragraph_open', 'inline', 'paragraph_close', 'text', 'text_special'];
        expect(tokens.filter((type) => !allowed.includes(type))).toEqual([]);
      }),
    );
  });

  it('stay words in HTML', () => {
    const text = '<script>alert(1)</script> "a" \'b\' &amp;';
    const html = toHtml(composeIssue(issueOf([itemOf(1, { text, wordings: {} })]), 'allStaff', 'en'));
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#34;a&#34; &#39;b&#39; &#38;amp;');
  });
});
