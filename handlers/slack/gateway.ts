import type { types, webApi } from '@slack/bolt';
import { BoundedMap } from '../../src/core/boundedMap.ts';
import { inOrderPerPerson } from '../../src/conversation/inOrderPerPerson.ts';
import type { Db } from '../../src/db/db.ts';
import type { Form } from '../../src/protocol/form.ts';
import type { FileBlock, Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { checkSlackMessage, checkSlackView } from './checkLimits.ts';
import { isPassing, withSlackRetries, slackRefusalOf, type SlackClients } from './clients.ts';
import { drawSlackForm } from './drawForm.ts';
import { respondBySlackUrl } from './respondByUrl.ts';
import { drawSlackHome } from './drawHome.ts';
import { drawSlackMessage } from './drawMessage.ts';
import { withoutPictures, uploadSlackPictures } from './uploadPictures.ts';
import { shareSlackFile, type Sharing } from './shareFile.ts';
import { keepSlackButtonValues } from './store.ts';
import type { LongValues } from './buttonValues.ts';

/** A message that Slack will take: drawn, its long values kept, its pictures handed over, every limit checked. */
export interface SlackSendable {
  text: string;
  blocks: types.KnownBlock[];
}

export interface Posted {
  channel: string;
  ts: string;
}

/** The only way out to Slack. Nothing passes that Slack would refuse: `LimitExceeded` says what and where. */
export interface Gateway {
  /** One or more Slack messages for one message, in order. */
  prepare(message: Message, language: Language): Promise<SlackSendable[]>;
  post(to: { channel: string; threadTs?: string }, messages: SlackSendable[]): Promise<Posted[]>;
  /** Seen by one person in a place where others read. */
  whisper(to: { channel: string; user: string; threadTs?: string }, messages: SlackSendable[]): Promise<void>;
  /** Puts the first message in the place of an older one, and the others below; all below where that one cannot be edited. */
  replace(old: Posted, messages: SlackSendable[]): Promise<void>;
  /** Answers a command or a button by the address that came with it. */
  respond(url: string, messages: SlackSendable[], how: { visible: boolean; replace: boolean }): Promise<void>;
  /** Puts a file into a channel, and says what became of it. */
  share(channel: string, file: FileBlock): Promise<Sharing>;
  drawForm(form: Form, language: Language): types.ModalView;
  openView(triggerId: string, view: types.ModalView): Promise<void>;
  /**
   * Draws a view anew, as long as it is the one with this hash, or the one that was drawn here last: whatever else stands there by
   * now is newer and stays.
   */
  updateView(viewId: string, view: types.ModalView, hash?: string): Promise<void>;
  drawHome(messages: Message[], language: Language): Promise<types.HomeView>;
  /** False where somebody else has drawn the home tab meanwhile: it is to be drawn anew, and is then taken whatever stands there. */
  publishHome(userId: string, view: types.HomeView): Promise<boolean>;
  /** The direct chat with a person. */
  directChannel(userId: string): Promise<string>;
}

interface Needs {
  db: Db;
  clients: SlackClients;
  clock: () => Date;
  pause: (ms: number) => Promise<void>;
}

/**
 * Never as markup, never with a preview of a link, never resolving names: what a person wrote stays what they wrote. For messages
 * that everybody in the place sees; the others take none of this (docs.slack.dev/reference/methods/chat.postEphemeral).
 */
const literal = { mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false } as const;
/** A picture that was just uploaded may not be ready to be shown: so long and so often it is waited for. */
const PICTURE_WAITS_MS = [500, 1_500];
/** A press opens something for three seconds: time for one more attempt. */
const OPEN_AGAIN_MS = 400;
/** Slack's words for a message that stands and cannot be changed, or stands no more. */
const notEditable = ['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive', 'not_allowed'];
/** Of so many people; whoever was longest away is asked for again. */
const CHATS_REMEMBERED = 5_000;
/** Of so many views and home tabs that were drawn last. */
const HASHES_REMEMBERED = 1_000;

export function createSlackGateway({ db, clients, clock, pause }: Needs): Gateway {
  const client = clients.people;
  const directChannels = new BoundedMap<string, string>(CHATS_REMEMBERED);
  /** By view, or by the user of a home tab: what Slack calls the state that was drawn here last. */
  const drawnLast = new BoundedMap<string, string>(HASHES_REMEMBERED);
  const inOrder = inOrderPerPerson();
  const call = <Result>(work: () => Promise<Result>) => withSlackRetries(work, pause);

  async function prepare(message: Message, language: Language): Promise<SlackSendable[]> {
    const long: LongValues = new Map();
    const drawn = drawSlackMessage(message, language, long);
    await keepSlackButtonValues(db, long, clock());
    const finished: SlackSendable[] = [];
    for (const { text, blocks } of drawn)
      finished.push({ text, blocks: await uploadSlackPictures({ client, pause }, blocks) });
    finished.forEach(checkSlackMessage);
    return finished;
  }

  async function post(to: { channel: string; threadTs?: string }, messages: SlackSendable[]): Promise<Posted[]> {
    const posted: Posted[] = [];
    for (const message of messages)
      posted.push(await withPicturesReady(message, (ready) => call(() => postToSlack(client, to, ready)), pause));
    return posted;
  }

  async function directChannel(userId: string): Promise<string> {
    const known = directChannels.get(userId);
    if (known !== undefined) return known;
    const { channel } = await call(() => client.conversations.open({ users: userId }));
    if (!channel?.id) throw new Error('Slack opened a direct chat without an id');
    directChannels.set(userId, channel.id);
    return channel.id;
  }

  return {
    prepare,
    post,
    async whisper({ channel, user, threadTs }, messages) {
      const where = { channel, user, ...(threadTs !== undefined && { thread_ts: threadTs }) };
      for (const message of messages)
        await withPicturesReady(
          message,
          (ready) => call(() => client.chat.postEphemeral({ ...where, ...ready })),
          pause,
        );
    },
    async replace({ channel, ts }, [first, ...others]) {
      if (!first) return;
      const { parse, link_names } = literal;
      try {
        await withPicturesReady(
          first,
          (ready) => call(() => client.chat.update({ channel, ts, parse, link_names, ...ready })),
          pause,
        );
      } catch (error) {
        if (!notEditable.includes(slackRefusalOf(error) ?? '')) throw error;
        await post({ channel }, [first]);
      }
      await post({ channel }, others);
    },
    async respond(url, messages, { visible, replace }) {
      for (const [index, message] of messages.entries())
        await respondBySlackUrl(url, {
          ...message,
          response_type: visible ? 'in_channel' : 'ephemeral',
          replace_original: replace && index === 0,
        });
    },
    share: (channel, file) => shareSlackFile({ client, pause }, channel, file),
    drawForm(form, language) {
      const view = drawSlackForm(form, language);
      checkSlackView(view);
      return view;
    },
    async openView(triggerId, view) {
      const open = () => clients.urgent.views.open({ trigger_id: triggerId, view });
      try {
        await open();
      } catch (error) {
        if (!isPassing(error)) throw error;
        await pause(OPEN_AGAIN_MS);
        await open();
      }
    },
    updateView: (viewId, view, hash) =>
      // Two presses are drawn in their order: the second follows on what the first has drawn.
      inOrder(viewId, async () => {
        const draw = async (on: string | undefined): Promise<boolean> => {
          const given = { view_id: viewId, view, ...(on !== undefined && { hash: on }) };
          const drawn = await unlessConflict(call(() => client.views.update(given)));
          if (drawn?.view?.hash) drawnLast.set(viewId, drawn.view.hash);
          return drawn !== null;
        };
        const ours = drawnLast.get(viewId);
        if (!(await draw(hash)) && ours !== undefined && ours !== hash) await draw(ours);
      }),
    async drawHome(messages, language) {
      const long: LongValues = new Map();
      const view = drawSlackHome(messages, language, long);
      await keepSlackButtonValues(db, long, clock());
      const finished: types.HomeView = { type: 'home', blocks: await uploadSlackPictures({ client, pause }, view) };
      checkSlackView(finished);
      return finished;
    },
    async publishHome(userId, view) {
      const on = drawnLast.get(userId);
      drawnLast.delete(userId);
      const given = { user_id: userId, view, ...(on !== undefined && { hash: on }) };
      const drawn = await unlessConflict(call(() => client.views.publish(given)));
      if (drawn?.view?.hash) drawnLast.set(userId, drawn.view.hash);
      return drawn !== null;
    },
    directChannel,
  };
}

/** Null where something else was drawn since: Slack compares what it has with the hash. */
async function unlessConflict<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (slackRefusalOf(error) === 'hash_conflict') return null;
    throw error;
  }
}

