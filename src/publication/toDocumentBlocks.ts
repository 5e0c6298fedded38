import { labelledText } from '../language/labelledText.ts';
import type { Block } from '../protocol/message.ts';
import type { Language } from '../language/language.ts';
import type { DocumentBlock } from './document.ts';

/** What the bot says in chat as part of a publication; what can only be pressed there is left out. */
export function toDocumentBlocks(blocks: readonly Block[], language: Language): DocumentBlock[] {
  return blocks.flatMap((block): DocumentBlock[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', text: block.text }];
      case 'text':
        return block.text === ''
          ? []
          : [{ kind: 'paragraph', text: block.text, tone: block.tone === 'quiet' ? 'quiet' : 'normal' }];
      case 'quote':
        return [{ kind: 'quote', text: block.text, by: block.by ?? '' }];
      case 'facts':
        return block.facts.length === 0
          ? []
          : [{ kind: 'list', items: block.facts.map((fact) => documentFactInWords(fact, language)) }];
      case 'figures':
        return block.figures.length === 0 ? [] : [{ kind: 'figures', figures: block.figures }];
      case 'list':
        return block.items.length === 0 ? [] : [{ kind: 'list', items: block.items }];
      case 'table':
        return tableOf(block);
      case 'progress':
      case 'link':
      case 'image':
      case 'file':
      case 'ask':
      case 'actions':
        return [];
    }
  });
}

/** A column whose cells are all numbers is set to the right. */
function tableOf({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): DocumentBlock[] {
  if (rows.length === 0) return [];
  const number = (column: number): boolean => rows.every((row) => /^[\d\s.,%<–—-]*$/u.test(row[column] ?? ''));
  return [
    {
      kind: 'table',
      caption,
      columns: columns.map((title, column) => ({ title, number: column > 0 && number(column) })),
      rows,
    },
  ];
}

/** "Label: value", with the colon of the language. */
export function documentFactInWords({ label, value }: { label: string; value: string }, language: Language): string {
  return labelledText(label, value, language);
}
