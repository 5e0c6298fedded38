import { App, SocketModeReceiver } from '@slack/bolt';
import Sqlite from 'better-sqlite3';

/** The least that a bot can do with a sent page: write one row, safely, and answer with a page. Beside it the bench sets Focal. */
const { SLACK_API_URL = '', SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '', BARE_DATABASE = '' } = process.env;
const db = new Sqlite(BARE_DATABASE);
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE page (body TEXT)');
const insert = db.prepare('INSERT INTO page VALUES (?)');
const clientOptions = { slackApiUrl: SLACK_API_URL };
const receiver = new SocketModeReceiver({ appToken: SLACK_APP_TOKEN, installerOptions: { clientOptions } });
const app = new App({ token: SLACK_BOT_TOKEN, receiver, clientOptions });
app.view('page', async ({ ack, body }) => {
  insert.run(JSON.stringify(body.view.state.values));
  const { title, submit, blocks } = body.view;
  await ack({
    response_action: 'update',
    view: { type: 'modal', callback_id: 'page', title, blocks, ...(submit && { submit }) },
  });
});
await app.start();
