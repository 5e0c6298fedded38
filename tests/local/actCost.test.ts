import { describe, expect, test } from 'vitest';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { databaseWorkCounts } from '../../src/db/databaseWorkCounts.ts';
import { databases } from '../support/databases.ts';
import { exercise } from '../updates/exercise.ts';

/** What one act has the database do. */
async function costOf(act: () => Promise<void>): Promise<{ statements: number; prisma: number; commits: number }> {
  const before = structuredClone(databaseWorkCounts);
  await act();
  const { statements, commits } = databaseWorkCounts;
  const prisma = statements.prisma - before.statements.prisma;
  return {
    statements: prisma + statements.sql - before.statements.sql,
    prisma,
    commits: commits - before.commits,
  };
}

describe.each(databases)('an act at the local chat on $name', ({ open }) => {
  async function begun(): Promise<{ client: LocalClient; close: () => Promise<void> }> {
    const { db, close } = await open();
    const of = await exercise(db);
    const clock = () => new Date('2000-06-01T10:00:00Z');
    const chat = openLocalChat(of.app, new NewRowsBell(), { ...liveEnvironment, clock });
    await db.assignment.deleteMany({ where: { roundId: of.second } });
    await db.round.delete({ where: { id: of.second } });
    return { client: new LocalClient(chat, of.person.ana), close };
  }

  test('has the database do little for an answer', async () => {
    const { client, close } = await begun();
    await client.say('update');
    await client.press('Answer here');
    await client.say('regular');
    const cost = await costOf(() => client.say('occasional'));
    expect(client.asked).toBe('dialogue.ngo');
    await close();
    expect(cost.statements).toBeLessThanOrEqual(15);
    expect(cost.prisma).toBeLessThanOrEqual(5);
    expect(cost.commits).toBeLessThanOrEqual(1);
  });

  test('has the database do little for a page', async () => {
    const { client, close } = await begun();
    await client.say('update');
    await client.press('Open the form');
    for (const { id } of client.inputs) client.fill(id, 'regular');
    const [first] = [client.page];
    const cost = await costOf(() => client.submit());
    expect(client.page).not.toBe(first);
    await close();
    expect(cost.statements).toBeLessThanOrEqual(20);
    expect(cost.prisma).toBeLessThanOrEqual(5);
    expect(cost.commits).toBeLessThanOrEqual(1);
  });
});
