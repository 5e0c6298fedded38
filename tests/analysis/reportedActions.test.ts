import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAnalysis } from '../../src/analysis/publishing/composeAnalysis.ts';
import type { AnalysisFacts } from '../../src/analysis/publishing/analysisFacts.ts';
import { loadAnalysisFacts } from '../../src/analysis/publishing/loadAnalysisFacts.ts';
import { editionTextsOf } from '../../src/editions/editionSearchText.ts';
import { languages } from '../../src/language/language.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type RoundFile, sampleRound, storeRound } from '../support/roundFixture.ts';
import { concluded, reported, tallies } from './analysisFixture.ts';

interface Entry {
  objective: string;
  status: string;
}
function entriesOf({ answers: { actions } }: RoundFile['updates'][number]): Entry[] {
  if (!Array.isArray(actions)) return [];
  return actions.flatMap((one) =>
    typeof one === 'object' ? [{ objective: String(one['objective']), status: String(one['status']) }] : [],
  );
}

/** The sample with each second entry of each post carried over, and each third of the rest confirmed. */
function partlyCarriedRound(): { file: RoundFile; counted: Entry[]; confirmed: number } {
  const file = sampleRound();
  const counted: Entry[] = [];
  let confirmed = 0;
  const updates = file.updates.map((update) => {
    const origins: NonNullable<typeof update.origins> = {};
    for (const [at, entry] of entriesOf(update).entries()) {
      const origin = at % 2 === 1 ? 'carried' : at % 3 === 0 ? 'confirmed' : 'given';
      origins[`actions.${at}`] = origin;
      if (origin !== 'carried') counted.push(entry);
      if (origin === 'confirmed') confirmed++;
    }
    return { ...update, origins };
  });
  return { file: { ...file, updates }, counted, confirmed };
}

describe('actions that were carried over without being confirmed', () => {
  const { file, counted, confirmed } = partlyCarriedRound();
  let test: TestDatabase;
  let facts: AnalysisFacts;
  beforeAll(async () => {
    test = await databases[0].open();
    const roundId = await storeRound(test.db, file);
    const { id } = await test.db.workingGroup.findFirstOrThrow();
    facts = await loadAnalysisFacts(test.db, id, roundId, '2000-10-02');
  });
  afterAll(() => test.close());

  it('are in no finding: its counts are those of sentences', () => {
    const finding = facts.analysis.findings.find(({ question }) => question === 'actions');
    const status = finding?.overall.parts.find(({ part }) => part === 'status');
    expect(finding?.overall.items).toBe(counted.length);
    expect(status?.n).toBe(counted.length);
    for (const { answer, count } of status?.distribution ?? [])
      expect(count).toBe(counted.filter((one) => one.status === answer).length);
    const conclusion = facts.analysis.conclusions.find((one) => one.rule === 'objectives');
    expect(conclusion).toMatchObject({ reported: counted.length, confirmed, fewer: fewerThan3() });
  });

  /** Objectives of which the findings and the annex have fewer than three actions. */
  function fewerThan3(): number {
    return file.objectives.filter(({ code }) => counted.filter(({ objective }) => objective === code).length < 3)
      .length;
  }

  it('are in no figure, no annex and no table of any edition', () => {
    for (const audience of audiences) {
      const { parts } = composeAnalysis(facts, audience, 'en');
      const blocks = parts.flatMap((part) => part.blocks);
      const chart = blocks.find((one) => one.kind === 'chart' && one.chart.id === 'finding-actions-status');
      if (audience !== 'memberStates') {
        expect(chart).toMatchObject({
          chart: {
            unit: 'per cent of the actions reported or confirmed in this round',
            n: `${counted.length} entries`,
          },
        });
        const annex = parts.find(({ id }) => id === 'annex')?.blocks[0];
        const small = annex?.kind === 'table' ? annex.rows.filter(([, count]) => /^(<3|[012])$/.test(count ?? '')) : [];
        expect(small).toHaveLength(fewerThan3());
      }
      const text = blocks.flatMap(editionTextsOf).join('\n');
      expect(text).not.toContain('carried over included');
    }
  });

  it('are not among the entries that are printed by objective; the note says how many are left out', () => {
    const { parts } = composeAnalysis(facts, 'workingGroup', 'en');
    const blocks = parts.find(({ id }) => id === 'annex')?.blocks ?? [];
    const [, ...tables] = blocks.filter((one) => one.kind === 'table');
    for (const { code } of file.objectives) {
      const of = tables.filter(({ caption }) => caption.startsWith(`${code}  `)).flatMap(({ rows }) => rows);
      expect(of.length).toBeLessThanOrEqual(counted.filter(({ objective }) => objective === code).length);
    }
    expect(tables.length).toBeGreaterThan(0);
    const carried = file.updates.flatMap(entriesOf).length - counted.length;
    expect(blocks.flatMap(editionTextsOf).join('\n')).toContain(
      `${carried} further actions were carried over without being confirmed`,
    );
  });

  it.each(languages)('are said not to be counted above the table in %s', (language) => {
    const text = composeAnalysis(facts, 'allStaff', language).parts.flatMap(({ blocks }) =>
      blocks.flatMap(editionTextsOf),
    );
    const said = { en: 'are not counted here', fr: 'ne sont pas comptées ici', es: 'aquí no se cuentan' }[language];
    expect(text.filter((one) => one.includes(said))).toHaveLength(1);
  });
});

describe('actions that were reported', () => {
  const use = (given: number, confirmed: number, carried = 0) =>
    concluded(
      'objectives',
      tallies({ kind: 'hq', total: 15, decided: 20 }),
      {},
      ['One'],
      [
        ...reported(['P1', given]),
        ...reported(['P1', confirmed]).map((one) => ({ ...one, origin: 'confirmed' as const })),
        ...reported(['P1', carried]).map((one) => ({ ...one, origin: 'carried' as const })),
      ],
    );

  it.each([
    ['en', 'Of the 80 actions reported, 42 are new or changed and 38 are confirmed as they stood.'],
    ['fr', 'Parmi les 80 actions signalées, 42 sont nouvelles ou modifiées et 38 sont confirmées telles quelles.'],
    ['es', 'De las 80 actividades comunicadas, 42 son nuevas o modificadas y 38 se confirman tal como estaban.'],
  ] as const)('are told apart as new and as confirmed in %s, inside and outside', (language, split) => {
    const { statement, outside } = use(42, 38);
    expect(statement[language]).toContain(split);
    expect(outside[language]).toContain(split);
  });

  it.each([
    ['en', '38 are confirmed as they stood; 67 more were carried over without being confirmed'],
    ['fr', '38 sont confirmées telles quelles\u00a0; 67 autres, reprises sans être confirmées'],
    ['es', '38 se confirman tal como estaban; otras 67, mantenidas sin ser confirmadas'],
  ] as const)('stand in one sentence with those that were carried over in %s', (language, split) => {
    const { statement } = use(42, 38, 67);
    expect(statement[language]).toContain(split);
    expect(statement[language].match(/67/g)).toHaveLength(1);
  });

  it('are told apart without a number outside where it would be one or two', () => {
    const { statement, outside } = use(42, 2);
    expect(statement.en).toContain('42 are new or changed and 2 are confirmed');
    expect(outside.en).toContain('Not all of the 44 actions reported are new or changed');
    expect(outside.en).not.toContain('42');
  });

  it('are said to be confirmed where all of them are, and nothing where none is', () => {
    expect(use(0, 9).outside.en).toContain('All 9 actions reported are confirmed as they stood last time');
    expect(use(9, 0).outside.en).not.toContain('confirmed');
  });
});
