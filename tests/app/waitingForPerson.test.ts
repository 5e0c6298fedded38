import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type Language, languages } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe('what waits for a person', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
  });
  afterEach(() => database.close());

  type Name = 'ana' | 'chi' | 'coordinator';
  const does = (who: Name, intent: Intent, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], '2000-08-01', language), intent);
  const hello = (who: Name, language?: Language) => does(who, { kind: 'greet', said: 'hello' }, language);
  const press = (who: Name, reply: Reply, label: string) => {
    const action = actionsOf(reply).find((one) => one.label === label);
    if (!action) throw new Error(`no button ${label}`);
    return does(who, action.intent);
  };
  const supervisor = () =>
    database.db.grant.create({ data: { personId: world.person.chi, role: 'supervisor', from: '2000-01-01' } });
  const at = () => ({ round: world.first, post: world.post.manila });
  const sends = async () => {
    await does('ana', { kind: 'answer', ...at(), input: 'patAccess', value: 'yes' });
    const draft = await database.db.draft.findFirstOrThrow();
    await does('ana', { kind: 'send', ...at(), version: draft.version });
  };

  it('is nothing for whoever has nothing to do, and only then', async () => {
    expect(textOf(await hello('chi'))).toContain('Nothing is waiting for you');
    await supervisor();
    expect(textOf(await hello('chi'))).not.toContain('Nothing is waiting');
  });

  it('is the round that nobody has answered, for coordinator and supervisor', async () => {
    await supervisor();
    for (const who of ['coordinator', 'chi'] as const) {
      const said = await hello(who);
      expect(textOf(said)).toContain('Round 2000: 0 of 2 have answered, due 31 August 2000');
      expect(textOf(await press(who, said, 'Who is missing in Round 2000'))).toContain('0 of 2');
    }
  });

  it('is a review, for the coordinator, and what is asked back, for the author', async () => {
    await sends();
    const said = await hello('coordinator');
    expect(textOf(said)).toContain('Round 2000: 1 update waits to be read');
    expect(textOf(await press('coordinator', said, 'Open the review'))).toContain('MNL');
    const { updateId } = await database.db.assignment.findFirstOrThrow({
      where: { roundId: world.first, postId: world.post.manila },
    });
    const asked = { kind: 'askAuthor', ...at(), update: updateId ?? 0, words: 'Really?', sure: true };
    await does('coordinator', asked);
    expect(textOf(await does('ana', { kind: 'home' }))).toContain('The coordinator asks about the update of MNL');
  });

  it('is a sign-off, for who is to sign', async () => {
    await supervisor();
    const signOff = { workingGroupId: world.app.workingGroupId, kind: 'analysis' as const, subjectId: world.first };
    const asked = { requestedBy: world.person.coordinator, requestedAt: new Date('2000-08-01T08:00:00Z') };
    await database.db.signOff.create({ data: { ...signOff, revision: 1, ...asked } });
    expect(textOf(await does('chi', { kind: 'home' }))).toContain(
      'The analysis of Round 2000 waits for your yes or no',
    );
    expect(textOf(await hello('coordinator'))).not.toContain('waits for your yes or no');
  });

  it('is said in each language', async () => {
    await sends();
    for (const language of languages)
      for (const { text, blocks } of (await hello('coordinator', language)).messages)
        expect([text, ...blocks.flatMap((one) => (one.kind === 'list' ? one.items : []))].join(' ')).not.toMatch(
          /[{}]|undefined/,
        );
  });

  it('stands in the status line by line: how far a draft is, and each line opens', async () => {
    await does('ana', { kind: 'answer', ...at(), input: 'patAccess', value: 'yes' });
    const status = await does('coordinator', { kind: 'status' });
    expect(JSON.stringify(status)).toMatch(/draft, last saved .* · 1 of \d+/);
    const card = await press('coordinator', status, 'MNL');
    expect(textOf(card)).toMatch(/MNL Manila, Round 2000/);
    expect(actionsOf(card).map(({ label }) => label)).toEqual(['Remind', 'One week more', 'Pause']);
    expect(textOf(await press('coordinator', card, 'One week more'))).toContain('MNL');
    await sends();
    expect(textOf(await press('coordinator', status, 'MNL'))).toContain('has answered');
  });

  it('names the commands of one’s roles in the help', async () => {
    const helpOf = async (who: Name) => JSON.stringify(await does(who, { kind: 'help' }));
    expect(await helpOf('chi')).not.toContain('bulletin submit');
    await database.db.grant.create({ data: { personId: world.person.chi, role: 'editor', from: '2000-01-01' } });
    expect(await helpOf('chi')).toContain('bulletin submit');
    expect(await helpOf('chi')).not.toContain('the updates that wait to be read');
  });
});
