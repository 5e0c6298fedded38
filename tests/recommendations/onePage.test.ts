import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisOnePage } from '../../src/analysis/publishing/analysisOnePage.ts';
import { languages } from '../../src/language/language.ts';
import { onePageDocument, type PublishedDocument } from '../../src/publication/document.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import type { RoundRecord } from '../../src/rounds/store.ts';
import { pagesOf } from '../bulletin/readFile.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { wordsOf, worldWhereItBecame } from './world.ts';

describe('what became of it, on the one page', () => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof worldWhereItBecame>>;
  let round: RoundRecord;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await worldWhereItBecame(database.db);
    ({ round } = world);
  });
  afterAll(() => database.close());

  const brief = ({ onePage }: PublishedDocument): string =>
    JSON.stringify(onePage?.parts.filter(({ id }) => id === 'became'));

  it('opens the one page as well, in few words: who was asked, how it stands, what is seen', async () => {
    const inside = await world.documentFor('workingGroup');
    expect(inside.onePage?.parts[0]?.id).toBe('became');
    for (const told of [
      'Give every field post access to the toolkit',
      'HQ-TCM',
      'Done, as accepted',
      'Done and seen',
      'Open',
    ])
      expect(brief(inside)).toContain(told);
    expect(brief(inside)).toContain('5\u00a0→\u00a07 of 14');
    const outside = brief(await world.documentFor('allStaff'));
    expect(outside).toContain('Headquarters');
    for (const kept of ['HQ-TCM', 'MNL', ' of 14', 'seen', 'Mainstream all']) expect(outside).not.toContain(kept);
    expect(brief(await world.documentFor('memberStates'))).toBe('[]');
  });

  it('leaves the one page on one side, however much was recommended', async () => {
    const analysis = await analyseRound(database.db, round.id);
    const [one] = analysis.became;
    if (!one) throw new Error('nothing became');
    const long = {
      ...one,
      state: 'asked' as const,
      verdict: 'open' as const,
      text: { en: 'A line for each mission. '.repeat(80) },
    };
    const crowded = { ...analysis, became: [...Array.from({ length: 30 }, () => one), long, long] };
    for (const language of languages) {
      const whole = await world.documentFor('workingGroup');
      const parts = analysisOnePage(crowded, 'workingGroup', language);
      const page = onePageDocument({ ...whole, language, onePage: { title: 'On one page', parts } });
      if (!page) throw new Error('no page');
      const sides = await pagesOf(await writeFormat(page, 'pdf'));
      expect([language, sides.length]).toEqual([language, 1]);
      // What is still to be done is told before what is done.
      expect(JSON.stringify(parts[0])).toContain('A line for each mission');
    }
    expect(JSON.stringify(analysisOnePage(crowded, 'workingGroup', 'en')[0])).toContain('28 more');
  });

  it('is read on one page by a word: by the supervisor before it is published, by others not', async () => {
    const page = wordsOf(await world.say('supervisor', 'one page', '2001-10-10'));
    expect(page).toContain('The analysis on one page');
    expect(page).toContain('What became of it');
    expect(wordsOf(await world.say('coordinator', 'una página', '2001-10-10', 'es'))).toContain('Seguimiento dado');
    expect(wordsOf(await world.say('coordinator', 'one page Plans of Action 2000', '2001-10-10'))).not.toContain(
      'became',
    );
    expect(wordsOf(await world.say('viewer', 'one page', '2001-10-10'))).not.toContain('What became of it');
    expect(wordsOf(await world.say('supervisor', 'one page Nothing', '2001-10-10'))).toContain('There is no round');
  });
});
