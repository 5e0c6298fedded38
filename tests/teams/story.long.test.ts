import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { systemActor, type App } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import type { Language } from '../../src/language/language.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { replayUpdate } from '../../src/main/replay/replayUpdate.ts';
import { replayRound } from '../../src/main/replay/replayRound.ts';
import { judgeReplayedAnswers } from '../../src/main/replay/judgeReplayedAnswers.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { openRound } from '../../src/rounds/changeRoundState.ts';
import { roundById } from '../../src/rounds/store.ts';
import { choicesForUpdates, roundAssignmentsToUpdate } from '../../src/updates/store.ts';
import { maxCardBytes, cardBytesOf } from '../../handlers/cards/card.ts';
import { complaints } from '../cards/reading.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound } from '../support/roundFixture.ts';
import { step } from '../support/step.ts';
import type { PostedActivity } from '../support/teams/connectorDouble.ts';
import { cardsOf } from '../support/teams/seen.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';
import { createApp } from '../../src/app/app.ts';

const noon = new Date('2000-08-20T10:00:00Z');
/** The invented round, with everybody answering on the same day. */
const file = { ...sampleRound(), updates: sampleRound().updates.map((update) => ({ ...update, daysAfterDue: -11 })) };
const input = { name: 'round.json', content: JSON.stringify(file) };

async function analysisOf({ db }: App, label: string): Promise<unknown> {
  const { id } = await db.round.findFirstOrThrow({ where: { label } });
  return analysisJson(db, await analyseRound(db, id));
}

/** How people answer: in conversation, in a dialog, on cards in the chat. */
const manners = ['conversation', 'dialog', 'card'] as const;

describe('a round in Teams', () => {
  let here: TestDatabase;
  let elsewhere: TestDatabase;
  let world: TeamsWorld;
  const people = new Map<string, { person: TeamsPerson; language: Language }>();

  beforeAll(async () => {
    here = await databases[0].open();
    elsewhere = await databases[0].open();
    const report = await importFile(here.db, 'WGGI', input, noon);
    const { workingGroupId } = report;
    world = await teamsWorld(here, { clock: () => noon, core: liveEnvironment.core, workingGroupId });
    await openRound(world.app, systemActor(world.app, 'cli', noon), report.round?.id ?? 0);
    await inTransaction(here.db, (tx) => addPlaceholderPeople(tx, workingGroupId, file.round.opensAt));
    for (const { post } of await roundAssignmentsToUpdate(here.db, report.round?.id ?? 0)) {
      const { personId } = await here.db.appointment.findFirstOrThrow({ where: { postId: post.id } });
      const owner = await here.db.person.findUniqueOrThrow({ where: { id: personId } });
      const person = new TeamsPerson(world, post.code);
      people.set(post.code, { person, language: owner.language });
      const account = { platform: 'teams' as const, tenant: TENANT, userId: person.aadObjectId };
      await here.db.identity.create({ data: { personId, ...account } });
    }
  });
  afterAll(async () => {
    await world.close();
    await here.close();
    await elsewhere.close();
  });

  it('is answered by everybody, leaves no open form, and sends cards that Teams takes', async () => {
    await step(
      'is answered by everybody at once, in conversation, by dialog and by card, and analysed as the local replay is',
      async () => {
        const round = await here.db.round.findFirstOrThrow();
        const instrument = await instrumentOfRound(here.db, round.id);
        const record = await roundById(here.db, round.id);
        if (!record) throw new Error('the round is gone');
        const context = { language: 'en' as const, ...(await choicesForUpdates(here.db, record)) };
        await Promise.all(
          file.updates.map(async ({ post, answers }, position) => {
            const wanted = judgeReplayedAnswers(instrument, answers, context);
            const { person, language } = people.get(post) ?? {};
            if ('problems' in wanted || !person || !language) throw new Error(post);
            const manner = manners[position % manners.length];
            person.client = manner === 'dialog' ? 'dialogs' : 'cards';
            const client = person as unknown as Parameters<typeof replayUpdate>[0]['client'];
            const player = { client, language, instrument, values: wanted.raw };
            try {
              await replayUpdate(player, manner === 'conversation' ? 'conversation' : 'pages', () => undefined);
            } catch (error) {
              throw new Error(`${post} by ${manner}: ${String(error)}\n${person.reads}`, { cause: error });
            }
          }),
        );
        expect(world.bugs).toEqual([]);
        const report = await importFile(elsewhere.db, 'WGGI', input, noon);
        const replay = createApp({ db: elsewhere.db, workingGroupId: report.workingGroupId, reportBug: () => '' });
        await replayRound(replay, report, { manner: () => 'pages', onStep: () => undefined });
        expect(await analysisOf(world.app, file.round.label)).toEqual(await analysisOf(replay, file.round.label));
      },
    );

    await step('left no form in any chat that could be filled in again', () => {
      for (const { person } of people.values()) expect(person.form).toBeUndefined();
    });

    await step('sent cards only that Microsoft’s parser takes and that Teams is not too small for', () => {
      const sent = world.double.calls.flatMap(({ body }) => cardsOf((body as PostedActivity | null) ?? undefined));
      const dialogs = [...people.values()].flatMap(({ person }) => person.dialogs);
      const cards = [...sent, ...dialogs];
      expect(cards.length).toBeGreaterThan(400);
      expect(cards.filter((card) => cardBytesOf(card) > maxCardBytes)).toEqual([]);
      expect([...new Set(cards.map(({ version }) => version))]).toEqual(['1.5']);
      expect(cards.flatMap(complaints)).toEqual([]);
    });
  });
});
