import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';

const pilot = {
  type: 'pilotProject',
  key: 'p-1',
  title: 'Seeds',
  titleFr: 'Semences',
  on: '2000-03-05',
  state: 'held',
  visibility: 'coordinator',
  runsIn: 12026,
  money: { amount: 20000, currency: 'USD' },
  period: { from: '2000-03-01', to: '2000-05-31' },
  milestones: [
    { text: 'Find land; sign for it', due: '2000-04-01', done: true },
    { text: 'Sow', due: '2000-05-01', done: false },
  ],
  results: [{ indicator: 'Women who farm', baseline: '3', target: '30', actual: '12' }, { target: 'one more' }],
  quarterNotes: ['Rain; late', 'Sun'],
};
const briefing = {
  type: 'briefing',
  key: 'b-1',
  title: 'Rights',
  on: '2000-07-05',
  state: 'held',
  segment: { kind: 'field', role: 'focalPoint', region: 'Africa' },
};
const conference = {
  type: 'conference',
  key: 'c-1',
  title: 'Congress',
  titleEs: 'Congreso',
  on: '2000-06-05',
  state: 'held',
  place: 'Geneva',
  recommendations: [
    { text: 'Count; publish', addressee: 'ALFA', due: '2001-03-01' },
    { text: 'Train judges', addressee: 'BRAVO', due: '2001-04-01', objective: '1.1' },
  ],
};

describe.each(databases)('an exported register that is taken back, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    database = await open();
    world = await smallGroup(database.db);
    await take('rich.json', JSON.stringify({ entries: [pilot, conference, briefing] }));
  });
  afterEach(() => database.close());

  const take = (name: string, content: string | Uint8Array) =>
    importFile(database.db, 'WGGI', { name, content }, new Date('2001-01-15T12:00:00Z'));
  const kept = async () => {
    const { workingGroupId } = world.app;
    const entries = await registerEntriesOf(database.db, { workingGroupId });
    const commitments = await database.db.commitment.findMany({ orderBy: { id: 'asc' } });
    return { entries, commitments, told: await database.db.outboxMessage.count() };
  };
  const exported = async (type: string, language: Language) => {
    const caller = speaking(world.app, world.person.coordinator, '2001-02-01', language);
    const { messages } = await handleIntent(world.app, caller, { kind: 'registerExport', type });
    return messages.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'file' ? [one] : [])));
  };
  const pilotsWith = (head: string, cells: string) =>
    take('pilotProjects.csv', `Key\tTitle\tWhen\tState\t${head}\np-1\tSeeds\t5 March 2000\theld\t${cells}`);
  const valuesOf = async (field: string) => {
    const { entries } = await kept();
    const rows = entries.find(({ key }) => key === 'p-1')?.values.filter((row) => row.field === field) ?? [];
    return rows.map(({ item, part, text }) => [item, part, text]).toSorted();
  };

  it.each(languages)('changes nothing, and nobody is told, in %s', async (language) => {
    const before = await kept();
    expect(before.commitments).toHaveLength(2);
    for (const type of ['pilotProject', 'conference', 'briefing'])
      for (const file of await exported(type, language)) {
        const { tally } = await take(file.name, file.bytes);
        expect([file.name, ...tally.added, ...tally.changed]).toEqual([file.name]);
      }
    expect(await kept()).toEqual(before);
  });

  it('leaves what a table has no column for, and takes what it says', async () => {
    await pilotsWith('Milestones\tFunded from', 'Find land; sign for it; Harvest\tNorway');
    expect(await valuesOf('milestones')).toEqual([
      [0, 'done', 'yes'],
      [0, 'due', '2000-04-01'],
      [0, 'text', 'Find land; sign for it'],
      [1, 'text', 'Harvest'],
    ]);
    expect(await valuesOf('funding')).toEqual([[0, '', 'Norway']]);
    expect(await valuesOf('results')).toHaveLength(5);
    await pilotsWith('Milestones', '');
    expect(await valuesOf('milestones')).toEqual([]);
  });

  it('changes the title in the language of the table, and the visibility where it says one', async () => {
    await take('pilotProjects.csv', 'Clé;Titre;Quand;État\np-1;Graines;5 mars 2000;réalisé');
    const found = async () => (await kept()).entries.find(({ key }) => key === 'p-1');
    expect(await found()).toMatchObject({ title: 'Seeds', titleFr: 'Graines', visibility: 'coordinator' });
    await pilotsWith('visibility', 'workingGroup');
    expect(await found()).toMatchObject({ title: 'Seeds', titleFr: 'Graines', visibility: 'workingGroup' });
  });
});
