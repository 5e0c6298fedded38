import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisFiguresOfRound } from '../../src/analysis/charts/store.ts';
import { methodNote } from '../../src/analysis/methodNote.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { languages } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type RoundFile, storeRound } from '../support/roundFixture.ts';
import { mutatedChains } from './mutate.ts';

type Shipped = ReturnType<typeof shippedExercise>;

/** Question, row and choice keys of the shipped instrument, and what a next version calls them. */
const renames = [
  ['dialogue', 'contacts'],
  ['patAccess', 'tracking'],
  ['networks', 'circles'],
  ['streamline', 'simplify'],
  ['womenProfessional', 'womenExperts'],
] as const;

/** The shipped questions with other keys for five of them, for a row and for a choice. */
function renamedInstrument(): Shipped {
  const shipped = shippedExercise();
  let { source } = shipped;
  for (const [before, now] of renames) {
    source = source.replace(
      `      - key: ${before}\n        kind`,
      `      - key: ${now}\n        was: ${before}\n        kind`,
    );
    source = source.replaceAll(new RegExp(`(rowsOf|meanOf|sumOf|question|part|whole): ${before}$`, 'gm'), `$1: ${now}`);
    source = source.replaceAll(new RegExp(`(when: \\{ (?:part|number|answer)): ${before},`, 'g'), `$1: ${now},`);
  }
  source = source.replace('          - key: government\n', '          - key: offices\n            was: government\n');
  source = source.replace('          - key: regular\n', '          - key: often\n            was: [regular, steady]\n');
  source = source
    .replace('are: regular', 'are: often')
    .replaceAll('is: [regular]', 'is: [often]')
    .replace(/^version: (\d+)$/m, 'version: 99');
  return { source, file: 'renamed.yaml', instrument: parseInstrument(source, 'renamed.yaml') };
}

/** The same round as somebody would have answered it under the new keys. */
function underNewKeys(file: RoundFile): RoundFile {
  let text = JSON.stringify(file.updates);
  for (const [before, now] of renames) text = text.replaceAll(new RegExp(`"${before}([".])`, 'g'), `"${now}$1`);
  text = text.replaceAll('"government"', '"offices"').replaceAll('contacts.government', 'contacts.offices');
  const updates = JSON.parse(text.replaceAll('"regular"', '"often"')) as RoundFile['updates'];
  return { ...file, updates };
}

describe.each(databases)('a comparison with a round before keys were renamed, on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  it.each(mutatedChains(4).map((chain, index) => ({ chain, index })))(
    'is the same as with the keys left as they were ($index)',
    async ({ chain: [first, second], index }) => {
      await storeRound(test.db, first, { code: `same${index}` });
      const same = await storeRound(test.db, second, { code: `same${index}` });
      await storeRound(test.db, first, { code: `other${index}` });
      const other = await storeRound(test.db, underNewKeys(second), {
        code: `other${index}`,
        instrument: renamedInstrument(),
      });
      const since = async (id: number) => (await analyseRound(test.db, id)).conclusions.map((one) => one.since);
      expect(await since(other)).toEqual(await since(same));
      const ratios = async (id: number) =>
        (await analysisFiguresOfRound(test.db, id)).ratios.map(({ roundId: _, ...figures }) => figures);
      expect(await ratios(other)).toEqual(await ratios(same));
    },
  );

  it('says in the method note how many questions had another key', async () => {
    const [[first, second]] = mutatedChains(1) as [[RoundFile, RoundFile]];
    await storeRound(test.db, first, { code: 'note' });
    const id = await storeRound(test.db, underNewKeys(second), { code: 'note', instrument: renamedInstrument() });
    const analysis = await analyseRound(test.db, id);
    const note = (language: 'en' | 'fr' | 'es') => methodNote(analysis, { tier: 'workingGroup', language }).join('\n');
    expect(note('en')).toContain(`5 questions had another key in “${first.round.label}”`);
    expect(new Set(languages.map(note)).size).toBe(3);
  });
});
