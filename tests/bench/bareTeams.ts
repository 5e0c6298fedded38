import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Application } from '@microsoft/teams-ai';
import Sqlite from 'better-sqlite3';
import { ActivityTypes } from 'botbuilder';
import express from 'express';
import { createAdapter } from '../../handlers/teams/cloudAdapter.ts';
import { activitySchema } from '../../handlers/teams/payloads.ts';

/** The least that a bot can do with a sent dialog: check who signed it, write one row, safely, and close it. */
const { BARE_DATABASE = '', BARE_APP = '', BARE_KEYS = '', BARE_ISSUER = '', BARE_HOST = '' } = process.env;
const db = new Sqlite(BARE_DATABASE);
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE page (body TEXT)');
const insert = db.prepare('INSERT INTO page VALUES (?)');
const { adapter } = createAdapter({
  appId: BARE_APP,
  staticToken: 'none',
  openIdMetadataUrl: BARE_KEYS,
  tokenIssuer: BARE_ISSUER,
  serviceHosts: [BARE_HOST],
  allowAnonymous: false,
});
const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
application.addRoute(
  ({ activity }) => Promise.resolve(activity.name === 'task/submit'),
  async (context) => {
    insert.run(JSON.stringify(context.activity.value));
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200 } });
  },
  true,
);
const web = express();
web.post('/api/messages', express.json(), async (request, response) => {
  const activity = activitySchema.parse(request.body);
  const proof = await adapter.prove(activity, request.get('authorization') ?? '');
  const answer = await adapter.runActivity(proof, activity, async (context) => void (await application.run(context)));
  response.status(answer?.status ?? 200).end();
});
const server = createServer(web).listen(0, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.stdout.write(`${JSON.stringify({ address })}\n`);
});