/** Posts one message; with metadata where the caller must be able to find it again. */
export async function postToSlack(
  client: webApi.WebClient,
  { channel, threadTs }: { channel: string; threadTs?: string },
  message: SlackSendable & { metadata?: types.MessageMetadata },
): Promise<Posted> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const sent = await client.chat.postMessage({ channel, ...thread, ...literal, ...message });
  if (!sent.channel || !sent.ts) throw new Error('Slack took a message and did not say where it is');
  return { channel: sent.channel, ts: sent.ts };
}

/** Sends a message again while Slack has not finished taking in its pictures, and in the end without them. */
export async function withPicturesReady<Message extends SlackSendable, Result>(
  message: Message,
  send: (message: Message) => Promise<Result>,
  pause: (ms: number) => Promise<void>,
): Promise<Result> {
  for (const wait of message.blocks.some(({ type }) => type === 'image') ? PICTURE_WAITS_MS : [])
    try {
      return await send(message);
    } catch (error) {
      if (slackRefusalOf(error) !== 'invalid_blocks') throw error;
      await pause(wait);
    }
  try {
    return await send(message);
  } catch (error) {
    if (slackRefusalOf(error) !== 'invalid_blocks') throw error;
    return send({ ...message, blocks: withoutPictures(message.blocks) });
  }
}
