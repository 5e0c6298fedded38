import { inputOfSlackBlock } from '../../../handlers/slack/drawForm.ts';
import { parseTarget } from '../../../handlers/slack/parseForm.ts';
import { decodeIntent } from '../../../src/protocol/intent.ts';
import type { Language } from '../../../src/language/language.ts';
import { translate } from '../../../src/language/translate.ts';
import type { RawValue } from '../../../src/protocol/form.ts';
import { elementsOf } from './fakePayloads.ts';
import type { InputBlock } from './fakeBlocks.ts';
import type { FakeMessage } from './fakeState.ts';
import type { Person } from './people.ts';
import { optionList, readable } from './readable.ts';

/** Plays an update in Slack as `play` of the replay does in the local chat: the same steps, other buttons. */
export class SlackPlayer {
  readonly #person: Person;
  readonly #answer: string;

  constructor(person: Person, language: Language) {
    this.#person = person;
    this.#answer = translate(language, 'slack.answer');
  }

  get messages(): { text: string }[] {
    return this.#person.reads().map((text) => ({ text }));
  }

  get form(): object | undefined {
    return this.#person.view()?.submit && this.#person.view();
  }

  get page(): string | undefined {
    return parseTarget(this.#person.view()?.private_metadata ?? '')?.page;
  }

  get inputs(): { id: string }[] {
    return this.#blocks().map(({ block_id: id = '' }) => ({ id: inputOfSlackBlock(id) }));
  }

  get errors(): Record<string, string> {
    const errors = this.#person.view()?.errors ?? {};
    return Object.fromEntries(Object.entries(errors).map(([id, error]) => [inputOfSlackBlock(id), error]));
  }

  /** The input that the newest message asks for. */
  get asked(): string | undefined {
    for (const button of elementsOf(this.#newest()?.blocks ?? [])) {
      const intent = decodeIntent(typeof button['value'] === 'string' ? button['value'] : '');
      if (typeof intent?.['input'] === 'string') return intent['input'];
    }
    return undefined;
  }

  async say(text: string): Promise<void> {
    await this.#person.says(text);
  }

  async press(label: string): Promise<void> {
    await this.#person.presses(label);
  }

  /** Answers the newest question by its button, its menu, its list or its calendar, else by typing. */
  async answer(value: RawValue): Promise<void> {
    const elements = elementsOf(this.#newest()?.blocks ?? []);
    const list = elements.find(({ type }) => type === 'checkboxes' || type === 'multi_static_select');
    if (list) {
      const labels = optionList(list).filter(({ option }) => value.includes((option as { value: string }).value));
      await this.#person.ticks(...labels.map(({ label }) => label));
      await this.#person.presses(this.#answer);
    } else if (typeof value === 'string' && elements.some(({ type }) => type === 'datepicker')) {
      await this.#person.picksDate(value);
      await this.#person.presses(this.#answer);
    } else {
      const means = (text: unknown) => {
        const intent = decodeIntent(String(text));
        return intent?.kind === 'answer' && intent.value === value && value !== '';
      };
      const button = elements.find((one) => one['type'] === 'button' && means(one['value']));
      const options = elements.flatMap((one) => optionList(one));
      const option = options.find((one) => means((one.option as { value: string }).value));
      if (button) await this.#person.presses((button['text'] as { text: string }).text);
      else if (option) await this.#person.picks(option.label);
      else await this.#person.says(Array.isArray(value) ? value.join(', ') : value);
    }
  }

  fill(id: string, value: RawValue): void {
    const block = this.#blocks().find((one) => inputOfSlackBlock(one.block_id ?? '') === id);
    if (!block) throw new Error(`no input ${id} in:\n${this.#person.readsForm()}`);
    const chosen = optionList(block.element).filter(({ option }) =>
      [value].flat().includes((option as { value: string }).value),
    );
    if (chosen.length > 0) this.#person.fillsBlock(block, ...chosen.map(({ label }) => label));
    else if (value.length > 0) this.#person.fillsBlock(block, ...[value].flat());
  }

  async submit(label?: string): Promise<void> {
    if (label === undefined || label === this.#person.view()?.submit?.text) await this.#person.submits();
    else await this.#person.presses(label);
  }

  #newest(): FakeMessage | undefined {
    return this.#person.messages().at(-1);
  }

  #blocks(): InputBlock[] {
    return (this.#person.view()?.blocks ?? []).filter((block): block is InputBlock => block.type === 'input');
  }
}

/** What somebody sees, for a message of a failed test. */
export function scene(person: Person): string {
  return `${person.reads().slice(-3).join('\n---\n')}\n=== form:\n${readable(person.view()?.blocks)}`;
}
