import { type IStylesOptions, LineRuleType } from 'docx';

const brand = '4B2A7B';
const quiet = '505A6B';

/** Names of our own paragraph styles; headings, lists and the title are Word's. */
export const own = {
  lead: 'Lead',
  quiet: 'Quiet',
  byline: 'Byline',
  quote: 'Quotation',
  caption: 'FigureCaption',
  value: 'Value',
};

/** Styles that whoever edits on finds under their usual names. Sizes in half points. */
export function docxStyles(language: string): IStylesOptions {
  const tag = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }[language] ?? 'en-GB';
  const heading = (size: number, color: string) => ({
    run: { font: 'Georgia', size, bold: true, color },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  });
  const based = (id: string, run: object, paragraph: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: tag } },
        // Said outright: where the rule is left out, LibreOffice takes the height as exact and cuts off pictures.
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: 'Georgia', size: 52, bold: true, color: brand }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(34, brand),
      heading2: heading(25, '1D2433'),
      heading3: heading(23, '1D2433'),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: brand, underline: {} } },
    },
    paragraphStyles: [
      based(own.lead, { size: 24 }),
      based(own.quiet, { size: 18, color: quiet }),
      based(own.byline, { size: 19, bold: true, color: quiet }),
      based(own.quote, { italics: true }, { indent: { left: 400 } }),
      based(own.caption, { bold: true }, { keepNext: true, spacing: { before: 200, after: 40 } }),
      based(own.value, { font: 'Georgia', size: 40, bold: true, color: '0B6B66' }, { spacing: { after: 0 } }),
    ],
  };
}
