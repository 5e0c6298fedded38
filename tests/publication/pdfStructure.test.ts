import { beforeAll, describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import type { DocumentBlock, PublishedDocument } from '../../src/publication/document.ts';
import { toPdf } from '../../src/publication/pdf/toPdf.ts';
import { languages } from '../../src/language/language.ts';
import { pagesOf } from '../bulletin/readFile.ts';
import { chartOf, issueOf, itemOf, marksOf } from '../bulletin/issueFacts.ts';

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}
interface Bookmark {
  title: string;
  items: Bookmark[];
}

function illustrated(language: 'en' | 'fr' | 'es'): PublishedDocument {
  const items = [itemOf(1), itemOf(2, { language: 'fr', wordings: { fr: { headline: 'Foire', text: 'Une foire.' } } })];
  const document = composeIssue(issueOf(items), 'allStaff', language);
  const columns = ['Post', 'Answers'].map((title, index) => ({ title, number: index === 1 }));
  const rows = Array.from({ length: 90 }, (_, index) => [`P${index}`, String(index)]);
  return {
    ...document,
    parts: [
      ...document.parts,
      {
        id: 'figures',
        title: 'Figures',
        blocks: [
          { kind: 'figures', figures: [{ value: '22 of 24', label: 'posts took part' }] },
          { kind: 'chart', chart: chartOf(1) },
          { kind: 'heading', text: 'The posts' },
          { kind: 'table', caption: 'Posts by code', columns, rows },
          { kind: 'quote', text: 'We did it.', by: 'Manila' },
          { kind: 'list', items: ['One', 'Two'] },
        ],
      },
    ],
  };
}

const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)];

describe.each(languages)('the structure of a PDF in %s', (language) => {
  let pdf: Buffer;
  let nodes: Node[];
  let bookmarks: Bookmark[];
  let xmp: string;
  beforeAll(async () => {
    pdf = toPdf(illustrated(language));
    const proxy = await getDocumentProxy(new Uint8Array(pdf));
    const pages = Array.from({ length: proxy.numPages }, (_, index) => proxy.getPage(index + 1));
    const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()));
    nodes = trees.flatMap((tree) => (tree ? walk(tree as Node) : []));
    bookmarks = (await proxy.getOutline()) ?? [];
    xmp = pdf.toString('latin1').match(/<x:xmpmeta[^]*?<\/x:xmpmeta>/)?.[0] ?? '';
    await proxy.cleanup();
  });

  it('says that it is PDF/UA-1, and its language', () => {
    expect(xmp).toMatch(/pdfuaid:part>1</);
    expect(xmp).toMatch(new RegExp(`<dc:language>[^]*?<rdf:li>${language}(-[A-Z]{2})?</rdf:li>`));
    expect(pdf.toString('latin1')).toMatch(/\/MarkInfo/);
  });

  it('has headings of three levels, a caption and heads with their scope for each table, and a text for each figure', () => {
    const roles = new Set(nodes.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Caption', 'L', 'LI', 'Figure'])
      expect([role, roles.has(role)]).toEqual([role, true]);
    expect(pdf.toString('latin1').match(/\/Scope\s*\/Column/g)?.length).toBeGreaterThanOrEqual(2);
    const { title, text } = chartOf(1);
    expect(nodes.flatMap(({ alt }) => alt ?? [])).toEqual([`${title}. ${text}`]);
  });

  it('has bookmarks to the third level', () => {
    const deep = (marks: readonly Bookmark[]): number =>
      marks.reduce((most, { items }) => Math.max(most, 1 + deep(items)), 0);
    expect(deep(bookmarks)).toBeGreaterThanOrEqual(2);
    const titles = (marks: readonly Bookmark[]): string[] =>
      marks.flatMap(({ title, items }) => [title, ...titles(items)]);
    for (const title of ['Figures', 'The posts', marksOf(1).headline]) expect(titles(bookmarks)).toContain(title);
  });

  it('repeats the head of a table on each of its pages', async () => {
    const proxy = await getDocumentProxy(new Uint8Array(pdf));
    const last = await (await proxy.getPage(proxy.numPages)).getTextContent();
    expect(last.items.map((item) => ('str' in item ? item.str : '')).join(' ')).toMatch(/Post\s+Answers/);
    await proxy.cleanup();
  });
});

describe('a PDF in other scripts', () => {
  const told = {
    Arabic: 'يستمر المشروع في ثلاث محافظات.',
    Amharic: 'የፕሮጀክቱ ሥራ ቀጥሏል።',
    Bengali: 'প্রকল্পটি তিনটি জেলায় চলছে।',
    Chinese: '项目在三个省继续进行。',
    Hindi: 'परियोजना तीन प्रांतों में जारी है।',
    Thai: 'โครงการนี้ยังดำเนินต่อไป',
    Hebrew: 'הפרויקט נמשך בשלושה מחוזות.',
    Vietnamese: 'Dự án tiếp tục ở ba tỉnh.',
    emoji: '🎉 ✅ ❤️',
  };

  it.each(Object.entries(told))('has the letters of %s, each from a font', async (_, text) => {
    const words = { en: { headline: text, text } };
    const pdf = toPdf(composeIssue(issueOf([itemOf(1, { text, wordings: words })]), 'allStaff', 'en'));
    expect((await pagesOf(pdf)).join(' ')).not.toContain('[U+');
  });

  it('tells a letter that no font has by its number', async () => {
    const text = 'A ᚠ in a story.';
    const pdf = toPdf(composeIssue(issueOf([itemOf(1, { text, wordings: {} })]), 'allStaff', 'en'));
    expect((await pagesOf(pdf)).join(' ')).toContain('A [U+16A0] in a story.');
  });

  it('is the same bytes each time, whatever was made in between', () => {
    const arabic = { en: { headline: 'A', text: told.Arabic } };
    const document = composeIssue(issueOf([itemOf(1, { wordings: arabic })]), 'allStaff', 'fr');
    const first = toPdf(document);
    toPdf(illustrated('en'));
    expect(toPdf(document).equals(first)).toBe(true);
  });
});

describe('the breaks of a PDF', () => {
  it('keep what introduces a list on the page of its first item', async () => {
    const tones = ['normal', 'lead', 'quiet'] as const;
    const blocks = Array.from({ length: 120 }, (_, index): DocumentBlock[] => [
      { kind: 'paragraph', text: 'Filling. '.repeat(1 + ((index * 7) % 40)), tone: 'normal' },
      { kind: 'paragraph', text: `Intro${index}:`, tone: tones[index % 3] ?? 'normal' },
      { kind: 'list', items: [`First${index}.`, `Second${index}.`] },
    ]).flat();
    const document = illustrated('en');
    const pages = await pagesOf(toPdf({ ...document, parts: [{ id: 'lists', title: 'Lists', blocks }] }));
    const pageOf = (word: string): number => pages.findIndex((text) => text.includes(word));
    expect(pages.length).toBeGreaterThan(8);
    for (let index = 0; index < 120; index++) {
      expect(pageOf(`First${index}.`)).toBeGreaterThanOrEqual(0);
      expect([index, pageOf(`Intro${index}:`)]).toEqual([index, pageOf(`First${index}.`)]);
    }
  });
});
