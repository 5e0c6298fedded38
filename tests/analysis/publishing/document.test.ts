import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishToAll } from './publishToAll.ts';
import { writeAnalysisFiles, writeBulletinFiles } from '../../../src/bulletin/writeBulletinFiles.ts';
import { loadAnalysisFacts } from '../../../src/analysis/publishing/loadAnalysisFacts.ts';
import type { AnalysisFacts } from '../../../src/analysis/publishing/analysisFacts.ts';
import { composeAnalysis } from '../../../src/analysis/publishing/composeAnalysis.ts';
import { writeFormat } from '../../../src/publication/writeFormat.ts';
import { editionTextsOf } from '../../../src/editions/editionSearchText.ts';
import { formats } from '../../../src/protocol/bulletinEditingIntent.ts';
import { localizedIn, languages } from '../../../src/language/language.ts';
import { audiences } from '../../../src/protocol/audience.ts';
import { databases, temporaryFolder, type TestDatabase } from '../../support/databases.ts';
import { sampleRound, storeRound } from '../../support/roundFixture.ts';
import { step } from '../../support/step.ts';
import { wordsIn } from '../../bulletin/readFile.ts';
import { createApp } from '../../../src/app/app.ts';

/** Distinctive words that are in answers of the sample: codes of posts, and what a post wrote. */
const postCodes = sampleRound()
  .posts.map(({ code }) => code)
  .filter((code) => /^HQ-|^KBP$|^PRY$|^ISB$|^DHK$/.test(code));
const narrative = 'Baseline collected in two districts';

