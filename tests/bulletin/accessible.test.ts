import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/compose/composeIssue.ts';
import { chartsOf, type PublishedDocument } from '../../src/bulletin/document/document.ts';
import { writeFormat } from '../../src/bulletin/document/formats.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { chartOf, issueOf, itemOf } from './issueFacts.ts';
import { docxParts, readPdf } from './readFile.ts';

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
    expect(pdf.alternatives).toEqual(chartsOf(document).map(({ chart }) => `${chart.title}. ${chart.text}`));
  });

  it('are a DOCX with headings of the word processor, the language and what each figure shows', async () => {
    const parts = docxParts(await writeFormat(document, 'docx'));
    const body = parts['word/document.xml'] ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`w:val="${style}"`);
    for (const { chart } of chartsOf(document)) expect(body).toContain(`descr="${chart.title}. ${chart.text}"`);
    expect(parts['word/styles.xml']).toMatch(new RegExp(`<w:lang w:val="${language}-`));
    expect(parts['docProps/core.xml']).toContain(document.title);
  });
});
