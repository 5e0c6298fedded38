import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registry } from '../../src/app/registry.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { systemActor } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import { importFile } from '../../src/main/import/importFile.ts';
import { judgeExpectedAnswers } from '../../src/main/replay/expectedAnswers.ts';
import { play, type Player } from '../../src/main/replay/person.ts';
import type { Channel } from '../../src/outbox/channel.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { openRound } from '../../src/rounds/move.ts';
import { roundById } from '../../src/rounds/store.ts';
import { choicesOfRound } from '../../src/updates/store.ts';
import { drain, newClock, newOutbox } from '../outbox/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { cutBefore, type Fault, type FaultyCall, fine, limited, lostReply } from '../support/faults.ts';
import { sampleRound } from '../support/roundFixture.ts';
import { SlackPlayer } from '../support/slack/slackPlayer.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, teamsWorld } from '../support/teams/teamsWorld.ts';

const noon = new Date('2000-08-20T10:00:00Z');
const [update] = sampleRound().updates;
const file = { ...sampleRound(), updates: [] };
const language: Language = 'fr';

const NO_EDITS = 'forbids every edit';
const troubles: Record<string, Fault> = {
  [NO_EDITS]: { effect: false, reply: { status: 403 } },
  'asks for half a minute of patience': limited(30),
  'loses its replies': lostReply,
  'cuts the line': cutBefore,
  'says 500 and does nothing': { effect: false, reply: { status: 500 } },
  'says 500 and does it': { effect: true, reply: { status: 500 } },
};

describe.each(Object.entries(troubles))(
  'somebody who only looks at the chat, where the platform %s,',
  (name, trouble) => {
    let database: TestDatabase;
    let group: { workingGroupId: number; roundId: number; personId: number };
    let close: () => Promise<void>;
    beforeEach(async () => {
      database = await databases[0].open();
      const { db } = database;
      const report = await importFile(db, 'WGGI', { name: 'round.json', content: JSON.stringify(file) }, noon);
      const { workingGroupId, round } = report;
      const app = { db, workingGroupId, reportBug: () => '', tell: () => Promise.resolve() };
      await openRound(app, systemActor(app, 'cli', noon), round?.id ?? 0);
      await inTransaction(db, (tx) => addPlaceholderPeople(tx, workingGroupId, file.round.opensAt));
      const post = await db.post.findFirstOrThrow({ where: { code: update?.post ?? '' } });
      const { personId } = await db.appointment.findFirstOrThrow({ where: { postId: post.id } });
      await db.person.update({ where: { id: personId }, data: { language } });
      await db.outboxMessage.deleteMany();
      group = { workingGroupId, roundId: round?.id ?? 0, personId };
    });
    afterEach(async () => {
      await close();
      await database.close();
    });

    /** Trouble at every third call by a door, or at every edit; what the outbox sends arrives. */
    function troubled(isDoors: (call: FaultyCall) => boolean) {
      const state = { calls: 0, sending: false };
      const plan = (call: FaultyCall): Fault => {
        if (state.sending || !isDoors(call)) return fine;
        state.calls += 1;
        if (name === NO_EDITS) return call.what.startsWith('PUT') ? trouble : fine;
        return state.calls % 3 === 0 ? trouble : fine;
      };
      return { state, plan };
    }

    async function answers(client: unknown): Promise<void> {
      const { db } = database;
      const record = await roundById(db, group.roundId);
      if (!record || !update) throw new Error('the round is gone');
      const instrument = await instrumentOfRound(db, group.roundId);
      const context = { language: 'en' as const, ...(await choicesOfRound(db, record)) };
      const wanted = judgeExpectedAnswers(instrument, update.answers, context);
      if ('problems' in wanted) throw new Error('the sample does not fit');
      const player = { client: client as Player['client'], language, instrument, values: wanted.raw };
      await play(player, 'conversation', () => undefined);
    }

    /** Sends what the doors could not show. */
    function deliver(channel: Channel, state: { sending: boolean }) {
      const clock = newClock(noon);
      const outbox = newOutbox({ db: database.db, workingGroupId: group.workingGroupId }, clock, [channel], {
        composers: registry.composers,
      });
      return async (): Promise<void> => {
        state.sending = true;
        await drain(outbox, clock, new Date(clock.now().getTime() + 600_000));
        state.sending = false;
      };
    }

    const sent = () => database.db.update.count({ where: { roundId: group.roundId } });

    it('can go on in Slack, and is told nothing false', async () => {
      const world = await slackWorld(database, 'http', { clock: () => noon, core: liveEnvironment.core });
      close = world.close;
      world.app.workingGroupId = group.workingGroupId;
      const person = world.fake.addPerson({ name: 'Amina' });
      const account = { platform: 'slack', tenant: world.fake.state.team, userId: person.userId } as const;
      await database.db.identity.create({ data: { personId: group.personId, ...account } });
      const { state, plan } = troubled(({ what }) => what.startsWith('chat.'));
      const send = deliver(world.slack.channel, state);
      const settled = world.fake.idle;
      world.fake.idle = async () => {
        await settled();
        await send();
        if (name === NO_EDITS) world.fake.refuse('chat.update', 'cant_update_message');
      };
      world.fake.faults = plan;
      await answers(new SlackPlayer(person, language));
      expect([state.calls > 20, await sent(), world.bugs]).toEqual([true, 1, []]);
      expect(person.reads().join('\n')).not.toMatch(/rien n’a été (modifié|enregistré)|nothing/);
    });

    it('can go on in Teams, and is told nothing false', async () => {
      const { workingGroupId } = group;
      const world = await teamsWorld(database, { clock: () => noon, core: liveEnvironment.core, workingGroupId });
      close = world.close;
      const person = new TeamsPerson(world, 'amina');
      const address = { serviceUrl: world.double.url, conversation: person.chat, member: person.id };
      const account = { platform: 'teams', tenant: TENANT, userId: person.aadObjectId, address } as const;
      await database.db.identity.create({ data: { personId: group.personId, ...account } });
      const { state, plan } = troubled(({ what }) => /^(POST|PUT) .*activities/.test(what));
      const send = deliver(world.teams.channel, state);
      const post = world.post;
      world.post = async (...given) => {
        const answer = await post(...given);
        await send();
        return answer;
      };
      world.double.faults = plan;
      person.client = 'cards';
      await answers(person);
      expect([state.calls > 20, await sent(), world.bugs]).toEqual([true, 1, []]);
      expect(person.reads).not.toMatch(/rien n’a été (modifié|enregistré)|nothing/);
    });
  },
);
