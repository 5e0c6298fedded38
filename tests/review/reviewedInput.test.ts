import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/forms/answers.ts';
import type { Language } from '../../src/language/language.ts';
import {
  reviewAnswersToChoose,
  askReviewedInput,
  judgeReviewedInput,
  type ReviewedInput,
  reviewedInput,
  reviewedInputLabel,
} from '../../src/review/reviewedInput.ts';
import { context } from '../forms/fields.ts';
import { actionsOf } from '../support/replies.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';

const read = (language: Language = 'en') => ({ instrument: shippedExercise().instrument, context: context(language) });
const answers: Answers = {
  dialogue: { ngo: 'none' },
  patAccess: 'yes',
  actions: [
    { objective: 'P01', status: 'onTrack' },
    { objective: 'P02', narrative: 'A course' },
  ],
};
const at = (id: string, language?: Language): ReviewedInput => {
  const found = reviewedInput(read(language), answers, id);
  if (!found) throw new Error(`there is no answer ${id}`);
  return found;
};

describe('one answer of an update', () => {
  it.each([
    ['a plain one', 'patAccess', 'Do you have access to the Project Assistance Toolkit (PAT)?', 'Yes'],
    [
      'a row',
      'dialogue.ngo',
      'How often does your post engage each of the following in dialogue concerning migrant women? – NGOs',
      'No dialogue',
    ],
    ['a row that nobody answered', 'dialogue.other', expect.stringMatching(/ – Other entities$/), null],
    ['a field of an entry', 'actions.1.narrative', 'Action 2: What happened', 'A course'],
    ['a field that was left blank', 'actions.1.status', 'Action 2: Status', null],
    ['a field of an entry that is not there', 'actions.7.status', 'Action 8: Status', null],
    ['a question that nobody answered', 'womenProfessional', 'Women in professional grades', null],
  ])('is %s', (_, id, label, words) => {
    expect(at(id)).toMatchObject({ id, label: label as string, words });
  });

  it.each(['actions', 'actions.+', 'actions.*', 'nothing', 'dialogue.nobody', 'actions.0.budget'])(
    'is none by the name of %s',
    (id) => {
      expect(reviewedInput(read(), answers, id)).toBeNull();
    },
  );

  it('is called and worded in the language of the reader', () => {
    expect(at('actions.0.status', 'fr').label).toMatch(/^Action 1\s: /);
    expect(at('dialogue.ngo', 'es').words).toBe('Sin diálogo');
  });
});

describe('what is said in its place', () => {
  const judged = (id: string, value: string | string[]) => judgeReviewedInput(at(id), value, read(), '2000-08-20');

  it.each([
    ['a label', 'dialogue.ngo', 'Regular', 'regular'],
    ['a word in French', 'dialogue.ngo', 'souvent', 'regular'],
    ['a number', 'womenProfessional', '12', 12],
    ['a day', 'patObstacleSince', '1 August 2000', '2000-08-01'],
    ['a list', 'unclearObjectives', 'P01, P02', ['P01', 'P02']],
    ['what a form gives', 'unclearObjectives', ['P02'], ['P02']],
  ] as const)('is understood as %s', (_, id, said, value) => {
    expect(judged(id, typeof said === 'string' ? said : [...said])).toEqual({ ok: true, value });
  });

  it('is never nothing, and no word that is no choice', () => {
    expect(judged('womenProfessional', '')).toMatchObject({ ok: false, problem: { key: 'forms.requiredMissing' } });
    expect(judged('dialogue.ngo', 'purple')).toMatchObject({ ok: false, problem: { key: 'forms.notOffered' } });
  });
});

describe('the answers to choose from', () => {
  const choose = (where: { page?: string; input?: string }, of = answers) =>
    reviewAnswersToChoose(read(), of, where, (chosen) => ({ kind: 'chosen', ...chosen }));
  const labels = (where: { page?: string; input?: string }) => choose(where).map(({ label }) => label);

  it('are the pages first, without those that the update does not call for', () => {
    expect(labels({})).toContain('Staff figures');
    expect(labels({})).not.toContain('Obstacles to the PAT');
    expect(choose({})[0]?.intent).toEqual({ kind: 'chosen', page: 'dialogue' });
    expect(labels({ page: 'patObstacles' })).toEqual(labels({}));
  });

  it('are each row and each question of a page, cut to a button', () => {
    const [first] = choose({ page: 'dialogue' });
    expect(first?.intent).toEqual({ kind: 'chosen', page: 'dialogue', input: 'dialogue.government' });
    expect(choose({ page: 'dialogue' })).toHaveLength(5);
    for (const label of labels({ page: 'dialogue' })) expect(label.length).toBeLessThanOrEqual(75);
  });

  it('are told apart, however long the question is that the rows are of', () => {
    expect(new Set(labels({ page: 'dialogue' })).size).toBe(5);
    expect(labels({ page: 'dialogue' })[0]).toMatch(/^How often does your post .*… – Government$/);
    expect(reviewedInputLabel(at('dialogue.multiBilateral'), 40)).toBe('Multilateral and bilateral organizations');
    expect(reviewedInputLabel(at('networks.national'), 40)).toMatch(/^How active.*… – National networks$/);
    expect(reviewedInputLabel(at('patAccess'), 20)).toBe('Do you have access t…');
  });

  it('are the entries, then the fields of the one that was chosen', () => {
    expect(labels({ page: 'actions' })).toEqual([
      'Action 1: P01 Consult governments · On track',
      'Action 2: P02 Train developers · A course',
    ]);
    const fields = choose({ page: 'actions', input: 'actions.1' });
    expect(fields.map(({ label }) => label)).toContain('What happened');
    expect(fields[0]?.intent).toEqual({ kind: 'chosen', page: 'actions', input: 'actions.1.objective' });
  });

  it('are none of a group in which nothing was entered', () => {
    expect(choose({ page: 'actions' }, {})).toEqual([]);
  });
});

describe('the question for another answer', () => {
  const intent = { kind: 'correct', round: 1 };

  it('has its choices as buttons, and takes words as well', () => {
    const reply = askReviewedInput(at('dialogue.ngo'), intent, { language: 'en' });
    expect(actionsOf(reply).map(({ label }) => label)).toEqual(['No dialogue', 'Planned', 'Occasional', 'Regular']);
    expect(actionsOf(reply)[3]?.intent).toEqual({ ...intent, value: 'regular' });
    expect(reply.awaits).toEqual({ kind: 'words', intent, field: 'value' });
  });

  it('says what the answer is now, and first what was wrong with the last one', () => {
    const text = (id: string, problem?: string) =>
      askReviewedInput(at(id), intent, { language: 'en', ...(problem !== undefined && { problem }) }).messages[0]?.text;
    expect(text('patAccess')).toContain('Yes');
    expect(text('womenProfessional')).toContain('no answer');
    expect(text('womenProfessional', 'Please type digits.')).toMatch(/^Please type digits\. /);
  });
});
