import type { FormContext } from '../../src/forms/formInputs.ts';
import { simpleFieldSchema, type SimpleField } from '../../src/instruments/instrumentField.ts';

const label = { en: 'Question', fr: 'Question', es: 'Pregunta' };
/** A field with these settings. */
export const field = (settings: Record<string, unknown>): SimpleField =>
  simpleFieldSchema.parse({ key: 'q', label, ...settings });
export const context = (language: FormContext['language'] = 'en'): FormContext => ({
  language,
  objectives: [
    { value: 'P01', label: 'P01 Consult governments' },
    { value: 'P02', label: 'P02 Train developers' },
  ],
  posts: [{ value: 'MNL', label: 'MNL Mission, Manila' }],
});
export const option = (key: string | number, words: string) => ({ key, label: { en: words, fr: words, es: words } });

/** One field of each kind. */
export const fields = {
  text: field({ kind: 'text' }),
  longText: field({ kind: 'longText' }),
  choice: field({ kind: 'choice', options: [option('none', 'Not at all'), option('some', 'Somewhat')] }),
  choices: field({ kind: 'choices', options: [option('a', 'First'), option('b', 'Second')] }),
  scale: field({ kind: 'scale', options: [option(0, 'Never'), option(1, 'Always')] }),
  yesPartlyNo: field({ kind: 'yesPartlyNo' }),
  yesNo: field({ kind: 'yesNo' }),
  number: field({ kind: 'number', min: 0, max: 100, integer: true }),
  date: field({ kind: 'date', min: '2000-01-01', max: '2000-12-31' }),
  link: field({ kind: 'link' }),
  objective: field({ kind: 'objective' }),
  objectives: field({ kind: 'objectives' }),
  post: field({ kind: 'post' }),
};
