import { analysisPublicationOf } from '../../../src/analysis/publishing/analysisPublication.ts';
import { sendAnalysisToSign } from '../../../src/analysis/publishing/sendAnalysisToSign.ts';
import { releaseAnalysis } from '../../../src/analysis/publishing/releaseAnalysis.ts';
import { systemActor, type App, type Caller } from '../../../src/core/context.ts';
import { audiences } from '../../../src/protocol/audience.ts';
import { roundById } from '../../../src/rounds/store.ts';
import { giveCover } from '../../support/cover.ts';
import { decideOnWork } from '../../../src/signOff/decideOnWork.ts';

/** Takes the analysis of a closed round all the way: prepared by the server, signed by a supervisor, released to each audience. */
export async function publishToAll(app: App, roundId: number, now: Date): Promise<void> {
  const round = await roundById(app.db, roundId);
  if (!round) throw new Error(`there is no round ${roundId}`);
  await giveCover(app.db);
  const signer = await supervisor(app, now);
  const by = systemActor(app, 'cli', now);
  await sendAnalysisToSign(app, by, round, null);
  const work = await analysisPublicationOf(app, round);
  await decideOnWork(app, signer, work, { approved: true, reason: null, seen: null });
  for (const audience of audiences) await releaseAnalysis(app, by, roundId, audience);
}

async function supervisor({ db, workingGroupId }: App, now: Date): Promise<Caller> {
  const key = { workingGroupId, key: 'signs' };
  const grants = { create: { role: 'supervisor', from: '1990-01-01' } } as const;
  const { id } = await db.person.upsert({
    where: { workingGroupId_key: key },
    update: {},
    create: { ...key, name: 'Sam Signer', grants },
  });
  const person = { id, name: 'Sam Signer', language: 'en', timeZone: 'UTC' } as const;
  return { workingGroupId, person, channel: 'local', place: 'direct', now };
}
