import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { databases } from '../support/databases.ts';
import { moment, firstEditionDatabase, type OldRows } from '../support/oldRows.ts';

/** What the first edition wrote into each column that has a closed list. */
const values = {
  language: ['en', 'fr', 'es'],
  platform: ['slack', 'teams', 'local'],
  postKind: ['hq', 'field'],
  appointmentRole: ['focalPoint', 'alternate'],
  grantRole: ['coordinator', 'supervisor', 'editor', 'viewer'],
  audience: ['workingGroup', 'allStaff', 'memberStates'],
  section: [
    'headquarters',
    'workingGroup',
    'field',
    'men',
    'aroundTheWorld',
    'reading',
    'quiz',
    'dates',
    'recognition',
  ],
  source: ['update', 'contribution'],
  issueState: ['collecting', 'editing', 'approved', 'published'],
  editionKind: ['bulletin', 'analysis'],
  roundState: ['scheduled', 'open', 'closed', 'locked', 'published'],
  side: ['programme', 'staffing'],
  updateState: ['submitted', 'amended'],
  updateChannel: ['slack', 'teams', 'local', 'cli'],
  recipientKind: ['person', 'audience'],
  outboxState: ['queued', 'sending', 'sent', 'parked', 'dropped'],
  outboxChannel: [null, 'slack', 'teams', 'local'],
  outcome: ['sent', 'retry', 'refused'],
  author: ['bot', 'person'],
  act: ['openRound', 'closeRound'],
  conversationKind: ['personal', 'groupChat', 'channel'],
};

type Row = OldRows[string][number];

/** A row for each of `of`, numbered from 1. */
const each = <Value>(of: readonly Value[], row: (value: Value, number: number) => Row): Row[] =>
  of.map((value, i) => ({ id: i + 1, ...row(value, i + 1) }));

const group = { workingGroupId: 1 };
const dates = { periodStart: '', periodEnd: '', opensAt: '', dueAt: '', closesAt: '' };
const message = { ...group, kind: 'note', recipient: '1', body: '{}', notBefore: moment, nextAttemptAt: moment };

