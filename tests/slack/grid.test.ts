import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import { freshTs } from '../support/slack/fakeState.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

const HOME = 'T0HOME';

describe.each(['socket', 'http'] as const)(
  'a member of an Enterprise Grid whose home is another workspace, by %s',
  (mode) => {
    let database: TestDatabase;
    let world: SlackWorld;
    beforeAll(async () => {
      database = await databases[0].open();
      world = await slackWorld(database, mode);
      world.fake.state.enterprise = 'E0ORGANIZATION';
      await world.restart();
    });
    afterAll(async () => {
      await world.close();
      await database.close();
    });
    beforeEach(() => {
      world.heard.length = 0;
      world.answer((intent) => says(`You said ${intent.kind}.`));
    });
    /** Known by the account, or, as `email`, by the address alone. */
    const member = (name: string, by: 'account' | 'email' = 'account') => {
      const one = world.member({ name, by });
      const user = world.fake.state.users.get(one.userId);
      if (user) Object.assign(user, { teamId: HOME, workspaces: [HOME, world.fake.state.team] });
      return one;
    };
    const kinds = () => world.heard.map(({ intent }) => intent.kind);
    const form = {
      target: { round: 1, post: 2, page: 'dialogue', version: 1 },
      title: 'Your update',
      progress: '1 of 1',
      sections: [
        {
          question: 'q',
          buttons: [],
          label: 'Q',
          inputs: [{ id: 'q', kind: 'text' as const, label: 'Q', options: [], required: false }],
        },
      ],
      buttons: [
        { then: 'next' as const, label: 'Next' },
        { then: 'back' as const, label: 'Back' },
      ],
      errors: {},
    };

    it.each(['account', 'email'] as const)(
      'is heard in words, by commands, behind a mention and at home (%s)',
      async (by) => {
        const ana = member(`Ana ${by}`, by);
        const channel = world.fake.addChannel([ana]);
        await world.fake.delivery.deliver(
          'events_api',
          eventPayload(world.fake.state, {
            type: 'message',
            channel: ana.channel(),
            channel_type: 'im',
            user: ana.userId,
            user_team: HOME,
            team: HOME,
            text: 'hello',
            ts: freshTs(world.fake.state),
          }),
        );
        await ana.runs('status', channel);
        await ana.mentions(channel, 'status');
        await ana.opensHome();
        await ana.offers('A text');
        expect(kinds().slice(0, 5)).toEqual(['say', 'status', 'status', 'home', 'contribute']);
        expect(ana.readsHome()).toBe('You said home.');
      },
    );

    it('presses buttons, sends pages, turns them and closes them', async () => {
      const bo = member('Bo', 'email');
      world.answer((intent) =>
        intent.kind === 'say'
          ? says('Go on?', { kind: 'actions', actions: [{ label: 'Open', intent: { kind: 'update', by: 'page' } }] })
          : { messages: [], visibleTo: 'sender', form },
      );
      await bo.says('hello');
      await bo.presses('Open');
      bo.fills('Q', 'typed');
      expect(await bo.submits()).toMatchObject({ status: 200, body: { response_action: 'update' } });
      await bo.presses('Back');
      await bo.closes();
      expect(kinds()).toEqual(['say', 'update', 'page', 'page']);
      expect(bo.reads().at(-1)).toMatch(/You closed the form/);
    });

    it('is turned away where our workspace is not among theirs, or the organization is another', async () => {
      const cy = world.fake.addPerson({ name: 'Cy', teamId: HOME, workspaces: [HOME] });
      const dee = world.fake.addPerson({ name: 'Dee', teamId: HOME });
      const channel = world.fake.addChannel([cy, dee]);
      await cy.mentions(channel, 'status');
      await dee.mentions(channel, 'status');
      expect([...cy.reads(channel), ...dee.reads(channel)].every((text) => /I only work for members/.test(text))).toBe(
        true,
      );
      expect(kinds()).toEqual([]);
    });
  },
);
