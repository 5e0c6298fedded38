import { readFileSync } from 'node:fs';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { chartSvg } from './charts/chartSvg.ts';
import { chartTable } from './charts/chartTable.ts';
import { escapeHtml } from './escapeHtml.ts';
import {
  claimOf,
  type DocumentBlock,
  documentPartRows,
  type FigureRange,
  isShortColumn,
  markedDocumentColumns,
  type RowMark,
  type DocumentPart,
  type PrintedDocument,
  type TableBlock,
} from './document.ts';
import { fontFaceRules } from './fonts.ts';

let styles: string | undefined;

/**
 * The document as one HTML file that needs no other file and no network: fonts, styles and figures are inside. It prints
 * on A4, reads on a phone and by a screen reader, and runs no script.
 */
export function toHtml(document: PrintedDocument): string {
  styles ??= readFileSync(fromPackageRoot('src', 'publication', 'publication.css'), 'utf8');
  const text = escapeHtml;
  let figures = 0;
  const part = (one: DocumentPart): string =>
    `<section id="${one.id}" aria-labelledby="${one.id}-title"><h2 id="${one.id}-title">${text(one.title)}</h2>
${one.blocks.map((block) => blockHtml(block, document, () => ++figures)).join('\n')}</section>`;
  const row = (parts: DocumentPart[]): string =>
    parts.length === 1 ? parts.map(part).join('') : `<div class="beside">${parts.map(part).join('\n')}</div>`;
  return `<!doctype html>
<html lang="${document.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(document.title)} · ${text(document.issueLine)}</title>
<meta name="description" content="${text(document.summary)}"><meta name="author" content="${text(document.organization)}"><meta name="date" content="${document.date}">
<style>${fontFaceRules(JSON.stringify(document.parts))}
${styles}</style></head>
<body${document.layout ? ` class="${document.layout}"` : ''}><a class="skip" href="#content">${text(document.labels.skip)}</a><div class="sheet">
<header>${emblemHtml(document)}<p class="organization" dir="auto">${text(document.organization)}</p>${groupHtml(document)}<h1 dir="auto">${text(document.title)}</h1>
<p class="issue"><span>${text(document.issueLine)}</span><span>${text(document.dateLine)}</span><span>${text(document.audienceLine)}</span></p></header>
${errataHtml(document)}
${contentsHtml(document)}
${imprintHtml(document)}
<main id="content">${documentPartRows(document).map(row).join('\n')}</main>
<footer>${document.colophon.map((line) => `<p>${text(line)}</p>`).join('')}</footer>
</div></body></html>
`;
}

/** A picture of its own: nothing in the drawing can run, or ask for anything. */
function emblemHtml({ cover }: PrintedDocument): string {
  if (!cover?.emblem) return '';
  return `<img class="emblem" alt="" src="data:image/svg+xml;base64,${Buffer.from(cover.emblem).toString('base64')}">`;
}

const groupHtml = ({ cover }: PrintedDocument): string =>
  cover?.group ? `<p class="group" dir="auto">${escapeHtml(cover.group)}</p>` : '';

/** Who made it and who answers for it; one page has no room for that. */
function imprintHtml({ cover, organization, layout }: PrintedDocument): string {
  if (!cover || layout === 'page') return '';
  const facts = cover.facts.map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`,
  );
  const notes = cover.notes.map((note) => `<p>${escapeHtml(note)}</p>`);
  return `<aside class="imprint" aria-label="${escapeHtml(organization)}">${facts.length > 0 ? `<dl>${facts.join('')}</dl>` : ''}${notes.join('')}</aside>`;
}

/** One page or two need no way around in them. */
function contentsHtml({ layout, contentsTitle, parts }: PrintedDocument): string {
  if (layout) return '';
  const entries = parts.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(contentsTitle)}</h2><ol>
${entries.join('\n')}</ol></nav>`;
}

function errataHtml({ errata, labels, language }: PrintedDocument): string {
  if (errata.length === 0) return '';
  const line = (one: (typeof errata)[number]): string =>
    `<p><b>${escapeHtml(one.date)}</b> <span${lang(one.text.language, language)}>${escapeHtml(one.text.text)}</span></p>`;
  return `<aside class="errata" aria-labelledby="errata"><h2 id="errata">${escapeHtml(labels.errata)}</h2>${errata.map(line).join('')}</aside>`;
}

