import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { systemActor, type App } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import { type Language, languageSchema } from '../../src/language/language.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import { translate } from '../../src/language/translate.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { replayUpdate } from '../../src/main/replay/replayUpdate.ts';
import { replayRound } from '../../src/main/replay/replayRound.ts';
import { judgeReplayedAnswers } from '../../src/main/replay/judgeReplayedAnswers.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { openRound } from '../../src/rounds/changeRoundState.ts';
import { choicesForUpdates, roundAssignmentsToUpdate } from '../../src/updates/store.ts';
import { roundById } from '../../src/rounds/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound } from '../support/roundFixture.ts';
import type { Person } from '../support/slack/people.ts';
import { scene, SlackPlayer } from '../support/slack/slackPlayer.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';
import { step } from '../support/step.ts';
import { createApp } from '../../src/app/app.ts';

const noon = new Date('2000-08-20T10:00:00Z');
/** The invented round, with everybody answering on the same day. */
const file = { ...sampleRound(), updates: sampleRound().updates.map((update) => ({ ...update, daysAfterDue: -11 })) };
const input = { name: 'round.json', content: JSON.stringify(file) };

async function analysisOf({ db }: App, round: string): Promise<unknown> {
  const { id } = await db.round.findFirstOrThrow({ where: { label: round } });
  return analysisJson(db, await analyseRound(db, id));
}

describe.each(['socket', 'http'] as const)('a round in Slack by %s', (mode) => {
  let here: TestDatabase;
  let elsewhere: TestDatabase;
  let world: SlackWorld;
  const people = new Map<string, { person: Person; language: Language }>();

  beforeAll(async () => {
    here = await databases[0].open();
    elsewhere = await databases[0].open();
    world = await slackWorld(here, mode, { clock: () => noon, core: liveEnvironment.core });
    const report = await importFile(here.db, 'WGGI', input, noon);
    world.app.workingGroupId = report.workingGroupId;
    const { id: roundId } = report.round ?? { id: 0 };
    await openRound(world.app, systemActor(world.app, 'cli', noon), roundId);
    await inTransaction(here.db, (tx) => addPlaceholderPeople(tx, report.workingGroupId, file.round.opensAt));
    for (const { post } of await roundAssignmentsToUpdate(here.db, roundId)) {
      const person = world.fake.addPerson({ name: post.code });

      const { personId } = await here.db.appointment.findFirstOrThrow({ where: { postId: post.id } });
      const owner = await here.db.person.findUniqueOrThrow({ where: { id: personId } });
      people.set(post.code, { person, language: languageSchema.parse(owner.language) });
      await here.db.identity.create({
        data: { personId, platform: 'slack', tenant: world.fake.state.team, userId: person.userId },
      });
    }
  });
  afterAll(async () => {
    await world.close();
    await here.close();
    await elsewhere.close();
  });

  it('is answered by everybody, and stands on each home tab', async () => {
    await step(
      'is answered by everybody at the same time, by chat and by form, and analysed as the local replay is',
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
            const client = new SlackPlayer(person, language) as unknown as Parameters<typeof replayUpdate>[0]['client'];
            try {
              await replayUpdate(
                { client, language, instrument, values: wanted.raw },
                position % 2 === 0 ? 'pages' : 'conversation',
                () => undefined,
              );
            } catch (error) {
              throw new Error(`${post}: ${String(error)}\n${scene(person)}`, { cause: error });
            }
          }),
        );
        expect(world.bugs).toEqual([]);
        const replay = createApp({ db: elsewhere.db, workingGroupId: 0, reportBug: () => '' });
        const report = await importFile(elsewhere.db, 'WGGI', input, noon);
        await replayRound({ ...replay, workingGroupId: report.workingGroupId }, report, {
          manner: () => 'pages',
          onStep: () => undefined,
        });
        expect(await analysisOf(world.app, file.round.label)).toEqual(await analysisOf(replay, file.round.label));
      },
    );

    await step('shows how it stands on the home tab, in the person’s language', async () => {
      for (const { person, language } of [...people.values()].slice(0, 4)) {
        await person.opensHome();
        expect(person.readsHome()).toContain(translate(language, 'commands.homeUpdates'));
      }
      expect(world.bugs).toEqual([]);
    });
  });
});
