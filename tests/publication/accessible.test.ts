import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import {
  documentCharts,
  isShortColumn,
  type DocumentPart,
  type PublishedDocument,
} from '../../src/publication/document.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import { toPdf } from '../../src/publication/pdf/toPdf.ts';
import { toHtml } from '../../src/publication/toHtml.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { chartOf, issueOf, itemOf } from '../bulletin/issueFacts.ts';
import { docxParts, pagesOf, readPdf } from '../bulletin/readFile.ts';

function illustrated(language: Language): PublishedDocument {
  const document = composeIssue(
    issueOf([itemOf(1), itemOf(2, { language: 'fr', wordings: {} })]),
    'allStaff',
    language,
  );
  const blocks = [0, 1, 2].map((id) => ({ kind: 'chart' as const, chart: chartOf(id) }));
  return { ...document, parts: [...document.parts, { id: 'figures', title: 'Figures', blocks }] };
}

describe.each(languages)('files in %s', (language) => {
  const document = illustrated(language);

  it('are a PDF that says its title and language, and what each figure shows', async () => {
    const pdf = await readPdf(await writeFormat(document, 'pdf'));
    expect(pdf.title).toContain(document.title);
    expect(pdf.language).toMatch(new RegExp(`^${language}`));
    expect(pdf.alternatives).toEqual(documentCharts(document).map(({ chart }) => `${chart.title}. ${chart.text}`));
  });

  it('are a DOCX with headings of the word processor, the language and what each figure shows', async () => {
    const parts = docxParts(await writeFormat(document, 'docx'));
    const body = parts['word/document.xml'] ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`w:val="${style}"`);
    for (const { chart } of documentCharts(document)) expect(body).toContain(`descr="${chart.title}. ${chart.text}"`);
    expect(parts['word/styles.xml']).toMatch(new RegExp(`<w:lang w:val="${language}-`));
    expect(parts['docProps/core.xml']).toContain(document.title);
  });
});

describe('a table in a file', () => {
  const table = {
    kind: 'table' as const,
    caption: 'Posts by code',
    columns: ['Post', 'Stands', 'What they wrote'].map((title) => ({ title, number: false })),
    rows: ['HQ-HRM', 'MNL'].map((post) => [post, 'against', 'A sentence that needs the width that is left']),
  };
  const document = {
    ...composeIssue(issueOf([]), 'allStaff', 'en'),
    parts: [{ id: 'proofs', title: 'Proofs', blocks: [{ kind: 'heading' as const, text: 'The first' }, table] }],
  };

  it('keeps codes on one line and gives sentences the width that is left', async () => {
    expect(isShortColumn(table, 0) && isShortColumn(table, 1)).toBe(true);
    expect(isShortColumn(table, 2)).toBe(false);
    expect(toHtml(document)).toContain('<td class="short">HQ-HRM</td>');
    expect(toHtml(document)).toContain('<td>A sentence');
    const body = docxParts(await writeFormat(document, 'docx'))['word/document.xml'] ?? '';
    const [code = 0, , sentence = 0] = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(sentence).toBeGreaterThan(3 * code);
  });

  it('goes to the next page with its heading, and a long list begins under its own', async () => {
    const lines = Array.from({ length: 23 }, (_, index) => `Line ${index}`);
    const filled = (items: string[]): DocumentPart[] => [
      { id: 'before', title: 'Before', blocks: items.map((text) => ({ kind: 'paragraph', text, tone: 'normal' })) },
      ...document.parts,
    ];
    for (const count of [18, 20, 21, 22, 23]) {
      const pages = await pagesOf(toPdf({ ...document, parts: filled(lines.slice(0, count)) }));
      const withHeading = pages.find((page) => page.includes('The first') && !page.includes('Contents'));
      expect(withHeading ?? pages[0]).toContain('HQ-HRM');
    }
  });
});