const rows: OldRows = {
  WorkingGroup: each(values.language, (language, n) => ({ code: `G${n}`, name: 'G', language })),
  DutyStation: [{ id: 1, ...group, name: 'Manila', country: 'PH', timeZone: 'Asia/Manila' }],
  Post: [
    ...each(values.postKind, (kind, n) => ({ ...group, dutyStationId: 1, code: `K${n}`, name: '', kind })),
    ...each(values.language, (language, n) => ({
      ...group,
      dutyStationId: 1,
      code: `L${n}`,
      name: '',
      kind: 'hq',
      language,
    })).map((row) => ({ ...row, id: Number(row['id']) + 2 })),
  ],
  Person: each(values.language, (language, n) => ({ ...group, key: `P${n}`, name: '', language })),
  Identity: each(values.platform, (platform) => ({ personId: 1, platform, tenant: 'T', userId: 'U' })),
  Appointment: each(values.appointmentRole, (role) => ({ personId: 1, postId: 1, role, from: '2000-01-01' })),
  Grant: each(values.grantRole, (role) => ({ personId: 1, role, from: '2000-01-01' })),
  Instrument: [{ id: 1, ...group, key: 'q', version: 1, source: '', checksum: '' }],
  PlanOfAction: [{ id: 1, ...group, label: 'P' }],
  Objective: each(values.side, (side, n) => ({ planOfActionId: 1, code: `O${n}`, side, title: '', position: n })),
  Round: each(values.roundState, (state, n) => ({
    ...group,
    label: `R${n}`,
    instrumentId: 1,
    planOfActionId: 1,
    ...dates,
    state,
  })),
  Update: each(values.updateChannel, (channel, n) => {
    const state = n === 1 ? 'submitted' : 'amended';
    return { roundId: 1, postId: 1, revision: n, state, submittedAt: moment, submittedBy: 1, channel };
  }),
  Conversation: each(values.updateChannel, (channel) => ({ personId: 1, channel })),
  Expectation: [{ id: 7, roundId: 1, postId: 1, updateId: 4 }],
  BulletinIssue: each(values.issueState, (state, n) => ({
    ...group,
    number: n,
    quarter: '',
    state,
    callOn: '',
    itemsUntil: '',
    publishOn: '',
  })),
  BulletinItem: each(values.section, (section, n) => {
    const [source, language, consent] = [values.source[n % 2], values.language[n % 3], values.audience[n % 3]];
    const of = { source: source ?? '', language: language ?? '', consent: consent ?? '' };
    return { ...group, offeredBy: 1, section, text: `Item ${n}`, offeredAt: moment, ...of };
  }),
  BulletinWording: values.language.map((language) => ({
    itemId: 1,
    language,
    text: language,
    writtenBy: 1,
    writtenAt: moment,
  })),
  Erratum: each(values.audience, (audience) => ({ issueId: 1, audience, text: '{}', writtenBy: 1, writtenAt: moment })),
  Edition: values.editionKind.flatMap((kind, k) =>
    each(values.audience, (audience, n) => {
      const of = { ...group, kind, subjectId: 1, audience, language: values.language[n % 3] ?? '' };
      return { ...of, title: '', document: '{}', words: '', publishedAt: moment };
    }).map((row) => ({ ...row, id: Number(row['id']) + 3 * k })),
  ),
  OutboxMessage: values.recipientKind.flatMap((recipientKind, k) =>
    each(values.outboxState, (state, n) => {
      const channel = values.outboxChannel[n % 4] ?? null;
      return { ...message, key: `${recipientKind} ${n}`, recipientKind, state, channel, createdAt: moment };
    }).map((row) => ({ ...row, id: Number(row['id']) + 5 * k })),
  ),
  Delivery: each(values.outcome, (outcome, n) => {
    return { messageId: 1, channel: values.platform[n - 1] ?? '', attempt: n, at: moment, outcome };
  }),
  LocalMessage: each(values.author, (author) => ({ conversation: 'person:1', author, body: '{}', at: moment })),
  CalendarEntry: each(values.act, (act) => ({ ...group, act, subjectId: 1, date: '2026-02-01' })),
  Recurrence: [{ id: 1, ...group, what: 'round', rule: '{}' }],
  TeamsConversation: values.conversationKind.map((kind) => ({ tenant: 'T', id: kind, kind, serviceUrl: '' })),
  SlackValue: [{ name: '#a', value: '{}', keptAt: moment }],
  SlackHome: [{ tenant: 'T', userId: 'U', drawn: 'hash', openedAt: moment }],
  AuditEvent: each(['round.open', 'a word of a later edition'], (action) => ({
    ...group,
    at: moment,
    channel: 'outbox',
    action,
    subject: 'round:1',
  })),
};

/** What a column holds in the order of the ids. */
const column = <Key extends string>(of: Promise<Record<Key, unknown>[]>, key: Key): Promise<unknown[]> =>
  of.then((found) => found.map((row) => row[key]));

/** What the rows that were inserted hold. */
const given = (table: string, key: string): unknown[] => (rows[table] ?? []).map((row) => row[key]);

const byId = { orderBy: { id: 'asc' } } as const;

