import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { recommendationOutcomesFor } from '../../src/analysis/recommendationOutcomes/recommendationOutcomesForReader.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { sendAnalysisToSign } from '../../src/analysis/publishing/sendAnalysisToSign.ts';
import { analysisPublicationOf } from '../../src/analysis/publishing/analysisPublication.ts';
import { analysisFiguresOfRound } from '../../src/analysis/charts/store.ts';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import type { Language } from '../../src/language/language.ts';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { annualJson, annualPaper } from '../../src/reports/annualPaper.ts';
import type { RoundRecord } from '../../src/rounds/store.ts';
import { issueOf } from '../bulletin/issueFacts.ts';
import { wordsIn } from '../bulletin/readFile.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';
import { publishToAll } from '../analysis/publishing/publishToAll.ts';
import { recommendationsWorld, wordsOf, worldWhereItBecame } from './world.ts';

const now = new Date('2001-10-10T12:00:00Z');

describe('what became of it, where the analysis is published', () => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof worldWhereItBecame>>;
  let round: RoundRecord;
  let done: number;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await worldWhereItBecame(database.db);
    ({ round, done } = world);
  });
  afterAll(() => database.close());

  const became = ({ parts }: PublishedDocument): string => JSON.stringify(parts.filter(({ id }) => id === 'became'));

  it('opens with it, in every format', async () => {
    const document = await world.documentFor('workingGroup');
    expect(document.parts[0]?.id).toBe('became');
    const told = became(document);
    expect(told).toContain('Give every field post access to the toolkit');
    expect(told).toContain('HQ-TCM');
    expect(told).toContain('5 of 14 posts then, 7 of the same 14 now; the aim is 50 per cent.');
    expect(told).toContain('Done and seen');
    expect(told).toContain('Open');
    for (const format of formats) {
      const file = await writeFormat(document, format);
      const words = (await wordsIn(format, file)).replaceAll(/\s+/g, ' ');
      expect([format, words.includes('What became of it'), words.includes('Done and seen')]).toEqual([
        format,
        true,
        true,
      ]);
    }
  });

  it('names outside the working group no post, no figure and no verdict on one, and only what is for them', async () => {
    const told = became(await world.documentFor('allStaff'));
    expect(told).toContain('Give every field post access to the toolkit');
    expect(told).toContain('Headquarters');
    expect(told).toContain('Done');
    for (const kept of ['HQ-TCM', 'MNL', ' of 14', 'seen', 'Mainstream all', 'lines for all'])
      expect(told).not.toContain(kept);
    expect(became(await world.documentFor('memberStates'))).toBe('[]');
  });

  it('stands in the bulletin: to the group as things are, to others as the analysis was published to them', async () => {
    const facts = { ...issueOf([]), ...(await analysisFiguresOfRound(database.db, round.id)) };
    const published = [await world.documentFor('allStaff')];
    expect(became(composeIssue(facts, 'workingGroup', 'en'))).toContain('Done and seen');
    expect(became(composeIssue(facts, 'allStaff', 'en'))).toBe('[]');
    const issue = became(composeIssue({ ...facts, published }, 'allStaff', 'en'));
    expect(issue).toContain('Give every field post access to the toolkit');
    expect(issue).not.toContain('seen');
  });

  it('stands in the yearly paper: a paragraph before the conclusions, for each audience what it may read', async () => {
    const { workingGroupId } = world.app;
    const paperOf = async (audience: 'allStaff' | 'workingGroup', language: Language) => {
      const { sections } = await annualJson(database.db, { workingGroupId, year: 2001, audience }, language);
      const keys = sections.map(({ key }) => key);
      if (audience === 'workingGroup')
        expect(keys.indexOf('becameOfRecommendations')).toBe(keys.indexOf('globalAnalysis') - 1);
      return sections.find(({ key }) => key === 'becameOfRecommendations')?.sentences ?? [];
    };
    const [counted, one, other] = await paperOf('workingGroup', 'en');
    expect(counted).toMatchObject({ figures: { recommendations: 2, done: 1 } });
    expect(counted?.text).toBe(
      'What became of it: of 2 recommendations of earlier analyses one has been carried out so far.',
    );
    expect(one?.text).toBe(
      '“Give every field post access to the toolkit” (HQ-TCM, after Plans of Action 2000). Done, as accepted. “lines for all” ' +
        'Done and seen. 5 of 14 posts then, 7 of the same 14 now; the aim is 50 per cent.',
    );
    expect(one?.sources).toEqual([`commitment:${done}`, 'round:Plans of Action 2001']);
    expect(one?.figures).toMatchObject({ posts: 14, now: 0.5 });
    expect(other?.text).toContain('Open');
    // To others as the analysis was published to them: this one was not.
    expect(await paperOf('allStaff', 'es')).toEqual([]);
    expect(JSON.stringify(await paperOf('workingGroup', 'fr'))).toContain('«\u00a0Give every');
    const scope = { workingGroupId, year: 2001, audience: 'workingGroup' as const };
    const paper = await annualPaper(database.db, scope, now, 'en');
    expect(
      JSON.stringify(paper?.parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'list'))),
    ).toContain('Done and seen');
    // The year of the first round has nothing of it.
    const { sections } = await annualJson(database.db, { ...scope, year: 2000 }, 'en');
    expect(sections.map(({ key }) => key)).not.toContain('becameOfRecommendations');
  });

  it('adds a key of its own to the JSON, and none where nothing was recommended', async () => {
    const { db } = database;
    const json = await analysisJson(db, await analyseRound(db, round.id));
    expect(json['became']).toMatchObject([
      {
        number: done,
        owner: 'HQ-TCM',
        round: 'Plans of Action 2000',
        state: 'done',
        response: 'accepted',
        words: 'lines for all',
        measure: { conclusion: 'patAccess', group: 'field', target: 0.5 },
        figure: { posts: 14, unit: 'share', then: 0.3571, now: 0.5 },
        verdict: 'doneAndSeen',
      },
      { owner: 'MNL', state: 'asked', response: null, verdict: 'open' },
    ]);
    expect(await analysisJson(db, await analyseRound(db, world.first))).not.toHaveProperty('became');
    // All other keys are as they were without it.
    const { became: _, ...others } = json;
    const addressed = await db.recommendation.findMany({ where: { commitmentId: { not: null } } });
    await db.recommendation.updateMany({ data: { commitmentId: null } });
    const without = await analysisJson(db, await analyseRound(db, round.id));
    for (const { id, commitmentId } of addressed)
      await db.recommendation.update({ where: { id }, data: { commitmentId } });
    expect(without).toEqual(others);
  });

  it('tells no figure of a conclusion that the reader does not get, and none below the floor', async () => {
    const { db } = database;
    const analysis = await analyseRound(db, round.id);
    const secret = {
      ...analysis,
      instrument: {
        ...analysis.instrument,
        pages: analysis.instrument.pages.map((page) => ({
          ...page,
          questions: page.questions.map((one) =>
            one.key === 'patAccess' ? { ...one, visibility: 'coordinator' as const } : one,
          ),
        })),
      },
    };
    expect(recommendationOutcomesFor('workingGroup', secret)[0]).toMatchObject({
      figure: null,
      verdict: 'doneNotSeen',
    });
    expect(recommendationOutcomesFor('coordinator', secret)[0]).toMatchObject({ verdict: 'doneAndSeen' });
    const field = await db.assignment.findMany({ where: { roundId: round.id, post: { kind: 'field' } } });
    await db.assignment.updateMany({ where: { roundId: round.id, post: { kind: 'field' } }, data: { updateId: null } });
    const below = await analyseRound(db, round.id);
    for (const { postId, updateId } of field)
      await db.assignment.update({ where: { roundId_postId: { roundId: round.id, postId } }, data: { updateId } });
    expect(below.floor.met).toBe(false);
    expect(below.became[0]).toMatchObject({ figure: null, verdict: 'doneNotSeen' });
  });

  it('is read outside the group as it was published, and by nobody there before', async () => {
    const { db } = database;
    const before = await world.say('viewer', 'became', '2001-10-10');
    expect(wordsOf(before)).toContain('has not been published');
    const other = await databases[0].open();
    try {
      const elsewhere = await recommendationsWorld(other.db);
      await elsewhere.address('Give every field post access to the toolkit', 'HQ-TCM');
      await publishToAll(elsewhere.app, await elsewhere.secondRound(), now);
      await elsewhere.say('owner', 'accept 9: lines for all', '2001-10-11');
      const told = wordsOf(await elsewhere.say('viewer', 'became', '2001-10-12'));
      expect(told).toContain('Give every field post access to the toolkit');
      expect(told).toContain('Not answered yet');
      expect(told).not.toContain('HQ-TCM');
      // The yearly paper repeats it, whatever was answered since.
      const scope = { workingGroupId: elsewhere.app.workingGroupId, year: 2001, audience: 'allStaff' as const };
      const { sections } = await annualJson(other.db, scope, 'es');
      const keys = sections.map(({ key }) => key);
      expect(keys.indexOf('becameOfRecommendations')).toBe(keys.indexOf('globalAnalysis') - 1);
      const outside = JSON.stringify(sections.find(({ key }) => key === 'becameOfRecommendations'));
      expect(outside).toContain('Seguimiento: la recomendación de un análisis anterior no se ha aplicado');
      expect(outside).toContain('(Sede, después de');
      for (const kept of ['HQ-TCM', 'lines for all', 'de 14', 'visible']) expect(outside).not.toContain(kept);
    } finally {
      await other.close();
    }
    expect(await db.edition.count()).toBe(0);
  });

  it('stays, once sent to be signed, as it was then', async () => {
    const own = await databases[0].open();
    try {
      const { app, people, round: signed, say, done: first } = await worldWhereItBecame(own.db);
      await sendAnalysisToSign(app, speaking(app, people.coordinator, '2001-10-11'), signed, null);
      await say('field', `accept ${first + 1}: all of them`, '2001-10-12');
      const { waiting, analysis } = await analysisPublicationOf(own, signed);
      expect(waiting).not.toBeNull();
      expect(analysis.became[1]).toMatchObject({ response: null });
      expect((await analyseRound(own.db, signed.id)).became[1]).toMatchObject({ response: 'accepted' });
    } finally {
      await own.close();
    }
  });
});
