import { z } from 'zod';
import { conclusionSchema } from './conclusionRule.ts';
import { checkSchema } from './updateCheckRule.ts';
import { figureSchema } from './instrumentFigure.ts';
import { shortcomingSchema } from './shortcomingRule.ts';
import {
  fieldBase,
  formerKeysSchema,
  keySchema,
  meansSchema,
  optionsSchema,
  plainSchema,
  simpleFieldSchema,
  simpleInstrumentFieldKinds,
} from './instrumentField.ts';
import { schemaError } from './schemaErrorWords.ts';
import { instrumentTextSchema } from './instrumentTextSchema.ts';

/** Who may see an answer, each wider than the one before. */
export const visibilities = ['coordinator', 'workingGroup', 'allStaff', 'memberStates'] as const;
export type Visibility = (typeof visibilities)[number];

/** True when another question has (or has not) one of these answers; an unanswered question meets neither. */
export const conditionSchema = z.union(
  [
    z.strictObject({ question: keySchema, is: z.array(plainSchema).min(1) }),
    z.strictObject({ question: keySchema, isNot: z.array(plainSchema).min(1) }),
  ],
  { error: schemaError('dataFaults.condition') },
);
export type Condition = z.infer<typeof conditionSchema>;

/**
 * That the answer to a choice is an obstacle, which the group's `patOwner` is asked to remove: `words` and `since` are questions that say
 * more of it. The text is an ICU message with `kind`, `words` and `since`; the last two may be "none".
 */
const obstacleSchema = z.strictObject({
  words: keySchema.optional(),
  since: keySchema.optional(),
  text: instrumentTextSchema,
});

const questionExtras = {
  /** `last`: begins with the answer of the post's last update. */
  prefill: z.enum(['last', 'none']).default('none'),
  visibility: z.enum(visibilities).default('workingGroup'),
  /** Outside the working group a group of posts that all answered alike is not shown. */
  sensitive: z.boolean().default(false),
  when: conditionSchema.optional(),
  /** Not begun in conversation, where each question costs a message: pages have it, and what was brought forward is gone through. */
  onPagesOnly: z.boolean().optional(),
  obstacle: obstacleSchema.optional(),
};

const matrix = z.strictObject({
  ...fieldBase,
  ...questionExtras,
  kind: z.literal('matrix'),
  /** `inText` is what a row is called within a sentence, for instance "governments"; by default its label. */
  rows: z
    .array(
      z.strictObject({
        key: keySchema,
        was: formerKeysSchema,
        label: instrumentTextSchema,
        inText: instrumentTextSchema.optional(),
        means: meansSchema.optional(),
      }),
    )
    .min(1)
    .max(20),
  options: optionsSchema,
});

const group = z.strictObject({
  ...fieldBase,
  ...questionExtras,
  kind: z.literal('group'),
  /** What one item is called, for instance "Action". */
  itemLabel: instrumentTextSchema,
  /** Asked before the first item, for instance "Is there an action to report?" */
  addLabel: instrumentTextSchema,
  /** Asked before each further item, for instance "Another action to report?": only the language knows the noun's gender. */
  moreLabel: instrumentTextSchema.optional(),
  /** On the button that adds an item, for instance "Add an action". */
  addButton: instrumentTextSchema.optional(),
  maxItems: z.int().min(1).max(50).default(20),
  fields: z.array(simpleFieldSchema).min(1).max(8),
  /**
   * Where items go on to: `needs` reads the fields text, from, by; `bulletin` reads section, text, consent; `actions` reads objective,
   * indicator, baseline, target, actual, by which the actions on that objective are measured. An item for the bulletin goes as far as its
   * own consent, whatever the visibility of the question.
   */
  feeds: z.enum(['needs', 'bulletin', 'actions']).optional(),
});

export const questionSchema = z.discriminatedUnion('kind', [
  ...simpleInstrumentFieldKinds(questionExtras),
  matrix,
  group,
]);
export type Question = z.infer<typeof questionSchema>;
export type MatrixQuestion = z.infer<typeof matrix>;
export type GroupQuestion = z.infer<typeof group>;

const page = z.strictObject({
  key: keySchema,
  title: instrumentTextSchema,
  intro: instrumentTextSchema.optional(),
  when: conditionSchema.optional(),
  /** The side of the plan that the page is about: a post that does not work on the staffing side is not asked the pages of that side. */
  side: z.enum(['programme', 'staffing']).optional(),
  questions: z.array(questionSchema).min(1).max(20),
});
export type InstrumentPage = z.infer<typeof page>;

/** The questions of an exercise and the rules of its analysis, as `src/instruments/*.yaml` holds them. */
export const instrumentSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: schemaError('dataFaults.instrumentKey') }),
  version: z.int().positive(),
  title: instrumentTextSchema,
  /** The share of the posts asked that must have answered before a conclusion speaks of the whole. */
  responseFloor: z.number().gt(0).lte(1).default(0.5),
  pages: z.array(page).min(1).max(20),
  conclusions: z.array(conclusionSchema),
  figures: z.array(figureSchema).max(10).default([]),
  /** What posts lack: the analysis and the yearly paper say it of five posts or more. */
  shortcomings: z.array(shortcomingSchema).max(10).default([]),
  /** What a coordinator is told of an update at the review. */
  checks: z.array(checkSchema).max(40).default([]),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** All questions in the order in which they are asked. */
export function instrumentQuestionsOf(instrument: Instrument): Question[] {
  return instrument.pages.flatMap((one) => one.questions);
}

/** The question with this key; undefined when the instrument has none (an older draft may name one). */
export function instrumentQuestionByKey(instrument: Instrument, key: string): Question | undefined {
  return instrumentQuestionsOf(instrument).find((one) => one.key === key);
}
