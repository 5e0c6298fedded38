import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { remindCommitmentOwners } from '../../src/commitments/remindCommitmentOwners.ts';
import { outboxReaderOf } from '../../src/outbox/outboxRecipients.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf } from '../support/replies.ts';
import { recommendationsWorld, wordsOf } from './world.ts';

describe.each(databases)('from a conclusion to what becomes of it on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof recommendationsWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await recommendationsWorld(database.db);
  });
  afterEach(() => database.close());

  /** What the last message of the outbox says, as its reader gets it. */
  async function lastTold(now: string): Promise<string> {
    const row = await database.db.outboxMessage.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const { workingGroupId } = world.app;
    const reader = await outboxReaderOf(database.db, workingGroupId, { kind: 'person', id: Number(row.recipient) });
    const composer = registry.composers.get(row.kind);
    if (!reader || !composer) throw new Error(`nobody composes ${row.kind}`);
    const context = { db: database.db, workingGroupId, now: new Date(`${now}T12:00:00Z`) };
    return `${row.recipient} ${JSON.stringify(await composer(context, row.body as Parameters<typeof composer>[1], reader))}`;
  }
  const pressing = (actions: { label: string; intent: Intent }[], label: string): Intent => {
    const found = actions.find((one) => one.label === label);
    if (!found) throw new Error(`no button ${label} among ${actions.map((one) => one.label).join(', ')}`);
    return found.intent;
  };

  it('is proposed, addressed by a press, answered in part, reminded, done, and told by the next analysis', async () => {
    const { as, say, people, first } = world;
    const { db } = database;
    const proposals = await say('coordinator', 'recommend');
    expect(wordsOf(proposals)).toContain('one proposal');
    expect(wordsOf(proposals)).toContain('It rests on conclusion 3 of the analysis of Plans of Action 2000');
    const card = await as('coordinator', pressing(actionsOf(proposals), 'Prepare it'));
    expect(wordsOf(card)).toContain('Still to be filled in: “To which post”');
    expect(await db.commitment.count({ where: { kind: 'recommendation' } })).toBe(0);

    const { id } = await db.recommendation.findFirstOrThrow();
    const values = {
      owner: 'HQ-TCM',
      due: '2001-03-31',
      measure: 'patAccess.field',
      target: '50',
      readers: 'allStaff',
    };
    const text = 'Give every field post access to the PAT';
    const page = { kind: 'page', recommendation: id, page: 'recommendation', version: 0, then: 'send' };
    const filled = await as('coordinator', { ...page, values: { ...values, text } });
    expect(wordsOf(filled)).toContain('This is how it would be addressed. Nobody has been asked anything yet.');
    expect(await db.outboxMessage.count()).toBe(0);
    const press = pressing(actionsOf(filled), 'Address it');
    expect(wordsOf(await as('coordinator', press))).toContain('is addressed to HQ-TCM');
    expect(wordsOf(await as('coordinator', press))).toContain('is addressed to HQ-TCM');
    const [asked, ...others] = await db.commitment.findMany({ where: { kind: 'recommendation' } });
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ state: 'asked', due: '2001-03-31', roundId: first, text: { en: text } });
    const number = asked?.id ?? 0;
    const notice = await lastTold('2000-10-10');
    expect(notice).toMatch(new RegExp(`^${people.owner} .*recommends this to HQ-TCM by 31 March 2001`));
    expect(notice).toContain('It rests on conclusion 3 of the analysis of Plans of Action 2000');
    expect(notice).toContain('In part, namely …');
    // A revision of the analysis proposes it no more.
    expect(wordsOf(await say('coordinator', 'recommend'))).toContain('proposes nothing new');

    const partly = `en partie ${number} : seulement les missions reliées, d’ici au 30 avril 2001`;
    expect(wordsOf(await say('owner', partly, '2000-10-12', 'fr'))).toContain(
      'accepté en partie, pour le 30 avril 2001',
    );
    expect(await lastTold('2000-10-12')).toMatch(
      new RegExp(
        `^${people.coordinator} .*accepts no. ${number} in part by 30 April 2001.*seulement les missions reliées`,
      ),
    );
    await remindCommitmentOwners(world.app, new Date('2001-04-24T09:00:00Z'));
    expect(await lastTold('2001-04-24')).toMatch(
      new RegExp(`^${people.owner} .*A reminder.*accepted in part by owner`),
    );

    await say('owner', `done ${number}: lines to eleven missions`, '2001-05-02');
    expect(await lastTold('2001-05-02')).toContain('Is it solved for you?');
    await as('coordinator', { kind: 'solved', commitment: number }, '2001-05-03');
    expect(await db.commitment.findUniqueOrThrow({ where: { id: number } })).toMatchObject({ state: 'done' });

    await world.secondRound();
    const analysis = await say('field', 'analysis', '2001-10-10', 'fr');
    const opening = analysis.messages[1];
    expect(opening?.text).toBe('Suites données. Appliquée, résultat visible');
    const told = JSON.stringify(opening);
    const why = opening?.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []))[0];
    expect(why?.intent).toMatchObject({ kind: 'why', conclusion: 3, round: 'Plans of Action 2000' });
    expect(told).toContain('5 remplissaient alors le critère et 7 le remplissent aujourd’hui');
    expect(told).toContain('HQ-TCM · n°\u00a0');
    expect(told).toContain('Appliquée, acceptée en partie. «\u00a0seulement les missions reliées\u00a0»');
    expect(wordsOf(await say('supervisor', 'became', '2001-10-10'))).toContain('Done and seen');
  });

  it('is written in one line by the coordinator alone, rejected with words, and shown as open', async () => {
    const { say, as } = world;
    expect(wordsOf(await say('field', 'recommend HQ-TCM: a line'))).toContain('coordinator');
    const card = await say(
      'coordinator',
      'recomendar HQ-TCM antes del 31 de marzo de 2001: una línea para cada misión',
      '2000-10-10',
      'es',
    );
    expect(wordsOf(card)).toContain('Así se dirigiría');
    await as('coordinator', pressing(actionsOf(card), 'Dirigirla'), '2000-10-10', 'es');
    const { id } = await database.db.commitment.findFirstOrThrow({ where: { kind: 'recommendation' } });
    // Whoever coordinates by then hears of it.
    const { coordinator, supervisor } = world.people;
    await database.db.grant.updateMany({ where: { personId: coordinator }, data: { to: '2000-10-09' } });
    await database.db.grant.create({ data: { personId: supervisor, role: 'coordinator', from: '2000-10-10' } });
    expect(wordsOf(await say('owner', `reject ${id}: no budget in 2001`))).toContain('is rejected');
    expect(await lastTold('2000-10-10')).toMatch(new RegExp(`^${supervisor} .*no budget in 2001`));
    await world.secondRound();
    const became = wordsOf(await say('field', 'became', '2001-10-10'));
    expect(became).toContain('Open. No figure tells.');
    expect(became).toContain('Rejected. “no budget in 2001”');
  });

  it('joins the needs that several posts have of one, and a done one is done whatever is revised', async () => {
    const { say, as, app, first, post } = world;
    const { workingGroupId } = app;
    const owner = await post('HQ-TCM');
    for (const [at, code] of ['MNL', 'DAK'].entries())
      await database.db.commitment.create({
        data: {
          workingGroupId,
          kind: 'need',
          key: `need:${await post(code)}:test.${at}`,
          text: { en: `A trainer for ${code}` },
          ownerId: owner,
          roundId: first,
          askedAt: new Date(0),
          since: new Date(0),
          askers: { create: { postId: await post(code) } },
        },
      });
    const list = await say('coordinator', 'recommend Plans of Action 2000');
    expect(wordsOf(list)).toContain(
      'Meet the 2 needs that posts have addressed to you: A trainer for MNL; A trainer for DAK',
    );
    const [, ofNeeds] = actionsOf(list).filter(({ label }) => label === 'Prepare it');
    if (!ofNeeds) throw new Error('no second proposal');
    const card = await as('coordinator', ofNeeds.intent);
    await as('coordinator', pressing(actionsOf(card), 'Address it'));
    const { id, text } = await database.db.commitment.findFirstOrThrow({ where: { kind: 'recommendation' } });
    expect(Object.keys(text as object).toSorted()).toEqual(['en', 'es', 'fr']);
    await say('owner', `accept ${id}: a tour in spring, by 31 March 2001`);
    await say('owner', `done ${id}: two tours`, '2001-03-01');
    await as('coordinator', ofNeeds.intent);
    await as('coordinator', { kind: 'addressRecommendation', recommendation: 1, version: 0 });
    expect(await database.db.commitment.findMany({ where: { kind: 'recommendation' } })).toMatchObject([
      { id, state: 'done', response: 'accepted' },
    ]);
  });
});
