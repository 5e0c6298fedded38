import type { Acknowledged } from './fakeDelivery.ts';
import type { FakeSlack } from './fakeSlack.ts';
import { directChannelOf, fresh, freshTrigger, freshTs, type FakeMessage, type OpenView } from './fakeState.ts';
import { clientErrors, type InputState, newView, redrawn, untouchedState } from './fakeViews.ts';
import { visibleView } from './fakeWebApi.ts';
import { optionList, readable } from './readable.ts';

/** Somebody in the fake workspace, who acts by what they see: words and labels. */
export interface Person {
  userId: string;
  /** Writes into the direct chat with the bot. */
  says(text: string): Promise<FakeMessage>;
  /** Corrects an own message. */
  edits(message: FakeMessage, text: string): Promise<Acknowledged>;
  /** `/focal TEXT`, in the direct chat where no channel is given. */
  runs(text: string, channel?: string): Promise<Acknowledged>;
  /** `@Focal TEXT` in a channel. */
  mentions(channel: string, text: string): Promise<Acknowledged>;
  /** Presses the button with this label: in the open form, else the newest in sight. */
  presses(label: string): Promise<Acknowledged>;
  /** Presses it twice as fast as fingers can. */
  doubleClicks(label: string): Promise<void>;
  /** Picks from the newest menu that offers this. */
  picks(label: string): Promise<Acknowledged>;
  /** Ticks in the newest list, or picks a date in the newest calendar, of the chat. */
  ticks(...labels: string[]): Promise<Acknowledged>;
  picksDate(date: string): Promise<Acknowledged>;
  /** Fills in an input of the open form, by its label. */
  fills(label: string, ...values: string[]): void;
  /** Sends the open form. */
  submits(): Promise<Acknowledged | null>;
  closes(): Promise<Acknowledged>;
  opensHome(): Promise<Acknowledged>;
  pressesAtHome(label: string): Promise<Acknowledged>;
  /** "Offer to the bulletin" on a message. */
  offers(text: string): Promise<Acknowledged>;
  /** The open form as it is read; empty where none is open. */
  readsForm(): string;
  view(): OpenView | undefined;
  readsHome(): string;
  /** Everything of the bot that this person can see, the newest last, a text each. */
  reads(channel?: string): string[];
  messages(channel?: string): FakeMessage[];
}

type Button = Record<string, unknown> & { action_id: string; block_id: string };

