import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../../src/analysis/analyseRound.ts';
import { publishToAll } from '../publishing/publishToAll.ts';
import { composeIssue } from '../../../src/bulletin/issueDocument/composeIssue.ts';
import { loadIssueDocumentFacts } from '../../../src/bulletin/issueDocument/store.ts';
import { analysisMessages, analysisPages } from '../../../src/analysis/messages.ts';
import { languages, localizedIn } from '../../../src/language/language.ts';
import { type Audience, audiences } from '../../../src/protocol/audience.ts';
import { documentCharts, type PublishedDocument } from '../../../src/publication/document.ts';
import { editionTextsOf } from '../../../src/editions/editionSearchText.ts';
import { editionsOf } from '../../../src/editions/store.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { oneOf, randomFrom } from '../../support/random.ts';
import { hiddenIn, recomputed } from './attack.ts';
import { randomRound } from './republishing.ts';

const now = new Date('2000-10-05T12:00:00Z');
const SEEDS = [1, 2, 3, 4, 5];

const wordsOf = (document: PublishedDocument) => document.parts.flatMap(({ blocks }) => blocks.flatMap(editionTextsOf));

describe('whoever is outside the group', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await databases[0].open();
  });
  afterAll(() => test.close());

  /** Some posts change their answers, in the round's standing updates. */
  async function amend(roundId: number, random: () => number): Promise<void> {
    const standing = await test.db.assignment.findMany({ where: { roundId, updateId: { not: null } } });
    for (const { updateId } of standing.filter(() => random() < 0.3)) {
      const where = { updateId: updateId ?? 0, question: 'patAccess' };
      await test.db.answer.updateMany({ where, data: { text: oneOf(random, ['yes', 'no']) } });
      await test.db.answer.updateMany({
        where: { updateId: updateId ?? 0, question: 'dialogue' },
        data: { text: 'none' },
      });
    }
  }

  it.each(SEEDS)(
    'computes no hidden count from what was published, whatever is amended later (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      const { app, roundId, questions } = await randomRound(test.db, random, seed);
      const { workingGroupId } = app;
      await amend(roundId, random);
      const analysis = await analyseRound(test.db, roundId);
      await publishToAll(app, roundId, now);
      const editions = await editionsOf(test.db, { workingGroupId, kind: 'analysis', subjectId: roundId });
      const got = (of: readonly Audience[]) => editions.filter(({ audience }) => of.includes(audience));
      // Who reads what goes to all staff has what goes to Member States, too.
      const hands = { analysis, documents: got(['allStaff', 'memberStates']) };
      expect(recomputed(hands)).toEqual([]);
      expect(hiddenIn(hands)).toBeGreaterThan(0);

      // What comes later changes nothing of it: neither what is read in chat, nor what an issue of the bulletin says of the round.
      await amend(roundId, random);
      const issue = {
        id: 0,
        workingGroupId,
        number: 1,
        quarter: '2000-Q4',
        roundId,
        publishOn: '2000-12-01',
        state: 'collecting',
        revision: 1,
        readings: [],
      };
      const facts = await loadIssueDocumentFacts(
        test.db,
        issue as unknown as Parameters<typeof loadIssueDocumentFacts>[1],
        '2000-12-01',
      );
      for (const document of hands.documents) {
        const composed = composeIssue(facts, document.audience, document.language);
        expect(documentCharts(composed)).toEqual(documentCharts(document));
        const known = new Set(wordsOf(document));
        const numbers = wordsOf({ ...composed, parts: composed.parts.filter(({ id }) => id === 'analysis') });
        expect(
          numbers.filter((text) => /\d/.test(text) && !known.has(text) && !text.includes(`Round ${seed}`)),
        ).toEqual([]);
      }

      // What is for the coordinator alone is in nothing that anybody else gets.
      const secret = questions.filter(
        ({ visibility, kind }) => visibility === 'coordinator' && kind !== 'text' && kind !== 'longText',
      );
      const read = JSON.stringify(got(audiences));
      for (const { label } of secret)
        for (const language of languages) expect(findingsIn(read, localizedIn(label, language))).toBe(false);
      const reader = { tier: 'workingGroup', language: 'en' } as const;
      for (let page = 1; page <= analysisPages(analysis, reader); page++) {
        const told = JSON.stringify(analysisMessages(analysis, reader, page));
        for (const { label } of secret) expect(findingsIn(told, localizedIn(label, 'en'))).toBe(false);
      }
    },
    120_000,
  );

  /** A heading of a finding, not a mention in the method or beneath a conclusion. */
  function findingsIn(text: string, label: string): boolean {
    return text.includes(JSON.stringify({ kind: 'heading', text: label }));
  }
});
