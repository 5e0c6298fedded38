import { z } from 'zod';

/** What Slack accepts, written anew from its reference and apart from the program's own checks. Unknown fields are refused. */
const text = (max: number) => z.string().min(1).max(max);
const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() });
const markdown = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(max), verbatim: z.boolean().optional() });
const anyText = (max: number) => z.union([plainText(max), markdown(max)]);
const id = text(255).optional();

const option = z.strictObject({
  text: plainText(75),
  value: text(150),
  description: plainText(75).optional(),
});
const group = z.strictObject({ label: plainText(75), options: z.array(option).min(1).max(100) });
const placeholder = plainText(150).optional();
const date = z.iso.date();

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
const menu = {
  action_id: id,
  placeholder,
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(group).min(1).max(100).optional(),
};
const choosing = [
  z.strictObject({ type: z.literal('static_select'), ...menu, initial_option: option.optional() }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    initial_options: z.array(option).min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('radio_buttons'),
    action_id: id,
    options: z.array(option).min(1).max(10),
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    action_id: id,
    options: z.array(option).min(1).max(10),
    initial_options: z.array(option).min(1).optional(),
  }),
  z.strictObject({ type: z.literal('datepicker'), action_id: id, placeholder, initial_date: date.optional() }),
] as const;
const typing = [
  z
    .strictObject({
      type: z.literal('plain_text_input'),
      action_id: id,
      placeholder,
      multiline: z.boolean().optional(),
      initial_value: text(3000).optional(),
      min_length: z.int().min(0).max(3000).optional(),
      max_length: z.int().min(1).max(3000).optional(),
    })
    .refine(
      ({ initial_value: value = '', max_length: max = 3000 }) => value.length <= max,
      'initial_value is too long',
    ),
  z
    .strictObject({
      type: z.literal('number_input'),
      action_id: id,
      placeholder,
      is_decimal_allowed: z.boolean(),
      initial_value: z
        .string()
        .regex(/^-?\d+(\.\d+)?$/)
        .optional(),
      min_value: z.string().optional(),
      max_value: z.string().optional(),
    })
    .refine(
      ({ initial_value: value, min_value: min, max_value: max }) =>
        value === undefined ||
        ((min === undefined || Number(value) >= Number(min)) && (max === undefined || Number(value) <= Number(max))),
      'initial_value is out of range',
    ),
  z.strictObject({ type: z.literal('url_text_input'), action_id: id, placeholder, initial_value: z.url().optional() }),
] as const;

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();
const inline = z.union([
  z.strictObject({ type: z.literal('text'), text: text(3000), style }),
  z.strictObject({ type: z.literal('emoji'), name: text(100) }),
  z.strictObject({ type: z.literal('link'), url: z.url().max(3000), text: text(3000).optional(), style }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline).min(1) });
const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id,
  elements: z
    .array(
      z.union([
        richSection,
        z.strictObject({
          type: z.literal('rich_text_quote'),
          elements: z.array(inline).min(1),
          border: z.int().optional(),
        }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(richSection).min(1),
          indent: z.int().optional(),
        }),
      ]),
    )
    .min(1),
});

const common = [
  z.strictObject({ type: z.literal('header'), block_id: id, text: plainText(150) }),
  z.strictObject({
    type: z.literal('section'),
    block_id: id,
    text: anyText(3000),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
  }),
  z.strictObject({ type: z.literal('context'), block_id: id, elements: z.array(anyText(3000)).min(1).max(10) }),
  z.strictObject({ type: z.literal('divider'), block_id: id }),
  z.strictObject({
    type: z.literal('image'),
    block_id: id,
    slack_file: z.strictObject({ id: text(50) }),
    alt_text: text(2000),
    title: plainText(2000).optional(),
  }),
  z
    .strictObject({
      type: z.literal('actions'),
      block_id: id,
      elements: z
        .array(z.union([button, ...choosing]))
        .min(1)
        .max(25),
    })
    .refine(
      ({ elements }) => new Set(elements.map(({ action_id }) => action_id)).size === elements.length,
      'an action_id twice',
    ),
  richText,
] as const;

const cell = z.union([z.strictObject({ type: z.literal('raw_text'), text: text(10_000) }), richText]);
const table = z
  .strictObject({
    type: z.literal('table'),
    block_id: id,
    rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
    column_settings: z
      .array(
        z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() }),
      )
      .max(20)
      .optional(),
  })
  .refine(
    ({ rows }) => JSON.stringify(rows.flat().map((one) => ('text' in one ? one.text : ''))).length <= 11_000,
    'a table of more than 10,000 characters',
  );

const input = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  element: z.union([...choosing, ...typing]),
});

const viewBlock = z.union([...common, input]);
const distinct = (blocks: { block_id?: string | undefined }[]) => {
  const ids = blocks.flatMap(({ block_id: one }) => one ?? []);
  return new Set(ids).size === ids.length;
};

/** The blocks of a message, up to Slack's limits. */
export const messageBlocksSchema = z
  .array(z.union([...common, table]))
  .min(1)
  .max(50)
  .refine(distinct, 'a block_id twice')
  .refine((blocks) => blocks.filter(({ type }) => type === 'table').length <= 1, 'more than one table')
  .refine((blocks) => textLength(blocks) <= 13_000, 'more than 13,000 characters');

const viewBlocks = z.array(viewBlock).min(1).max(100).refine(distinct, 'a block_id twice');

export const modalSchema = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    callback_id: text(255).optional(),
    private_metadata: z.string().max(3000).optional(),
    notify_on_close: z.boolean().optional(),
    clear_on_close: z.boolean().optional(),
    blocks: viewBlocks,
  })
  .refine(
    ({ blocks, submit }) => submit !== undefined || blocks.every(({ type }) => type !== 'input'),
    'inputs without submit',
  )
  .refine((view) => Buffer.byteLength(JSON.stringify(view)) <= 250_000, 'more than 250 KB');

export const homeSchema = z.strictObject({
  type: z.literal('home'),
  private_metadata: z.string().max(3000).optional(),
  callback_id: text(255).optional(),
  blocks: z
    .array(z.union([...common]))
    .min(1)
    .max(100)
    .refine(distinct, 'a block_id twice'),
});

export type Modal = z.infer<typeof modalSchema>;
export type InputBlock = z.infer<typeof input>;

function textLength(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + textLength(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) => sum + (key === 'text' && typeof value === 'string' ? value.length : textLength(value)),
    0,
  );
}
