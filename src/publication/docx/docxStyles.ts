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

/** Styles that whoever edits on finds under their usual names. Sizes in half points, times `scale`. */
export function docxStyles(language: string, scale: number): IStylesOptions {
  const tag = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }[language] ?? 'en-GB';
  const scaled = (size: number): number => Math.round(size * scale);
  const heading = (size: number, color: string) => ({
    run: { font: 'Georgia', size: scaled(size), bold: true, color },
    paragraph: { spacing: { before: scaled(280), after: scaled(100) }, keepNext: true },
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
        run: { font: 'Calibri', size: scaled(22), language: { value: tag } },
        // Said outright: where the rule is left out, LibreOffice takes the height as exact and cuts off pictures.
        paragraph: { spacing: { after: scaled(120), line: scale < 1 ? 240 : 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: 'Georgia', size: scaled(52), bold: true, color: brand },
        paragraph: { spacing: { after: 60 } },
      },
      heading1: heading(34, brand),
      heading2: heading(25, '1D2433'),
      heading3: heading(23, '1D2433'),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: brand, underline: {} } },
    },
    paragraphStyles: [
      based(own.lead, { size: scaled(24) }),
      based(own.quiet, { size: scaled(18), color: quiet }),
      based(own.byline, { size: scaled(19), bold: true, color: quiet }),
      based(own.quote, { italics: true }, { indent: { left: 400 } }),
      based(own.caption, { bold: true }, { keepNext: true, spacing: { before: scaled(200), after: scaled(40) } }),
      based(own.value, { font: 'Georgia', size: 40, bold: true, color: '0B6B66' }, { spacing: { after: 0 } }),
    ],
  };
}
