import { z } from 'zod';
import { keySchema } from './instrumentField.ts';
import { instrumentTextSchema } from './instrumentTextSchema.ts';

const base = {
  key: keySchema,
  /** ICU MessageFormat text for each language; `shortcomingParameters` lists what each rule's text may speak of. */
  statement: instrumentTextSchema,
};

/** The middle of what posts say that they lack of a thing: `needed` less `had`, of the posts that gave both numbers. */
const medianGap = z.strictObject({ ...base, rule: z.literal('medianGap'), had: keySchema, needed: keySchema });

/** Of the posts that gave a number, those whose number is not above `atMost`: by default those that have nothing. */
const shareWithout = z.strictObject({
  ...base,
  rule: z.literal('shareWithout'),
  of: keySchema,
  atMost: z.number().default(0),
});

/** What posts lack to do the work. Nothing is said of fewer than five of them, and of no single one. */
export const shortcomingSchema = z.discriminatedUnion('rule', [medianGap, shareWithout]);
export type ShortcomingRule = z.infer<typeof shortcomingSchema>;

/** The number questions that a rule reads, by the name of the setting. */
export function instrumentShortcomingQuestions(
  rule: ShortcomingRule,
): { setting: 'had' | 'needed' | 'of'; question: string }[] {
  if (rule.rule === 'shareWithout') return [{ setting: 'of', question: rule.of }];
  return [
    { setting: 'had', question: rule.had },
    { setting: 'needed', question: rule.needed },
  ];
}

/**
 * What a statement may speak of. `posts` answered. `gap` is the median of what is lacking, `is` whether anything is. `count` of the posts
 * are without; `shown` is `count` unless that would point at one or two posts: then `few` are without, or `allButFew`.
 */
export const shortcomingParameters = {
  medianGap: { posts: 'number', gap: 'number', is: ['lacking', 'enough'] },
  shareWithout: { posts: 'number', count: 'number', percent: 'number', shown: ['count', 'few', 'allButFew'] },
} as const;
