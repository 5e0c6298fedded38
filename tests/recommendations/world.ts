import { analysisDocuments } from '../../src/analysis/publishing/analysisDocuments.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import { roundById } from '../../src/rounds/store.ts';
import { createApp } from '../../src/app/app.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import type { Db } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { actionsOf } from '../support/replies.ts';
import { type RoundFile, sampleRound, storeRound } from '../support/roundFixture.ts';
import { speaking } from '../updates/exercise.ts';

export type Who = 'coordinator' | 'owner' | 'field' | 'supervisor' | 'viewer';

/** The sample again a year later, in which every field post that had partial access to the PAT has all of it. */
function second(): RoundFile {
  const { round, updates, ...rest } = sampleRound();
  const later = (date: string): string => date.replace('2000', '2001');
  return {
    ...rest,
    round: {
      label: 'Plans of Action 2001',
      periodStart: later(round.periodStart),
      periodEnd: later(round.periodEnd),
      opensAt: later(round.opensAt),
      dueAt: later(round.dueAt),
      closesAt: later(round.closesAt),
    },
    updates: updates.map(({ answers, ...one }) => ({
      ...one,
      answers: answers['patAccess'] === 'partly' ? { ...answers, patAccess: 'yes' } : answers,
    })),
  };
}

/** The sample's posts after their first round, with who coordinates, and who holds HQ-TCM and Manila. */
export async function recommendationsWorld(db: Db) {
  const first = await storeRound(db, sampleRound(), { code: 'WGGI' });
  const { id: workingGroupId } = await db.workingGroup.findFirstOrThrow();
  const app = createApp({
    db,
    workingGroupId,
    reportBug(error) {
      throw error;
    },
  });
  const post = async (code: string) => (await db.post.findFirstOrThrow({ where: { code } })).id;
  const person = async (key: string) => (await db.person.create({ data: { workingGroupId, key, name: key } })).id;
  const people: Record<Who, number> = {
    coordinator: await person('coordinator'),
    owner: await person('owner'),
    field: await person('field'),
    supervisor: await person('supervisor'),
    viewer: await person('viewer'),
  };
  for (const role of ['coordinator', 'supervisor', 'viewer'] as const)
    await db.grant.create({ data: { personId: people[role], role, from: '2000-01-01' } });
  const hold = async (personId: number, code: string) =>
    db.appointment.create({ data: { personId, postId: await post(code), role: 'focalPoint', from: '2000-01-01' } });
  await hold(people.owner, 'HQ-TCM');
  await hold(people.field, 'MNL');
  const at = (who: Who, date: string, language: Language) => speaking(app, people[who], date, language);

  const as = (who: Who, intent: Intent, date = '2000-10-10', language: Language = 'en'): Promise<Reply> =>
    handleIntent(app, at(who, date, language), intent);
  const say = (who: Who, text: string, date = '2000-10-10', language: Language = 'en'): Promise<Reply> =>
    handleIntent(app, at(who, date, language), parseTypedCommand(text));

  return {
    app,
    first,
    people,
    post,
    as,
    say,
    /** A recommendation as it is addressed by the coordinator; Commitment.id. */
    async address(
      text: string,
      owner: string,
      aim: Record<string, string> = {},
      readers = 'allStaff',
    ): Promise<number> {
      const begun = await say('coordinator', `recommend ${owner} by 31 March 2001: ${text}`);
      const { id } = await db.recommendation.findFirstOrThrow({ orderBy: { id: 'desc' } });
      const page = { kind: 'page', recommendation: id, page: 'recommendation', version: 0, then: 'send' };
      const values = { text, owner, due: '2001-03-31', readers, ...aim };
      const filled = await as('coordinator', { ...page, values });
      const press = actionsOf(filled).find(({ intent }) => intent.kind === 'addressRecommendation');
      if (!press) throw new Error(`${wordsOf(begun)} ${wordsOf(filled)}`);
      await as('coordinator', press.intent);
      return (await db.commitment.findFirstOrThrow({ orderBy: { id: 'desc' } })).id;
    },
    /** The next round, closed; `change` makes another of it. */
    secondRound: (change = (file: RoundFile): RoundFile => file) => storeRound(db, change(second()), { code: 'WGGI' }),
  };
}

/** All that is written in a reply: texts, facts, tables. */
export const wordsOf = (reply: Reply): string => JSON.stringify(reply.messages);

/** The world after a second round: one recommendation was carried out (`done` is its number), another stands. */
export async function worldWhereItBecame(db: Db) {
  const world = await recommendationsWorld(db);
  const aim = { measure: 'patAccess.field', target: '50' };
  const done = await world.address('Give every field post access to the toolkit', 'HQ-TCM', aim);
  await world.address('Mainstream all projects', 'MNL', { measure: 'mainstreaming', target: '100' }, 'workingGroup');
  await world.say('owner', `accept ${done}: lines for all`);
  await world.say('owner', `done ${done}: lines for all`, '2001-05-01');
  const round = await roundById(db, await world.secondRound());
  if (!round) throw new Error('no second round');
  const documentFor = async (audience: 'allStaff' | 'memberStates' | 'workingGroup'): Promise<PublishedDocument> => {
    const [document] = await analysisDocuments(db, round, new Date('2001-10-10T12:00:00Z'), [
      { audience, language: 'en' },
    ]);
    if (!document) throw new Error('no document');
    return document;
  };
  return { ...world, done, round, documentFor };
}
