import { randomUUID } from 'node:crypto';
import type { Card } from '../../../handlers/cards/card.ts';
import {
  type SeenButton,
  seenButtons,
  seenErrors,
  seenInputs,
  type SeenInput,
} from '../../../handlers/cards/readDrawnCard.ts';
import { parseCardSubmission } from '../../../handlers/cards/submission.ts';
import type { RawValue } from '../../../src/protocol/form.ts';
import { shownText } from '../../cards/reading.ts';
import type { DoubleMember, PostedActivity } from './connectorDouble.ts';
import { cardsOf, isDefault, opensDialog, sent } from './seen.ts';
import { attachmentsOf } from './attachments.ts';
import { TENANT, type TeamsWorld } from './teamsWorld.ts';
import { page } from '../../../src/protocol/doorIntents.ts';

/** Dialogs open in some clients; in others the button does nothing, and the form is a card in the chat. */
export type Client = 'dialogs' | 'cards';

/** Somebody in Teams who acts by what they see: words and labels. */
export class TeamsPerson {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly chat: string;
  readonly member: DoubleMember;
  client: Client = 'dialogs';
  readonly #world: TeamsWorld;
  #dialog: { card: Card } | undefined;
  /** All dialogs that were open, in order. */
  readonly dialogs: Card[] = [];
  #filled = new Map<string, RawValue>();
  #opener: string | undefined;

  constructor(world: TeamsWorld, name: string, email = `${name.toLowerCase()}@example.org`, userRole = 'user') {
    this.#world = world;
    this.name = name;
    this.id = `29:${name}`;
    this.aadObjectId = randomUUID();
    this.chat = `a:chat-of-${this.id}`;
    const member = { id: this.id, aadObjectId: this.aadObjectId, name, email, tenantId: TENANT, userRole };
    this.member = { ...member, userPrincipalName: email };
    world.double.members.set(this.chat, [this.member]);
  }

