import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawSlackMessage } from '../../handlers/slack/drawMessage.ts';
import { limits } from '../../handlers/slack/limits.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { exercise, speaking } from '../updates/exercise.ts';

const ACTIONS = 30;
const NEEDS = 10;

const [{ open }] = databases;
let database: TestDatabase;
beforeAll(async () => void (database = await open()));
afterAll(() => database.close());

it('the card of last time, with as many entries as a post may have, is one message in Slack', async () => {
  const { app, post, person, first, second } = await exercise(database.db);
  const does = (intent: Intent, date: string): Promise<Reply> =>
    handleIntent(app, speaking(app, person.ana, date), intent);
  const says = (input: string, value: string, date = '2000-08-01', round = first): Promise<Reply> =>
    does({ kind: 'answer', round, post: post.manila, input, value }, date);
  await says('dialogue.government', 'regular');
  await says('dialogueContact', 'The Ministry of Labour');
  for (let at = 0; at < ACTIONS; at++) {
    await says('actions.+', 'yes');
    for (const [field, value] of Object.entries({ objective: 'P01', status: 'onTrack', narrative: `Meeting ${at}.` }))
      await says(`actions.${at}.${field}`, value);
  }
  for (let at = 0; at < NEEDS; at++) {
    await says('needs.+', 'yes');
    await says(`needs.${at}.text`, `Leaflets ${at}`);
    await says(`needs.${at}.from`, String(post.hq));
  }
  const { version } = await database.db.draft.findFirstOrThrow({ where: { roundId: first } });
  await does({ kind: 'send', round: first, post: post.manila, version }, '2000-08-01');
  await says('dialogue.government', 'planned', '2001-08-01', second);

  const card = await does({ kind: 'update', by: 'conversation', round: second, post: post.manila }, '2001-08-01');
  const drawn = card.messages.flatMap((message) => drawSlackMessage(message, 'en', new Map()));
  expect(JSON.stringify(drawn)).toContain('Meeting 0.');
  expect(drawn).toHaveLength(1);
  expect(drawn[0]?.blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
});
