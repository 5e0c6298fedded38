import { chartTable } from './charts/chartTable.ts';
import { documentFactInWords } from './toDocumentBlocks.ts';
import type { DocumentBlock, PrintedDocument } from './document.ts';

/** The document as Markdown (CommonMark with tables). Words of people are escaped: they stay words. */
export function documentToMarkdown(document: PrintedDocument): string {
  const { title, organization, issueLine, dateLine, audienceLine, labels, errata } = document;
  const { cover } = document;
  const group = cover?.group ? [cover.group] : [];
  let figures = 0;
  const corrections = errata.map(({ date, text }) => `> **${escapeMarkdown(date)}** ${escapeMarkdown(text.text)}`);
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown([organization, ...group, issueLine, dateLine, audienceLine].join(' · ')),
    ...(corrections.length > 0 ? [`> **${escapeMarkdown(labels.errata)}**`, ...corrections] : []),
    ...document.parts.flatMap((part) => [
      `## ${escapeMarkdown(part.title)}`,
      ...part.blocks.flatMap((block) => blockMarkdown(block, document, () => ++figures)),
    ]),
    '---',
    ...(cover?.facts ?? []).map(({ label, value }) =>
      escapeMarkdown(documentFactInWords({ label, value }, document.language)),
    ),
    ...(cover?.notes ?? []).map(escapeMarkdown),
    ...document.colophon.map(escapeMarkdown),
    '',
  ].join('\n\n');
}

/**
 * A text in which nothing is markup, on one line; spaces that do not break stay. Addresses and mail addresses are broken for the extensions that would
 * make links of them (GitHub Flavored Markdown, 6.9).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/^([#+\-=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function blockMarkdown(block: DocumentBlock, document: PrintedDocument, nextFigure: () => number): string[] {
  const { language, labels } = document;
  switch (block.kind) {
    case 'paragraph':
      return [escapeMarkdown(block.text)];
    case 'heading':
      return [`### ${escapeMarkdown(block.text)}`];
    case 'story':
      return [
        ...(block.headline ? [`### ${escapeMarkdown(block.headline.text)}`] : []),
        ...(block.picture ? [`*\\[${escapeMarkdown(block.picture.alt.text)}\\]*`] : []),
        ...block.paragraphs.map(({ text }) => escapeMarkdown(text)),
        ...(block.byline === '' ? [] : [`**${escapeMarkdown(block.byline)}**`]),
        ...(block.note === '' ? [] : [`*${escapeMarkdown(block.note)}*`]),
      ];
    case 'quote':
      return [`> ${escapeMarkdown(block.text)}${block.by === '' ? '' : `\n>\n> ${escapeMarkdown(`— ${block.by}`)}`}`];
    case 'figures':
      return [list(block.figures.map(({ value, label }) => `**${escapeMarkdown(value)}** ${escapeMarkdown(label)}`))];
    case 'list':
      return [list(block.items.map(escapeMarkdown))];
    case 'table':
      return [`**${escapeMarkdown(block.caption)}**`, tableMarkdown(block)];
    case 'chart': {
      const { chart } = block;
      return [
        `**${escapeMarkdown(`${labels.figure} ${nextFigure()}. ${chart.title}`)}**`,
        escapeMarkdown(`${labels.unit} ${chart.unit} · ${chart.n}`),
        tableMarkdown(chartTable(chart, language)),
        escapeMarkdown(chart.text),
        escapeMarkdown(`${labels.source} ${chart.source}`),
      ];
    }
  }
}

const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

function tableMarkdown({ columns, rows }: Pick<Extract<DocumentBlock, { kind: 'table' }>, 'columns' | 'rows'>): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ number }) => (number ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ].join('\n');
}
