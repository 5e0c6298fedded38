import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import { ratesOfRound } from '../../src/rounds/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { createApp } from '../../src/app/app.ts';
import type { App } from '../../src/core/context.ts';
import { speaking } from '../updates/exercise.ts';

/** Field posts of the sample in a time zone of Europe, counted apart from the program. */
const european = sampleRound().posts.filter(({ kind, timeZone }) => kind === 'field' && timeZone.startsWith('Europe/'));
const answered = sampleRound().updates.filter(({ post }) => european.some(({ code }) => code === post));

describe.each(databases)('segments on $name', ({ open }) => {
  let database: TestDatabase;
  let app: App;
  let coordinator: number;
  let viewer: number;
  let round: number;
  beforeEach(async () => {
    database = await open();
    const { db } = database;
    round = await storeRound(db, sampleRound());
    const { workingGroupId } = await db.round.findUniqueOrThrow({ where: { id: round } });
    const reportBug = (error: unknown): never => {
      throw error;
    };
    app = createApp({ db, workingGroupId, reportBug });
    const person = async (key: string, role: 'coordinator' | 'viewer') => {
      const { id } = await db.person.create({ data: { workingGroupId, key, name: key } });
      await db.grant.create({ data: { personId: id, role, from: '2000-01-01' } });
      return id;
    };
    coordinator = await person('c', 'coordinator');
    viewer = await person('v', 'viewer');
  });
  afterEach(() => database.close());

  const does = (who: number, intent: Intent, language: Language = 'en') =>
    handleIntent(app, speaking(app, who, '2000-11-20', language), intent);
  const says = (who: number, text: string, language: Language = 'en') => does(who, { kind: 'say', text }, language);
  const textOf = ({ messages }: Reply) => JSON.stringify(messages);
  const buttons = ({ messages }: Reply): Action[] =>
    messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
  const press = (reply: Reply, label: string, language: Language = 'en') => {
    const found = buttons(reply).find((one) => one.label === label);
    if (!found) throw new Error(`no button ${label} in ${textOf(reply)}`);
    return does(coordinator, found.intent, language);
  };

  it('are made in words, corrected, listed, shown with their rates, and removed after a question', async () => {
    expect(european.length).toBeGreaterThan(0);
    expect(textOf(await says(coordinator, 'segmento', 'es'))).toContain('Aún no hay segmentos');
    await says(coordinator, 'segment europe = posts in Europe');
    const made = await says(coordinator, 'segmento Europe = oficinas sobre el terreno en Europa', 'es');
    expect(await database.db.segment.count()).toBe(1);
    for (const { code } of european) expect(textOf(made)).toContain(`${code} `);
    expect(textOf(made)).toContain(`${answered.length} de ${european.length}`);
    const list = await says(coordinator, 'segments');
    expect(textOf(list)).toContain('Europe: field posts · Europe');
    const shown = await press(list, 'Europe');
    expect(textOf(shown)).toContain(`${answered.length} of ${european.length}`);
    const sure = await press(shown, 'Remove the segment');
    expect(await database.db.segment.count()).toBe(1);
    await press(sure, 'Yes, remove it');
    expect(await database.db.segment.count()).toBe(0);
    const acts = await database.db.auditEvent.findMany({ where: { action: { startsWith: 'segment.' } } });
    expect(acts.map(({ action }) => action)).toEqual(['segment.define', 'segment.define', 'segment.remove']);
  });

  it('have the rates of the round when they take in all posts', async () => {
    const posts = await database.db.post.findMany({ select: { id: true } });
    const rates = await ratesOfRound(
      database.db,
      round,
      posts.map(({ id }) => id),
    );
    expect(rates).toMatchObject({ expected: 24, received: 22, receivedOnTime: 15 });
  });

  it('say what they do not understand, and which regions there are', async () => {
    const unclear = await says(coordinator, 'segment x = posts in Atlantis');
    expect(textOf(unclear)).toContain('atlantis');
    expect(textOf(unclear)).toMatch(/Regions: .*Europe/);
    expect(textOf(await says(coordinator, 'segment nowhere'))).toContain('There is no segment “nowhere”');
    expect(textOf(await says(coordinator, 'segment none = Spanish speaking posts at Headquarters'))).toContain(
      'No post is like that',
    );
    expect(await database.db.segment.count()).toBe(0);
  });

  it('turn pages where there are many', async () => {
    for (let at = 1; at <= 10; at++) await says(coordinator, `segment s${at} = field posts`);
    const list = await says(coordinator, 'segments');
    expect(buttons(list).filter(({ label }) => label.startsWith('s'))).toHaveLength(8);
    expect(buttons(await press(list, 'Next page')).filter(({ label }) => label.startsWith('s'))).toHaveLength(2);
  });

  it('are the coordinator’s alone', async () => {
    expect(textOf(await says(viewer, 'segment europe = posts in Europe'))).not.toContain('is kept');
    await does(viewer, { kind: 'segmentList', page: 1 });
    expect(await database.db.segment.count()).toBe(0);
  });
});
