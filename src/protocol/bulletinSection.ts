import { z } from 'zod';

/** The parts of an issue, in the order in which it is read. */
export const sections = [
  'headquarters',
  'workingGroup',
  'field',
  'men',
  'aroundTheWorld',
  'reading',
  'quiz',
  'dates',
  'recognition',
] as const;
export const sectionSchema = z.enum(sections);
export type Section = z.infer<typeof sectionSchema>;
