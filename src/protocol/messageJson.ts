import { z } from 'zod';
import type { Input } from './form.ts';
import { intentSchema } from './intent.ts';
import type { Action, Block, Message } from './message.ts';

/*
 * Judges what the database holds. The schemas say the same as the types beside this file, and `satisfies` keeps them so: a
 * kind of block that is added there and not here does not compile.
 */
const rawValue = z.union([z.string(), z.array(z.string())]);
const optionSchema = z.object({ value: z.string(), label: z.string() });

const inputSchema = z.object({
  id: z.string(),
  kind: z.enum(['text', 'longText', 'choice', 'choices', 'number', 'date', 'link']),
  label: z.string(),
  help: z.string().exactOptional(),
  options: z.array(optionSchema),
  required: z.boolean(),
  maxLength: z.number().exactOptional(),
  min: z.union([z.number(), z.string()]).exactOptional(),
  max: z.union([z.number(), z.string()]).exactOptional(),
  value: rawValue.exactOptional(),
}) satisfies z.ZodType<Input>;

const actionSchema = z.object({
  label: z.string(),
  intent: intentSchema,
  style: z.enum(['primary', 'danger']).exactOptional(),
  pressOnly: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Action>;

/** Pictures and files stand in JSON as base64. */
const bytesSchema = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

/** The one kind of intent that a question's template may have. */
const answerSchema = intentSchema.transform((intent, context) => {
  if (intent.kind === 'answer') return intent;
  context.addIssue('not an answer');
  return z.NEVER;
});

const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    tone: z.enum(['normal', 'quiet', 'warning', 'good']).exactOptional(),
  }),
  z.object({ kind: z.literal('quote'), text: z.string(), by: z.string().exactOptional() }),
  z.object({ kind: z.literal('facts'), facts: z.array(z.object({ label: z.string(), value: z.string() })) }),
  z.object({ kind: z.literal('figures'), figures: z.array(z.object({ value: z.string(), label: z.string() })) }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number(), text: z.string() }),
  z.object({ kind: z.literal('link'), label: z.string(), url: z.string() }),
  z.object({
    kind: z.literal('image'),
    png: bytesSchema,
    mime: z.literal('image/jpeg').exactOptional(),
    alt: z.string(),
    title: z.string(),
  }),
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    mime: z.string(),
    bytes: bytesSchema,
    label: z.string(),
    again: intentSchema,
  }),
  z.object({ kind: z.literal('ask'), input: inputSchema, choices: z.array(actionSchema), answer: answerSchema }),
  z.object({ kind: z.literal('actions'), actions: z.array(actionSchema) }),
]);

/** A message as `protocolMessageText` wrote it. */
export const messageSchema: z.ZodType<Message> = z.object({ text: z.string(), blocks: z.array(blockSchema) });

export type JsonValue = z.output<ReturnType<typeof z.json>>;

/** What holds messages, as a JSON column takes it. */
export const encodeProtocolMessage = (value: object): { [key: string]: JsonValue } =>
  JSON.parse(protocolMessageText(value)) as { [key: string]: JsonValue };

/** The same as JSON text. */
export function protocolMessageText(value: object): string {
  // A Buffer has written itself in its own way before the function is asked: it is looked up in what holds it.
  return JSON.stringify(value, function (this: Record<string, unknown>, key, part: unknown) {
    const written = this[key];
    return written instanceof Uint8Array ? Buffer.from(written).toString('base64') : part;
  });
}
