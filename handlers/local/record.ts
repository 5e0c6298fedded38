import { z } from 'zod';
import { intentSchema } from '../../src/protocol/intent.ts';
import type { Input } from '../../src/protocol/form.ts';
import type { Action, Block, Message } from '../../src/protocol/message.ts';

/*
 * Judges what the database holds. The schemas say the same as the types of src/protocol, and `satisfies` keeps them so: a
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
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number(), text: z.string() }),
  z.object({ kind: z.literal('link'), label: z.string(), url: z.string() }),
  z.object({ kind: z.literal('image'), png: bytesSchema, alt: z.string(), title: z.string() }),
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

const messageSchema: z.ZodType<Message> = z.object({ text: z.string(), blocks: z.array(blockSchema) });

/** What one row of LocalMessage holds. The table is a log: a message that replaces another is a row of its own. */
const recordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('said'), text: z.string() }),
  z.object({ kind: z.literal('message'), message: messageSchema, replaces: z.int().exactOptional() }),
]);

/** What was said: by a person, or by the bot. */
export type LocalRecord = z.output<typeof recordSchema>;
export type BotRecord = Extract<LocalRecord, { kind: 'message' }>;
export type JsonValue = z.output<ReturnType<typeof z.json>>;

/** The record as a JSON column takes it. */
export function encodeRecord(record: LocalRecord): { [key: string]: JsonValue } {
  const text = JSON.stringify(record, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
  return z.record(z.string(), z.json()).parse(JSON.parse(text));
}

/** Reads a column back; null when an older program wrote something that this one does not understand. */
export function decodeRecord(body: unknown): LocalRecord | null {
  const parsed = recordSchema.safeParse(body);
  return parsed.success ? parsed.data : null;
}
