import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isReadableBy } from '../../../src/instruments/visibility.ts';
import { languages } from '../../../src/language/language.ts';
import { Metrics } from '../../../src/main/operationsMetrics.ts';
import { annualJson, annualPaper } from '../../../src/reports/annualPaper.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { randomFrom } from '../../support/random.ts';
import { publishWords, readAsReader, type Reader, readerRoles, seatReaders, type Words } from './readers.ts';
import { randomRound, type RandomRound, republished } from './republishing.ts';

const now = new Date('2000-12-20T12:00:00Z');

describe.each([21])('whoever reads all that there is, with seed %i,', (seed) => {
  let test: TestDatabase;
  let round: RandomRound;
  let readers: Reader[];
  let words: Words;
  let metrics: Metrics;
  beforeAll(async () => {
    test = await databases[0].open();
    const random = randomFrom(seed);
    round = await randomRound(test.db, random, seed);
    metrics = new Metrics(
      round.app,
      () => now,
      () => new Map(),
    );
    await republished(round, random);
    readers = await seatReaders(round, random);
    const published = await publishWords(round, random, new Date('2000-12-10T12:00:00Z'));
    words = { answers: round.canaries, published };
  });
  afterAll(() => test.close());

  it.each(readerRoles)('finds no word that is not for them: %s', async (role) => {
    const reader = readers.find((one) => one.role === role);
    if (!reader) throw new Error(`nobody is ${role}`);
    const { leaks, seen, files } = await readAsReader(round, reader, words);
    expect(leaks).toEqual([]);
    // Who is inside reads words of others, and what was published is read outside: otherwise nothing was tried.
    expect(seen).toBeGreaterThan(0);
    expect(files).toEqual(expect.arrayContaining(['csv', 'docx', 'html', 'json', 'md', 'pdf', 'xlsx']));
  });

  it('finds none in the yearly paper for readers outside, which quotes nobody', async () => {
    const { workingGroupId } = round.app;
    for (const audience of ['allStaff', 'memberStates'] as const)
      for (const language of languages) {
        const scope = { workingGroupId, year: 2000, audience };
        const paper = JSON.stringify([
          await annualJson(test.db, scope, language),
          await annualPaper(test.db, scope, now, language),
        ]);
        expect(paper).toContain(round.label);
        const hidden = words.published.filter(({ visibility }) => !isReadableBy(visibility, audience));
        expect([...words.answers, ...hidden].filter(({ word }) => paper.includes(word))).toEqual([]);
      }
  });

  it('finds none that is for the coordinator alone in what messages, records, publications and metrics are made from', async () => {
    const where = { workingGroupId: round.app.workingGroupId };
    const kept = JSON.stringify([
      await test.db.outboxMessage.findMany({ where }),
      await test.db.auditEvent.findMany({ where }),
      await test.db.edition.findMany({ where }),
      await metrics.registry.metrics(),
    ]);
    const secret = words.answers.filter(({ visibility }) => visibility === 'coordinator');
    expect(secret.length).toBeGreaterThan(0);
    expect(secret.filter(({ word }) => kept.includes(word))).toEqual([]);
  });
});
