import { describe, expect, it } from 'vitest';
import { recommendationOutcomesFor } from '../../../src/analysis/recommendationOutcomes/recommendationOutcomesForReader.ts';
import {
  recommendationOutcomeMessages,
  recommendationOutcomePages,
} from '../../../src/analysis/recommendationOutcomes/recommendationOutcomeMessages.ts';
import {
  recommendationOutcomesPart,
  outcomesPartInShort,
} from '../../../src/analysis/recommendationOutcomes/recommendationOutcomesPart.ts';
import { obstacleOutcomesFor } from '../../../src/analysis/recommendationOutcomes/obstacleOutcomes.ts';
import type { Visibility } from '../../../src/instruments/instrument.ts';
import { actionsOf } from '../../support/replies.ts';
import { analysisFixture } from '../analysisFixture.ts';
import { becameFixture } from './becameFixture.ts';

const tiers: Visibility[] = ['coordinator', 'workingGroup', 'allStaff', 'memberStates'];
const of = (...became: ReturnType<typeof becameFixture>[]) => analysisFixture({ became });
const many = (count: number) => of(...Array.from({ length: count }, (_, at) => becameFixture({ number: at + 1 })));

describe('who reads what became of a recommendation', () => {
  it.each([
    ['coordinator', ['coordinator']],
    ['workingGroup', ['coordinator', 'workingGroup']],
    ['allStaff', ['coordinator', 'workingGroup', 'allStaff']],
    ['memberStates', tiers],
  ] as const)('of one that is for %s: %o', (visibility, readers) => {
    const analysis = of(becameFixture({ visibility }));
    expect(tiers.filter((tier) => recommendationOutcomesFor(tier, analysis).length > 0)).toEqual(readers);
  });

  it('leaves out for everybody outside what its owner said, the figure and the verdict on it', () => {
    const spoken = becameFixture({ visibility: 'memberStates', words: 'By spring', verdict: 'seenWithoutIt' });
    for (const tier of ['allStaff', 'memberStates'] as const)
      expect(recommendationOutcomesFor(tier, of(spoken))).toMatchObject([{ words: null, figure: null, verdict: null }]);
    expect(recommendationOutcomesFor('workingGroup', of(spoken))).toEqual([spoken]);
  });

  it('tells no figure of a conclusion that is withheld, to anybody but who withheld it', () => {
    const done = becameFixture({ state: 'done', verdict: 'doneAndSeen' });
    const open = becameFixture({ verdict: 'seenWithoutIt' });
    const withheld = { conclusion: 'patAccess', note: {}, withheld: { en: 'It is being looked into' } };
    const analysis = { ...of(done, open), notes: new Map([['patAccess', withheld]]) };
    expect(recommendationOutcomesFor('coordinator', analysis)).toEqual([done, open]);
    expect(recommendationOutcomesFor('workingGroup', analysis)).toMatchObject([
      { figure: null, verdict: 'doneNotSeen' },
      { figure: null, verdict: 'open' },
    ]);
  });

  it('keeps what rests on no measure as it is', () => {
    const written = becameFixture({ measure: null, figure: null, conclusion: null, why: null });
    expect(recommendationOutcomesFor('workingGroup', of(written))).toEqual([written]);
  });
});

describe('who reads what became of obstacles', () => {
  const obstacle = (visibility: Visibility) => ({
    number: 1,
    text: {},
    visibility,
    posts: ['MNL'],
    is: 'open' as const,
  });

  it('is inside the group alone, as each is told with its post', () => {
    const obstacles = [obstacle('coordinator'), obstacle('workingGroup'), obstacle('memberStates')];
    const told = tiers.map((tier) => obstacleOutcomesFor(tier, { obstacles }).map(({ visibility }) => visibility));
    expect(told).toEqual([['coordinator', 'workingGroup', 'memberStates'], ['workingGroup', 'memberStates'], [], []]);
  });
});

