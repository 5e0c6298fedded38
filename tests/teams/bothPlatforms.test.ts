import { systemActor } from '../../src/core/context.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import { languageSchema } from '../../src/language/language.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { replayUpdate, type Player } from '../../src/main/replay/replayUpdate.ts';
import { judgeReplayedAnswers } from '../../src/main/replay/judgeReplayedAnswers.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { openRound } from '../../src/rounds/changeRoundState.ts';
import { roundById } from '../../src/rounds/store.ts';
import { choicesForUpdates } from '../../src/updates/store.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound } from '../support/roundFixture.ts';
import { SlackPlayer } from '../support/slack/slackPlayer.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

const noon = new Date('2000-08-20T10:00:00Z');
const file = sampleRound();

let database: TestDatabase;
let slack: SlackWorld;
let teams: TeamsWorld;

beforeAll(async () => {
  database = await databases[0].open();
  slack = await slackWorld(database, 'http', { clock: () => noon, core: liveEnvironment.core });
});
afterAll(async () => {
  await teams.close();
  await slack.close();
  await database.close();
});

/** The train has arrived. */
class Arrived extends Error {}

it('lets somebody begin in Slack on the train and finish in Teams at the desk', async () => {
  const { db } = database;
  const report = await importFile(db, 'WGGI', { name: 'round.json', content: JSON.stringify(file) }, noon);
  const { workingGroupId } = report;
  slack.app.workingGroupId = workingGroupId;
  teams = await teamsWorld(database, { clock: () => noon, core: liveEnvironment.core, workingGroupId });
  const roundId = report.round?.id ?? 0;
  await openRound(teams.app, systemActor(teams.app, 'cli', noon), roundId);
  await inTransaction(db, (tx) => addPlaceholderPeople(tx, workingGroupId, file.round.opensAt));
  const [update] = file.updates;
  const post = await db.post.findFirstOrThrow({ where: { workingGroupId, code: update?.post ?? '' } });
  const { personId } = await db.appointment.findFirstOrThrow({ where: { postId: post.id } });
  const owner = await db.person.findUniqueOrThrow({ where: { id: personId } });

  const onTrain = slack.fake.addPerson({ name: 'Ana' });
  const atDesk = new TeamsPerson(teams, 'ana');
  const account = { personId, platform: 'slack' as const, tenant: slack.fake.state.team, userId: onTrain.userId };
  await db.identity.create({ data: account });
  await db.identity.create({
    data: { personId, platform: 'teams', tenant: TENANT, userId: atDesk.aadObjectId },
  });

  const record = await roundById(db, roundId);
  const instrument = await instrumentOfRound(db, roundId);
  if (!record) throw new Error('the round is gone');
  const wanted = judgeReplayedAnswers(instrument, update?.answers ?? {}, {
    language: 'en',
    ...(await choicesForUpdates(db, record)),
  });
  if ('problems' in wanted) throw new Error('the sample is not in order');
  const language = languageSchema.parse(owner.language);
  const player = (client: unknown): Player => ({
    client: client as Player['client'],
    language,
    instrument,
    values: wanted.raw,
  });

  let answered = 0;
  const journey = replayUpdate(player(new SlackPlayer(onTrain, language)), 'conversation', () => {
    if (++answered > 3) throw new Arrived();
  });
  await expect(journey).rejects.toThrow(Arrived);
  const begun = await db.draft.findFirstOrThrow({ where: { roundId, postId: post.id } });

  await atDesk.says('update');
  expect((await db.draft.findFirstOrThrow({ where: { roundId, postId: post.id } })).id).toBe(begun.id);
  await replayUpdate(player(atDesk), 'pages', () => undefined);
  const sent = await db.update.findFirstOrThrow({ where: { roundId, postId: post.id } });
  expect(sent).toMatchObject({ channel: 'teams', submittedBy: personId, revision: 1 });
  expect([...slack.bugs, ...teams.bugs]).toEqual([]);
});
