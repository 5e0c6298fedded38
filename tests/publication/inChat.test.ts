import { expect, it } from 'vitest';
import { documentAsMessages } from '../../src/publication/documentAsMessages.ts';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import type { TableBlock } from '../../src/publication/document.ts';
import { issueOf, itemOf } from '../bulletin/issueFacts.ts';

const composed = composeIssue(issueOf([itemOf(1)]), 'allStaff', 'en');
const columns = ['Resolution', 'Text', 'Carried out'].map((title) => ({ title, number: false }));

const told = async (text: string) => {
  const table: TableBlock = { kind: 'table', caption: 'The policy', columns, rows: [['932 (LXXI)', text, 'in part']] };
  const messages = await documentAsMessages({
    ...composed,
    parts: [{ id: 'policy', title: 'Policy', blocks: [table] }],
  });
  return messages[1]?.blocks;
};

it('a table of short cells is a table in chat too', async () => {
  expect(await told('short')).toContainEqual(
    expect.objectContaining({ kind: 'table', rows: [['932 (LXXI)', 'short', 'in part']] }),
  );
});

it('a table with prose in it is read row by row, each cell under its title', async () => {
  const prose = 'Member States ask for it. '.repeat(6).trim();
  const blocks = await told(prose);
  expect(blocks?.slice(1)).toEqual([
    { kind: 'heading', text: 'The policy' },
    { kind: 'text', text: '932 (LXXI)' },
    {
      kind: 'facts',
      facts: [
        { label: 'Text', value: prose },
        { label: 'Carried out', value: 'in part' },
      ],
    },
  ]);
});
