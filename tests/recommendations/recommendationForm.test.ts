import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../src/commitments/recommendations/recommendation.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import {
  filledInRecommendation,
  recommendationAnswers,
  recommendationForm,
} from '../../src/recommendations/recommendationForm.ts';
import { clinic } from '../instruments/clinic.ts';

const asked = parseInstrument(clinic, 'clinic.yaml');
const share = (target: number) => ({ conclusion: 'opening', group: 'south', target });

const recommended = (more: Partial<Recommendation> = {}): Recommendation => ({
  id: 3,
  key: '1:action:opening',
  source: 'action',
  conclusion: 'opening',
  needs: [],
  measure: null,
  text: { en: 'Open longer', fr: 'Ouvrir plus longtemps' },
  owner: { id: 1, code: 'HQ' },
  due: '2001-03-31',
  visibility: 'allStaff',
  round: { id: 1, label: 'Round 2000' },
  commitmentId: null,
  ...more,
});

describe('the form of a recommendation', () => {
  it('has the figures of the questions to aim at: shares and means, each group by itself, and no wishes', () => {
    const [page] = recommendationForm(asked).pages;
    const measure = page?.questions.find(({ key }) => key === 'measure');
    const options = measure && 'options' in measure ? measure.options : [];
    expect(options.map(({ key, label }) => [key, label.en])).toEqual([
      ['stocked', '1. Stock'],
      ['opening.north', '2. Open – North'],
      ['opening.south', '2. Open – South'],
      ['level.members', '3. Level – Members'],
      ['level.others', '3. Level – Others'],
    ]);
    expect(options[2]?.label.fr).toBe('2. Ouvert – Sud');
    expect(page?.questions.filter(({ required }) => required).map(({ key }) => key)).toEqual([
      'text',
      'owner',
      'due',
      'readers',
    ]);
  });

  it('is filled in with what stands, in the language of the reader where it has one', () => {
    expect(recommendationAnswers(recommended({ measure: share(0.6) }), asked, 'fr')).toEqual({
      text: 'Ouvrir plus longtemps',
      owner: 'HQ',
      due: '2001-03-31',
      measure: 'opening.south',
      target: 60,
      readers: 'allStaff',
    });
    expect(recommendationAnswers(recommended({ owner: null, due: null }), asked, 'es')).toEqual({
      text: 'Open longer',
      readers: 'allStaff',
    });
  });

  it('gives back every whole percentage as it was typed', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const { measure } = filledInRecommendation({ measure: 'opening.south', target: percent }, asked);
      expect(recommendationAnswers(recommended({ measure }), asked, 'en')['target']).toBe(percent);
    }
  });

  it('aims at points where a conclusion compares means', () => {
    const { measure } = filledInRecommendation({ measure: 'level.members', target: 7.5 }, asked);
    expect(measure).toEqual({ conclusion: 'level', group: 'members', target: 7.5 });
    expect(recommendationAnswers(recommended({ measure }), asked, 'en')).toMatchObject({ target: 7.5 });
  });

  it('says what was filled in, and nothing where it was left empty', () => {
    expect(filledInRecommendation({}, asked)).toEqual({
      text: '',
      owner: null,
      due: null,
      measure: null,
      readers: 'workingGroup',
      isHalfMeasured: false,
    });
    const whole = {
      text: 'Open',
      owner: 'HQ',
      due: '2001-03-31',
      measure: 'stocked',
      target: 50,
      readers: 'memberStates',
    };
    expect(filledInRecommendation(whole, asked)).toEqual({
      ...whole,
      target: undefined,
      measure: { conclusion: 'stocked', group: null, target: 0.5 },
      isHalfMeasured: false,
    });
    // Nobody is let read it by a word that is none, the coordinator alone least of all: its owner must.
    expect(filledInRecommendation({ readers: 'coordinator' }, asked).readers).toBe('workingGroup');
  });

  it.each([
    [{ measure: 'stocked' }, true],
    [{ target: 50 }, true],
    [{ measure: 'stocked', target: 0 }, false],
    [{ measure: 'gone', target: 50 }, true],
    [{ measure: 'goals', target: 50 }, true],
  ])('is half a measure: %j, %s', (answers, isHalfMeasured) => {
    expect(filledInRecommendation(answers, asked).isHalfMeasured).toBe(isHalfMeasured);
  });
});
