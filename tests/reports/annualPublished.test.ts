import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import type { App } from '../../src/core/context.ts';
import { editionOf } from '../../src/editions/store.ts';
import { languages } from '../../src/language/language.ts';
import { audiences, type Audience } from '../../src/protocol/audience.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import { annualCommand } from '../../src/reports/annualCommand.ts';
import { annualJson, annualPaper } from '../../src/reports/annualPaper.ts';
import { publishToAll } from '../analysis/publishing/publishToAll.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { step } from '../support/step.ts';

const now = new Date('2000-12-05T12:00:00Z');
const year = Number(sampleRound().round.closesAt.slice(0, 4));
const outside = audiences.filter((audience) => audience !== 'workingGroup');
/** What the paper takes from the analysis of a round. */
const taken = new Set(['globalAnalysis', 'shortcomings', 'becameOfRecommendations']);

/** The sample, with what each post lacks, its rounds closed. */
async function closedRound(database: TestDatabase): Promise<{ app: App; roundId: number }> {
  const file = sampleRound();
  const updates = file.updates.map((one, at) => ({
    ...one,
    answers: { ...one.answers, hoursHad: at % 4, hoursNeeded: 6 + (at % 5), moneyHad: at % 3 === 0 ? 0 : 1000 * at },
  }));
  const roundId = await storeRound(database.db, { ...file, updates }, { code: 'paper' });
  const { workingGroupId } = await database.db.round.update({ where: { id: roundId }, data: { state: 'closed' } });
  const reportBug = (error: unknown) => expect.unreachable(String(error));
  return { app: createApp({ db: database.db, workingGroupId, reportBug }), roundId };
}

const leadsOf = ({ parts }: PublishedDocument): string[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'paragraph' && one.tone === 'lead' ? [one.text] : [])),
  );

