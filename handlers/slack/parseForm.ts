import { z } from 'zod';
import type { Form, RawValue, RawValues, SentPage } from '../../src/protocol/form.ts';
import { languageSchema } from '../../src/language/language.ts';
import { inputOfSlackBlock } from './drawForm.ts';
import { limits } from './limits.ts';
import { pageThen } from '../../src/protocol/doorIntents.ts';
import { draftSubjectSchema } from '../../src/protocol/draftSubject.ts';

const option = z.object({ value: z.string() });

/** What Slack says of one input; of the many kinds, those that `drawInput` draws. */
const stateSchema = z.union([
  z.object({ type: z.enum(['radio_buttons', 'static_select']), selected_option: option.nullish() }),
  z.object({ type: z.enum(['checkboxes', 'multi_static_select']), selected_options: z.array(option).nullish() }),
  z.object({ type: z.literal('datepicker'), selected_date: z.string().nullish() }),
  z.object({
    type: z.enum(['plain_text_input', 'number_input', 'url_text_input']),
    value: z.string().nullish(),
  }),
]);

const pageSchema = z.object({
  page: z.string(),
  version: z.int32(),
  /** What sending the page is to do. */
  then: pageThen,
  /** The language that it is drawn in. */
  language: languageSchema.default('en'),
});
const targetSchema = z.intersection(draftSubjectSchema, pageSchema);

/** The part of a view payload that a page is read from. */
export const pageViewSchema = z.object({
  id: z.string(),
  hash: z.string().optional(),
  private_metadata: z.string(),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), stateSchema)) }),
});

export type PageView = z.infer<typeof pageViewSchema>;

const buttonSchema = z.object({
  then: pageThen,
  change: z.union([z.object({ add: z.string() }), z.object({ remove: z.string(), item: z.int32() })]).optional(),
});

/** What the page's own button (not Slack's submit button) is to do; null when the value is not one of ours. */
export function parsePageButton(value: string): Pick<SentPage, 'then' | 'change'> | null {
  const read = buttonSchema.safeParse(parsed(value));
  if (!read.success) return null;
  const { then, change } = read.data;
  return change ? { then, change } : { then };
}

/** The page that a view was drawn from; null when the view is not one of ours. */
export function parseTarget(metadata: string): z.infer<typeof targetSchema> | null {
  const target = targetSchema.safeParse(parsed(metadata));
  return target.success ? target.data : null;
}

/** What stands in the inputs of a view, by input id; what is empty is missing. */
export function parseValues(view: PageView): RawValues {
  const filled = Object.entries(view.state.values).flatMap(([blockId, actions]) => {
    const value = Object.values(actions).map(rawValue)[0];
    return value === undefined || value.length === 0 ? [] : [[inputOfSlackBlock(blockId), value] as const];
  });
  return Object.fromEntries(filled);
}

function rawValue(state: z.infer<typeof stateSchema>): RawValue | undefined {
  if ('selected_option' in state) return state.selected_option?.value;
  if ('selected_options' in state) return state.selected_options?.map(({ value }) => value);
  if ('selected_date' in state) return state.selected_date ?? undefined;
  if ('value' in state) return state.value ?? undefined;
  return undefined;
}

/**
 * The form's errors by the block ids of the view that is open, for Slack to show at the fields with all that was typed;
 * null when one of them belongs to no input of that view, so that the page must be drawn anew.
 */
export function errorsAt(view: PageView, form: Form): Record<string, string> | null {
  const blocks = new Map(Object.keys(view.state.values).map((blockId) => [inputOfSlackBlock(blockId), blockId]));
  const errors = Object.entries(form.errors).map(([input, error]) => [blocks.get(input), error] as const);
  if (errors.length === 0 || errors.some(([blockId]) => blockId === undefined)) return null;
  return Object.fromEntries(errors);
}

function parsed(text: string): unknown {
  if (text.length > limits.metadata) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