describe('what became of recommendations as messages', () => {
  const reader = { tier: 'workingGroup', language: 'en' } as const;
  const quotes = (count: number, page: number) =>
    recommendationOutcomeMessages(many(count), reader, page)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'quote' ? [block.by] : []));

  it.each([
    [0, 1],
    [8, 1],
    [9, 2],
    [17, 3],
  ])('%i stand on %i pages', (count, pages) => {
    expect(recommendationOutcomePages(many(count), reader)).toBe(pages);
  });

  it('shows each once, and says how many are left', () => {
    const numbers = [1, 2, 3].flatMap((page) => quotes(17, page)).map((by) => by?.match(/no\. (\d+)/)?.[1]);
    expect(numbers).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)));
    const label = (page: number) =>
      JSON.stringify(recommendationOutcomeMessages(many(17), reader, page)).includes('"page":');
    expect([label(1), label(2), label(3)]).toEqual([true, true, false]);
  });

  it('is nothing where nothing was recommended', () => {
    expect(recommendationOutcomeMessages(of(), reader)).toEqual([]);
  });

  it('tells obstacles on the first page alone, and without recommendations too', () => {
    const obstacles = [
      { number: 1, text: { en: 'No line' }, visibility: 'workingGroup' as const, posts: ['MNL'], is: 'open' as const },
    ];
    const told = (count: number, page: number) =>
      JSON.stringify(recommendationOutcomeMessages({ ...many(count), obstacles }, reader, page)).includes(
        'MNL: No line',
      );
    expect([told(9, 1), told(9, 2), told(0, 1)]).toEqual([true, false, true]);
  });

  it('leads to the conclusion that it rests on in the round after which it was made', () => {
    const whys = (why: number | null) =>
      actionsOf({ messages: recommendationOutcomeMessages(of(becameFixture({ why })), reader) }).map(
        ({ intent }) => intent,
      );
    expect(whys(3)).toMatchObject([{ kind: 'why', conclusion: 3, round: 'Plans of Action 1999' }]);
    expect(whys(null)).toEqual([]);
  });
});

describe('what became of recommendations in a document', () => {
  const tableOf = (parts: ReturnType<typeof recommendationOutcomesPart>) => {
    const [table] = parts.flatMap(({ blocks }) => blocks);
    if (table?.kind !== 'table') throw new Error('no table');
    return table;
  };
  const open = becameFixture({ visibility: 'memberStates', words: 'By spring' });

  it('names post, figure and verdict inside, and the kind of post alone outside', () => {
    const inside = tableOf(recommendationOutcomesPart(of(open), 'workingGroup', 'en'));
    const outside = tableOf(recommendationOutcomesPart(of(open), 'memberStates', 'fr'));
    expect(inside.columns).toHaveLength(5);
    expect(inside.rows[0]).toEqual(expect.arrayContaining(['HQ-TCM', 'Open']));
    expect(outside.rows).toEqual([['Donner accès', 'Siège', 'Sans réponse à ce jour, pour le 31 mars 2001.']]);
  });

  it('has no part where nothing may be told', () => {
    expect(recommendationOutcomesPart(of(), 'workingGroup', 'en')).toEqual([]);
    expect(recommendationOutcomesPart(of(becameFixture()), 'memberStates', 'en')).toEqual([]);
    expect(outcomesPartInShort(of(becameFixture()), 'allStaff', 'en')).toEqual([]);
  });

  it('prints no more than a page of them and says how many are left', () => {
    const blocks = recommendationOutcomesPart(many(40), 'workingGroup', 'en')[0]?.blocks ?? [];
    const printed = blocks[0]?.kind === 'table' ? blocks[0].rows.length : 0;
    expect(printed).toBeLessThan(40);
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', text: `${40 - printed} more are not printed.` });
  });

  it('begins the one page with what is not over, four of them', () => {
    const over = ['done', 'declined', 'done'] as const;
    const all = of(
      ...over.map((state) => becameFixture({ state, text: { en: state } })),
      open,
      becameFixture({ state: 'taken', response: 'accepted' }),
    );
    const [part] = outcomesPartInShort(all, 'workingGroup', 'en');
    expect(tableOf(part ? [part] : []).rows.map(([text]) => text)).toEqual([
      'Give access',
      'Give access',
      'done',
      'declined',
    ]);
    expect(part?.blocks[1]).toMatchObject({ text: 'One more stands in the whole analysis.' });
  });
});