  /** An activity from this person in their own chat, or in another conversation. */
  activity(more: object, conversation?: { id: string; conversationType: string }): Record<string, unknown> {
    return {
      type: 'message',
      id: `f:${randomUUID()}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: this.#world.double.url,
      from: { id: this.id, name: this.name, aadObjectId: this.aadObjectId },
      recipient: { id: '28:bot', name: 'Focal' },
      conversation: { id: this.chat, conversationType: 'personal', tenantId: TENANT, ...conversation },
      channelData: { tenant: { id: TENANT } },
      locale: 'en-GB',
      ...more,
    };
  }

  async says(text: string): Promise<void> {
    await this.sends(this.activity({ text }));
  }

  /** Sends a file of theirs, which lies in their drive, or a picture that they paste, with words beside it. */
  async sendsFile({ name, bytes }: { name: string; bytes: Uint8Array }, text = '', pasted = false): Promise<void> {
    const attachments = attachmentsOf(this.#world.double, { name, bytes }, text, pasted);
    await this.sends(this.activity({ text, attachments }));
  }

  /** `@Focal TEXT` in a channel or group chat. */
  async mentions(conversation: { id: string; conversationType: string }, text: string): Promise<void> {
    const mention = { type: 'mention', mentioned: { id: '28:bot', name: 'Focal' }, text: '<at>Focal</at>' };
    await this.sends(this.activity({ text: `<at>Focal</at> ${text}`, entities: [mention] }, conversation));
  }

  /** "Offer to the bulletin" on a message somewhere; what the dialog says. */
  async offers(content: string, conversation?: { id: string; conversationType: string }): Promise<unknown> {
    const messagePayload = { id: '1', from: {}, body: { contentType: 'html', content } };
    const value = { commandId: 'offer', commandContext: 'message', messagePayload, data: {} };
    const name = 'composeExtension/fetchTask';
    return (await this.sends(this.activity({ type: 'invoke', name, value }, conversation))).body;
  }

  async installs(action: 'add' | 'remove' = 'add'): Promise<void> {
    await this.sends(this.activity({ type: 'installationUpdate', action }));
  }

  /** What stands in the person's chat, oldest first. */
  get posted(): PostedActivity[] {
    return this.#world.double.conversations.get(this.chat) ?? [];
  }

  get cards(): Card[] {
    return this.posted.flatMap(cardsOf);
  }

  /** What the newest message says. */
  get reads(): string {
    return shownText(cardsOf(this.posted.at(-1)));
  }

  get dialog(): Card | undefined {
    return this.#dialog?.card;
  }

  /** The open page: of the dialog, else the newest card of a form. */
  get form(): Card | undefined {
    return this.#dialog?.card ?? this.#formCard()?.card;
  }

  get page(): string | undefined {
    const intent = this.form && parseCardSubmission(seenButtons(this.form)[0]?.data);
    return intent ? page.fieldsOf(intent)?.page : undefined;
  }

  get inputs(): SeenInput[] {
    return this.form ? seenInputs(this.form) : [];
  }

  get errors(): Record<string, string> {
    return this.form ? seenErrors(this.form) : {};
  }

  get messages(): { text: string }[] {
    return this.posted.map((one) => ({ text: one.summary ?? '' }));
  }

  /** Presses the newest button in the chat that bears the label. */
  async press(label: string): Promise<void> {
    for (const activity of this.posted.toReversed()) {
      const buttons = cardsOf(activity).flatMap(seenButtons);
      const button = buttons.find(({ title }) => title === label);
      if (!button) continue;
      if (!opensDialog(button)) return this.#submit(button, cardsOf(activity), activity.id);
      if (this.client === 'dialogs') return this.#fetch(button, activity.id);
      const twin = buttons.find((one) => !opensDialog(one) && one.data['intent'] === button.data['intent']);
      if (!twin) throw new Error('no way to the form without a dialog');
      return this.#submit(twin, cardsOf(activity), activity.id);
    }
    throw new Error(
      `no button "${label}", but: ${this.cards
        .flatMap(seenButtons)
        .map(({ title }) => title)
        .join(', ')}`,
    );
  }

  fill(name: string, value: RawValue): void {
    const input = this.inputs.find(({ id, label }) => id === name || label === name);
    if (!input) throw new Error(`no input "${name}", but: ${this.inputs.map(({ id }) => id).join(', ')}`);
    this.#filled.set(input.drawnId, value);
  }

  /** Presses a button of the open page; without a label its first. */
  async submit(label?: string): Promise<void> {
    const { form } = this;
    if (!form) throw new Error('no page is open');
    const buttons = seenButtons(form);
    const button = buttons.find(({ title, data }) => (label === undefined ? isDefault(data) : title === label));
    if (!button) throw new Error(`no button "${label}", but: ${buttons.map(({ title }) => title).join(', ')}`);
    if (!this.#dialog) return this.#submit(button, [form], this.#formCard()?.id);
    const { body } = await this.invoke('task/submit', this.#dataOf(button, [form]));
    this.#see(body);
  }

  /** The input that the newest message asks for. */
  get asked(): string | undefined {
    for (const { data } of cardsOf(this.posted.at(-1)).flatMap(seenButtons)) {
      const intent = parseCardSubmission(data);
      if (intent && 'input' in intent && typeof intent.input === 'string') return intent.input;
    }
    return undefined;
  }

  /** Answers the newest question by its button, by its list, or by typing. */
  async answer(value: RawValue): Promise<void> {
    const newest = this.posted.at(-1);
    const cards = cardsOf(newest);
    const answers = cards.flatMap(seenButtons).filter(({ data }) => parseCardSubmission(data)?.kind === 'answer');
    const [input] = cards.flatMap(seenInputs);
    if (input) this.#filled.set(input.drawnId, value);
    const button = answers.find(({ data }) => {
      const intent = parseCardSubmission(data);
      return input !== undefined || (intent?.kind === 'answer' && intent.value === value && value !== '');
    });
    if (button) return this.#submit(button, cards, newest?.id);
    return this.says(Array.isArray(value) ? value.join(', ') : value);
  }

  say = (text: string): Promise<void> => this.says(text);

  async invoke(name: string, data: object): Promise<{ status: number; body: unknown }> {
    const replyToId = this.#opener === undefined ? {} : { replyToId: this.#opener };
    return this.sends(this.activity({ type: 'invoke', name, value: { data }, ...replyToId }));
  }

  async #fetch({ data }: SeenButton, source: string): Promise<void> {
    this.#opener = source;
    const { body } = await this.invoke('task/fetch', data);
    this.#see(body);
  }

  #see(body: unknown): void {
    const card = (body as { task?: { value?: { card?: { content: Card } } } } | null)?.task?.value?.card?.content;
    this.#dialog = card && { card };
    if (card) this.dialogs.push(card);
    this.#filled = new Map();
  }

  async #submit(button: SeenButton, cards: Card[], replyToId?: string): Promise<void> {
    const value = this.#dataOf(button, cards);
    this.#filled = new Map();
    await this.sends(this.activity({ value, ...(replyToId !== undefined && { replyToId }) }));
  }

  #dataOf({ data }: SeenButton, cards: Card[]): Record<string, unknown> {
    const inputs = cards.flatMap(seenInputs);
    const values = inputs.map((input) => [input.drawnId, sent(input, this.#filled.get(input.drawnId) ?? input.value)]);
    return { ...data, ...(Object.fromEntries(values) as object) };
  }

  /** Sends an activity of theirs; throws where the bot does not take it. */
  async sends(activity: Record<string, unknown>): Promise<{ status: number; body: unknown }> {
    const answer = await this.#world.post(activity);
    if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
    return answer;
  }

  /** Only the newest message can be a page that is still to be filled in. */
  #formCard(): { card: Card; id: string } | undefined {
    const newest = this.posted.at(-1);
    const card = cardsOf(newest).find((one) => seenButtons(one).some(({ data }) => isDefault(data)));
    return card && newest && { card, id: newest.id };
  }
}
