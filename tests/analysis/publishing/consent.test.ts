import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisDocuments } from '../../../src/analysis/publishing/analysisDocuments.ts';
import { documentDigest } from '../../../src/publication/digest.ts';
import { writeFormat } from '../../../src/publication/writeFormat.ts';
import { editionSearchText } from '../../../src/editions/editionSearchText.ts';
import { readers } from '../../../src/editions/editionForReader.ts';
import { audiences } from '../../../src/protocol/audience.ts';
import { formats } from '../../../src/protocol/bulletinEditingIntent.ts';
import type { Answers } from '../../../src/forms/answers.ts';
import { shippedExercise } from '../../support/builtInInstrument.ts';
import { instrumentQuestionsOf, visibilities } from '../../../src/instruments/instrument.ts';
import { parseInstrument } from '../../../src/instruments/parseInstrument.ts';
import { languages } from '../../../src/language/language.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { type RoundFile, sampleRound, storeRound } from '../../support/roundFixture.ts';
import { secretTogether } from '../../support/secretTogether.ts';
import { wordsIn } from '../../bulletin/readFile.ts';

const whole = sampleRound();
/** Letters alone, so that no format escapes or breaks a mark, and no mark is the beginning of another. */
const letters = (number: number): string => String(number).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');

/** A round in which every code, name and place of a post and every sentence that one wrote is a mark that can be looked for. */
function marked(codes: readonly string[]): { file: RoundFile; assignments: string[]; told: Map<string, string[]> } {
  const assignments: string[] = [];
  const told = new Map<string, string[]>();
  let marks = 0;
  const mark = (kind: string, list: string[]): string => {
    const word = `${kind}${letters(10_000 + marks++)}w`;
    list.push(word);
    return word;
  };
  const rewritten = (value: unknown, list: string[]): unknown => {
    // What a post wrote is a sentence; keys of choices and codes of objectives have no blanks.
    if (typeof value === 'string') return value.includes(' ') ? `${mark('Told', list)} it was` : value;
    if (Array.isArray(value)) return value.map((one) => rewritten(one, list));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rewritten(one, list)]));
  };
  const answersOf = ({ needs: _needs, ...answers }: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([question, value]) => {
        const list = told.get(question) ?? [];
        told.set(question, list);
        return [question, rewritten(value, list)];
      }),
    ) as Answers;
  const names = new Map(codes.map((code) => [code, mark('Code', assignments)]));
  const posts = whole.posts
    .filter(({ code }) => names.has(code))
    .map((post) => ({
      ...post,
      code: names.get(post.code) ?? '',
      name: mark('Seat', assignments),
      dutyStation: mark('Town', assignments),
    }));
  const updates = whole.updates
    .filter(({ post }) => names.has(post))
    .map((update) => ({ ...update, post: names.get(update.post) ?? '', answers: answersOf(update.answers) }));
  return { file: { ...whole, posts, updates }, assignments, told };
}

/** The shipped questions, each for whom chance says. */
function withVisibilities(drawn: readonly string[]) {
  const shipped = shippedExercise();
  let next = 0;
  const source = secretTogether(
    shipped.source.replace(/visibility: \w+/g, () => `visibility: ${drawn[next++ % drawn.length] ?? ''}`),
  );
  return { ...shipped, source, instrument: parseInstrument(source, shipped.file) };
}

const anyRound = fc.record({
  codes: fc.subarray(
    whole.posts.map(({ code }) => code),
    { minLength: 4 },
  ),
  drawn: fc.array(fc.constantFrom(...visibilities), { minLength: 7, maxLength: 30 }),
  language: fc.constantFrom(...languages),
});

describe('an analysis', () => {
  let test: TestDatabase;
  let groups = 0;
  beforeAll(async () => {
    test = await databases[0].open();
  });
  afterAll(() => test.close());

  it('names and quotes no post to whom it must not, in any format, digest or search, whatever was asked of whom', async () => {
    let inside = 0;
    await fc.assert(
      fc.asyncProperty(anyRound, async ({ codes, drawn, language }) => {
        const { file, assignments, told } = marked(codes);
        const instrument = withVisibilities(drawn);
        const id = await storeRound(test.db, file, { code: `group-${groups++}`, instrument });
        const round = await test.db.round.findUniqueOrThrow({ where: { id } });
        const of = readers.filter((one) => one.language === language);
        const documents = await analysisDocuments(test.db, round, new Date('2000-10-02T12:00:00Z'), of);
        expect(documents).toHaveLength(audiences.length);
        const secret = instrumentQuestionsOf(instrument.instrument)
          .filter(({ visibility }) => visibility === 'coordinator')
          .flatMap(({ key }) => told.get(key) ?? []);
        const everything = [...assignments, ...[...told.values()].flat()];
        for (const document of documents) {
          const forbidden = document.audience === 'workingGroup' ? secret : everything;
          const texts = [
            editionSearchText(document),
            JSON.stringify((await documentDigest(document, [])).blocks, withoutPictures),
          ];
          const written = document.audience === 'allStaff' ? formats : (['md', 'html'] as const);
          for (const format of written)
            texts.push((await wordsIn(format, await writeFormat(document, format))).replace(/base64,[\w+/=]+/g, ''));
          const read = texts.join('\n').toLowerCase();
          expect(forbidden.filter((mark) => read.includes(mark.toLowerCase()))).toEqual([]);
          if (document.audience === 'workingGroup')
            inside += everything.filter((mark) => read.includes(mark.toLowerCase())).length;
        }
      }),
      { numRuns: 4 },
    );
    // The marks are where they may be: otherwise nothing would have been looked for.
    expect(inside).toBeGreaterThan(20);
  });
});

const withoutPictures = (_key: string, value: unknown): unknown => (value instanceof Uint8Array ? '' : value);
