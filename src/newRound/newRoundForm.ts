import type { Answers } from '../forms/answers.ts';
import { instrumentOfPages } from '../instruments/instrumentOfPages.ts';
import type { Instrument, Question } from '../instruments/instrument.ts';
import { catalogueInEachLanguage } from '../language/catalogueInEachLanguage.ts';
import type { Occurrence } from '../planning/recurrence/recurrence.ts';

/** Characters that the name of a round may have. */
const LONGEST_LABEL = 120;

const settings = { required: true, prefill: 'none', visibility: 'workingGroup', sensitive: false } as const;

const day = (key: 'opensAt' | 'dueAt' | 'closesAt' | 'periodStart' | 'periodEnd'): Question => ({
  ...settings,
  key,
  kind: 'date',
  label: catalogueInEachLanguage(`preparation.field_${key}`),
});

/** The round to come as a page of questions: the forms engine asks for it as for anything else. */
export function newRoundForm(): Instrument {
  const title = catalogueInEachLanguage('preparation.formTitle');
  const questions: Question[] = [
    {
      ...settings,
      key: 'label',
      kind: 'text',
      maxLength: LONGEST_LABEL,
      label: catalogueInEachLanguage('preparation.field_label'),
    },
    day('opensAt'),
    day('dueAt'),
    day('closesAt'),
    day('periodStart'),
    day('periodEnd'),
    {
      ...settings,
      key: 'whom',
      kind: 'choice',
      label: catalogueInEachLanguage('preparation.field_whom'),
      options: [
        { key: 'same', label: catalogueInEachLanguage('preparation.whom_same') },
        { key: 'all', label: catalogueInEachLanguage('preparation.whom_all') },
      ],
    },
  ];
  const pages = [{ key: 'newRound', title, questions }];
  return instrumentOfPages('new-round', title, pages);
}

/** A round to come as its form says it. */
export interface NewRoundPlan extends Occurrence {
  whom: 'same' | 'all';
}

export const newRoundAnswers = (plan: NewRoundPlan): Answers => ({ ...plan });

/** The form as it was filled in; what is missing is as it was proposed. */
export function newRoundPlanFrom(answers: Answers, proposed: Occurrence): NewRoundPlan {
  const text = (key: keyof Occurrence): string => {
    const value = answers[key];
    return typeof value === 'string' ? value : proposed[key];
  };
  return {
    label: text('label'),
    opensAt: text('opensAt'),
    dueAt: text('dueAt'),
    closesAt: text('closesAt'),
    periodStart: text('periodStart'),
    periodEnd: text('periodEnd'),
    whom: answers['whom'] === 'all' ? 'all' : 'same',
  };
}
