import type { Chart } from '../../src/publication/charts/chart.ts';
import type { IssueFacts } from '../../src/bulletin/issueDocument/issueFacts.ts';
import type { Item } from '../../src/contributions/contribution.ts';

/** An issue that reports no round. */
export function issueOf(items: readonly Item[]): IssueFacts {
  return {
    organization: 'Working Group',
    title: null,
    timeZone: 'UTC',
    number: 7,
    quarter: '2000-Q3',
    date: '2000-10-02',
    items,
    analysis: null,
    ratesBefore: [],
    coming: [],
    open: [],
    published: [],
    regions: [],
    sides: [],
    ratios: [],
  };
}

/** Item `id` with words that no other item has, so that each can be looked for in a file. */
export function itemOf(id: number, more: Partial<Item> = {}): Item {
  const { text, headline, post } = marksOf(id);
  return {
    id,
    section: 'field',
    language: 'en',
    text: `${text} is what the author wrote.`,
    consent: 'memberStates',
    withdrawn: false,
    cut: false,
    mergedInto: null,
    position: id,
    post: { code: `P${id}`, name: post, station: 'Manila', region: 'Asia' },
    source: 'contribution',
    offeredAt: new Date('2000-09-01T00:00:00Z'),
    wordings: { en: { headline, text: `${marksOf(id).edited} is what the editor made of it.` } },
    ...more,
  };
}

/** Words of letters alone, so that no format escapes or breaks them. */
export function marksOf(id: number) {
  const letters = String(id).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
  return { text: `Own${letters}w`, edited: `Edited${letters}w`, headline: `Head${letters}w`, post: `Seat${letters}w` };
}

/** A figure with every part that a figure has. */
export function chartOf(id: number): Chart {
  return {
    id: `chart-${id}`,
    shape: (['bars', 'stacked', 'lines'] as const)[id % 3] ?? 'bars',
    title: `Figure about subject ${id}`,
    unit: 'per cent of the posts',
    n: '22 posts',
    source: 'answers of the posts',
    text: `In words: subject ${id} stands at 36 per cent.`,
    categories: ['Government', 'Bilateral organizations', 'NGOs', 'Others'],
    series: ['None', 'Some', 'Regular'].map((name, index) => ({ name, values: [20, 30, 40, 10 + index * 10] })),
    targets: [],
    max: 100,
    percent: true,
    strongest: 'last',
  };
}
