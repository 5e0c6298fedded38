import { randomUUID } from 'node:crypto';
import type { Card } from '../cards/card.ts';
import { type SeenButton, type SeenInput, seenButtons, seenErrors, seenInputs } from '../cards/readDrawnCard.ts';
import { encodeCardChoice, parseCardSubmission } from '../cards/submission.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { performAct } from './performAct.ts';
import type { Answer, OpenForm, ShownMessage } from './pageApiTypes.ts';
import type { LocalAct } from './localAct.ts';
import type { LocalChat } from './localChat.ts';
import { localPersonConversation, showLocalRows } from './showConversationRows.ts';
import { localCallerOf } from './senderAccount.ts';
import { newestId, rowsBefore } from './store.ts';
import { layAside } from './uploads.ts';

/** How many messages back somebody still sees buttons. */
const sight = 30;

/**
 * Somebody at the local chat without a browser: sees drawn cards and nothing else, types, presses what bears a label, fills
 * what bears a label or an id. Asking for something that is not to be seen is an error that says what is.
 */
export class LocalClient {
  readonly #chat: LocalChat;
  readonly #personId: number;
  #messages: ShownMessage[] = [];
  #form: OpenForm | undefined;
  #filled = new Map<string, RawValue>();

  constructor(chat: LocalChat, personId: number) {
    this.#chat = chat;
    this.#personId = personId;
  }

  /** The messages seen last, oldest first. */
  get messages(): readonly ShownMessage[] {
    return this.#messages;
  }

  /** The open page of questions as it is drawn; undefined when none is open. */
  get form(): Card | undefined {
    return this.#form?.card;
  }

  /** Which page of the instrument is open. */
  get page(): string | undefined {
    return this.#form?.target.page;
  }

  /** The errors on the open page, by input id. */
  get errors(): Record<string, string> {
    return this.#form ? seenErrors(this.#form.card) : {};
  }

  /** The inputs of the open page. */
  get inputs(): SeenInput[] {
    return this.#form ? seenInputs(this.#form.card) : [];
  }

  /** The labels of the buttons of the open page. */
  get pageButtons(): string[] {
    return this.#form ? seenButtons(this.#form.card).map(({ title }) => title) : [];
  }

  /** The labels of the buttons under the newest message. */
  get buttons(): string[] {
    return (
      this.#messages
        .at(-1)
        ?.cards.flatMap(seenButtons)
        .map(({ title }) => title) ?? []
    );
  }

  /** The id of the input that the newest message asks for; undefined when it asks for none. */
  get asked(): string | undefined {
    const newest = this.#messages.at(-1);
    for (const { data } of newest?.cards.flatMap(seenButtons) ?? []) {
      const intent = parseCardSubmission(data);
      if (intent && 'input' in intent && typeof intent.input === 'string') return intent.input;
    }
    return undefined;
  }

