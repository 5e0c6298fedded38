import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../../src/bulletin/issueDocument/composeIssue.ts';
import { chartSvgWithOutlines } from '../../../src/publication/charts/chartSvgWithOutlines.ts';
import { chartSvg } from '../../../src/publication/charts/chartSvg.ts';
import type { DocumentBlock } from '../../../src/publication/document.ts';
import { toPdf } from '../../../src/publication/pdf/toPdf.ts';
import { chartOf, issueOf, itemOf } from '../../bulletin/issueFacts.ts';

const names = {
  Arabic: 'مكتب عمّان (Manila)',
  Amharic: 'የአዲስ አበባ ጽሕፈት ቤት',
  Bengali: 'ঢাকা কার্যালয়',
  Chinese: '北京办事处',
  Hindi: 'नई दिल्ली कार्यालय',
  Thai: 'สำนักงานกรุงเทพฯ',
  Hebrew: 'משרד תל אביב (Haifa)',
  emoji: '👨‍👩‍👧 ❤️ 🎉',
};
const named = (name: string) => ({ ...chartOf(1), categories: [name, 'Office & <Co>', 'C', 'D'] });
const document = (blocks: DocumentBlock[]) => ({
  ...composeIssue(issueOf([itemOf(1)]), 'allStaff', 'en'),
  parts: [{ id: 'told', title: 'Told', blocks }],
});

describe('the names in a figure', () => {
  it('are texts where every program can set them', () => {
    expect(chartSvgWithOutlines(named('Văn phòng Hà Nội'), 'en')).toBe(chartSvg(named('Văn phòng Hà Nội'), 'en'));
  });

  it.each(Object.entries(names))('are outlines in %s, and the others stay texts', (_, name) => {
    const outlined = chartSvgWithOutlines(named(name), 'en');
    expect(outlined).not.toContain(name.slice(0, 2));
    expect(outlined).toMatch(/<use xlink:href="#g[0-9A-F]+"/);
    expect(outlined).toContain('>Office &amp; &lt;Co&gt;</text>');
  });

  it.each(Object.entries(names))('are printed in %s', (_, name) => {
    expect(toPdf(document([{ kind: 'chart', chart: named(name) }])).length).toBeGreaterThan(10_000);
  });

  it('end where those of Latin letters end, beside the axis', () => {
    const ends = [
      ...chartSvgWithOutlines(named('北京'), 'en').matchAll(/class="typst-text"[^>]*matrix\(1 0 0 -1 (\S+) /g),
    ];
    const [axis = 0] = [...chartSvg(named('北京'), 'en').matchAll(/text-anchor="end"[^>]*translate\((\S+) /g)].map(
      ([, left]) => Number(left),
    );
    const group = /class="typst-group" transform="matrix\(1 0 0 1 (\S+) /.exec(
      chartSvgWithOutlines(named('北京'), 'en'),
    );
    expect(ends.length).toBeGreaterThan(0);
    expect(Number(group?.[1]) + 2 * 15).toBeCloseTo(axis, 0);
  });

  it('tell a letter that no font has by its number', () => {
    const plain = chartSvgWithOutlines(named('A'), 'en');
    const outlined = chartSvgWithOutlines(named('ᚠ'), 'en');
    expect(outlined).not.toContain('ᚠ');
    expect(outlined.length).toBeGreaterThan(plain.length);
  });
});

describe('a text of any letters', () => {
  it('is printed: as a heading, as words and as a name in a figure', () => {
    const blocks = [
      0x00, 0x80, 0xa0, 0x300, 0x590, 0x900, 0xe00, 0x1200, 0x2000, 0x4e00, 0xe000, 0xf900, 0x1f1e6, 0x1f300,
    ];
    const letter = fc.constantFrom(...blocks).chain((first) => fc.integer({ min: first, max: first + 0x7f }));
    const words = fc.array(letter, { minLength: 1, maxLength: 30 }).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(words, (text) => {
        const told: DocumentBlock[] = [
          { kind: 'heading', text },
          { kind: 'paragraph', text, tone: 'normal' },
          { kind: 'chart', chart: named(text) },
        ];
        expect(toPdf(document(told)).length).toBeGreaterThan(5_000);
      }),
      { numRuns: 20 },
    );
  });
});
