import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { createApp } from '../../src/app/app.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { openOldDatabase, readBefore } from '../support/oldDatabase.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';
import { keptPages } from '../support/upgrade.ts';
import { draftsOf } from '../support/upgradeDrafts.ts';

const { doors } = readBefore();
/** Minutes after the old program stopped: what it had carried out may still be sent again. */
const later = new Date('2001-03-23T09:05:00Z');

describe.each(databases)('chats that commit a9a28b7 left on $name', (kind) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openOldDatabase(kind);
  });
  afterEach(() => database.close());
  const answersOf = async (post: string) => {
    const app = createApp({ db: database.db, workingGroupId: 1, reportBug: () => 'BUG' });
    return (await draftsOf(app)).find((draft) => draft.post === post)?.answers ?? {};
  };

  describe('in Slack', () => {
    let world: SlackWorld;
    let dieynaba: Person;
    beforeEach(async () => {
      world = await slackWorld(database, 'http', { clock: () => later, core: liveEnvironment.core });
      // Accounts get the ids that they had in the old workspace: U000002 and U000003.
      world.fake.state.counter = 1;
      dieynaba = world.fake.addPerson({ name: 'Dieynaba Sow' });
      world.fake.addPerson({ name: 'Naomi Otieno' });
    });
    afterEach(() => world.close());

    it('correct the answer of a message that is edited', async () => {
      const { channel, ts } = doors.slack;
      expect(dieynaba.channel()).toBe(channel);
      expect(await answersOf('DKR')).toMatchObject({ 'dialogue.ngo': 'none' });
      await dieynaba.edits({ channel, ts, user: dieynaba.userId, text: 'none', blocks: [] }, 'planned');
      expect(await answersOf('DKR')).toMatchObject({ 'dialogue.ngo': 'planned' });
      expect(world.bugs).toEqual([]);
    });

    it('do not carry out again what Slack sends again', async () => {
      const { state, delivery } = world.fake;
      const words = { type: 'message', channel: dieynaba.channel(), channel_type: 'im', user: dieynaba.userId };
      const event = eventPayload(state, { ...words, text: 'aide', ts: '1795928000.000001', team: state.team });
      await delivery.deliver('events_api', { ...event, event_id: doors.slack.event });
      expect(dieynaba.reads()).toEqual([]);
      await delivery.deliver('events_api', event);
      expect(dieynaba.reads()).toHaveLength(1);
      expect(world.bugs).toEqual([]);
    });

    it('carry out the page that was acknowledged when the old program stopped', async () => {
      await world.slack.everyMinute();
      expect(await answersOf('NBO')).toMatchObject({ womenProfessional: '4', staffProfessional: '11' });
      expect(await keptPages(database.db, later)).toEqual([]);
      expect(world.bugs).toEqual([]);
    });
  });

  describe('in Teams', () => {
    let world: TeamsWorld;
    let beatriz: TeamsPerson;
    const message = (id: string, more: object) => {
      const from = { id: beatriz.id, name: beatriz.name, aadObjectId: doors.teams.account };
      return world.post(beatriz.activity({ id, from, ...more }));
    };
    beforeEach(async () => {
      world = await teamsWorld(database, { clock: () => later, core: liveEnvironment.core });
      beatriz = new TeamsPerson(world, 'Beatriz');
    });
    afterEach(() => world.close());

    it('correct the answer of a message that is edited', async () => {
      expect(await answersOf('BOG')).toMatchObject({ dialogueContact: 'La alcaldía' });
      const channelData = { tenant: { id: TENANT }, eventType: 'editMessage' };
      await message(doors.teams.activity, { type: 'messageUpdate', text: 'La gobernación', channelData });
      expect(await answersOf('BOG')).toMatchObject({ dialogueContact: 'La gobernación' });
      expect(world.bugs).toEqual([]);
    });

    it('do not carry out again what Teams sends again', async () => {
      await message(doors.teams.carriedOut, { text: 'ayuda' });
      expect(beatriz.posted).toEqual([]);
      await message('f:new', { text: 'ayuda' });
      expect(beatriz.posted).toHaveLength(1);
      expect(world.bugs).toEqual([]);
    });
  });
});
