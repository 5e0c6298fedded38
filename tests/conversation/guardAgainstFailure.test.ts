import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardAgainstFailure, type PlatformFailure } from '../../src/conversation/guardAgainstFailure.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { ana, senderWith, talk } from './talk.ts';

describe('work that somebody waits for', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await databases[0].open();
  });
  afterAll(() => database.close());

  async function failsWith(error: Error, failure: PlatformFailure | null = null) {
    const conversation = talk(database.db, { U1: ana });
    const told: string[] = [];
    const sender = senderWith('U1', { standing: 'closed' });
    const say = async (text: string) => void told.push(text);
    const platformFailure = () => Promise.resolve(failure);
    const result = await guardAgainstFailure(conversation, { sender, say, platformFailure }, () =>
      Promise.reject(error),
    );
    return { result, told, bugs: conversation.bugs };
  }

  it('is told as a bug under a reference, in the person’s language', async () => {
    const { result, told, bugs } = await failsWith(new Error('a bug'));
    expect([result, bugs.length]).toEqual([null, 1]);
    expect(told).toEqual([expect.stringMatching(/Un problème est survenu|BUG-1/)]);
    expect(told[0]).toContain('BUG-1');
  });

  it('says a refusal in its words', async () => {
    const { told, bugs } = await failsWith(new Refusal('people.notCoordinator'));
    expect([told.length, bugs]).toEqual([1, []]);
    expect(told[0]).not.toContain('BUG');
  });

  it('says what the platform did not take in the words of the door, or not at all', async () => {
    expect(await failsWith(new Error('lost'), { words: null })).toMatchObject({ told: [], bugs: [] });
    const { told, bugs } = await failsWith(new Error('lost'), { words: 'slack.notShown' });
    expect([told.length, bugs]).toEqual([1, []]);
  });

  it('logs that not even the apology could be said', async () => {
    const conversation = talk(database.db, { U1: ana });
    const sender = senderWith('U1', { standing: 'closed' });
    const say = () => Promise.reject(new Error('mute'));
    const platformFailure = () => Promise.resolve(null);
    await guardAgainstFailure(conversation, { sender, say, platformFailure }, () => Promise.reject(new Error('a bug')));
    expect(conversation.bugs.map(String)).toEqual(['Error: a bug', 'Error: mute']);
  });
});
