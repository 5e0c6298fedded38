import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/compose/composeIssue.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import {
  installedFontScripts,
  printsRightToLeft,
  lettersOutsideFonts,
  fontScriptsIn,
} from '../../src/publication/fontScripts.ts';
import { toDocx } from '../../src/publication/docx/toDocx.ts';
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

  it('is none of ours where its face was left out', () => {
    const without = installedFontScripts((name) => {
      if (name.includes('noto-sans-sc')) throw new Error(`Cannot find module '${name}'`);
      return name;
    });
    expect(without.map(({ family }) => family)).not.toContain('Noto Sans SC');
    expect(without).toHaveLength(7);
  });

  it('tells its direction by its first letter', () => {
    expect(['12 مكتب', 'הפרויקט (Manila)', 'Manila مكتب', '2000', ''].map(printsRightToLeft)).toEqual([
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

  it('has contents with page numbers in DOCX', async () => {
    const parts = docxParts(await toDocx(told('Plain words.')));
    expect(parts['word/document.xml']).toContain('PAGEREF lead');
    expect(parts['word/settings.xml']).toContain('<w:updateFields');
  });
});