function blockHtml(block: DocumentBlock, document: PrintedDocument, nextFigure: () => number): string {
  const text = escapeHtml;
  switch (block.kind) {
    case 'paragraph':
      return `<p class="${block.tone}" dir="auto">${text(block.text)}</p>`;
    case 'heading':
      return `<h3 dir="auto">${text(block.text)}</h3>`;
    case 'story':
      return storyHtml(block, document.language);
    case 'quote':
      return `<blockquote dir="auto"><p>${text(block.text)}</p>${block.by === '' ? '' : `<footer>${text(block.by)}</footer>`}</blockquote>`;
    case 'figures':
      return `<ul class="figures">${block.figures
        .map(
          ({ value, label }) =>
            `<li><span class="value">${text(value)}</span> <span class="label">${text(label)}</span></li>`,
        )
        .join('')}</ul>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${text(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block.chart, nextFigure(), document);
  }
}

function storyHtml(story: Extract<DocumentBlock, { kind: 'story' }>, language: string): string {
  const headline = story.headline
    ? `<h3 dir="auto"${lang(story.headline.language, language)}>${escapeHtml(story.headline.text)}</h3>`
    : '';
  const paragraphs = story.paragraphs.map(
    (one) => `<p dir="auto"${lang(one.language, language)}>${escapeHtml(one.text)}</p>`,
  );
  const after = [
    story.byline === '' ? '' : `<p class="byline" dir="auto">${escapeHtml(story.byline)}</p>`,
    story.note === '' ? '' : `<p class="note">${escapeHtml(story.note)}</p>`,
  ];
  return `<article>${[headline, pictureHtml(story, language), ...paragraphs, ...after].join('')}</article>`;
}

/** One that is gone is told by its words. */
function pictureHtml({ picture }: Extract<DocumentBlock, { kind: 'story' }>, language: string): string {
  if (!picture) return '';
  const { alt, width, height, jpeg } = picture;
  if (!jpeg) return `<p class="note" dir="auto"${lang(alt.language, language)}>${escapeHtml(alt.text)}</p>`;
  return `<img class="picture" width="${width}" height="${height}"${lang(alt.language, language)} alt="${escapeHtml(alt.text)}" src="data:image/jpeg;base64,${jpeg}">`;
}

function tableHtml(table: TableBlock): string {
  const looks = (column: number): string => {
    if (table.columns[column]?.number) return ' class="number"';
    return isShortColumn(table, column) ? ' class="short"' : '';
  };
  const head = table.columns.map((column, index) => `<th scope="col"${looks(index)}>${escapeHtml(column.title)}</th>`);
  const body = table.rows.map((row, at) => {
    const mark = table.marks?.[at];
    const cells = row.map(
      (cell, index) => (mark && markedCell(table, mark, index, cell)) ?? `<td${looks(index)}>${escapeHtml(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(table.caption)}"><table><caption dir="auto">${escapeHtml(table.caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** A cell that the mark of its row has something to say of; null for any other. */
function markedCell(table: TableBlock, { tone, ranges }: RowMark, index: number, cell: string): string | null {
  const marked = markedDocumentColumns(table);
  const [claim, rest] = claimOf(cell);
  if (index === marked.claims) return `<td class="claim"><b>${escapeHtml(claim)}</b>${escapeHtml(rest)}</td>`;
  if (index === marked.ranges) return `<td class="ranges">${ranges.map(rangeSvg).join('')}${escapeHtml(cell)}</td>`;
  return index === marked.toned ? `<td class="${tone}">${escapeHtml(cell)}</td>` : null;
}

/** From the least to the most on a line from nothing to all; the words beside it tell the same. */
function rangeSvg({ from, to, at }: FigureRange): string {
  const place = (share: number): string => (4 + 152 * Math.min(1, Math.max(0, share))).toFixed(1);
  const [left, right] = [place(from), place(to)];
  return `<svg class="range" viewBox="0 0 160 12" aria-hidden="true"><path class="all" d="M4 6H156"/><path class="bar" d="M${left} 6H${right}"/><circle cx="${place(at)}" cy="6" r="4"/></svg>`;
}

function chartHtml(
  chart: Extract<DocumentBlock, { kind: 'chart' }>['chart'],
  number: number,
  document: PrintedDocument,
): string {
  const { labels, language } = document;
  const id = `figure-${number}`;
  const drawing = chartSvg(chart, language).replace(
    '<svg ',
    `<svg role="img" aria-labelledby="${id}" aria-describedby="${id}-text" `,
  );
  return `<figure><figcaption><b id="${id}">${escapeHtml(`${labels.figure} ${number}. ${chart.title}`)}</b>
<small>${escapeHtml(`${labels.unit} ${chart.unit} · ${chart.n}`)}</small></figcaption><div class="drawing" tabindex="0" role="group" aria-label="${escapeHtml(chart.title)}">${drawing}</div>
<p class="reading" dir="auto" id="${id}-text">${escapeHtml(chart.text)}</p>
<details><summary>${escapeHtml(labels.data)}</summary>${tableHtml(chartTable(chart, language))}</details>
<p class="quiet">${escapeHtml(`${labels.source} ${chart.source}`)}</p></figure>`;
}

const lang = (own: string, around: string): string => (own === around ? '' : ` lang="${own}"`);
