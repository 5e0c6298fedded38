import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { carryOutEvent, type PlatformEvent } from '../../src/conversation/carryOutEvent.ts';
import { EventTaken } from '../../src/conversation/eventClaim.ts';
import { type ProcessedEvents, processedEvents } from '../../src/conversation/processedEvents.ts';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import { StorageUnavailable } from '../../src/db/databaseFailure.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

const noon = new Date('2000-04-03T12:00:00Z');
const clock = () => noon;

describe.each(databases)('an event of a platform, on $name,', ({ open }) => {
  let database: TestDatabase;
  let bugs: unknown[];
  let conversation: { app: { reportBug(error: unknown): string }; processed: ProcessedEvents };
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.db.processedEvent.deleteMany();
    bugs = [];
    const reportBug = (error: unknown): string => `bug ${bugs.push(error)}`;
    conversation = { app: { reportBug }, processed: processedEvents(database.db, 'local', clock) };
  });

  const event = (keep: PlatformEvent['keep']): PlatformEvent => ({
    key: 'one',
    payload: { words: 'regular' },
    keep,
    acknowledge: () => Promise.resolve(),
  });
  const come = <Result>(keep: PlatformEvent['keep'], work: (received: Received) => Result) =>
    carryOutEvent(conversation, event(keep), async (received) => work(received));
  const left = () => conversation.processed.takeLeft();

  it('is carried out once, and is known as done afterwards', async () => {
    expect(await come('claimed', () => 'hello')).toEqual({ outcome: 'carriedOut', result: 'hello' });
    expect(await come('claimed', () => 'again')).toEqual({ outcome: 'done', key: 'local:one' });
    expect(await left()).toEqual([]);
  });

  it('is under way for whoever brings it meanwhile', async () => {
    const outcome = await come('claimed', () => come('claimed', () => 'twice'));
    expect(outcome).toMatchObject({ outcome: 'carriedOut' });
    expect(outcome.outcome === 'carriedOut' && (await outcome.result)).toEqual({ outcome: 'inProgress' });
  });

  it.each(['claimed', 'interrupted', 'never'] as const)(
    'that another process turns out to have stays with it (payload kept: %s)',
    async (keep) => {
      const other = processedEvents(database.db, 'local', clock);
      const outcome = come(keep, async (received) => {
        await other.claim('one', 20_000);
        try {
          await received.own.keep();
        } catch (error) {
          received.isTaken = error instanceof EventTaken;
          throw error;
        }
      });
      expect(await outcome).toEqual({ outcome: 'inProgress' });
      expect(await other.claim('one', 20_000)).toBe('inProgress');
    },
  );

  it('that fails may be tried again at once', async () => {
    const broken = come('claimed', () => {
      throw new Error('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    expect(await come('claimed', () => 'better')).toEqual({ outcome: 'carriedOut', result: 'better' });
  });

  it.each(['claimed', 'interrupted'] as const)('that its platform interrupts is kept for later (%s)', async (keep) => {
    expect(await come(keep, (received) => void (received.interrupted = true))).toMatchObject({ outcome: 'carriedOut' });
    expect(await left()).toMatchObject([{ key: 'local:one', payload: '{"words":"regular"}' }]);
  });

  it('that its platform interrupts is given back where the platform repeats it', async () => {
    expect(await come('never', (received) => void (received.interrupted = true))).toEqual({ outcome: 'inProgress' });
    expect(await left()).toEqual([]);
    expect(await come('never', () => 'repeated')).toEqual({ outcome: 'carriedOut', result: 'repeated' });
  });

  it('of which nothing could be kept says so, and is not done', async () => {
    const error = new Error('the disk is full');
    expect(await come('claimed', (received) => void (received.notKept = error))).toEqual({ outcome: 'notKept', error });
    expect(await database.db.processedEvent.count()).toBe(0);
  });

  it('is reported where the database is away, and does not fail for it', async () => {
    const away = new StorageUnavailable('DATABASE_SILENT', 'away');
    const { processed } = conversation;
    conversation.processed = { ...processed, take: () => Promise.reject(away) };
    expect(await come('claimed', () => 'hello')).toEqual({ outcome: 'notKept', error: away });
    conversation.processed = { ...processed, markDone: () => Promise.reject(away) };
    expect(await come('claimed', () => 'hello')).toEqual({ outcome: 'carriedOut', result: 'hello' });
    expect(bugs).toEqual([away]);
  });
});
