import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/forms/answers.ts';
import type { Instrument } from '../../src/instruments/instrument.ts';
import type { RawValues } from '../../src/protocol/form.ts';
import { missingFromUpdate } from '../../src/updates/missingFromUpdate.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';

/** The shipped instrument with some questions that must be answered. */
function instrumentWith(...required: string[]): Instrument {
  const { instrument: shipped } = shippedExercise();
  const asked = (page: Instrument['pages'][number]) =>
    page.questions.map((question) => ({ ...question, required: required.includes(question.key) }));
  return { ...shipped, pages: shipped.pages.map((page) => ({ ...page, questions: asked(page) })) };
}
const missing = (required: string[], answers: Answers, typed: RawValues = {}) =>
  missingFromUpdate(instrumentWith(...required), answers, typed);
const networks = { international: 0, regional: 1, national: 2 };

describe('what keeps an update from being sent', () => {
  it('is nothing where nothing is required, however little is answered', () => {
    expect(missing([], {})).toBeNull();
    expect(missing([], { networks: { regional: 1 } })).toBeNull();
  });

  it('is a required question that nobody answered: the first page of it', () => {
    expect(missing(['womenProfessional', 'networks'], {})).toBe('networks');
    expect(missing(['womenProfessional', 'networks'], { networks })).toBe('figures');
    expect(missing(['womenProfessional'], { womenProfessional: 0 })).toBeNull();
  });

  it('is one row of a required matrix, also where its value may be 0', () => {
    expect(missing(['networks'], { networks: { international: 0, regional: 1 } })).toBe('networks');
    expect(missing(['networks'], { networks })).toBeNull();
  });

  it('is a field of an entry that must be filled in, whether or not there must be an entry', () => {
    const need = { text: 'A trainer', from: 'MNL' };
    expect(missing([], { needs: [need, { text: 'A car' }] })).toBe('needsAndNews');
    expect(missing([], { needs: [need] })).toBeNull();
    expect(missing([], { needs: [] })).toBeNull();
  });

  it('is what was typed and could not be accepted, on its page', () => {
    expect(missing([], {}, { womenProfessional: 'many' })).toBe('figures');
    expect(missing([], {}, { 'needs.0.by': 'soon' })).toBe('needsAndNews');
  });

  it('is no question that the answers do not call for', () => {
    expect(missing(['patObstacle'], { patAccess: 'yes' })).toBeNull();
    expect(missing(['patObstacle'], { patAccess: 'no' })).toBe('projects');
    expect(missing([], { patAccess: 'yes' }, { patObstacle: 'x'.repeat(900) })).toBeNull();
  });
});
