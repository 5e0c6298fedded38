import { describe, expect, it } from 'vitest';
import { draftChangedLines } from '../../src/drafts/draftChangedFromLastTime.ts';
import type { EntryMark } from '../../src/forms/answerOrigin.ts';
import type { GroupItem } from '../../src/forms/answers.ts';
import { openShipped, other, reader, twoActions } from './openShipped.ts';

const [first = {}, second = {}] = twoActions.answers.actions;
const firstMark: EntryMark = { key: '5.0', origin: 'carried' };
const secondMark: EntryMark = { key: '5.1', origin: 'carried' };
const added: EntryMark = { key: null, origin: 'given' };

/** The lines of a draft in which the actions of last time became these. */
const changed = (...entries: [GroupItem, EntryMark][]) =>
  draftChangedLines(
    openShipped({
      brought: twoActions,
      content: {
        answers: { actions: entries.map(([item]) => item) },
        entries: { actions: entries.map(([, mark]) => mark) },
      },
    }),
  );

describe('what a draft makes different from last time', () => {
  it('is nothing for what was confirmed, was not touched, or was never answered before', () => {
    const open = openShipped({
      brought: { answers: { dialogue: { government: 'regular' }, patAccess: 'yes' } },
      content: { answers: { dialogue: { government: 'regular' }, womenProfessional: 3 } },
    });
    expect(draftChangedLines(open)).toEqual([]);
  });

  it('names a row with its question, the old words before the new ones', () => {
    const open = openShipped({
      brought: { answers: { networks: { regional: 1, national: 2 }, patAccess: 'yes' } },
      content: { answers: { networks: { regional: 3, national: 2, international: 0 }, patAccess: 'no' } },
    });
    expect(draftChangedLines(open)).toEqual([
      { label: 'Do you have access to the Project Assistance Toolkit (PAT)?', value: 'Yes → No' },
      { label: expect.stringMatching(/^How active .* – International networks$/) as string, value: 'No contact' },
      {
        label: expect.stringMatching(/^How active .* – Regional networks$/) as string,
        value: 'Occasional contact → Active cooperation',
      },
    ]);
  });

  it.each([
    ['en', 'Yes → No'],
    ['fr', 'Oui → Non'],
    ['es', 'Sí → No'],
  ] as const)('is said in the reader’s language (%s)', (language, value) => {
    const open = openShipped({
      language,
      brought: { answers: { streamline: true } },
      content: { answers: { streamline: false } },
    });
    expect(draftChangedLines(open).map((one) => one.value)).toEqual([value]);
  });

  it.each([
    ['who gave it', reader, ['3 – Committed → 4 – Strongly committed']],
    ['nobody else', other, []],
  ])('shows an answer for the coordinator alone to %s', (_, author, values) => {
    const open = openShipped({
      brought: { answers: { commitment: 3 } },
      content: { answers: { commitment: 4 }, authors: { commitment: author } },
    });
    expect(draftChangedLines(open).map(({ value }) => value)).toEqual(values);
  });
});

describe('what it makes different in the entries', () => {
  it('is one that has changed, one that is over, and one that is new', () => {
    expect(changed([{ ...first, status: 'completed' }, firstMark], [second, { ...secondMark, over: true }])).toEqual([
      { label: 'Action 1', value: expect.stringMatching(/On track.* → .*Completed/) as string },
      { label: 'Action 2', value: expect.stringMatching(/Delayed → Over$/) as string },
    ]);
    const lines = changed([first, firstMark], [second, secondMark], [{ objective: 'P01', status: 'blocked' }, added]);
    expect(lines).toEqual([{ label: 'Action 3', value: expect.stringMatching(/^P01 [^→]* · Blocked$/) as string }]);
  });

  it('is one that was taken out, and not those that have moved up', () => {
    expect(changed([second, secondMark])).toEqual([
      { label: 'Action 1', value: expect.stringMatching(/A round table\. → Over$/) as string },
    ]);
    expect(changed([second, secondMark], [{ objective: 'P01', status: 'blocked' }, added])).toEqual([
      { label: 'Action 2', value: expect.stringMatching(/Blocked$/) as string },
      { label: 'Action 1', value: expect.stringMatching(/→ Over$/) as string },
    ]);
  });
});
