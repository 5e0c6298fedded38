import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { type FieldsOf, intentType } from './intent.ts';
import { audienceSchema } from './audience.ts';
import { sectionSchema } from './bulletinSection.ts';

/** What an editor, a second reader or a reader of the archive can do with an issue. */
export const editorVerbs = [
  'show',
  'call',
  'item',
  'move',
  'section',
  'language',
  'cut',
  'restore',
  'merge',
  'separate',
  'word',
  'preview',
  'submit',
  'approve',
  'return',
  'publish',
  'short',
  'erratum',
  'list',
  'find',
  'fetch',
] as const;

/** Shapes of the whole issue that can be fetched. */
export const formats = ['html', 'pdf', 'docx', 'md'] as const;
export type Format = (typeof formats)[number];

/** One act of an editor; which further fields an act needs is judged by the use case, with words for the person. */
export const editorAct = intentType('desk', {
  do: z.enum(editorVerbs),
  /** BulletinIssue.number; without it the issue in the making. */
  issue: z.int32().positive().optional(),
  /** fetch, preview: the label of the round whose analysis is meant, in the place of an issue. */
  round: z.string().optional(),
  item: z.int32().positive().optional(),
  /** merge: the item that leads the story. */
  into: z.int32().positive().optional(),
  to: z.enum(['up', 'down']).optional(),
  section: sectionSchema.optional(),
  language: languageSchema.optional(),
  audience: audienceSchema.optional(),
  format: z.enum(formats).optional(),
  /** fetch, preview of an analysis: its one page in the place of the whole. */
  onePage: z.boolean().optional(),
  /** publish: the calendar date, YYYY-MM-DD; without it at once. */
  on: z.iso.date().optional(),
  /** approve, publish all the same: the revision that was read. */
  revision: z.int32().positive().optional(),
  /** publish: what is missing was seen; the words are the reason. */
  sure: z.boolean().optional(),
  /** word, return, erratum, find: the words; language: the name of one. */
  text: z.string().optional(),
});
export type EditorAct = FieldsOf<typeof editorAct>;

/** Hands over a publication: an issue, or the analysis of a round; without a format offers the formats. */
export const fetch = intentType(
  'fetch',
  {
    issue: z.int32().positive().optional(),
    round: z.string().optional(),
    audience: audienceSchema.optional(),
    language: languageSchema.optional(),
    format: z.enum(formats).optional(),
    onePage: z.boolean().optional(),
    text: z.string().optional(),
  },
  { was: [{ kind: 'desk', do: 'fetch' }], repeatable: true },
);
export type FetchAct = FieldsOf<typeof fetch>;
