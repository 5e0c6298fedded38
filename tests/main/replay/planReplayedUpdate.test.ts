import { describe, expect, it } from 'vitest';
import type { FormContext } from '../../../src/forms/formInputs.ts';
import { shippedExercise } from '../../support/builtInInstrument.ts';
import { planReplayedUpdate } from '../../../src/main/replay/planReplayedUpdate.ts';
import { type BroughtForward, nothingBrought } from '../../../src/forms/broughtForwardToForm.ts';

const { instrument } = shippedExercise();
const context: FormContext = {
  language: 'en',
  objectives: ['P01', 'P02'].map((value) => ({ value, label: value })),
  posts: ['MNL'].map((value) => ({ value, label: value })),
};

/** The last update held three actions; the one in the middle was completed. */
const brought: BroughtForward = {
  answers: {
    dialogue: { government: 'regular', ngo: 'none' },
    patAccess: 'yes',
    actions: [
      { objective: 'P01', status: 'onTrack' },
      { objective: 'P02', status: 'delayed' },
    ],
  },
  entries: {
    actions: [
      { key: '7.0', origin: 'carried' },
      { key: '7.2', origin: 'carried' },
    ],
  },
  stood: { actions: [0, 2] },
};

type Update = Parameters<typeof planReplayedUpdate>[1];
const planned = (update: Partial<Update>, forward = brought, amends = false) =>
  planReplayedUpdate(
    instrument,
    { post: 'MNL', daysAfterDue: 0, answers: {}, ...update },
    { brought: forward, amends },
    context,
  );
const problemsOf = (...args: Parameters<typeof planned>): string => {
  const plan = planned(...args);
  return 'problems' in plan ? plan.problems.join('\n') : 'no problem';
};

describe('a round file of a second round', () => {
  it('is what a person on pages leaves, changes, confirms, ends and adds', () => {
    const plan = planned({
      answers: {
        dialogue: { ngo: 'regular' },
        actions: [
          { last: 2, status: 'blocked' },
          { objective: 'P02', status: 'onTrack' },
        ],
      },
      over: ['actions.0'],
    });
    expect(plan).toMatchObject({
      answers: {
        dialogue: { government: 'regular', ngo: 'regular' },
        patAccess: 'yes',
        actions: [
          { objective: 'P02', status: 'blocked' },
          { objective: 'P02', status: 'onTrack' },
        ],
      },
      raw: { 'dialogue.ngo': 'regular', 'actions.1.status': 'blocked', 'actions.2.objective': 'P02' },
    });
  });

  it('holds in conversation what was typed or confirmed, and every open entry', () => {
    const plan = planned({ manner: 'conversation', answers: { dialogue: { ngo: 'none' } }, same: ['patAccess'] });
    expect(plan).toMatchObject({ answers: { dialogue: { ngo: 'none' }, patAccess: 'yes', actions: [{}, {}] } });
  });

  it.each<[string, Partial<Update>, string]>([
    ['a last that was not brought', { answers: { actions: [{ last: 1, status: 'blocked' }] } }, 'last 1 names nothing'],
    [
      'a last that changes nothing',
      { answers: { actions: [{ last: 0, status: 'onTrack' }] } },
      'last 0 changes nothing',
    ],
    ['a same that was not brought', { same: ['mainstreaming'] }, '"mainstreaming" names nothing'],
    ['a same of a closed entry', { same: ['actions.1'] }, '"actions.1" names nothing'],
    ['an over that was not brought', { over: ['needs.0'] }, '"needs.0" names nothing'],
    ['an answer on pages that is drawn already', { answers: { patAccess: 'yes' } }, 'say manner "conversation"'],
    ['a row on pages that is drawn already', { answers: { dialogue: { ngo: 'none' } } }, '"dialogue.ngo"'],
    ['a nil return with more', { nilReturn: true, same: ['actions'] }, 'nothing else'],
    ['an answer that is none', { answers: { actions: [{ last: 0, status: 'lost' }] } }, 'actions.0.status'],
  ])('refuses %s', (_, update, problem) => {
    expect(problemsOf(update)).toContain(problem);
  });

  it('refuses a nil return without a reason where nothing was brought, and takes it with one', () => {
    expect(problemsOf({ nilReturn: true }, nothingBrought)).toContain('"reason": is missing');
    expect(planned({ nilReturn: true, reason: 'New office' }, nothingBrought)).toMatchObject({
      is: 'nil',
      brings: false,
    });
    expect(planned({ nilReturn: true })).toMatchObject({ is: 'nil', brings: true, answers: brought.answers });
  });

  it('takes an amendment for the whole of what stood, without these keys', () => {
    expect(planned({ answers: { patAccess: 'yes' } }, brought, true)).toMatchObject({
      answers: { patAccess: 'yes' },
      moves: null,
    });
    expect(problemsOf({ over: ['actions.0'] }, brought, true)).toContain('names nothing that was brought forward');
    expect(problemsOf({ answers: { actions: [{ last: 0, status: 'blocked' }] } }, brought, true)).toContain('last 0');
  });
});
