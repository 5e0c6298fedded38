import { z } from 'zod';
import type { RawValue, RawValues } from '../../src/protocol/form.ts';
import type { Card } from './card.ts';
import { parseCardInput } from './submission.ts';

/** An input as somebody who looks at the card sees it; choices with what stands for them on the wire. */
export interface SeenInput {
  drawnId: string;
  id: string;
  label: string;
  many: boolean;
  choices: { title: string; value: string }[];
  value: RawValue;
}

/** A button as it is labelled, with what it sends. */
export interface SeenButton {
  title: string;
  data: Record<string, unknown>;
}

const node = z.record(z.string(), z.unknown());
const inputSchema = z.object({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  label: z.string(),
  isMultiSelect: z.boolean().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).default([]),
  value: z.union([z.string(), z.number()]).default(''),
});
const buttonSchema = z.object({ type: z.literal('Action.Submit'), title: z.string(), data: node });
const textSchema = z.object({
  type: z.literal('RichTextBlock'),
  id: z.string(),
  inlines: z.array(z.object({ text: z.string() })),
});

/** The raw values that a drawn form holds, untouched: those it was drawn with. What it leaves empty is '' or no choice. */
export function readDrawnForm(card: Card): RawValues {
  return Object.fromEntries(seenInputs(card).map((input) => [input.id, input.value]));
}

/** All inputs of a card in reading order. */
export function seenInputs(card: Card): SeenInput[] {
  return nodesOf(card.body).flatMap((element) => {
    const parsed = inputSchema.safeParse(element);
    if (!parsed.success) return [];
    const { id: drawnId, label, choices, value, isMultiSelect } = parsed.data;
    const read = parseCardInput(drawnId, value);
    return read ? [{ drawnId, label, choices, many: isMultiSelect ?? false, ...read }] : [];
  });
}

/** All buttons of a card that send something, in reading order. */
export function seenButtons(card: Card): SeenButton[] {
  return nodesOf(card.body).flatMap((element) => {
    const parsed = buttonSchema.safeParse(element);
    return parsed.success ? [{ title: parsed.data.title, data: parsed.data.data }] : [];
  });
}

/** The errors that stand at the inputs of a drawn form, by input id. */
export function seenErrors(card: Card): Record<string, string> {
  return Object.fromEntries(
    nodesOf(card.body).flatMap((element) => {
      const parsed = textSchema.safeParse(element);
      if (!parsed.success || !parsed.data.id.startsWith('error:')) return [];
      return [[parsed.data.id.slice('error:'.length), parsed.data.inlines.map((inline) => inline.text).join('')]];
    }),
  );
}

/** All elements below a value, each before what it contains. */
function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  const parsed = node.safeParse(value);
  return parsed.success
    ? [
        value,
        ...['items', 'columns', 'actions', 'rows', 'cells', 'card', 'body'].flatMap((key) =>
          nodesOf(parsed.data[key] ?? []),
        ),
      ]
    : [];
}
