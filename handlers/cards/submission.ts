import { z } from 'zod';
import { decodeIntent, encodeIntent, type Intent } from '../../src/protocol/intent.ts';
import type { RawValue, RawValues } from '../../src/protocol/form.ts';

/** What a pressed button sends: its own data with the values of all inputs of the card beside it. */
const submissionSchema = z.record(z.string(), z.unknown());
const sentSchema = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Chosen when a person takes an answer back; no encoded value can be equal to it. */
export const noAnswer = '%none';

/** How an input's value arrives: as typed, as one encoded choice, as encoded choices joined by commas. */
export type Wire = 'typed' | 'one' | 'many';

/** The id of a drawn input. It says how the value is to be read, so that a submission can be read without its form. */
export function cardInputId(id: string, wire: Wire): string {
  return `${wire}:${id}`;
}

/**
 * A choice's value on the wire. Several chosen ones arrive joined by commas, and a hidden field loses its line ends: such
 * signs are written by their numbers.
 */
export function encodeCardChoice(value: string): string {
  return value.replaceAll(/[%,\r\n]/g, (sign) => encodeURIComponent(sign));
}

/** The value that `encodeCardChoice` wrote; '' for an answer taken back. */
export function decodeCardChoice(wire: string): string {
  if (!wire.includes('%')) return wire;
  return wire === noAnswer ? '' : wire.replaceAll(/%(?:25|2C|0D|0A)/g, (written) => decodeURIComponent(written));
}

/** One submitted value by its drawn id; undefined when it is not of a drawn input. */
export function parseCardInput(drawnId: string, sent: unknown): { id: string; value: RawValue } | undefined {
  const value = sentSchema.safeParse(sent);
  const [, wire, id] = /^(typed|one|many):(.*)$/s.exec(drawnId) ?? [];
  if (!value.success || id === undefined) return undefined;
  if (wire === 'typed') return { id, value: value.data };
  if (wire === 'one') return { id, value: decodeCardChoice(value.data) };
  return { id, value: value.data === '' ? [] : value.data.split(',').map(decodeCardChoice) };
}

/** The raw values among the data that a pressed button sent; data that are no inputs are passed over. */
export function parseCardInputs(data: unknown): RawValues {
  const submitted = submissionSchema.safeParse(data);
  if (!submitted.success) return {};
  const read = Object.entries(submitted.data).map(([drawnId, sent]) => parseCardInput(drawnId, sent));
  return Object.fromEntries(read.flatMap((input) => (input ? [[input.id, input.value]] : [])));
}

/** The data of a button. */
export function cardSubmitData(intent: Intent): { intent: string } {
  return { intent: encodeIntent(intent) };
}

/**
 * What a pressed button means: its intent, with the values of the page or of the one input that it answers.
 * Null when the data are not of one of our cards, or of a card of an older program.
 */
export function parseCardSubmission(data: unknown): Intent | null {
  const submitted = submissionSchema.safeParse(data);
  const encoded = submitted.success ? submitted.data['intent'] : undefined;
  const intent = typeof encoded === 'string' ? decodeIntent(encoded) : null;
  if (intent?.kind === 'page') return { ...intent, values: parseCardInputs(data) };
  const input = intent?.kind === 'answer' ? intent['input'] : undefined;
  if (intent && typeof input === 'string') {
    const values = new Map(Object.entries(parseCardInputs(data)));
    return { ...intent, value: values.get(input) ?? intent['value'] };
  }
  return intent;
}
