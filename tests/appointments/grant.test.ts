import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseGrant } from '../../src/appointments/grants/parseGrant.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { rolesOf } from '../../src/people/store.ts';
import { outboxDue } from '../review/outbox.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, firstAction, textOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2000-08-20';

describe('the words of a grant', () => {
  const nobody = { email: null, from: null, to: null };
  it.each([
    ['editor to Maria López', { ...nobody, who: 'Maria López', role: 'editor' }],
    ['Maria López as editor from 1 September', { who: 'Maria López', role: 'editor', from: '2000-09-01', to: null }],
    ['viewer to Ana from 1 to 30 September', { who: 'Ana', role: 'viewer', from: '2000-09-01', to: '2000-09-30' }],
    ['coordinator to Ana until 30 September', { who: 'Ana', role: 'coordinator', from: null, to: '2000-09-30' }],
    ['rédactrice à Ana de Souza jusqu’au 30 septembre', { who: 'Ana de Souza', role: 'editor', to: '2000-09-30' }],
    ['supervisora a Ana desde el 1 de septiembre', { who: 'Ana', role: 'supervisor', from: '2000-09-01' }],
    ['editor ana@example.org', { who: '', email: 'ana@example.org', role: 'editor' }],
    ['Maria López', { ...nobody, who: 'Maria López', role: null }],
  ])('%s', (words, expected) => {
    expect(parseGrant(words, TODAY)).toMatchObject(expected);
  });
});

describe.each(databases)('a role in the group on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  const does = (who: 'ana' | 'coordinator', intent: Intent, at = `${TODAY}T12:00:00Z`, language: Language = 'en') =>
    handleIntent(world.app, { ...speaking(world.app, world.person[who], TODAY, language), now: new Date(at) }, intent);
  const says = (words: string, language?: Language) =>
    does('coordinator', parseTypedCommand(words), undefined, language);
  const roles = (date: string) => rolesOf(database.db, world.person.chi, date);
  const told = () => outboxDue(database.db, world.app, 'grant.changed', '2000-08-21');

  it('is shown with what the person will read, given, and told after ten minutes', async () => {
    const shown = await says('grant editor to chi from 1 September');
    expect(textOf(shown)).toContain('chi of WGGI gets the role of editor from 1 September 2000.');
    expect(textOf(shown)).toContain('You have the role of editor in the working group from 1 September 2000.');
    expect(await roles('2000-09-01')).toMatchObject({ editor: false });
    const done = await does('coordinator', firstAction(shown).intent);
    expect(textOf(done)).toContain('You can take this back for ten minutes');
    expect(await roles('2000-08-31')).toMatchObject({ editor: false });
    expect(await roles('2000-09-01')).toMatchObject({ editor: true });
    expect(await outboxDue(database.db, world.app, 'grant.changed', TODAY)).toEqual([]);
    expect((await told()).join()).toContain('You have the role of editor');
    const [act] = await database.db.auditEvent.findMany({ where: { action: 'grant.add' } });
    expect(act).toMatchObject({ actorId: world.person.coordinator, detail: { role: 'editor', from: '2000-09-01' } });
    // A second press gives nothing twice.
    expect(textOf(await does('coordinator', firstAction(shown).intent))).toContain('has changed since it was shown');
    expect(textOf(await does('coordinator', firstAction(done).intent, `${TODAY}T12:11:00Z`))).toContain(
      'has been told',
    );
  });

  it('is taken back within ten minutes, and nobody is told', async () => {
    const done = await does('coordinator', firstAction(await says('grant viewer to chi')).intent);
    const [undo] = actionsOf(done);
    expect(textOf(await does('coordinator', undo?.intent ?? { kind: 'help' }, `${TODAY}T12:09:00Z`))).toContain(
      'Taken back',
    );
    expect(await roles(TODAY)).toMatchObject({ viewer: false });
    expect(await told()).toEqual([]);
    expect(textOf(await does('coordinator', undo?.intent ?? { kind: 'help' }))).toContain('not there any more');
  });

  it('ends on a day that is named, and goes on when that is taken back', async () => {
    await does('coordinator', firstAction(await says('grant editor to chi')).intent);
    const shown = await says('grant editor to chi until 30 September');
    expect(textOf(shown)).toContain('chi of WGGI has the role of editor until 30 September 2000.');
    const done = await does('coordinator', firstAction(shown).intent);
    expect(await roles('2000-10-01')).toMatchObject({ editor: false });
    await does('coordinator', firstAction(done).intent);
    expect(await roles('2000-10-01')).toMatchObject({ editor: true });
  });

  it.each([
    ['grant coordinator to coordinator of WGGI until 30 September', /Nobody else coordinates the group/],
    ['grant editor to chi from 1 August', /1 August 2000 is past/],
    ['grant editor to Nobody', /nobody called “Nobody”/],
    ['grant chi', /which role/],
    ['grant editor to of WGGI', /Several people|nobody called/],
  ])('is refused with the reason: %s', async (words, reason) => {
    expect(textOf(await says(words))).toMatch(reason);
    expect(await database.db.grant.count()).toBe(1);
  });

  it('is for the coordinator alone, and reads well in French and Spanish', async () => {
    expect(textOf(await does('ana', parseTypedCommand('grant editor to chi')))).toMatch(/coordinator/i);
    expect(textOf(await says('attribuer rédactrice à chi', 'fr'))).toContain(
      'reçoit le rôle de rédaction à partir du 20 août 2000',
    );
    expect(textOf(await says('otorgar redactora a chi', 'es'))).toContain(
      'recibe la función de redacción desde el 20 de agosto de 2000',
    );
  });
});