describe.each(databases)('a database of the first edition with every value it wrote, on $name', (database) => {
  let db: Db;
  beforeAll(async () => {
    const url = await firstEditionDatabase(database, rows);
    await migrateDatabase(url);
    db = await openDatabase(url);
  });
  afterAll(() => db.$disconnect());

  it('keeps the people and what they are', async () => {
    expect(await column(db.workingGroup.findMany(byId), 'language')).toEqual(values.language);
    expect(await column(db.person.findMany(byId), 'language')).toEqual(values.language);
    expect(await column(db.post.findMany(byId), 'kind')).toEqual(given('Post', 'kind'));
    expect(await column(db.post.findMany(byId), 'language')).toEqual(['en', 'en', ...values.language]);
    expect(await column(db.identity.findMany(byId), 'platform')).toEqual(values.platform);
    expect(await column(db.appointment.findMany(byId), 'role')).toEqual(values.appointmentRole);
    expect(await column(db.grant.findMany(byId), 'role')).toEqual(values.grantRole);
  });

  it('keeps the rounds, the updates and which of them stands', async () => {
    expect(await column(db.round.findMany(byId), 'state')).toEqual(values.roundState);
    expect(await column(db.objective.findMany(byId), 'side')).toEqual(values.side);
    expect(await column(db.update.findMany(byId), 'state')).toEqual(given('Update', 'state'));
    expect(await column(db.update.findMany(byId), 'channel')).toEqual(values.updateChannel);
    expect(await column(db.conversation.findMany(byId), 'channel')).toEqual(values.updateChannel);
    expect(await db.assignment.findMany()).toMatchObject([{ id: 7, roundId: 1, postId: 1, updateId: 4 }]);
    expect(await column(db.calendarEntry.findMany(byId), 'act')).toEqual(values.act);
    expect(await column(db.recurrence.findMany(), 'what')).toEqual(['round']);
  });

  it('keeps what was offered, written and published', async () => {
    const items = await db.bulletinItem.findMany(byId);
    const plain = items.map(({ section, source, language, consent, text }) => ({
      section,
      source,
      language,
      consent,
      text,
    }));
    expect(plain).toMatchObject(
      rows['BulletinItem']?.map(({ section, source, language, consent, text }) => ({
        section,
        source,
        language,
        consent,
        text,
      })) ?? [],
    );
    const wordings = db.bulletinWording.findMany({ orderBy: { text: 'asc' } });
    expect(await column(wordings, 'language')).toEqual(['en', 'es', 'fr']);
    expect(await column(db.bulletinIssue.findMany(byId), 'state')).toEqual(values.issueState);
    expect(await column(db.erratum.findMany(byId), 'audience')).toEqual(values.audience);
    for (const key of ['kind', 'audience', 'language'] as const)
      expect(await column(db.edition.findMany(byId), key)).toEqual(given('Edition', key));
  });

  it('keeps what is to be sent, and what became of it', async () => {
    for (const key of ['recipientKind', 'state', 'channel'] as const)
      expect(await column(db.outboxMessage.findMany(byId), key)).toEqual(given('OutboxMessage', key));
    expect(await column(db.delivery.findMany(byId), 'outcome')).toEqual(values.outcome);
    expect(await column(db.delivery.findMany(byId), 'channel')).toEqual(values.platform);
    expect(await column(db.localMessage.findMany(byId), 'author')).toEqual(values.author);
    const conversations = db.teamsConversation.findMany({ orderBy: { id: 'desc' } });
    expect(await column(conversations, 'kind')).toEqual(['personal', 'groupChat', 'channel']);
    expect(await column(db.slackButtonValue.findMany(), 'name')).toEqual(['#a']);
    expect(await column(db.slackHomeView.findMany(), 'drawn')).toEqual(['hash']);
  });

  it('keeps acts that no list names', async () => {
    expect(await column(db.auditEvent.findMany(byId), 'action')).toEqual(given('AuditEvent', 'action'));
  });

  it('takes no other value', async () => {
    const somebody = { workingGroupId: 1, key: 'new', name: 'New' };
    await expect(db.person.create({ data: { ...somebody, language: 'de' as 'en' } })).rejects.toThrow('language');
  });

  it('sorts by these values as it did', async () => {
    const roles = db.appointment.findMany({ orderBy: { role: 'desc' } });
    expect(await column(roles, 'role')).toEqual(['focalPoint', 'alternate']);
    const kinds = await db.$queryRaw<{ kind: string }[]>`SELECT DISTINCT "kind" FROM "Post" ORDER BY "kind"`;
    expect(kinds.map(({ kind }) => kind)).toEqual(['field', 'hq']);
    const sides = await db.$queryRaw<{ side: string }[]>`SELECT DISTINCT "side" FROM "Objective" ORDER BY "side"`;
    expect(sides.map(({ side }) => side)).toEqual(['programme', 'staffing']);
  });
});
