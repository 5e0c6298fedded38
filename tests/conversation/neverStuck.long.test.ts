import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { systemActor } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { judgeReplayedAnswers } from '../../src/main/replay/judgeReplayedAnswers.ts';
import type { Manner } from '../../src/main/replay/movesInReplay.ts';
import { replayUpdate, type Player } from '../../src/main/replay/replayUpdate.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { openRound } from '../../src/rounds/changeRoundState.ts';
import { roundById } from '../../src/rounds/store.ts';
import { choicesForUpdates } from '../../src/updates/store.ts';
import { drain, newClock, newOutbox } from '../outbox/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { cutBefore, type Fault, type FaultyCall, fine, limited, lostReply } from '../support/faults.ts';
import { sampleRound } from '../support/roundFixture.ts';
import { SlackPlayer } from '../support/slack/slackPlayer.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { postTo, TENANT, teamsWorld } from '../support/teams/teamsWorld.ts';

const noon = new Date('2000-08-20T10:00:00Z');
const [update] = sampleRound().updates;
const file = { ...sampleRound(), updates: [] };
const language: Language = 'fr';
const OPEN_FORM = translate(language, 'updates.openForm');
const manners: Manner[] = ['conversation', 'pages'];

/** A platform that answers nothing before whoever acts has been told that it is taken: so late is eight seconds. */
class LateAnswers {
  #told = Promise.resolve();
  #tell: () => void = () => undefined;

  get until(): Promise<void> {
    return this.#told;
  }

  acts(): void {
    this.#told = new Promise((resolve) => (this.#tell = resolve));
  }

  taken(): void {
    this.#tell();
  }
}

/** Somebody who presses again where the form did not open. */
class SlackPatient extends SlackPlayer {
  override async press(label: string): Promise<void> {
    for (let press = 0; press < 3; press++) {
      await super.press(label);
      if (label !== OPEN_FORM || this.form) return;
    }
  }
}

class TeamsPatient extends TeamsPerson {
  override async press(label: string): Promise<void> {
    for (let press = 0; press < 3; press++) {
      await super.press(label);
      if (label !== OPEN_FORM || this.form) return;
    }
  }
}

const NO_EDITS = 'forbids every edit';
const SLOW = 'takes eight seconds for every call';
const troubles: Record<string, Fault> = {
  [NO_EDITS]: { effect: false, reply: { status: 403 } },
  // Whoever waits for a form within Slack's three seconds has given up by then.
  [SLOW]: lostReply,
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
      const app = { db, workingGroupId, dataDir: 'none', reportBug: () => '', tell: () => Promise.resolve() };
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

    /** Trouble at the calls by a door that are hit, by their number, or at every edit; what the outbox sends arrives. */
    function troubled(isHit: (call: number) => boolean, isDoors: (call: FaultyCall) => boolean) {
      const state = { calls: 0, sending: false, late: new LateAnswers() };
      const plan = (call: FaultyCall): Fault => {
        if (state.sending || !isDoors(call)) return fine;
        state.calls += 1;
        if (name === NO_EDITS) return call.what.startsWith('PUT') ? trouble : fine;
        if (name === SLOW) return call.what === 'views.open' ? trouble : { ...fine, until: state.late.until };
        return isHit(state.calls) ? trouble : fine;
      };
      return { state, plan };
    }

    async function answers(client: unknown, manner: Manner): Promise<void> {
      const { db } = database;
      const record = await roundById(db, group.roundId);
      if (!record || !update) throw new Error('the round is gone');
      const instrument = await instrumentOfRound(db, group.roundId);
      const context = { language: 'en' as const, ...(await choicesForUpdates(db, record)) };
      const wanted = judgeReplayedAnswers(instrument, update.answers, context);
      if ('problems' in wanted) throw new Error('the sample does not fit');
      const player = { client: client as Player['client'], language, instrument, values: wanted.raw };
      await replayUpdate(player, manner, () => undefined);
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

    it.each(manners)('can go on in Slack by %s, and is told nothing false', async (manner) => {
      const world = await slackWorld(database, 'http', {
        clock: () => noon,
        core: liveEnvironment.core,
        ...(name === SLOW && { patience: Promise.resolve() }),
      });
      close = world.close;
      world.app.workingGroupId = group.workingGroupId;
      // By pages the form does not open at the first press, nor is that said at once.
      const isHit = (call: number) => (manner === 'pages' ? [2, 3].includes(call % 5) : call % 3 === 0);
      const { state, plan } = troubled(isHit, ({ what }) => /^(chat\.|views\.(open|update))/.test(what));
      const { deliver: handOver } = world.fake.delivery;
      world.fake.delivery.deliver = (...given) => {
        state.late.acts();
        return handOver(...given);
      };
      const person = world.fake.addPerson({ name: 'Amina' });
      const account = { platform: 'slack', tenant: world.fake.state.team, userId: person.userId } as const;
      await database.db.identity.create({ data: { personId: group.personId, ...account } });
      const send = deliver(world.slack.channel, state);
      const settled = world.fake.idle;
      world.fake.idle = async () => {
        state.late.taken();
        await settled();
        await send();
        if (name === NO_EDITS) world.fake.refuse('chat.update', 'cant_update_message');
      };
      world.fake.faults = plan;
      await answers(new SlackPatient(person, language), manner);
      expect([state.calls > (manner === 'pages' ? 2 : 20), await sent(), world.bugs]).toEqual([true, 1, []]);
      expect(person.reads().join('\n')).not.toMatch(/rien n’a été (modifié|enregistré)|nothing/);
    });

    it.each(manners)('can go on in Teams by %s, and is told nothing false', async (manner) => {
      const { workingGroupId } = group;
      const world = await teamsWorld(database, { clock: () => noon, core: liveEnvironment.core, workingGroupId });
      close = world.close;
      const person = new TeamsPatient(world, 'amina');
      const address = { serviceUrl: world.double.url, conversation: person.chat, member: person.id };
      const account = { platform: 'teams', tenant: TENANT, userId: person.aadObjectId, address } as const;
      await database.db.identity.create({ data: { personId: group.personId, ...account } });
      const isHit = (call: number) => call % (manner === 'pages' ? 2 : 3) === 0;
      const { state, plan } = troubled(isHit, ({ what }) => /^(POST|PUT) .*activities/.test(what));
      const send = deliver(world.teams.channel, state);
      world.post = async (activity, token = world.token()) => {
        state.late.acts();
        const answer = await postTo(world.url, JSON.stringify(activity), token);
        state.late.taken();
        await world.teams.settled();
        await send();
        return answer;
      };
      world.double.faults = plan;
      person.client = manner === 'pages' ? 'dialogs' : 'cards';
      await answers(person, manner);
      expect([state.calls > (manner === 'pages' ? 2 : 20), await sent(), world.bugs]).toEqual([true, 1, []]);
      expect(person.reads).not.toMatch(/rien n’a été (modifié|enregistré)|nothing/);
    });
  },
);
