import type { InputBlock } from './fakeBlocks.ts';
import type { Acknowledged } from './fakeDelivery.ts';
import type { FakeMessage, OpenView } from './fakeState.ts';

/** Somebody in the fake workspace, who acts by what they see: words and labels. */
export interface Person {
  userId: string;
  /** The direct chat with the bot. */
  channel(): string;
  /** Writes into the direct chat with the bot. */
  says(text: string): Promise<FakeMessage>;
  /** Sends a file into the direct chat with the bot, with words beside it. */
  sends(file: { name: string; bytes: Uint8Array }, text?: string): Promise<Acknowledged>;
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
  fillsBlock(block: InputBlock, ...values: string[]): void;
  /** Sends the open form. */
  submits(): Promise<Acknowledged | null>;
  /** Has a page open again as it was, as if it had never been sent. */
  reopens(view: OpenView): void;
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