export function person(fake: FakeSlack, userId: string): Person {
  const { state } = fake;
  /** What is ticked or picked in messages, by ts, block id and action id. */
  const picked = new Map<string, Record<string, Record<string, InputState>>>();
  const user = () => ({ id: userId, team_id: state.users.get(userId)?.teamId ?? state.team });
  const deliver = fake.delivery.deliver;
  const team = { id: state.team, domain: 'focal' };
  const direct = () => directChannelOf(state, userId);

  const event = (body: Record<string, unknown>) =>
    deliver('events_api', {
      type: 'event_callback',
      team_id: state.team,
      api_app_id: 'A0FOCAL',
      event_id: fresh(state, 'Ev'),
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [{ team_id: state.team, user_id: state.bot.userId, is_bot: true }],
      event: body,
    });

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

  async function act(
    message: FakeMessage,
    element: Button,
    extra: Record<string, unknown> = {},
  ): Promise<Acknowledged> {
    const where = { channel: message.channel, userId, source: message.ts };
    return deliver('interactive', {
      type: 'block_actions',
      user: user(),
      team,
      trigger_id: freshTrigger(state, userId),
      response_url: fake.responseUrl(where),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: message.onlyFor !== undefined,
      },
      channel: { id: message.channel, name: 'somewhere' },
      message: { ts: message.ts, ...(message.threadTs && { thread_ts: message.threadTs }) },
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

  const payloadOfView = (view: OpenView) => {
    const { state: values, errors: _, ...rest } = view;
    return { ...rest, state: { values }, team_id: state.team, app_installed_team_id: state.team };
  };

  function openView(): OpenView {
    const view = visibleView(state, userId);
    if (!view) throw new Error('no form is open');
    return view;
  }

  async function pressInView(view: OpenView, element: Button): Promise<Acknowledged> {
    return deliver('interactive', {
      type: 'block_actions',
      user: user(),
      team,
      trigger_id: freshTrigger(state, userId),
      container: { type: 'view', view_id: view.id },
      view: payloadOfView(view),
      actions: [actionOf(element)],
    });
  }

  async function press(label: string): Promise<Acknowledged> {
    const view = visibleView(state, userId);
    const inView = view && elementsOf(view.blocks).find(isButton(label));
    if (view && inView) return pressInView(view, inView);
    const { message, element } = find(isButton(label));
    return act(message, element);
  }

  return {
    userId,
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
        team_id: user().team_id,
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
      view.state[block.block_id ?? ''] = { [block.element.action_id ?? '']: filled(block.element, values) };
    },
    async submits() {
      const view = openView();
      view.errors = clientErrors(view);
      if (Object.keys(view.errors).length > 0) return null;
      const trigger = freshTrigger(state, userId);
      const answer = await deliver('interactive', {
        type: 'view_submission',
        user: user(),
        team,
        trigger_id: trigger,
        view: payloadOfView(view),
        response_urls: [],
      });
      follow(view, answer.body);
      return answer;
    },
    async closes() {
      const view = openView();
      state.views.get(userId)?.pop();
      if (view.notify_on_close !== true) return { status: 200, body: {}, ms: 0 };
      return deliver('interactive', {
        type: 'view_closed',
        user: user(),
        team,
        view: payloadOfView(view),
        is_cleared: false,
      });
    },
    opensHome: () =>
      event({ type: 'app_home_opened', user: userId, channel: direct(), tab: 'home', event_ts: freshTs(state) }),
    async pressesAtHome(label) {
      const element = elementsOf(state.homes.get(userId) ?? []).find(isButton(label));
      if (!element) throw new Error(`no button "${label}" at home:\n${readable(state.homes.get(userId))}`);
      return deliver('interactive', {
        type: 'block_actions',
        user: user(),
        team,
        trigger_id: freshTrigger(state, userId),
        container: { type: 'view', view_id: `VHOME${userId}` },
        view: { id: `VHOME${userId}`, type: 'home', private_metadata: '', callback_id: '', state: { values: {} } },
        actions: [actionOf(element)],
      });
    },
    offers: (text) =>
      deliver('interactive', {
        type: 'message_action',
        callback_id: 'offer',
        user: user(),
        team,
        trigger_id: freshTrigger(state, userId),
        channel: { id: 'C0SOMEWHERE', name: 'somewhere' },
        message_ts: freshTs(state),
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

  /** What Slack does with the answer to a sent page. */
  function follow(view: OpenView, { response_action: action, view: next, errors }: Record<string, unknown>): void {
    const stack = state.views.get(userId) ?? [];
    if (action === 'errors') {
      const unknown = Object.keys(errors as object).filter((blockId) =>
        view.blocks.every((block) => block.type !== 'input' || block.block_id !== blockId),
      );
      if (unknown.length > 0) throw new Error(`errors at blocks that are no inputs: ${unknown.join(', ')}`);
      view.errors = errors as Record<string, string>;
    } else if (action === 'update') {
      const drawn = redrawn(state, view, next);
      if ('refused' in drawn) throw new Error(`Slack refuses the view: ${drawn.refused}`);
      stack[stack.length - 1] = drawn;
    } else if (action === 'push') {
      const pushed = newView(state, next);
      if ('refused' in pushed || stack.length === 3) throw new Error('Slack refuses the view');
      stack.push(pushed);
    } else if (action === 'clear') stack.length = 0;
    else stack.pop();
  }
}

const isButton = (label: string) => (element: Record<string, unknown>) =>
  element['type'] === 'button' && (element['text'] as { text: string }).text === label;

const labelsOf = (element: Record<string, unknown>): string[] => optionList(element).map(({ label }) => label);

/** What can be pressed or picked in blocks, with the block it stands in. */
function elementsOf(blocks: readonly unknown[]): Button[] {
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

function actionOf(
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

function filled(element: { type: string }, values: string[]): InputState {
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
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
