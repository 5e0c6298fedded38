import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { composeSupervisorPage, supervisorPageJob } from '../../src/bulletin/supervisorPage/supervisorPageJob.ts';
import { supervisorPageDue } from '../../src/bulletin/supervisorPage/supervisorPageDue.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { App } from '../../src/core/context.ts';
import type { Language } from '../../src/language/language.ts';
import { outboxReaderOf } from '../../src/outbox/outboxRecipients.ts';
import type { Message } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { speaking } from '../updates/exercise.ts';

describe('the page of a quarter', () => {
  it.each([
    ['2000-12-24', null],
    ['2000-12-25', '2000-Q4'],
    ['2000-12-31', '2000-Q4'],
    ['2001-01-01', null],
    // The 25th is a Sunday: the Monday after it.
    ['2001-03-25', null],
    ['2001-03-26', '2001-Q1'],
  ])('is due on %s: %s', (today, quarter) => {
    expect(supervisorPageDue(today, [])).toBe(quarter);
  });

  it('is due on the day of the issue itself, where there is one', () => {
    const issues = [{ quarter: '2000-Q4', publishOn: '2000-12-12' }];
    expect(supervisorPageDue('2000-12-11', issues)).toBeNull();
    expect(supervisorPageDue('2000-12-12', issues)).toBe('2000-Q4');
  });
});

describe.each(databases)('the page for the supervisor on $name', ({ open }) => {
  let database: TestDatabase;
  let app: App;
  let round: number;
  let people: Record<'supervisor' | 'coordinator' | 'viewer', number>;
  beforeEach(async () => {
    database = await open();
    const { db } = database;
    round = await storeRound(db, sampleRound());
    const { workingGroupId } = await db.round.findUniqueOrThrow({ where: { id: round } });
    const reportBug = (error: unknown): never => {
      throw error;
    };
    app = createApp({ db, workingGroupId, reportBug });
    const person = async (role: keyof typeof people, language: Language) => {
      const { id } = await db.person.create({ data: { workingGroupId, key: role, name: role, language } });
      await db.grant.create({ data: { personId: id, role, from: '2000-01-01' } });
      return id;
    };
    people = {
      supervisor: await person('supervisor', 'fr'),
      coordinator: await person('coordinator', 'en'),
      viewer: await person('viewer', 'en'),
    };
    await db.round.update({ where: { id: round }, data: { state: 'closed' } });
  });
  afterEach(() => database.close());

  const sent = async (moment: string) => {
    await supervisorPageJob(app, new Date(moment));
    return database.db.outboxMessage.findMany({ where: { kind: 'bulletin.quarterPage' }, orderBy: { id: 'asc' } });
  };
  const written = async (): Promise<Message | { drop: string } | { wait: Date }> => {
    const { db } = database;
    const reader = await outboxReaderOf(db, app.workingGroupId, { kind: 'person', id: people.supervisor });
    if (!reader) throw new Error('the supervisor reads it');
    const at = { db, workingGroupId: app.workingGroupId, now: new Date('2000-12-25T09:00:00Z') };
    return composeSupervisorPage(at, { round, quarter: '2000-Q4' }, reader);
  };

  it('goes out once a quarter, to the supervisor alone', async () => {
    expect(await sent('2000-12-20T09:00:00Z')).toEqual([]);
    const first = await sent('2000-12-25T09:00:00Z');
    expect(first.map(({ recipient }) => recipient)).toEqual([String(people.supervisor)]);
    expect(await sent('2000-12-25T09:15:00Z')).toHaveLength(1);
    expect(await sent('2000-12-29T09:00:00Z')).toHaveLength(1);
    expect(await sent('2001-03-26T09:00:00Z')).toHaveLength(2);
  });

  it('says in their language what the round says, with its figures, and leads to the file', async () => {
    const page = await written();
    if (!('text' in page)) throw new Error('there is a page');
    const said = JSON.stringify(page);
    expect(page.text).toBe(`La page du trimestre\u00a0: ${sampleRound().round.label}`);
    // Figures of shared/sample/expected-2000.json: dialogue, mainstreaming and streamlining.
    for (const count of ['18 sur 22', '17 sur 22', '15 sur 22']) expect(said).toContain(count);
    const label = 'Sous forme de fichier';
    const button = page.blocks
      .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
      .find((one) => one.label === label);
    const file = await handleIntent(
      app,
      speaking(app, people.supervisor, '2000-12-25', 'fr'),
      button?.intent ?? { kind: 'say', text: '' },
    );
    expect(JSON.stringify(file.messages).length).toBeGreaterThan(500);
  });

  it('is not sent where no round is over, and not said of one that was opened again', async () => {
    await database.db.round.update({ where: { id: round }, data: { state: 'open' } });
    expect(await sent('2000-12-25T09:00:00Z')).toEqual([]);
    expect(await written()).toHaveProperty('drop');
  });
});
