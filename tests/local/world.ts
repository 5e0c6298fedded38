import { createServer, type Server } from 'node:http';
import express from 'express';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { type LocalChat, openLocalChat } from '../../handlers/local/localChat.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { readLocalPageFiles } from '../../handlers/local/pageFiles.ts';
import { localRouter } from '../../handlers/local/router.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Caller } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { temporaryFolder } from '../support/databases.ts';
import { createApp } from '../../src/app/app.ts';

/** A working group with a coordinator and a focal point in Dakar, who reads French. */
export async function seed(db: Db): Promise<{ workingGroupId: number; coordinator: number; focalPoint: number }> {
  const group = await db.workingGroup.create({ data: { code: 'wg', name: 'Working Group' } });
  const workingGroupId = group.id;
  const station = await db.dutyStation.create({
    data: { workingGroupId, name: 'Dakar', country: 'SN', timeZone: 'Africa/Dakar' },
  });
  const post = await db.post.create({
    data: { workingGroupId, dutyStationId: station.id, code: 'MRF-DKR', name: 'Mission in Dakar', kind: 'field' },
  });
  const from = '1999-01-01';
  const coordinator = await db.person.create({
    data: { workingGroupId, key: 'co', name: 'Carla Ordóñez', grants: { create: { role: 'coordinator', from } } },
  });
  const focalPoint = await db.person.create({
    data: {
      workingGroupId,
      key: 'fp',
      name: 'Aminata Diop',
      language: 'fr',
      appointments: { create: { postId: post.id, role: 'focalPoint', from } },
    },
  });
  return { workingGroupId, coordinator: coordinator.id, focalPoint: focalPoint.id };
}

/** What a stub of the core was asked, and how it answers. */
export interface StubCore {
  heard: { caller: Caller; intent: Intent }[];
  answer: (intent: Intent, caller: Caller) => Reply | Promise<Reply>;
  bugs: unknown[];
}

export function chatWith(db: Db, workingGroupId: number, core: StubCore): LocalChat {
  const app = createApp({
    db,
    dataDir: temporaryFolder(),
    workingGroupId,
    reportBug(error) {
      core.bugs.push(error);
      return 'REF1';
    },
  });
  return openLocalChat(app, new NewRowsBell(), {
    ...liveEnvironment,
    core: {
      ...liveEnvironment.core,
      async handleIntent(_app, caller, intent) {
        core.heard.push({ caller, intent });
        return core.answer(intent, caller);
      },
    },
  });
}

/** Serves a local chat on a port of its own, or on one that was served before. */
export async function serve(
  chat: LocalChat,
  port = 0,
  page = readLocalPageFiles(),
): Promise<{ url: string; close: () => Promise<void>; server: Server }> {
  const web = express();
  web.use(localRouter(chat, page));
  const server = createServer(web);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, close, server };
}
