import { describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import type { DocumentBlock, PublishedDocument } from '../../src/publication/document.ts';
import { lettersOutsideFonts } from '../../src/publication/lettersOutsideFonts.ts';
import { installedFontScripts, fontScriptsIn } from '../../src/publication/fontScripts.ts';
import { isolateTextDirection, isTextRightToLeft } from '../../src/language/rightToLeft.ts';
import { toDocx } from '../../src/publication/docx/toDocx.ts';
import { toPdf } from '../../src/publication/pdf/toPdf.ts';
import { toHtml } from '../../src/publication/toHtml.ts';
import { issueOf, itemOf } from '../bulletin/issueFacts.ts';
import { docxParts } from '../bulletin/readFile.ts';

const arabic = 'يستمر المشروع (Manila).';
const told = (text: string): PublishedDocument =>
  composeIssue(issueOf([itemOf(1, { text, wordings: {} })]), 'allStaff', 'en');

describe('the script of a text', () => {
  it('is known by its letters, and a sign that Latin faces have needs no other face', () => {
    const families = (text: string): string[] => fontScriptsIn(text).map(({ family }) => family);
    expect(families('© 2000 – Łódź, Đà Nẵng, Αθήνα, Київ ™ №')).toEqual([]);
    expect(families(arabic)).toEqual(['Noto Sans Arabic']);
    expect(families('移徙 🎉')).toEqual(['Noto Sans SC', 'Noto Emoji']);
    expect(lettersOutsideFonts('A ᚠ and தமிழ்')).toContain('ᚠ');
  });

  it('has letters that no font of ours has, even of a script whose other letters it has', () => {
    expect(lettersOutsideFonts('Ꞗ ∰ and Ωж é œ ệ – “x” €')).toEqual(['Ꞗ', '∰']);
    expect(lettersOutsideFonts('مكتب، ሥራ። 项目。 চলছে। ต่อไป הפרויקט 🎉 ❤️ \u2068a\u2069\u200b')).toEqual([]);
  });

  it('is none of ours where its face was left out', () => {
    const without = installedFontScripts((name) => {
      if (name.includes('noto-sans-sc')) throw new Error(`Cannot find module '${name}'`);
      return name;
    });
    expect(without.map(({ family }) => family)).not.toContain('Noto Sans SC');
    expect(without).toHaveLength(7);
  });

  it('tells its direction by its first letter', () => {
    expect(['12 مكتب', 'הפרויקט (Manila)', 'Manila مكتب', '2000', ''].map(isTextRightToLeft)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is set from the right in HTML, with its letters in the file, and in DOCX', async () => {
    const html = toHtml(told(arabic));
    expect(html).toContain(`<p dir="auto">${arabic}</p>`);
    expect(html).toContain("@font-face{font-family:'Noto Sans Arabic'");
    expect(toHtml(told('Plain words.'))).not.toContain("@font-face{font-family:'Noto");
    const body = docxParts(await toDocx(told(arabic)))['word/document.xml'] ?? '';
    expect(body).toMatch(/<w:bidi\/>/);
    expect(body).toMatch(/<w:rtl\/>/);
  });

  it('is isolated where it stands among other words, so that neither reorders the other', () => {
    expect([isolateTextDirection('مكتب'), isolateTextDirection('Office'), isolateTextDirection('')]).toEqual([
      '\u2068مكتب\u2069',
      'Office',
      '',
    ]);
    const post = { code: 'AMM', name: 'مكتب عمّان', station: 'Amman', region: 'Asia' };
    const [part] = composeIssue(issueOf([itemOf(1, { post })]), 'allStaff', 'en').parts;
    expect(part?.blocks[0]).toMatchObject({ byline: '\u2068مكتب عمّان\u2069, Amman · 1 September 2000' });
  });

  it('is set from the right in PDF, each line of it, and Latin words from the left', async () => {
    const many =
      'يستمر المشروع في ثلاث محافظات مع تمويل من الحكومة ومن المنظمات غير الحكومية في السنة المقبلة. '.repeat(3);
    const blocks: DocumentBlock[] = [
      { kind: 'paragraph', text: many, tone: 'normal' },
      { kind: 'list', items: [many, 'Plain words.'] },
      { kind: 'heading', text: 'مكتب' },
    ];
    const document = { ...told('Plain words.'), parts: [{ id: 'told', title: 'Told', blocks }] };
    const proxy = await getDocumentProxy(new Uint8Array(toPdf(document)));
    const page = await proxy.getPage(1);
    const { items } = await page.getTextContent();
    const letters = items.flatMap((item) => ('str' in item && /[\u0600-\u06ff]/.test(item.str) ? [item] : []));
    const placed = letters.map(({ transform, width }) => ({
      height: Number(transform[5]),
      end: Number(transform[4]) + width,
    }));
    // The points of a letter stand a little higher or lower than its line.
    const lines: (typeof placed)[] = [];
    for (const one of placed.toSorted((upper, lower) => lower.height - upper.height)) {
      const line = lines.at(-1);
      if (line?.[0] && line[0].height - one.height < 9) line.push(one);
      else lines.push([one]);
    }
    expect(lines.length).toBeGreaterThan(4);
    // The text ends 56 points before the edge of A4; the bullet of a list takes some of that.
    for (const line of lines) expect(Math.max(...line.map(({ end }) => end))).toBeGreaterThan(595 - 56 - 20);
    await proxy.cleanup();
  });

  it('has contents with page numbers in DOCX', async () => {
    const parts = docxParts(await toDocx(told('Plain words.')));
    expect(parts['word/document.xml']).toContain('PAGEREF lead');
    expect(parts['word/settings.xml']).toContain('<w:updateFields');
  });
});
