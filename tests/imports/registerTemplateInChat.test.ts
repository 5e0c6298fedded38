import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Caller } from '../../src/core/context.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { parseImportGrids } from '../../src/imports/table/parseImportGrids.ts';
import type { Language } from '../../src/language/language.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';

describe.each(databases)('the template of a register in chat on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await open();
    world = await smallGroup(database.db);
  });
  afterAll(() => database.close());

  const says = (id: number, text: string, language: Language = 'en'): Promise<Reply> => {
    const caller: Caller = speaking(world.app, id, '2001-02-01', language);
    return handleIntent(world.app, caller, { kind: 'say', text });
  };
  const filesIn = (reply: Reply) =>
    reply.messages.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'file' ? [one] : [])));
  const textOf = (reply: Reply): string => JSON.stringify(reply.messages);

  it.each([
    ['en', 'template training', 'focal-trainings.xlsx', 'Trainings', 'Trainer'],
    ['fr', 'modèle étude', 'focal-studies.xlsx', 'Études', 'Service appuyé'],
    ['es', 'plantilla vacante', 'focal-vacancies.xlsx', 'Vacantes', 'Candidaturas de mujeres'],
  ] as const)('is given to the coordinator in %s: %s', async (language, said, file, sheet, heading) => {
    const [found] = filesIn(await says(world.person.coordinator, said, language));
    expect(found?.name).toBe(file);
    const [grid, about] = await parseImportGrids(file, found?.bytes ?? '');
    expect(grid?.sheet).toBe(sheet);
    expect(grid?.rows[0]).toContain(heading);
    expect(about?.rows.map(([column]) => column)).toContain(heading);
  });

  it('is that of the roster without a name, and of no register that there is not', async () => {
    expect(filesIn(await says(world.person.coordinator, 'template'))[0]?.name).toBe('focal-roster.xlsx');
    const unknown = textOf(await says(world.person.coordinator, 'template parties'));
    expect(unknown).toContain('There is no register “parties”');
    expect(unknown).toContain('Trainings');
    expect(filesIn(await says(world.person.ana, 'template training'))).toEqual([]);
  });

  it('is what an export is too: taken back, it changes nothing', async () => {
    const rows = [
      'Title;When;State;Trainer;Topics;Attended;Women;Men;With a gender module;Useful for my work',
      'Law;2000-03-05;held;Ana;law; 15;9;6;yes;3.4',
      'Budget;5 – 7 March 2000;planned;Ben;money, mostly;;;;no;',
    ].join('\n');
    const take = (name: string, content: string | Uint8Array) =>
      importFile(database.db, 'WGGI', { name, content }, new Date('2001-01-15T12:00:00Z'));
    const { workingGroupId } = await take('trainings.csv', rows);
    const caller = speaking(world.app, world.person.coordinator, '2001-02-01');
    const reply = await handleIntent(world.app, caller, { kind: 'registerExport', type: 'training', year: 2000 });
    const before = await registerEntriesOf(database.db, { workingGroupId, type: 'training' });
    expect(before).toHaveLength(2);
    for (const file of filesIn(reply)) {
      const { tally } = await take(file.name, file.bytes);
      expect([...tally.added, ...tally.changed]).toEqual([]);
    }
    expect(await registerEntriesOf(database.db, { workingGroupId, type: 'training' })).toEqual(before);
  });
});
