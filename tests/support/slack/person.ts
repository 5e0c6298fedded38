import type { Acknowledged } from './fakeDelivery.ts';
import {
  actionOf,
  type Button,
  elementsOf,
  escaped,
  eventPayload,
  fileShared,
  filled,
  isButton,
  labelsOf,
  messageContainer,
  viewPayload,
} from './fakePayloads.ts';
import type { FakeSlack } from './fakeSlackInterface.ts';
import type { Person } from './people.ts';
import {
  directChannelOf,
  freshTrigger,
  freshTs,
  type FakeMessage,
  type OpenView,
  type InputState,
} from './fakeState.ts';
import { afterSubmission, clientErrors, untouchedState } from './fakeViews.ts';
import { visibleView } from './fakeWebApi.ts';
import { optionList, readable } from './readable.ts';

export function person(fake: FakeSlack, userId: string): Person {
  const { state } = fake;
  /** What is ticked or picked in messages, by ts, block id and action id. */
  const picked = new Map<string, Record<string, Record<string, InputState>>>();
  const user = () => ({ id: userId, team_id: state.users.get(userId)?.teamId ?? state.team });
  const deliver = fake.delivery.deliver;
  const team = { id: state.team, domain: 'focal' };
  /** In Enterprise Grid Slack names the home workspace of whoever acts on a view. */
  const ofView = () => (state.users.get(userId)?.workspaces ? { team: { ...team, id: user().team_id } } : {});
  const direct = () => directChannelOf(state, userId);

  const event = (body: Record<string, unknown>) => deliver('events_api', eventPayload(state, body));

  const visible = (channel?: string): FakeMessage[] =>
    state.messages.filter(
      (one) =>
        one.user === state.bot.userId &&
        (one.onlyFor === undefined || one.onlyFor === userId) &&
        (channel === undefined ? (state.channels.get(one.channel)?.has(userId) ?? false) : one.channel === channel),
    );

  /** The newest element in the chat that fits, with the message it stands in. */
  function find(fits: (element: Record<string, unknown>) => boolean): { message: FakeMessage; element: Button } {
    for (const message of visible().toReversed()) {
      const element = elementsOf(message.blocks).find(fits);
      if (element) return { message, element };
    }
    throw new Error(
      `nothing like that in sight:\n${visible()
        .map(({ blocks }) => readable(blocks))
        .join('\n---\n')}`,
    );
  }

  const interact = (type: string, body: Record<string, unknown>, onAcknowledged?: (answer: Acknowledged) => void) =>
    deliver(
      'interactive',
      { type, user: user(), team, trigger_id: freshTrigger(state, userId), ...body },
      onAcknowledged,
    );

  async function act(
    message: FakeMessage,
    element: Button,
    extra: Record<string, unknown> = {},
  ): Promise<Acknowledged> {
    return interact('block_actions', {
      response_url: fake.responseUrl({ channel: message.channel, userId, source: message.ts }),
      ...messageContainer(message),
      state: { values: { ...untouchedState(message.blocks), ...picked.get(message.ts) } },
      actions: [actionOf(element, extra)],
    });
  }

  function put(message: FakeMessage, element: Button, value: InputState): void {
    const before = picked.get(message.ts) ?? {};
    picked.set(message.ts, {
      ...before,
      [element.block_id]: { ...before[element.block_id], [element.action_id]: value },
    });
  }

  function openView(): OpenView {
    const view = visibleView(state, userId);
    if (!view) throw new Error('no form is open');
    return view;
  }

  const pressInView = (view: Record<string, unknown>, element: Button) =>
    interact('block_actions', {
      ...ofView(),
      container: { type: 'view', view_id: view['id'] },
      view,
      actions: [actionOf(element)],
    });

  async function press(label: string): Promise<Acknowledged> {
    const view = visibleView(state, userId);
    const inView = view && elementsOf(view.blocks).find(isButton(label));
    if (view && inView) return pressInView(viewPayload(state, view), inView);
    const { message, element } = find(isButton(label));
    return act(message, element);
  }

  return {
    userId,
    channel: direct,
    async says(text) {
      const message = { channel: direct(), ts: freshTs(state), user: userId, text, blocks: [] };
      state.messages.push(message);
      await event({
        type: 'message',
        channel: message.channel,
        channel_type: 'im',
        user: userId,
        text: escaped(text),
        ts: message.ts,
        team: state.team,
      });
      return message;
    },
    sends: (file, text) => event(fileShared(fake, { channel: direct(), userId }, file, text)),
    edits(message, text) {
      const before = { user: userId, text: escaped(message.text), ts: message.ts };
      message.text = text;
      return event({
        type: 'message',
        subtype: 'message_changed',
        channel: message.channel,
        channel_type: 'im',
        ts: freshTs(state),
        hidden: true,
        message: { type: 'message', ...before, text: escaped(text), edited: { user: userId, ts: freshTs(state) } },
        previous_message: { type: 'message', ...before },
      });
    },
    runs(text, channel = direct()) {
      return deliver('slash_commands', {
        command: '/focal',
        text: escaped(text),
        team_id: state.users.get(userId)?.workspaces ? state.team : user().team_id,
        team_domain: 'focal',
        user_id: userId,
        channel_id: channel,
        api_app_id: 'A0FOCAL',
        is_enterprise_install: 'false',
        trigger_id: freshTrigger(state, userId),
        response_url: fake.responseUrl({ channel, userId }),
      });
    },
    mentions(channel, text) {
      const { team_id: teamId } = user();
      const foreign = teamId === state.team ? {} : { user_team: teamId };
      return event({
        type: 'app_mention',
        channel,
        user: userId,
        text: `<@${state.bot.userId}> ${escaped(text)}`,
        ts: freshTs(state),
        ...foreign,
      });
    },
    presses: press,
    async doubleClicks(label) {
      await Promise.all([press(label), press(label)]);
    },
    async picks(label) {
      const { message, element } = find((one) => one['type'] === 'static_select' && labelsOf(one).includes(label));
      const { option } = optionList(element).find((one) => one.label === label) ?? {};
      return act(message, element, { selected_option: option });
    },
    async ticks(...labels) {
      const { message, element } = find(
        (one) =>
          /^(checkboxes|multi_static_select)$/.test(String(one['type'])) &&
          labels.every((label) => labelsOf(one).includes(label)),
      );
      const selected = optionList(element)
        .filter(({ label }) => labels.includes(label))
        .map(({ option }) => option);
      put(message, element, { type: String(element['type']), selected_options: selected });
      return act(message, element, { selected_options: selected });
    },
    async picksDate(date) {
      const { message, element } = find(({ type }) => type === 'datepicker');
      put(message, element, { type: 'datepicker', selected_date: date });
      return act(message, element, { selected_date: date });
    },
    fills(label, ...values) {
      const view = openView();
      const block = view.blocks.find((one) => one.type === 'input' && one.label.text === label);
      if (block?.type !== 'input') throw new Error(`no input "${label}" in:\n${readable(view.blocks)}`);
      this.fillsBlock(block, ...values);
    },
    fillsBlock({ block_id: blockId = '', element }, ...values) {
      openView().state[blockId] = { [element.action_id ?? '']: filled(element, values) };
    },
    async submits() {
      const view = openView();
      view.errors = clientErrors(view);
      if (Object.keys(view.errors).length > 0) return null;
      const sent = { ...ofView(), view: viewPayload(state, view), response_urls: [] };
      return interact('view_submission', sent, ({ status, body }) => {
        if (status === 200) afterSubmission(state, userId, view, body);
      });
    },
    reopens: (view) => void state.views.set(userId, [view]),
    async closes() {
      const view = openView();
      state.views.get(userId)?.pop();
      if (view.notify_on_close !== true) return { status: 200, body: {}, ms: 0 };
      return interact('view_closed', { ...ofView(), view: viewPayload(state, view), is_cleared: false });
    },
    opensHome: () =>
      event({ type: 'app_home_opened', user: userId, channel: direct(), tab: 'home', event_ts: freshTs(state) }),
    async pressesAtHome(label) {
      const element = elementsOf(state.homes.get(userId) ?? []).find(isButton(label));
      if (!element) throw new Error(`no button "${label}" at home:\n${readable(state.homes.get(userId))}`);
      const id = `VHOME${userId}`;
      const view = { id, type: 'home', private_metadata: '', callback_id: '', state: { values: {} } };
      return pressInView({ ...view, app_installed_team_id: state.team }, element);
    },
    offers: (text) =>
      interact('message_action', {
        callback_id: 'offer',
        channel: { id: 'C0SOMEWHERE', name: 'somewhere' },
        message: { type: 'message', user: 'U0AUTHOR', text: escaped(text), ts: freshTs(state) },
        response_url: fake.responseUrl({ channel: 'C0SOMEWHERE', userId }),
      }),
    readsForm() {
      const view = visibleView(state, userId);
      return view ? [view.title.text, readable(view.blocks), ...Object.values(view.errors)].join('\n') : '';
    },
    view: () => visibleView(state, userId),
    readsHome: () => readable(state.homes.get(userId)),
    reads: (channel) => visible(channel).map(({ blocks }) => readable(blocks)),
    messages: visible,
  };
}