describe.each(databases)('the yearly paper for readers outside the group, on $name', ({ open }) => {
  let database: TestDatabase;
  let app: App;
  let roundId: number;
  beforeAll(async () => {
    database = await open();
    ({ app, roundId } = await closedRound(database));
  });
  afterAll(() => database.close());

  const told = async (audience: Audience | null, language: (typeof languages)[number] = 'en') => {
    const { sections } = await annualJson(
      database.db,
      { workingGroupId: app.workingGroupId, year, audience },
      language,
    );
    return sections.filter(({ key }) => taken.has(key)).flatMap(({ sentences }) => sentences);
  };
  const all = async () =>
    JSON.stringify(
      await Promise.all(outside.flatMap((audience) => languages.map((language) => told(audience, language)))),
    );
  /** What the coordinator is told of the paper in chat. */
  const gaps = async () => {
    const { workingGroupId } = app;
    const key = { workingGroupId, key: 'coordinates' };
    const grants = { create: { role: 'coordinator', from: '1990-01-01' } } as const;
    const create = { ...key, name: 'Cora Coordinator', grants };
    const { id } = await database.db.person.upsert({ where: { workingGroupId_key: key }, update: {}, create });
    const person = { id, name: 'Cora Coordinator', language: 'en', timeZone: 'UTC' } as const;
    const caller = { workingGroupId, person, channel: 'local', place: 'direct', now } as const;
    return JSON.stringify(await annualCommand(app, caller, { year }));
  };
  const amended = async (text: string) => {
    const standing = await database.db.assignment.findMany({ where: { roundId, updateId: { not: null } } });
    const updateId = { in: standing.flatMap((one) => (one.updateId === null ? [] : [one.updateId])) };
    await database.db.answer.updateMany({ where: { updateId, question: 'mainstreaming' }, data: { text } });
    await database.db.answer.updateMany({ where: { updateId, question: 'hoursNeeded' }, data: { number: 40 } });
  };

  it('repeats what was published to them, before and after, and nothing else', async () => {
    await step(
      'says nothing of a round that was closed and not published, and the coordinator is told so',
      async () => {
        expect(await told('workingGroup')).not.toEqual([]);
        for (const audience of outside)
          for (const language of languages) expect(await told(audience, language)).toEqual([]);
        const paper = await annualPaper(
          database.db,
          { workingGroupId: app.workingGroupId, year, audience: 'memberStates' },
          now,
          'en',
        );
        expect(JSON.stringify(paper ?? '')).not.toContain(sampleRound().round.label);
        expect(await gaps()).toContain(
          `“${sampleRound().round.label}”: the analysis has not been published to all staff and Member States, so the paper for them leaves it out`,
        );
      },
    );

    await step(
      'says in each language what that audience got, and what they were not told when it was amended since',
      async () => {
        await publishToAll(app, roundId, now);
        const inside = JSON.stringify(await told('workingGroup'));
        const published = await all();
        for (const audience of outside)
          for (const language of languages) {
            const edition = await editionOf(database.db, {
              workingGroupId: app.workingGroupId,
              kind: 'analysis',
              subjectId: roundId,
              audience,
              language,
            });
            if (!edition) throw new Error('it was published');
            const sentences = await told(audience, language);
            const texts = sentences.map(({ text }) => text);
            expect(leadsOf(edition).length).toBeGreaterThan(0);
            for (const lead of leadsOf(edition)) expect(texts).toContain(lead);
            const lacking = edition.parts.find(({ id }) => id === 'shortcomings')?.blocks[0];
            expect(texts).toEqual(expect.arrayContaining(lacking?.kind === 'list' ? lacking.items : ['a list']));
            expect(sentences).toContainEqual(
              expect.objectContaining({ figures: { expected: 24, received: 22 } }) as unknown,
            );
          }
        expect(await gaps()).not.toContain('has not been published');

        await amended('3');
        expect(JSON.stringify(await told('workingGroup'))).not.toBe(inside);
        expect(await all()).toBe(published);
        // A post that reports after the publication is in no figure of it.
        const { id, updateId } = await database.db.assignment.findFirstOrThrow({ where: { roundId } });
        await database.db.assignment.update({ where: { id }, data: { updateId: null } });
        expect(await all()).toBe(published);
        await database.db.assignment.update({ where: { id }, data: { updateId } });

        await publishToAll(app, roundId, now);
        expect(await all()).not.toBe(published);
      },
    );

    await step('repeats the conclusions alone where an older edition kept no more', async () => {
      const before = await told('memberStates');
      for (const { id, document } of await database.db.edition.findMany({ where: { subjectId: roundId } })) {
        const { quotable: _, ...older } = document as { quotable?: unknown };
        await database.db.edition.update({ where: { id }, data: { document: older } });
      }
      const older = await told('memberStates');
      const [held] = older;
      expect(held).toMatchObject({ figures: {}, text: expect.stringContaining('was conducted') as unknown });
      expect(held?.text).not.toContain('24');
      const isConclusion = ({ sources }: { sources: string[] }) => sources.some((one) => one.startsWith('conclusion:'));
      expect(older.filter(isConclusion)).toEqual(before.filter(isConclusion));
    });
  });

  it('counts no actions that the answers of a round report', async () => {
    const objective = await database.db.objective.findFirstOrThrow({
      where: { planOfAction: { workingGroupId: app.workingGroupId } },
    });
    await database.db.objective.update({
      where: { id: objective.id },
      data: { mandate: ['goalNeeds'], points: ['includesMen'] },
    });
    const { postId, updateId } = await database.db.assignment.findFirstOrThrow({
      where: { roundId, updateId: { not: null } },
    });
    await database.db.action.create({
      data: {
        postId,
        key: 'actions:tagged',
        objective: objective.code,
        title: 'An action',
        openedInId: roundId,
        actuals: { create: { roundId, updateId: updateId ?? 0, origin: 'given' } },
      },
    });
    const sources = async (audience: Audience) => {
      const { sections } = await annualJson(database.db, { workingGroupId: app.workingGroupId, year, audience }, 'en');
      return sections.flatMap(({ sentences }) => sentences.flatMap((one) => one.sources));
    };
    expect(await sources('workingGroup')).toContain('actions');
    for (const audience of outside) expect(await sources(audience)).not.toContain('actions');
  });
});
