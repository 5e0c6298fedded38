import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Db } from '../../src/db/db.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], async (db: Db) => ({
  ...(await smallGroup(db)),
  other: await smallGroup(db, 'OTHER'),
}));

describe('the appointments and roles of another group', () => {
  let database: TestDatabase;
  let world: World & { other: World };
  beforeEach(async () => void ({ database, world } = await openWorld()));
  afterEach(() => database.close());

  const does = (intent: Intent, who: 'coordinator' | 'ana' = 'coordinator'): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person[who], '2000-08-20'), intent);
  /** The coordinator of the other group says something and presses what is offered first. */
  const elsewhere = async (intent: Intent): Promise<Reply> => {
    const { other } = world;
    const app = createApp({ ...other.app, db: database.db });
    const caller = speaking(app, other.person.coordinator, '2000-08-20');
    return handleIntent(app, caller, firstAction(await handleIntent(app, caller, intent)).intent);
  };
  const everything = async () => ({
    appointments: await database.db.appointment.findMany({ orderBy: { id: 'asc' } }),
    grants: await database.db.grant.findMany({ orderBy: { id: 'asc' } }),
  });

  it.each<[string, (of: World & { other: World }) => Intent]>([
    [
      'somebody of theirs for a post of ours',
      ({ post, other }) => ({
        kind: 'makeAppointment',
        person: other.person.chi,
        post: post.manila,
        role: 'focalPoint',
        from: '2000-09-01',
      }),
    ],
    [
      'somebody of ours for a post of theirs',
      ({ person, other }) => ({
        kind: 'makeAppointment',
        person: person.chi,
        post: other.post.manila,
        role: 'alternate',
        from: '2000-09-01',
      }),
    ],
    [
      'a role for somebody of theirs',
      ({ other }) => ({ kind: 'makeGrant', person: other.person.chi, role: 'editor', from: '2000-09-01' }),
    ],
  ])('are none that we can give: %s', async (_, intent) => {
    const before = await everything();
    expect(textOf(await does(intent(world)))).toContain('not there any more');
    expect(await everything()).toEqual(before);
  });

  it('are none that we can end, whatever the button says', async () => {
    const theirs = await database.db.appointment.findFirstOrThrow({ where: { postId: world.other.post.manila } });
    const before = await everything();
    const reply = await does({ kind: 'makeAppointmentEnd', appointment: theirs.id, to: '2000-09-30' });
    expect(textOf(reply)).toContain('not there any more');
    expect(await everything()).toEqual(before);
  });

  it.each<[string, Intent]>([
    ['an appointment', { kind: 'appoint', words: 'chi of OTHER to Manila from 1 September' }],
    ['the end of one', { kind: 'appoint', words: 'ana of OTHER to Manila until 30 September' }],
    ['a role', { kind: 'grant', words: 'editor to chi of OTHER' }],
  ])('are none that we can take back, as they can: %s', async (_, intent) => {
    const done = await elsewhere(intent);
    const undo = firstAction(done).intent;
    expect(undo.kind).toMatch(/^undo/);
    const made = await everything();
    expect(textOf(await does(undo))).toContain('not there any more');
    expect(textOf(await does(undo, 'ana'))).toContain('coordinator');
    expect(await everything()).toEqual(made);
    const { other } = world;
    const app = createApp({ ...other.app, db: database.db });
    const back = await handleIntent(app, speaking(app, other.person.coordinator, '2000-08-20'), undo);
    expect(textOf(back)).toContain('Taken back');
  });

  it('do not make a name ambiguous in ours', async () => {
    const { other } = world;
    await database.db.person.update({ where: { id: other.person.chi }, data: { name: 'chi of WGGI' } });
    const reply = await does({ kind: 'appoint', words: 'chi of WGGI to Manila from 1 September' });
    expect(firstAction(reply).intent).toMatchObject({ person: world.person.chi, post: world.post.manila });
  });
});
