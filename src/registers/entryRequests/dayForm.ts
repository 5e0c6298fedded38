import type { Answers } from '../../forms/answers.ts';
import { instrumentOfPages } from '../../instruments/instrumentOfPages.ts';
import type { Instrument, Question } from '../../instruments/instrument.ts';
import type { Language } from '../../language/language.ts';
import { catalogueInEachLanguage } from '../../language/catalogueInEachLanguage.ts';
import { entryAnswers, questionOfField } from '../entryForm.ts';
import type { Entry } from '../registerEntry.ts';
import type { RegisterField } from '../registerField.ts';
import type { RegisterType } from '../registerType.ts';
import type { PostsAsked } from './entryRequestsDue.ts';

/** The question of the form that no field stands behind. */
export const DAY_CONSENT = 'consent';

/** The fields that a post is asked for about a day: a few for what it plans, others for what it did. */
export function fieldsOfDay(
  { asksPosts }: RegisterType,
  fields: readonly RegisterField[],
  asked: PostsAsked,
): RegisterField[] {
  const keys = asksPosts?.[asked === 'plan' ? 'planFields' : 'resultFields'] ?? [];
  return keys.flatMap((key) => fields.filter((field) => field.key === key));
}

/** The page on which a post says what it plans for a day, or what it did: there it says, too, whether the bulletin may tell it. */
export function dayForm(type: RegisterType, fields: readonly RegisterField[], asked: PostsAsked): Instrument {
  const consent = asked === 'result' && type.section ? [consentQuestion(type)] : [];
  const questions = [...fields.map(questionOfField), ...consent];
  return instrumentOfPages('day', type.title, [
    { key: 'day', title: catalogueInEachLanguage(`registers.day_${asked}`), questions },
  ]);
}

function consentQuestion({ visibility }: RegisterType): Question {
  const audiences = visibility === 'memberStates' ? (['allStaff', 'memberStates'] as const) : (['allStaff'] as const);
  return {
    key: DAY_CONSENT,
    kind: 'choice',
    required: false,
    prefill: 'none',
    visibility: 'workingGroup',
    sensitive: false,
    label: catalogueInEachLanguage('registers.dayConsent'),
    options: [
      { key: 'no', label: catalogueInEachLanguage('registers.dayConsentNo') },
      ...audiences.map((key) => ({ key, label: catalogueInEachLanguage(`publication.for_${key}`) })),
    ],
  };
}

/** What the page is filled in with: what the post has said before. */
export function dayAnswers(own: Entry | null, fields: readonly RegisterField[], language: Language): Answers {
  if (!own) return {};
  const { title: _title, when: _when, state: _state, place: _place, ...answers } = entryAnswers(own, fields, language);
  return answers;
}
