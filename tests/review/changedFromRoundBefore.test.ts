import { describe, expect, it } from 'vitest';
import type { Answers, GroupItem } from '../../src/forms/answers.ts';
import type { Language } from '../../src/language/language.ts';
import { linesChangedFromRoundBefore } from '../../src/review/changedFromRoundBefore.ts';
import { context } from '../forms/fields.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';

const sent = (answers: Answers, keys: (string | null)[] = []) => ({
  answers,
  origins: {},
  entries: { actions: keys.map((key) => ({ key, origin: 'given' as const })) },
});
const changed = (before: ReturnType<typeof sent>, now: ReturnType<typeof sent>, language: Language = 'en') =>
  linesChangedFromRoundBefore(shippedExercise().instrument, { before, now }, context(language));

describe('what is new against the round before', () => {
  it('is nothing where all was said again', () => {
    const answers = { dialogue: { ngo: 'none' }, womenProfessional: 0 };
    expect(changed(sent(answers), sent(answers))).toEqual([]);
  });

  it('is what has changed, what is new and what is no more, in the order of the questions', () => {
    const before = sent({ womenProfessional: 3, dialogue: { ngo: 'none', government: 'regular' }, patAccess: 'no' });
    const now = sent({ staffProfessional: 9, dialogue: { ngo: 'regular' }, patAccess: 'yes' });
    expect(changed(before, now)).toEqual([
      { label: 'NGOs', old: 'No dialogue', now: 'Regular' },
      { label: 'Government', old: 'Regular', now: null },
      { label: 'Do you have access to the Project Assistance Toolkit (PAT)?', old: 'No', now: 'Yes' },
      { label: 'Women in professional grades', old: '3', now: null },
      { label: 'Women and men in professional grades', old: null, now: '9' },
    ]);
  });

  it.each([
    ['fr', 'Gouvernement', 'Prévu', 'Régulier'],
    ['es', 'Gobierno', 'Previsto', 'Habitual'],
  ] as const)('is read in the language of the reader (%s)', (language, label, old, now) => {
    const of = (government: string) => sent({ dialogue: { government } });
    expect(changed(of('planned'), of('regular'), language)).toEqual([{ label, old, now }]);
  });
});

describe('what is new of the actions', () => {
  const action = (narrative: string): GroupItem => ({ objective: 'P01', narrative });
  const actions = (...all: [string, string | null][]) =>
    sent(
      { actions: all.map(([words]) => action(words)) },
      all.map(([, key]) => key),
    );
  const words = (narrative: string) => `P01 Consult governments · ${narrative}`;

  it('is told of the action that it is of, whatever ended before it', () => {
    const lines = changed(actions(['A fair', '1.0'], ['A course', '1.1']), actions(['Two courses', '1.1']));
    expect(lines).toEqual([
      { label: 'Action 1', old: words('A course'), now: words('Two courses') },
      { label: 'Action 1', old: words('A fair'), now: null },
    ]);
  });

  it('is no change where one has only moved', () => {
    const lines = changed(
      actions(['A fair', '1.0'], ['A course', '1.1']),
      actions(['A course', '1.1'], ['A fair', '1.0']),
    );
    expect(lines).toEqual([]);
  });

  it('is an action that was added', () => {
    expect(changed(actions(['A fair', '1.0']), actions(['A fair', '1.0'], ['A talk', '2.1']))).toEqual([
      { label: 'Action 2', old: null, now: words('A talk') },
    ]);
  });

  it('is told by the place of an action where an older edition knew none by a key', () => {
    expect(changed(actions(['A fair', null]), actions(['Two fairs', null]))).toEqual([
      { label: 'Action 1', old: words('A fair'), now: words('Two fairs') },
    ]);
  });
});