  /** Reads the chat anew, as whoever opens its page: what was delivered since stands there too. */
  async look(): Promise<void> {
    const caller = await localCallerOf(this.#chat, this.#personId);
    if (!caller) throw new Error(`Person ${this.#personId} is not of the working group`);
    const rows = await rowsBefore(this.#chat.app.db, localPersonConversation(this.#personId), newestId, sight);
    this.#messages = showLocalRows(rows, caller.person.language);
  }

  /** Types words into the direct chat. */
  async say(text: string): Promise<void> {
    await this.#act({ kind: 'say', conversation: 'direct', key: randomUUID(), text });
  }

  /** Sends a file, with words beside it. */
  async sendFile(name: string, bytes: Uint8Array, text = ''): Promise<void> {
    const file = { upload: await layAside(this.#chat, bytes), name };
    await this.#act({ kind: 'say', conversation: 'direct', key: randomUUID(), text, file });
  }

  /** Answers the newest question as a person would: by its button, by its list, or by typing. */
  async answer(value: RawValue): Promise<void> {
    const newest = this.#messages.at(-1);
    const cards = newest?.cards ?? [];
    const button = cards.flatMap(seenButtons).find(({ data }) => {
      const intent = parseCardSubmission(data);
      return intent?.kind === 'answer' && intent.input === this.asked && intent.value === value && value !== '';
    });
    if (button) return this.#press(button, cards, newest?.id);
    const [input] = cards.flatMap(seenInputs);
    if (input) {
      this.#filled.set(input.drawnId, value);
      const submit = cards.flatMap(seenButtons).find(({ data }) => parseCardSubmission(data)?.kind === 'answer');
      if (submit) return this.#press(submit, cards, newest?.id);
    }
    return this.say(Array.isArray(value) ? value.join(', ') : value);
  }

  /** Presses the newest button of the conversation that bears the label. */
  async press(label: string): Promise<void> {
    for (const { id, cards } of this.#messages.toReversed()) {
      const button = cards.flatMap(seenButtons).find(({ title }) => title === label);
      if (button) return this.#press(button, cards, id);
    }
    const there = this.#messages.flatMap(({ cards }) => cards.flatMap(seenButtons)).map(({ title }) => title);
    throw new Error(`There is no button "${label}", but: ${there.join(', ')}`);
  }

  /** Presses the first button under the newest message that means what is looked for; false where there is none. */
  async pressIntent(isMeant: (intent: Intent) => boolean): Promise<boolean> {
    const newest = this.#messages.at(-1);
    const button = newest?.cards.flatMap(seenButtons).find(({ data }) => {
      const intent = parseCardSubmission(data);
      return intent !== null && isMeant(intent);
    });
    if (!button || !newest) return false;
    await this.#press(button, newest.cards, newest.id);
    return true;
  }

  /** Fills an input of the open page, named by its id or its label. Choices are given by their value or their title. */
  fill(name: string, value: RawValue): void {
    const input = this.inputs.find(({ id, label }) => id === name || label === name);
    if (!input) throw new Error(`There is no input "${name}", but: ${this.inputs.map(({ id }) => id).join(', ')}`);
    this.#filled.set(input.drawnId, value);
  }

  /** Presses a button of the open page; without a label the first of the page's own. */
  async submit(label?: string): Promise<void> {
    if (!this.#form) throw new Error('No page is open');
    const { card } = this.#form;
    const buttons = seenButtons(card);
    const button = label === undefined ? buttons.find(isDefault) : buttons.find(({ title }) => title === label);
    if (!button) throw new Error(`There is no button "${label}", but: ${buttons.map(({ title }) => title).join(', ')}`);
    return this.#press(button, [card]);
  }

  /** Sends what a browser would: the button's data, and the values of all inputs of its card. */
  async #press({ title, data }: SeenButton, cards: Card[], source?: number): Promise<void> {
    const inputs = cards.flatMap(seenInputs);
    const values = inputs.map((input) => [input.drawnId, sent(input, this.#filled.get(input.drawnId) ?? input.value)]);
    const all = { ...data, ...Object.fromEntries(values) };
    const from = source === undefined ? {} : { source };
    await this.#act({ kind: 'press', conversation: 'direct', key: randomUUID(), data: all, label: title, ...from });
  }

  async #act(act: LocalAct): Promise<void> {
    const answer = await performAct(this.#chat, this.#personId, act);
    if (answer === 'unknownPerson') throw new Error(`Person ${this.#personId} is not of the working group`);
    if (answer === 'inProgress') throw new Error('The act is under way');
    if (answer === 'oldButton') throw new Error('The button is of an older program');
    this.#see(answer);
  }

  /** Looks at what came: a message in the place of another, or below; the open page, or that it closed. */
  #see({ messages, form }: Answer): void {
    for (const message of messages) {
      const place = this.#messages.findIndex(({ id }) => id === message.replaces);
      if (place === -1) this.#messages.push(message);
      else this.#messages[place] = { ...message, id: message.replaces ?? message.id };
    }
    this.#messages = this.#messages.slice(-sight);
    this.#form = form;
    this.#filled = new Map();
  }
}

function isDefault({ data }: SeenButton): boolean {
  const intent = parseCardSubmission(data);
  return intent?.kind === 'page' && intent.change === undefined;
}

/** What a browser sends for a value: choices encoded, several of them joined. */
function sent({ drawnId, choices }: SeenInput, value: RawValue): string {
  if (drawnId.startsWith('typed:')) return String(value);
  const known = new Set(choices.map((choice) => choice.value));
  const byTitle = (one: string) => choices.find(({ title }) => title === one)?.value;
  return [value]
    .flat()
    .filter((one) => one !== '')
    .map((one) => (known.has(encodeCardChoice(one)) ? encodeCardChoice(one) : (byTitle(one) ?? encodeCardChoice(one))))
    .join(',');
}
