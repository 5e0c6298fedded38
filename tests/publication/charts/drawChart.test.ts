import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../../src/publication/charts/chartSvg.ts';
import { chartPng, drawHere } from '../../../src/publication/charts/drawChart.ts';
import { CHAT_WIDTH, chartLayoutOf, WIDTH } from '../../../src/publication/charts/chartLayout.ts';
import { Memory } from '../../../src/publication/charts/drawingCache.ts';
import { fillOf, fills, tones } from '../../../src/publication/charts/chartPalette.ts';
import { chartPictures } from '../../../src/publication/charts/chartPictures.ts';
import { chartTable, writeChartValue } from '../../../src/publication/charts/chartTable.ts';
import { composeIssue } from '../../../src/bulletin/issueDocument/composeIssue.ts';
import { chartPicturesInChat } from '../../../src/publication/charts/chartPicturesInChat.ts';
import { escapeMarkdown } from '../../../src/publication/toMarkdown.ts';
import { toHtml } from '../../../src/publication/toHtml.ts';
import { chartOf, issueOf, itemOf } from '../../bulletin/issueFacts.ts';

describe('a figure', () => {
  it('is drawn with its names and numbers, and nothing in its words is markup', () => {
    const svg = chartSvg({ ...chartOf(0), categories: ['<b>&Co</b>', 'B', 'C', 'D'] }, 'en');
    expect(svg).toContain('&lt;b&gt;&amp;Co&lt;/b&gt;');
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('40%');
  });

  it('is the same bytes whatever was drawn before it', () => {
    const [first, second] = ['drawn first', 'drawn next'].map((title) => {
      const svg = chartSvg({ ...chartOf(0), title }, 'en', 481);
      return svg.replaceAll(title, '');
    });
    expect(second).toBe(first);
  });

  it('is darker the more there is of it, where its answers have an order, so that it can be read in grey', () => {
    for (let count = 2; count <= 5; count++) {
      const series = Array.from({ length: count }, (_, index) => ({ name: `${index}`, values: [1] }));
      const greys = series.map((_, index) => lightness(fillOf(index, { series, strongest: 'last' }).color));
      for (const [index, grey] of greys.entries())
        if (index > 0) expect((greys[index - 1] ?? 0) - grey).toBeGreaterThan(8);
      const other = series.map((_, index) => lightness(fillOf(index, { series, strongest: 'first' }).color));
      expect(other).toEqual(greys.toReversed());
    }
  });

  it('tells answers with a meaning, or without an order, apart by lightness or by pattern', () => {
    const series = chartOf(1).series.map((one) => ({ ...one, tone: 'bad' as const }));
    expect(fillOf(0, { series, strongest: 'none' })).toBe(tones.bad);
    const kinds = Object.values(tones);
    for (const [index, one] of kinds.entries())
      for (const other of kinds.slice(index + 1)) {
        const apart = Math.abs(lightness(one.color) - lightness(other.color));
        expect(apart > 10 || JSON.stringify(one.pattern) !== JSON.stringify(other.pattern)).toBe(true);
      }
    expect(new Set(fills.map(({ pattern }) => JSON.stringify(pattern))).size).toBe(fills.length);
    const unordered = { ...chartOf(1), strongest: 'none' as const };
    expect(chartSvg(unordered, 'en').match(/<pattern /g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('has words that can be read on every fill', () => {
    const series = (count: number) => Array.from({ length: count }, () => ({ name: '', values: [1] }));
    const ramp = [2, 3, 4, 5].flatMap((count) =>
      series(count).map((_, index) => fillOf(index, { series: series(count), strongest: 'first' })),
    );
    // On a pattern, a number has a white ground.
    const plain = [...ramp, ...Object.values(tones)].filter(({ pattern }) => pattern === null);
    expect(Math.min(...plain.map(({ color, label }) => contrast(color, label)))).toBeGreaterThanOrEqual(4.5);
  });

  it('shares no name with another figure or language of the same page', () => {
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
    const all = [chartSvg(chartOf(1), 'en'), chartSvg(chartOf(4), 'en'), chartSvg(chartOf(1), 'fr')].flatMap(ids);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is a picture of twice its width, the same whenever it is drawn', async () => {
    const [png = Buffer.alloc(0), ...others] = await drawHere([2, 5, 8, 11, 14].map(chartOf), 'es');
    expect(others).toHaveLength(4);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * WIDTH, 2 * chartLayoutOf(chartOf(2)).height]);
    expect(chartPng(chartOf(2), 'es')).toBe(png);
  });

  it('is drawn once, and of many only the last are remembered', async () => {
    const charts = Array.from({ length: 3 }, (_, id) => ({ ...chartOf(0), id: `again-${id}` }));
    const first = await chartPictures(charts, 'en', 480);
    const again = await chartPictures(charts.toReversed(), 'en', 480);
    for (const [index, picture] of again.toReversed().entries()) expect(picture).toBe(first[index]);
    const memory = new Memory<number>();
    for (let id = 0; id < 500; id++) memory.keep(chartOf(id), 'en', 720, id);
    expect([0, 299, 300, 499].map((id) => memory.get(chartOf(id), 'en', 720))).toEqual([
      undefined,
      undefined,
      300,
      499,
    ]);
    expect(memory.get(chartOf(499), 'fr', 720)).toBeUndefined();
    expect(memory.get(chartOf(499), 'en', 480)).toBeUndefined();
  });

  it('grows with its names: a legend of two rows covers no bar', () => {
    const long = chartOf(1).series.map((one) => ({ ...one, name: one.name.padEnd(60, 'x') }));
    expect(chartLayoutOf({ ...chartOf(1), series: long }).height).toBeGreaterThan(chartLayoutOf(chartOf(1)).height);
  });

  it('says the same as a table, in the numbers of the language', () => {
    const [, first] = chartTable(chartOf(1), 'fr').rows[0] ?? [];
    expect(first).toMatch(/^20\s%$/);
    expect(writeChartValue(null, { percent: true }, 'en')).toBe('–');
    expect(writeChartValue(6.17, { percent: false }, 'fr')).toBe('6,2');
  });

  it('is a picture in chat with what it shows in words', async () => {
    const [chart, asked] = [chartOf(0), { ...chartOf(3), title: 'How often?' }];
    const pictures = await chartPicturesInChat([chart, asked], 'en');
    const [image, text] = pictures.get(chart) ?? [];
    expect(pictures.get(asked)?.[0]).toMatchObject({ alt: expect.stringMatching(/^How often\? In words/) });
    expect(image).toMatchObject({
      kind: 'image',
      png: new Uint8Array(chartPng(chart, 'en', CHAT_WIDTH)),
      alt: 'Figure about subject 0. In words: subject 0 stands at 36 per cent.',
    });
    expect(text).toMatchObject({ text: 'per cent of the posts · 22 posts · answers of the posts' });
  });
});

/** Lightness (L* of CIELAB, 0 to 100) and contrast (WCAG 2.2), from the relative luminance of an sRGB colour. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const lightness = (color: string): number => 116 * Math.cbrt(luminance(color)) - 16;
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

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
