import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/forms/answers.ts';
import { visibleFormPages, withoutHiddenFormAnswers } from '../../src/forms/visibleFormPages.ts';
import {
  addFormItemLabel,
  anotherItemLabel,
  type FormContext,
  formQuestionInputs,
  rawInputValues,
} from '../../src/forms/formInputs.ts';
import { judgeAnswer } from '../../src/forms/judgeAnswer.ts';
import { locateFormInput, parseQuestionValues, withoutBlankFormItems } from '../../src/forms/parseQuestionValues.ts';
import { nextFormStep, formProgress, formStepBefore, formStepsOf } from '../../src/forms/formSteps.ts';
import { languages } from '../../src/language/language.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { emptyDraft, formWithAnswer, formWithNewItem, formWithStepPassed } from '../../src/forms/draftContent.ts';
import { formAnswersFromRows, formAnswersToRows } from '../../src/forms/answerRows.ts';

const { instrument: shipped } = shippedExercise();
const instrument = shipped;
const context: FormContext = {
  language: 'en',
  objectives: ['P01', 'P02', 'S01'].map((value) => ({ value, label: value })),
  posts: ['MNL', 'HQ'].map((value) => ({ value, label: value })),
};

/** Raw values for some of the inputs of the instrument: a choice where there are choices, a fitting text elsewhere. */
const anyRaw = fc.infiniteStream(fc.record({ given: fc.boolean(), pick: fc.nat() })).map((stream) => {
  const raw: Record<string, string | string[]> = {};
  for (const question of instrumentQuestionsOf(instrument))
    for (const input of formQuestionInputs(
      question,
      question.kind === 'group' ? Math.min(3, question.maxItems) : 0,
      context,
    )) {
      const { given, pick } = stream.next().value ?? { given: false, pick: 0 };
      if (!given) continue;
      const option = input.options[pick % Math.max(1, input.options.length)]?.value;
      if (input.kind === 'choices') raw[input.id] = [option ?? ''];
      else if (option !== undefined) raw[input.id] = option;
      else
        raw[input.id] =
          { number: '7', date: '2000-11-30', link: 'https://example.org' }[input.kind as 'number'] ?? 'words';
    }
  return withoutBlankFormItems(raw);
});

const answersOf = (raw: Record<string, string | string[]>): Answers =>
  Object.fromEntries(
    instrumentQuestionsOf(instrument).flatMap((question) => {
      const mine = Object.fromEntries(Object.entries(raw).filter(([id]) => id.split('.')[0] === question.key));
      const { value } = parseQuestionValues(question, mine, context);
      return value === undefined ? [] : [[question.key, value]];
    }),
  );

describe('the questions of a conversation', () => {
  it('are the inputs of the pages, and each can be found by its id', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        for (const step of formStepsOf(instrument, answersOf(raw)))
          expect(locateFormInput(instrument, step.id)?.question).toBe(step.question);
      }),
    );
  });

  it('come to an end, whatever is answered, and each is asked once', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 5 })), (choices) => {
        let draft = emptyDraft;
        const asked: string[] = [];
        for (
          let step = nextFormStep(formStepsOf(instrument, draft.answers), draft);
          step;
          step = nextFormStep(formStepsOf(instrument, draft.answers), draft)
        ) {
          const choice = choices.next().value ?? 0;
          const place = locateFormInput(instrument, step.id);
          if (place?.at === 'more') {
            draft =
              choice === 0 && asked.length < 300
                ? formWithNewItem(draft, step.question.key)
                : formWithStepPassed(draft, step.id);
            continue;
          }
          expect(asked).not.toContain(step.id);
          asked.push(step.id);
          const judged = place && 'field' in place && judgeAnswer(place.field, 'yes', context);
          draft =
            place && 'field' in place && judged && judged.ok && judged.value !== undefined && choice > 1
              ? formWithAnswer(draft, step.id, place, judged.value, 1)
              : formWithStepPassed(draft, step.id);
        }
        expect(formProgress(formStepsOf(instrument, draft.answers), draft, null).minutesLeft).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('go on where somebody left off, then turn to what was left out before, last to what was put off', () => {
    const answers: Answers = {
      mainstreaming: { needsAssessment: 2, projectDesign: 1 },
      networks: { international: 1, regional: 1, national: 1 },
    };
    const steps = formStepsOf(instrument, answers);
    const next = (draft: Partial<typeof emptyDraft>): string | undefined =>
      nextFormStep(steps, { ...emptyDraft, ...draft })?.id;
    expect(next({})).toBe('dialogue.government');
    const changed = { 'networks.national': 1, 'mainstreaming.needsAssessment': 2, 'mainstreaming.projectDesign': 2 };
    expect(next({ changed })).toBe('mainstreaming.implementation');
    expect(next({ changed: { ...changed, 'networks.regional': 3 } })).toBe('actions.+');
    const rest = steps.filter(({ page, answered }) => page !== 'dialogue' && !answered).map(({ id }) => id);
    expect(next({ changed, passed: rest })).toBe('dialogue.government');
    expect(next({ changed, passed: rest.slice(1), later: rest.slice(0, 1) })).toBe('dialogue.government');
    const all = steps.filter(({ answered }) => !answered).map(({ id }) => id);
    expect(next({ changed, passed: all.filter((id) => id !== rest[0]), later: rest.slice(0, 1) })).toBe(rest[0]);
    expect(next({ changed, passed: all })).toBeUndefined();
  });

  it('turn to an item that was just added, wherever somebody came from', () => {
    const changed = { 'dialogue.government': 1 };
    const answers: Answers = { dialogue: { government: 'regular' }, actions: [{ objective: 'P01' }, {}] };
    const next = (one: Answers): string | undefined =>
      nextFormStep(formStepsOf(instrument, one), { ...emptyDraft, changed })?.id;
    expect(next(answers)).toBe('actions.1.objective');
    expect(next({ ...answers, actions: [{ objective: 'P01' }] })).toBe('dialogue.multiBilateral');
  });

  it('can be gone back to one by one from the last to the first', () => {
    const steps = formStepsOf(instrument, {});
    let step = formStepBefore(steps, 'no such step');
    const seen = [];
    while (step) {
      seen.unshift(step.id);
      step = formStepBefore(steps, step.id);
    }
    expect(seen).toEqual(steps.map(({ id }) => id));
  });

  it('are told how long they take: by the median where there is one, else by kind', () => {
    const steps = formStepsOf(instrument, {});
    expect(formProgress(steps, { passed: [] }, 600)).toMatchObject({ done: 0, minutesLeft: 10 });
    const half = steps.slice(0, steps.length / 2).map(({ id }) => id);
    expect(formProgress(steps, { passed: half }, 600).minutesLeft).toBe(5);
    expect(formProgress(steps, { passed: [] }, null).minutesLeft).toBeGreaterThan(2);
  });
});

