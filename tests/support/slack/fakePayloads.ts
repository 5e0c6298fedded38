import type { FakeSlack } from './fakeSlackInterface.ts';
import { type FakeMessage, type FakeState, fresh, freshTs, type OpenView, type InputState } from './fakeState.ts';
import { optionList } from './readable.ts';

/** Something to press or pick, with the block it stands in. */
export type Button = Record<string, unknown> & { action_id: string; block_id: string };

/** An event as Slack wraps it. */
export function eventPayload(state: FakeState, event: Record<string, unknown>): Record<string, unknown> {
  return {
    type: 'event_callback',
    team_id: state.team,
    api_app_id: 'A0FOCAL',
    event_id: fresh(state, 'Ev'),
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: state.team, user_id: state.bot.userId, is_bot: true }],
    event,
  };
}

/** A view as payloads carry it. */
export function viewPayload(
  state: FakeState,
  { state: values, errors: _, ...view }: OpenView,
): Record<string, unknown> {
  return { ...view, state: { values }, team_id: state.team, app_installed_team_id: state.team };
}

/** Where a press in a message happened. */
export function messageContainer({ ts, channel, onlyFor, threadTs }: FakeMessage): Record<string, unknown> {
  return {
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: onlyFor !== undefined },
    channel: { id: channel, name: 'somewhere' },
    message: { ts, ...(threadTs && { thread_ts: threadTs }) },
  };
}

export const isButton = (label: string) => (element: Record<string, unknown>) =>
  element['type'] === 'button' && (element['text'] as { text: string }).text === label;

export const labelsOf = (element: Record<string, unknown>): string[] => optionList(element).map(({ label }) => label);

/** What can be pressed or picked in blocks, with the block it stands in. */
export function elementsOf(blocks: readonly unknown[]): Button[] {
  return blocks.flatMap((block) => {
    const {
      type,
      elements,
      block_id: blockId,
    } = block as { type: string; elements?: Record<string, unknown>[]; block_id: string };
    return type === 'actions'
      ? (elements ?? []).map((element) => ({ ...element, block_id: blockId }) as unknown as Button)
      : [];
  });
}

export function actionOf(
  { type, action_id: actionId, block_id: blockId, value, text }: Button,
  extra: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type,
    action_id: actionId,
    block_id: blockId,
    ...(value !== undefined && { value }),
    ...(text !== undefined && { text }),
    action_ts: String(Date.now()),
    ...extra,
  };
}

export function filled(element: { type: string }, values: string[]): InputState {
  const options = optionList(element)
    .filter(({ label }) => values.includes(label))
    .map(({ option }) => option);
  const [value = ''] = values;
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
    case 'multi_static_select':
    case 'checkboxes':
      if (options.length !== values.length) throw new Error(`not among the options: ${values.join(', ')}`);
      return element.type === 'static_select' || element.type === 'radio_buttons'
        ? { type: element.type, selected_option: options[0] ?? null }
        : { type: element.type, selected_options: options };
    case 'datepicker':
      return { type: element.type, selected_date: value === '' ? null : value };
    default:
      return { type: element.type, value: value === '' ? null : value };
  }
}

/** Slack hands over what people type with these three characters escaped. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Lays a file where Slack keeps it, and gives the event of its message. */
export function fileShared(
  { state, apiUrl }: Pick<FakeSlack, 'state' | 'apiUrl'>,
  { channel, userId }: { channel: string; userId: string },
  { name, bytes }: { name: string; bytes: Uint8Array },
  text = '',
): Record<string, unknown> {
  const [id, ts] = [fresh(state, 'F'), freshTs(state)];
  state.uploads.set(id, Buffer.from(bytes));
  state.messages.push({ channel, ts, user: userId, text, blocks: [] });
  const address = { url_private: `${new URL(apiUrl).origin}/files-pri/${id}` };
  const files = [{ id, name, mimetype: 'application/octet-stream', size: bytes.byteLength, ...address }];
  const said = { channel, channel_type: 'im', user: userId, text: escaped(text), ts };
  return { type: 'message', subtype: 'file_share', ...said, files };
}
