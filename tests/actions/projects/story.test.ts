import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setProjectOfAction } from '../../../src/actions/projects/setProjectOfAction.ts';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import { exportedActions } from '../../../src/export/actions/store.ts';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import type { Language } from '../../../src/language/language.ts';
import { annualJson } from '../../../src/reports/annualPaper.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import type { Reply } from '../../../src/protocol/message.ts';
import { composeThanks } from '../../../src/updates/thanks/thanksMessage.ts';
import { smallGroup } from '../../people/smallGroup.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { type Exercise, exercise, speaking } from '../../updates/exercise.ts';

const CSV = [
  'Register,Title,When,State,Reference in the project database,Link,Gender marker',
  'Project,Health of migrant women,2000,held,PRJ-12,https://example.org/12,2',
  'Project,Return and reintegration,2000,held,PRJ-7,,1',
].join('\n');

describe.each(databases)('the projects of actions on $name', (kind) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await kind.open();
    world = await exercise(database.db);
    const page = { kind: 'page', round: world.first, post: world.post.manila, then: 'next' };
    const values = {
      'actions.0.objective': 'P01',
      'actions.0.status': 'delayed',
      'actions.0.narrative': 'Meet the ministry',
      'actions.1.objective': 'S01',
      'actions.1.status': 'delayed',
      'actions.1.narrative': 'Hire two women',
    };
    await as('ana', { ...page, page: 'actions', version: 0, values });
    await as('ana', { ...page, page: 'dialogue', version: 1, values: { 'dialogue.government': 'regular' } });
    const { version } = await database.db.draft.findFirstOrThrow();
    await as('ana', { kind: 'send', round: world.first, post: world.post.manila, version });
    if ((await database.db.action.count()) !== 2) throw new Error('two actions were to be sent');
  });
  afterEach(() => database.close());

  type Who = keyof Exercise['person'];
  const ask = (who: Who, intent: Intent, language: Language = 'en', at?: Date): Promise<Reply> => {
    const caller = speaking(world.app, world.person[who], '2000-05-01', language);
    return handleIntent(world.app, at ? { ...caller, now: at } : caller, intent);
  };
  const as = async (who: Who, intent: Intent, language: Language = 'en', at?: Date) =>
    JSON.stringify((await ask(who, intent, language, at)).messages);
  const says = (who: Who, text: string, language: Language = 'en') => as(who, { kind: 'say', text }, language);
  const imported = async () => {
    const { code } = await database.db.workingGroup.findFirstOrThrow();
    await importFile(database.db, code, { name: 'projects.csv', content: CSV }, new Date('2000-05-01T12:00:00Z'), {
      dryRun: false,
    });
  };

  it('are imported as a table, named by whoever answers for the post, shown, taken back, counted and exported', async () => {
    expect(await says('ana', 'project')).toContain('There are no projects yet');
    expect(await says('ana', 'plan')).not.toContain('Name a project');
    await imported();
    const { id: update } = await database.db.update.findFirstOrThrow();
    const context = {
      db: database.db,
      workingGroupId: world.app.workingGroupId,
      now: new Date('2000-05-01T12:00:00Z'),
    };
    const reader = { recipient: { kind: 'person', id: world.person.ana }, language: 'es', timeZone: 'UTC' } as const;
    const thanks = () => composeThanks(context, { update }, reader).then((one) => JSON.stringify(one));
    expect(await thanks()).toContain('Indicar un proyecto');
    const plan = await says('ana', 'plan');
    for (const words of ['1. P01 · Meet the ministry', '2. S01 · Hire two women', 'Name a project'])
      expect(plan).toContain(words);
    expect(await says('ana', 'project of action 1: PRJ-12')).toContain(
      'belongs to project PRJ-12 · Health of migrant women. Before: no project.',
    );
    expect(await says('ana', 'plan')).toContain('project PRJ-12 · Health of migrant women');
    const changed = await ask('ana', { kind: 'say', text: 'proyecto de la actividad 1: reintegration' }, 'es');
    expect(JSON.stringify(changed)).toContain('Antes: PRJ-12 · Health of migrant women');
    const undo = changed.messages
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])))
      .find(({ label }) => label === 'Deshacer');
    if (!undo) throw new Error('nothing to take it back with');
    const later = new Date(speaking(world.app, world.person.ana, '2000-05-01').now.getTime() + 11 * 60_000);
    expect(await as('ana', undo.intent, 'es', later)).toContain('han pasado diez minutos');
    expect(await as('ana', undo.intent, 'es')).toContain('vuelve a constar el proyecto PRJ-12');
    expect(await as('ana', undo.intent, 'es')).toContain('Ya no se puede deshacer');
    expect(await says('coordinator', 'projet MNL 2 : PRJ-12', 'fr')).toContain('appartient au projet PRJ-12');
    expect(await thanks()).not.toContain('Indicar un proyecto');
    const list = await says('coordinator', 'project');
    expect(list).toContain('2 actions by project (1 of 2 projects)');
    expect(list).toContain('Hire two women');
    expect(await says('coordinator', 'project PRJ-7')).toContain('No action names a project yet (0 of 1 project)');
    expect(await says('coordinator', 'project Return and reintegration')).toContain('0 of 1 project');
    const rows: unknown[] = [];
    for await (const row of exportedActions(database.db, world.app.workingGroupId)) rows.push(row);
    expect(rows).toEqual([expect.objectContaining({ project: expect.any(String) as unknown }), expect.anything()]);
    const scope = { workingGroupId: world.app.workingGroupId, year: 2000, audience: 'workingGroup' } as const;
    const texts = (await annualJson(database.db, scope, 'fr')).sections.flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    );
    expect(texts.join('\n')).toContain(
      '2 actions signalées relèvent d’un projet de la base de projets\u00a0: PRJ-12 · Health of migrant women (2).',
    );
    const outside = await annualJson(database.db, { ...scope, audience: 'allStaff' }, 'fr');
    expect(JSON.stringify(outside.sections)).not.toContain('relèvent');
  });

  it('stay when the actions are read anew, and are nobody else’s to name', async () => {
    await imported();
    expect(await says('chi', 'project MNL 1: PRJ-12')).toContain('Only whoever answers for the post');
    expect(await says('ana', 'project of action 1: PRJ-99')).toContain('There is no project “PRJ-99”');
    expect(await says('ana', 'project of action 9: PRJ-12')).toContain('There is no action 9: there are 2');
    expect(await says('ana', 'project of action 2')).toContain('To which project does “Hire two women”');
    expect(await says('ana', 'PRJ-7')).toContain('belongs to project PRJ-7');
    const other = await smallGroup(database.db, 'OTHER');
    const stranger = speaking(other.app, other.person.coordinator, '2000-05-01');
    const action = { postId: world.post.manila, actionKey: 'actions:1.0' };
    await expect(setProjectOfAction(other.app, stranger, action, null)).rejects.toMatchObject({
      key: 'actions.projectNotYours',
    });
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    await as(
      'ana',
      { kind: 'nothingChanged', round: world.second, post: world.post.manila },
      'en',
      new Date('2001-05-01T12:00:00Z'),
    );
    expect(await says('ana', 'plan')).toContain('project PRJ-7');
    expect(await says('ana', 'project 2 none')).toContain('belongs to no project now');
  });
});