describe('a repeated question', () => {
  const group = instrumentQuestionsOf(instrument).find((one) => one.kind === 'group');
  if (group?.kind !== 'group') throw new Error('plan-of-action has no group');

  it('is asked and added to in the instrument’s own words', () => {
    expect(languages.map((language) => addFormItemLabel(group, language))).toEqual([
      'Add an action',
      'Ajouter une action',
      'Añadir una actividad',
    ]);
    expect(anotherItemLabel(group, 'fr')).toBe('Avez-vous une autre action à signaler\u00A0?');
  });

  it('does without words of its own', () => {
    const { moreLabel: _, addButton: __, ...plain } = group;
    expect(addFormItemLabel(plain, 'fr')).toBe('Ajouter un élément (Action)');
    expect(anotherItemLabel(plain, 'es')).toBe('¿Hay algo más que comunicar (Actividad)?');
  });
});

describe('answers', () => {
  it('are read from the raw values that they are drawn with', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const answers = answersOf(raw);
        const drawn = Object.assign(
          {},
          ...instrumentQuestionsOf(instrument).map((one) => rawInputValues(one, answers[one.key])),
        );
        expect(answersOf(drawn)).toEqual(answers);
      }),
    );
  });

  it('come back from the database’s rows as they went in', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const answers = answersOf(raw);
        expect(formAnswersFromRows(instrument, formAnswersToRows(instrument, answers))).toEqual(answers);
      }),
    );
  });

  it('to questions that are no longer asked are left out', () => {
    const answers: Answers = { patAccess: 'yes', patObstacle: 'The guide is missing' };
    expect(withoutHiddenFormAnswers(instrument, answers)).toEqual({ patAccess: 'yes' });
    expect(withoutHiddenFormAnswers(instrument, { ...answers, patAccess: 'no' })).toEqual({
      ...answers,
      patAccess: 'no',
    });
  });

  it('never hide a page that hangs on no condition', () => {
    const always = instrument.pages.filter(({ when }) => when === undefined).map(({ key }) => key);
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const shown = visibleFormPages(instrument, answersOf(raw)).map(({ key }) => key);
        expect(shown).toEqual(expect.arrayContaining(always));
      }),
    );
  });

  it('show the page on obstacles to whoever says that access is not full, and to nobody else', () => {
    const shown = (answers: Answers) => visibleFormPages(instrument, answers).map(({ key }) => key);
    expect(shown({ patAccess: 'no' })).toContain('patObstacles');
    expect(shown({ patAccess: 'partly' })).toContain('patObstacles');
    expect(shown({ patAccess: 'yes' })).not.toContain('patObstacles');
    expect(shown({})).not.toContain('patObstacles');
  });
});
