import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseRoundCommand } from '../../src/rounds/parseRoundCommand.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { postsPairedInRound } from '../../src/rounds/store.ts';
import { postsInRound } from '../../src/rounds/store.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { outboxDue } from '../review/outbox.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2000-08-20';

describe.each(databases)('the posts of a round that runs on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
  });
  afterAll(() => database.close());

  const says = (text: string, language: Language = 'en', who: 'coordinator' | 'ana' = 'coordinator') =>
    handleIntent(world.app, speaking(world.app, world.person[who], TODAY, language), parseRoundCommand(text));
  const press = async (reply: Reply) => {
    return handleIntent(world.app, speaking(world.app, world.person.coordinator, TODAY), firstAction(reply).intent);
  };
  const asked = async () => (await postsInRound(database.db, world.first)).map(({ code }) => code);
  const told = () => outboxDue(database.db, world.app, 'round.askedPost', TODAY);

  it('are fewer with a reason that its holders read, and more again', async () => {
    const shown = await says('remove Manila: the office is closed');
    expect(textOf(shown)).toMatch(/MNL Manila will not be asked in “Round 2000” any more.*the office is closed/);
    expect(await asked()).toEqual(['HQ', 'MNL']);
    expect(textOf(await press(shown))).toContain('is not asked in “Round 2000” any more');
    expect(await asked()).toEqual(['HQ']);
    expect((await told())[0]).toMatch(/MNL is not asked in “Round 2000” any more.*the office is closed/);
    await press(await says('add Manila'));
    expect(await asked()).toEqual(['HQ', 'MNL']);
    expect((await told()).join()).toContain(
      'Your post MNL is asked in “Round 2000” too: answers are due on 31 August 2000',
    );
    const acts = await database.db.auditEvent.findMany({
      where: { subject: `round:${world.first}` },
      orderBy: { id: 'asc' },
    });
    expect(acts.map(({ action }) => action)).toEqual(['round.spare', 'round.ask']);
    const analysis = { kind: 'analysis', round: 'Round 2000', page: 11 } as const;
    const note = await handleIntent(world.app, speaking(world.app, world.person.coordinator, TODAY), analysis);
    expect(textOf(note)).toMatch(/On 20 August 2000 one post was taken out. On 20 August 2000 one more post was asked/);
  });

  it.each([
    ['remove Manila', /Please say why MNL/],
    ['add Manila', /asked in “Round 2000” already/],
    ['remove', /Which post is not to be asked any more, and why/],
    ['add Atlantis', /Atlantis/],
  ])('stay as they are, and it says why: %s', async (words, reason) => {
    const reply = await says(words);
    const last = /will be asked/.test(textOf(reply)) ? await press(reply) : reply;
    expect(textOf(last)).toMatch(reason);
    expect(await asked()).toEqual(['HQ', 'MNL']);
  });

  it('are paired as before when one comes back', async () => {
    const { hq, manila } = world.post;
    const roundId = world.first;
    await database.db.counterpart.createMany({
      data: [
        { roundId, postId: hq, counterpartId: manila },
        { roundId, postId: manila, counterpartId: hq },
      ],
    });
    const pair = async () => (await postsPairedInRound(database.db, roundId, hq)).map(({ code }) => code);
    await press(await says('remove Manila: the office is closed'));
    expect(await pair()).toEqual([]);
    await press(await says('add Manila'));
    expect(await pair()).toEqual(['MNL']);
  });

  it('are left as they are where the round has closed since it was shown', async () => {
    const shown = await says('remove Manila: the office is closed');
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    expect(textOf(await press(shown))).toContain('No round is open or scheduled');
    expect(await asked()).toEqual(['HQ', 'MNL']);
  });

  it('never lose one that has answered', async () => {
    const shown = await says('remove Manila: the office is closed');
    const at = { round: world.first, post: world.post.manila };
    const ana = speaking(world.app, world.person.ana, TODAY);
    await handleIntent(world.app, ana, { kind: 'answer', ...at, input: 'patAccess', value: 'yes' });
    const { version } = await database.db.draft.findFirstOrThrow({ where: { roundId: world.first } });
    await handleIntent(world.app, ana, { kind: 'send', ...at, version });
    expect(textOf(await press(shown))).toContain('it has answered, or it is not asked');
    expect(await asked()).toEqual(['HQ', 'MNL']);
  });

  it('are the coordinator’s to change, in French and Spanish too', async () => {
    expect(textOf(await says('add Manila', 'en', 'ana'))).toMatch(/coordinator/i);
    expect(textOf(await says('retirer Manila : le bureau est fermé', 'fr'))).toContain('ne sera plus sollicité pour');
    expect(textOf(await says('retirar Manila: la oficina está cerrada', 'es'))).toContain(
      'dejará de estar incluida en',
    );
  });
});
