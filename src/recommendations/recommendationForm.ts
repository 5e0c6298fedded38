import type { RecommendationMeasure, Readers, Recommendation } from '../commitments/recommendations/recommendation.ts';
import { commitmentText } from '../commitments/commitment.ts';
import type { Answers } from '../forms/answers.ts';
import { instrumentOfPages } from '../instruments/instrumentOfPages.ts';
import type { Instrument, Question } from '../instruments/instrument.ts';
import type { Language, Localized } from '../language/language.ts';
import { catalogueInEachLanguage } from '../language/catalogueInEachLanguage.ts';

const settings = { required: false, prefill: 'none', visibility: 'workingGroup', sensitive: false } as const;
const readers: readonly Readers[] = ['workingGroup', 'allStaff', 'memberStates'];

/** The form of a recommendation made after a round with this instrument. */
export function recommendationForm(asked: Instrument): Instrument {
  const questions: Question[] = [
    {
      ...settings,
      key: 'text',
      kind: 'longText',
      maxLength: 2000,
      required: true,
      label: catalogueInEachLanguage('recommendations.text'),
      help: catalogueInEachLanguage('recommendations.textHelp'),
    },
    {
      ...settings,
      key: 'owner',
      kind: 'post',
      required: true,
      label: catalogueInEachLanguage('recommendations.owner'),
    },
    { ...settings, key: 'due', kind: 'date', required: true, label: catalogueInEachLanguage('recommendations.due') },
    {
      ...settings,
      key: 'measure',
      kind: 'choice',
      label: catalogueInEachLanguage('recommendations.measure'),
      help: catalogueInEachLanguage('recommendations.measureHelp'),
      options: aimsOf(asked).map(({ key, label }) => ({ key, label })),
    },
    {
      ...settings,
      key: 'target',
      kind: 'number',
      integer: false,
      min: 0,
      max: 100,
      label: catalogueInEachLanguage('recommendations.target'),
      help: catalogueInEachLanguage('recommendations.targetHelp'),
    },
    {
      ...settings,
      key: 'readers',
      kind: 'choice',
      required: true,
      label: catalogueInEachLanguage('recommendations.readers'),
      options: readers.map((key) => ({ key, label: catalogueInEachLanguage(`publication.for_${key}`) })),
    },
  ];
  const title = catalogueInEachLanguage('recommendations.title');
  const pages = [{ key: 'recommendation', title, questions }];
  return instrumentOfPages('recommendation', title, pages);
}

/** A figure that a recommendation can aim at: a conclusion, of all posts or of one of its groups. */
interface Aim {
  key: string;
  label: Localized;
  conclusion: string;
  group: string | null;
  unit: 'points' | 'share';
}

/** The figures of an instrument that can be aimed at; that somebody wants something to be changed is none. */
function aimsOf({ conclusions }: Instrument): Aim[] {
  return conclusions.flatMap((rule, at): Aim[] => {
    if (rule.rule === 'objectives') return [];
    const unit = rule.rule === 'compareMeans' ? 'points' : 'share';
    const label = (group: Localized | null): Localized => {
      const inWords = (language: Language) =>
        `${at + 1}. ${rule.title[language]}${group ? ` – ${group[language]}` : ''}`;
      return { en: inWords('en'), fr: inWords('fr'), es: inWords('es') };
    };
    const { key } = rule;
    if (rule.rule === 'share') return [{ key, label: label(null), conclusion: key, group: null, unit }];
    return rule.groups.values.map((group) => ({
      key: `${key}.${group.name}`,
      label: label(group.label),
      conclusion: key,
      group: group.name,
      unit,
    }));
  });
}

/** A recommendation as its form has it filled in. */
export function recommendationAnswers(
  { text, owner, due, measure, visibility }: Recommendation,
  asked: Instrument,
  language: Language,
): Answers {
  const aim = aimsOf(asked).find(
    ({ conclusion, group }) => conclusion === measure?.conclusion && group === measure.group,
  );
  return {
    text: commitmentText(text, language),
    ...(owner && { owner: owner.code }),
    ...(due !== null && { due }),
    ...(aim &&
      measure && { measure: aim.key, target: aim.unit === 'share' ? inPercent(measure.target) : measure.target }),
    readers: visibility,
  };
}

/** A share as somebody writes it: 0.29 * 100 is not 29 to a computer. */
const inPercent = (share: number): number => Math.round(share * 1e8) / 1e6;

/** What a filled-in form says; what is not answered is null. */
export interface FilledIn {
  text: string;
  owner: string | null;
  due: string | null;
  measure: RecommendationMeasure | null;
  readers: Readers;
  /** A figure without what it is to reach, or the other way round. */
  isHalfMeasured: boolean;
}

export function filledInRecommendation(answers: Answers, asked: Instrument): FilledIn {
  const word = (key: string): string | null => {
    const said = answers[key];
    return typeof said === 'string' && said !== '' ? said : null;
  };
  const aim = aimsOf(asked).find(({ key }) => key === answers['measure']);
  const target = typeof answers['target'] === 'number' ? answers['target'] : null;
  return {
    text: word('text') ?? '',
    owner: word('owner'),
    due: word('due'),
    measure:
      aim && target !== null
        ? { conclusion: aim.conclusion, group: aim.group, target: aim.unit === 'share' ? target / 100 : target }
        : null,
    readers: readers.find((one) => one === answers['readers']) ?? 'workingGroup',
    isHalfMeasured: (aim === undefined) !== (target === null),
  };
}
