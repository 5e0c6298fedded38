import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../../src/analysis/analyseRound.ts';
import { publishToAll } from '../publishing/publishToAll.ts';
import { createApp } from '../../../src/app/app.ts';
import { composeIssue } from '../../../src/bulletin/compose/composeIssue.ts';
import { issueFacts } from '../../../src/bulletin/compose/store.ts';
import { analysisMessages, analysisPages } from '../../../src/analysis/messages.ts';
import { builtInInstrument } from '../../support/builtInInstrument.ts';
import { type Question, instrumentQuestionsOf, visibilities } from '../../../src/instruments/instrument.ts';
import { parseInstrument } from '../../../src/instruments/parseInstrument.ts';
import { localizedIn } from '../../../src/language/language.ts';
import { type Audience, audiences } from '../../../src/protocol/audience.ts';
import { documentCharts, type PublishedDocument } from '../../../src/publication/document.ts';
import { editionTextsOf } from '../../../src/editions/editionWords.ts';
import { editionsOf } from '../../../src/editions/store.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { oneOf, randomFrom } from '../../support/random.ts';
import { type RoundFile, sampleRound, storeRound } from '../../support/roundFixture.ts';
import { secretTogether } from '../../support/secretTogether.ts';
import { hiddenIn, recomputed } from './attack.ts';

const whole = sampleRound();
const now = new Date('2000-10-05T12:00:00Z');
const SEEDS = [1, 2, 3, 4, 5];

/** The shipped questions, for whom and how sensitive chance says. */
function instrumentBy(random: () => number) {
  const shipped = builtInInstrument('plan-of-action');
  if (!shipped) throw new Error('plan-of-action is not shipped');
  const drawn = shipped.source
    .replace(/^ *sensitive: true\n/gm, '')
    .replace(/^( *)visibility: \w+$/gm, (_line, indent: string) => {
      // Half of them are open to all: what nobody outside sees cannot be given away there.
      const visibility = random() < 0.5 ? 'memberStates' : oneOf(random, visibilities);
      return `${indent}visibility: ${visibility}${random() < 0.2 ? `\n${indent}sensitive: true` : ''}`;
    });
  const source = secretTogether(drawn);
  return { ...shipped, source, instrument: parseInstrument(source, shipped.file) };
}

/** An answer by chance, most posts giving the same few: so counts of one, two and all but one are frequent. */
function answerTo(question: Question, random: () => number): unknown {
  const skewed = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(random() ** 2 * things.length)] as Thing;
  if (question.kind === 'matrix') {
    const keys = question.options.map(({ key }) => key);
    return Object.fromEntries(question.rows.filter(() => random() < 0.9).map(({ key }) => [key, skewed(keys)]));
  }
  if (question.kind === 'yesPartlyNo') return skewed(['yes', 'partly', 'no']);
  if (question.kind === 'yesNo') return skewed([true, false]);
  if (question.kind === 'scale') return skewed(question.options.map(({ key }) => key));
  return undefined;
}

function roundBy(random: () => number, questions: readonly Question[], label: string): RoundFile {
  const posts = whole.posts.filter(() => random() < 0.8);
  const updates = whole.updates
    .filter(({ post }) => posts.some(({ code }) => code === post) && random() < 0.95)
    .map((update) => {
      const drawn = questions.flatMap((question) => {
        const value = random() < 0.9 ? answerTo(question, random) : undefined;
        return value === undefined ? [] : [[question.key, value] as const];
      });
      const { actions } = update.answers;
      return { ...update, answers: { ...Object.fromEntries(drawn), ...(actions && { actions }) } };
    });
  return { ...whole, round: { ...whole.round, label }, posts, updates };
}

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
    'computes no hidden count from all that was published, amended and published again (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      const instrument = instrumentBy(random);
      const questions = instrumentQuestionsOf(instrument.instrument);
      const roundId = await storeRound(test.db, roundBy(random, questions, `Round ${seed}`), {
        code: `group-${seed}`,
        instrument,
      });
      const { workingGroupId } = await test.db.round.findUniqueOrThrow({ where: { id: roundId } });
      const app = createApp({ db: test.db, workingGroupId, reportBug: (error) => expect.unreachable(String(error)) });
      await amend(roundId, random);
      const analysis = await analyseRound(test.db, roundId);
      await publishToAll(app, roundId, now);
      const editions = await editionsOf(test.db, { workingGroupId, kind: 'analysis', subjectId: roundId });
      const got = (of: readonly Audience[]) =>
        editions.filter(({ audience, language }) => language === 'en' && of.includes(audience));
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
      const facts = await issueFacts(test.db, issue as unknown as Parameters<typeof issueFacts>[1], '2000-12-01');
      for (const document of hands.documents) {
        const composed = composeIssue(facts, document.audience, 'en');
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
      for (const { label } of secret) expect(findingsIn(read, localizedIn(label, 'en'))).toBe(false);
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
