import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/protocol/message.ts';
import { toDocumentBlocks } from '../../src/publication/toDocumentBlocks.ts';

const intent = { kind: 'home' } as const;

describe('what the bot says in chat, as part of a document', () => {
  it.each<[string, Block]>([
    ['a button', { kind: 'actions', actions: [{ label: 'Why?', intent }] }],
    ['a link', { kind: 'link', label: 'Here', url: 'https://example.org' }],
    ['a picture of chat', { kind: 'image', png: new Uint8Array(), alt: 'A figure', title: 'A figure' }],
    ['how far a form is filled in', { kind: 'progress', done: 1, total: 2, text: 'Half' }],
    ['no words', { kind: 'text', text: '' }],
    ['no facts', { kind: 'facts', facts: [] }],
    ['no figures', { kind: 'figures', figures: [] }],
    ['no items', { kind: 'list', items: [] }],
    ['a table without rows', { kind: 'table', caption: 'Posts', columns: ['Post'], rows: [] }],
  ])('leaves out %s', (_, block) => {
    expect(toDocumentBlocks([block], 'en')).toEqual([]);
  });

  it('keeps the order, the quiet tone and who said what', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Findings' },
      { kind: 'text', text: 'Nobody is silent.', tone: 'quiet' },
      { kind: 'text', text: 'Take care.', tone: 'warning' },
      { kind: 'quote', text: 'We need a line.', by: 'MNL' },
      { kind: 'quote', text: 'So do we.' },
    ];
    expect(toDocumentBlocks(blocks, 'en')).toEqual([
      { kind: 'heading', text: 'Findings' },
      { kind: 'paragraph', text: 'Nobody is silent.', tone: 'quiet' },
      { kind: 'paragraph', text: 'Take care.', tone: 'normal' },
      { kind: 'quote', text: 'We need a line.', by: 'MNL' },
      { kind: 'quote', text: 'So do we.', by: '' },
    ]);
  });

  it.each([
    ['en', 'Silent: KBP'],
    ['fr', 'Silent\u00a0: KBP'],
    ['es', 'Silent: KBP'],
  ] as const)('writes a fact in %s with the colon of the language', (language, item) => {
    const facts: Block = { kind: 'facts', facts: [{ label: 'Silent', value: 'KBP' }] };
    expect(toDocumentBlocks([facts], language)).toEqual([{ kind: 'list', items: [item] }]);
  });

  describe('of a table', () => {
    const numbersOf = (...rows: string[][]) => {
      const [table] = toDocumentBlocks([{ kind: 'table', caption: 'Posts', columns: ['Post', 'Now'], rows }], 'en');
      return table?.kind === 'table' ? table.columns.map(({ number }) => number) : [];
    };

    it.each([
      ['counts', ['8', '12']],
      ['shares in French', ['36 %', '7,5 %']],
      ['what is not shown, or fewer than three', ['–', '<3']],
      ['a blank beside a count', ['', '4']],
    ])('sets %s to the right', (_, cells) => {
      expect(numbersOf(...cells.map((cell, at) => [`P${at}`, cell]))).toEqual([false, true]);
    });

    it('sets words to the left, one among numbers too, and always the first column', () => {
      expect(numbersOf(['2000', 'none'], ['2001', '4'])).toEqual([false, false]);
    });
  });
});
