import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { takeFilesInConversation } from '../../src/conversation/takeFilesInConversation.ts';
import type { App, Caller } from '../../src/core/context.ts';
import { fetchImportTemplate, importCommand, importNow } from '../../src/imports/importCommand.ts';
import type { Language } from '../../src/language/language.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], smallGroup);
const roster =
  'Post code,Post name,Kind,Duty station,Country,Name,E-mail,Role,From\n' +
  'NBO,Mission in Nairobi,field,Nairobi,KE,Wanjiru,w@example.org,focalPoint,2000-08-01\n';

describe('a roster that is sent to the bot', () => {
  let database: TestDatabase;
  let world: World;
  let app: App;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
    app = createApp({ ...world.app, dataDir: temporaryFolder() });
    await database.db.grant.create({ data: { personId: world.person.ana, role: 'coordinator', from: '2000-01-01' } });
  });
  afterEach(() => database.close());

  const by = (who: keyof World['person'], minutes = 0, language: Language = 'en'): Caller => ({
    ...speaking(app, world.person[who], '2000-08-01', language),
    now: new Date(Date.parse('2000-08-01T12:00:00Z') + minutes * 60_000),
  });
  const send = async (content: string, who: keyof World['person'] = 'coordinator'): Promise<number> => {
    const bytes = new TextEncoder().encode(content);
    const sent = { name: 'roster.csv', size: null, fetch: () => Promise.resolve(bytes) };
    await takeFilesInConversation(app, by(who), [sent], '');
    return (await database.db.storedFile.findFirstOrThrow({ orderBy: { id: 'desc' } })).id;
  };
  const posts = async () => (await database.db.post.findMany({ orderBy: { code: 'asc' } })).map(({ code }) => code);
  const press = (reply: Reply, caller = by('coordinator')) => dispatch(app, caller, firstAction(reply).intent);

  it('is asked for by a coordinator alone, and changes nothing before a press', async () => {
    expect(await refusal(importCommand(app, by('chi'), {}))).toMatchObject({ key: 'people.notCoordinator' });
    expect((await importCommand(app, by('coordinator'), {})).awaits).toMatchObject({ kind: 'file', field: 'file' });
    const file = await send(roster);
    const shown = await importCommand(app, by('coordinator'), { file });
    expect(textOf(shown)).toContain('NBO');
    expect(await posts()).toEqual(['HQ', 'MNL']);
    expect(await refusal(importNow(app, by('chi'), { file, seen: '' }))).toMatchObject({
      key: 'people.notCoordinator',
    });
    await press(shown);
    expect(await posts()).toEqual(['HQ', 'MNL', 'NBO']);
  });

  it('is nobody’s but who sent it: another coordinator does not know the file', async () => {
    const file = await send(roster);
    expect(await refusal(importCommand(app, by('ana'), { file }))).toMatchObject({ key: 'files.gone' });
    expect(await refusal(importNow(app, by('ana'), { file, seen: '' }))).toMatchObject({ key: 'files.gone' });
  });

  it('is shown anew where it would do something else by now', async () => {
    const shown = await importCommand(app, by('coordinator'), { file: await send(roster) });
    const { id: dutyStationId } = await database.db.dutyStation.findFirstOrThrow();
    const { workingGroupId } = app;
    const nairobi = { workingGroupId, dutyStationId, code: 'NBO', name: 'Nairobi', kind: 'field' as const };
    await database.db.post.create({ data: nairobi });
    const again = await press(shown);
    expect(firstAction(again).intent).not.toEqual(firstAction(shown).intent);
    expect(await database.db.person.count({ where: { name: 'Wanjiru' } })).toBe(0);
  });

  it('is refused with its places, and nothing of it is taken in', async () => {
    const wrong = await importCommand(app, by('coordinator'), { file: await send(roster.replace('w@', 'w at ')) });
    expect(textOf(wrong)).toContain('row 2');
    expect(await posts()).toEqual(['HQ', 'MNL']);
  });

  it('is taken back for ten minutes by who imported it, once', async () => {
    const imported = await press(await importCommand(app, by('coordinator'), { file: await send(roster) }));
    expect(await refusal(press(imported, by('chi', 1)))).toMatchObject({ key: 'people.notCoordinator' });
    expect(await refusal(press(imported, by('ana', 1)))).toMatchObject({ key: 'files.gone' });
    expect(await refusal(press(imported, by('coordinator', 11)))).toMatchObject({ key: 'imports.undoLate' });
    expect(await posts()).toContain('NBO');
    await press(imported, by('coordinator', 9));
    expect(await posts()).toEqual(['HQ', 'MNL']);
    expect(await refusal(press(imported, by('coordinator', 9)))).toMatchObject({ key: 'imports.undoChanged' });
    expect(await database.db.auditEvent.count({ where: { action: 'import.undo' } })).toBe(1);
  });

  it('stays whole where something of it was used meanwhile: nothing is half taken back', async () => {
    const imported = await press(await importCommand(app, by('coordinator'), { file: await send(roster) }));
    const { id: personId } = await database.db.person.findFirstOrThrow({ where: { name: 'Wanjiru' } });
    await database.db.absence.create({ data: { personId, from: '2000-08-02', to: '2000-08-03' } });
    expect(await refusal(press(imported, by('coordinator', 1)))).toMatchObject({ key: 'imports.undoChanged' });
    expect(await posts()).toContain('NBO');
    expect(await database.db.appointment.count({ where: { personId } })).toBe(1);
  });

  it('has an empty workbook for each register, in the language of who asks', async () => {
    const fileOf = async (words: string | undefined, language: Language) => {
      const { messages } = await fetchImportTemplate(app, by('coordinator', 0, language), { words });
      const block = messages.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'file');
      return block?.kind === 'file' ? block.name : null;
    };
    expect(await fileOf(undefined, 'en')).toBe('focal-roster.xlsx');
    expect(await fileOf('formation', 'fr')).toBe('focal-trainings.xlsx');
    expect(await refusal(fileOf('gossip', 'en'))).toMatchObject({
      key: 'imports.noSuchRegister',
      parameters: { said: 'gossip', names: expect.stringContaining('Trainings') },
    });
    expect(await refusal(fetchImportTemplate(app, by('chi'), {}))).toMatchObject({ key: 'people.notCoordinator' });
  });
});