describe('the analysis as a publication', () => {
  let test: TestDatabase;
  let facts: AnalysisFacts;
  let workingGroupId: number;
  let roundId: number;
  beforeAll(async () => {
    test = await databases[0].open();
    roundId = await storeRound(test.db, sampleRound());
    workingGroupId = (await test.db.workingGroup.findFirstOrThrow()).id;
    facts = await loadAnalysisFacts(test.db, workingGroupId, roundId, '2000-10-02');
  });
  afterAll(() => test.close());

  const words = (...of: Parameters<typeof composeAnalysis>): string =>
    composeAnalysis(...of)
      .parts.flatMap((part) => [part.title, ...part.blocks.flatMap(editionTextsOf)])
      .join('\n');

  it.each(languages)('holds every conclusion as it is stated, its proof and the method in %s', (language) => {
    const text = words(facts, 'workingGroup', language);
    for (const { statement } of facts.analysis.conclusions) expect(text).toContain(localizedIn(statement, language));
    for (const { code, title } of facts.analysis.objectives) expect(text).toContain(`${code}  ${title}`);
    for (const code of postCodes) expect(text).toContain(code);
    expect(text).toContain(narrative);
  });

  it('prints the same rows of every table in each language, for every audience', () => {
    const rowsIn = (...of: Parameters<typeof composeAnalysis>): number[] =>
      composeAnalysis(...of).parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : [])),
      );
    for (const audience of audiences)
      for (const language of languages)
        expect(rowsIn(facts, audience, language), `${audience} ${language}`).toEqual(rowsIn(facts, audience, 'en'));
  });

  it('says the rates of the round large and in the method note, and nowhere between', () => {
    const [conclusions] = composeAnalysis(facts, 'workingGroup', 'en').parts;
    const lists = conclusions?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(lists).toEqual(['Reporting period: 1 April 2000 to 30 September 2000']);
  });

  it('says the conclusions in front, and behind them each answer and each word once', () => {
    const { parts } = composeAnalysis(facts, 'workingGroup', 'en');
    expect(parts.map(({ id }) => id)).toEqual(['conclusions', 'figures', 'proofs', 'findings', 'method', 'annex']);
    const front = parts
      .filter(({ id }) => id === 'conclusions')
      .flatMap(({ blocks }) => blocks.flatMap(editionTextsOf));
    expect(postCodes.filter((code) => front.join('\n').includes(code))).toEqual([]);
    const tables = parts
      .filter(({ id }) => id === 'proofs')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
    const asked = tables.map(({ caption }) => caption).filter((caption) => caption.endsWith('?'));
    expect(asked).toEqual([
      'Who is your main contact in this dialogue?',
      'What stands in the way of your access to the PAT?',
    ]);
    expect(tables[0]?.columns.map(({ title }) => title)).toContain('NGOs');
    expect(tables[0]?.rows.find(([post]) => post === 'KBP')).toEqual(['KBP', 'silent', '–', '–', '–', '–']);
  });

  it.each([
    ['en', 'Source: answers of the posts to “Plans of Action 2000”'],
    ['fr', 'Source\u00a0: réponses des postes à «\u00a0Plans of Action 2000\u00a0»'],
    ['es', 'Fuente: respuestas de las oficinas a «Plans of Action 2000»'],
  ] as const)('says under each table of answers where it comes from, in %s', (language, source) => {
    for (const audience of audiences)
      for (const { id, blocks } of composeAnalysis(facts, audience, language).parts)
        for (const [at, block] of blocks.entries()) {
          const next = blocks[at + 1];
          if (block.kind !== 'table' || !['proofs', 'findings', 'annex'].includes(id)) continue;
          const text = next?.kind === 'paragraph' ? next.text : '';
          if (block.columns.length === 2 && block.rows[0]?.every((cell) => /^[PS]\d\d /.test(cell)))
            expect(text).toMatch(/^(Source|Fuente)/);
          else expect(text).toBe(source);
        }
  });

  it.each(formats)('names no post and quotes nobody beyond the working group, in %s', async (format) => {
    for (const audience of ['allStaff', 'memberStates'] as const) {
      const file = await writeFormat(composeAnalysis(facts, audience, 'en'), format);
      // The fonts and the figures' bytes are no words.
      const text = (await wordsIn(format, file)).replace(/base64,[A-Za-z0-9+/=]+/g, '');
      expect(postCodes.filter((code) => new RegExp(`\\b${code}\\b`).test(text))).toEqual([]);
      expect(text).not.toContain(narrative);
      expect(text).toContain('18 of 22');
    }
  });

  it('shows the answers to a question to nobody whom its visibility leaves out', () => {
    const { instrument } = facts.analysis;
    const labels = (visibility: string): string[] =>
      instrument.pages
        .flatMap(({ questions }) => questions)
        .filter((question) => question.visibility === visibility && question.kind !== 'text')
        .map(({ label }) => label.en);
    const part = (audience: (typeof audiences)[number]): string =>
      composeAnalysis(facts, audience, 'en')
        .parts.filter(({ id }) => id === 'findings' || id === 'figures')
        .flatMap(({ blocks }) => blocks.flatMap(editionTextsOf))
        .join('\n');
    for (const audience of audiences)
      for (const label of labels('coordinator')) expect(part(audience)).not.toContain(label);
    for (const label of labels('workingGroup')) {
      expect(part('allStaff')).not.toContain(label);
      expect(part('memberStates')).not.toContain(label);
    }
    for (const label of labels('allStaff')) expect(part('memberStates')).not.toContain(label);
  });

  it('tells what was reported by the side of the plan that the objectives are on, as the answers have it', () => {
    const { objectives, updates } = sampleRound();
    const sideOf = new Map(objectives.map(({ code, side }) => [code, side]));
    const actions = updates.flatMap(({ answers }) => answers['actions'] as { objective: string; status: string }[]);
    const programme = actions.filter(({ objective }) => sideOf.get(objective) === 'programme');
    const completed = programme.filter(({ status }) => status === 'completed');
    const chart = composeAnalysis(facts, 'workingGroup', 'en')
      .parts.flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'chart' && block.chart.id === 'finding-actions-status' ? [block.chart] : [],
      )[0];
    expect(chart?.categories[0]).toBe(`Programme objectives (${programme.length})`);
    const values = chart?.series.find(({ name }) => name === 'Completed')?.values;
    expect(values?.[0]).toBeCloseTo((100 * completed.length) / programme.length, 6);
  });

  it('shows statuses in the tones that the instrument gives them, and scales from weak to strong', () => {
    const charts = new Map(
      composeAnalysis(facts, 'workingGroup', 'en')
        .parts.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'chart' ? [[block.chart.id, block.chart] as const] : [])),
    );
    const status = charts.get('finding-actions-status');
    expect(status?.series.map(({ tone }) => tone)).toEqual(['quiet', 'good', 'warning', 'bad', 'done']);
    expect(status?.strongest).toBe('none');
    expect(['dialogue', 'mainstreaming', 'patAccess'].map((key) => charts.get(`finding-${key}`)?.strongest)).toEqual([
      'last',
      'last',
      'first',
    ]);
    expect(charts.get('finding-patAccess')?.categories).toEqual(['Headquarters (8)', 'Field (14)']);
  });

  it('is written for every audience as a draft, and as it was published from then on', async () => {
    await step(
      'is written, like a draft of the next issue, for every audience in every language and format',
      async () => {
        const folder = temporaryFolder();
        const now = new Date('2000-10-02T09:00:00Z');
        const seen: number[] = [];
        const onFile = (done: number): void => void seen.push(done);
        expect(
          await writeAnalysisFiles(test.db, { workingGroupId, roundId, folder, dataDir: folder, now, onFile }),
        ).toHaveLength(36);
        expect(seen.at(-1)).toBe(36);
        expect(
          await writeBulletinFiles(test.db, { workingGroupId, number: 1, folder, dataDir: folder, now }),
        ).toHaveLength(36);
        expect(
          await writeBulletinFiles(test.db, { workingGroupId, number: 5, folder, dataDir: folder, now }),
        ).toBeNull();
        expect(await test.db.bulletinIssue.count()).toBe(0);
      },
    );

    await step('is written, once published, as it was published', async () => {
      const folder = temporaryFolder();
      const app = createApp({ db: test.db, workingGroupId, reportBug: String });
      await publishToAll(app, roundId, new Date('2000-10-03T09:00:00Z'));
      const now = new Date('2001-01-02T09:00:00Z');
      expect(await writeAnalysisFiles(test.db, { workingGroupId, roundId, folder, dataDir: folder, now })).toHaveLength(
        36,
      );
      const text = readFileSync(join(folder, 'analysis-allStaff-en.md'), 'utf8');
      expect(text).toContain('3 October 2000 · For all staff');
      expect(text).not.toContain('Draft');
    });
  });
});
