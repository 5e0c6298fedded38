import { describe, expect, it } from 'vitest';
import { formOfPage, type PageState } from '../../src/forms/formOfPage.ts';
import { languages, type Language } from '../../src/language/language.ts';
import type { Form, Input } from '../../src/protocol/form.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { context } from './fields.ts';

const { instrument } = shippedExercise();

function drawn(page: string, state: Partial<PageState> = {}, language: Language = 'en'): Form {
  const found = instrument.pages.find(({ key }) => key === page);
  if (!found) throw new Error(`the shipped instrument has no page ${page}`);
  const target = { round: 1, post: 2, page, version: 3 };
  const nothing = { answers: {}, prefill: {}, origins: {}, entries: {}, typed: {}, problems: {} };
  return formOfPage(instrument, found, { target, ...nothing, ...state }, context(language));
}
const inputs = (form: Form): Input[] => form.sections.flatMap((section) => section.inputs);
const values = (form: Form) =>
  Object.fromEntries(inputs(form).flatMap(({ id, value }) => (value ? [[id, value]] : [])));
const then = ({ buttons }: Form) => buttons.map((button) => button.then);

const need = { text: 'A trainer', from: 'MNL' };
const carried = { needs: [{ key: '5.0', origin: 'carried' as const }] };

describe('a page of questions', () => {
  it('goes on and saves; it goes back from all but the first', () => {
    expect(then(drawn('dialogue'))).toEqual(['next', 'later']);
    expect(then(drawn('networks'))).toEqual(['next', 'back', 'later']);
  });

  it.each(languages)('says where it stands and what its last button leads to (%s)', (language) => {
    const first = drawn('dialogue', { answers: { patAccess: 'yes' } }, language);
    const last = drawn('means', { answers: { patAccess: 'yes' } }, language);
    const count = instrument.pages.length - 1;
    expect(first.progress).toMatch(new RegExp(`1 .*${count}$`));
    expect(last.progress).toMatch(new RegExp(`${count} .*${count}$`));
    expect(last.buttons[0]?.label).not.toBe(first.buttons[0]?.label);
  });

  it('asks only what the answers call for, also those of last time', () => {
    const asked = (state: Partial<PageState>) => drawn('projects', state).sections.map(({ question }) => question);
    expect(asked({})).toEqual(['mainstreaming', 'patAccess']);
    expect(asked({ answers: { patAccess: 'no' } })).toContain('patObstacle');
    expect(asked({ prefill: { patAccess: 'partly' } })).toContain('patObstacle');
    expect(asked({ prefill: { patAccess: 'partly' }, answers: { patAccess: 'yes' } })).not.toContain('patObstacle');
  });

  it('begins with last time, shows the draft over it, and over both what was typed and is wrong', () => {
    const prefill = { womenProfessional: 3, staffProfessional: 9 };
    const state = { prefill, answers: { womenProfessional: 4 }, typed: { staffProfessional: 'many' } };
    expect(values(drawn('figures', state))).toEqual({ womenProfessional: '4', staffProfessional: 'many' });
  });

  it('says what is wrong in the reader’s language, beside the input', () => {
    const problem = { key: 'forms.notANumber' as const, parameters: { value: 'many' } };
    const words = { en: /“many” is not a number/, fr: /«\smany\s» n’est pas un nombre/, es: /«many» no es un número/ };
    for (const language of languages) {
      const { errors } = drawn('figures', { problems: { staffProfessional: problem } }, language);
      expect(errors['staffProfessional']).toMatch(words[language]);
    }
  });

  it('has an introduction and a notice only where there is one', () => {
    expect(drawn('dialogue')).not.toHaveProperty('intro');
    expect(drawn('dialogue')).not.toHaveProperty('notice');
    const page = drawn('patObstacles', { answers: { patAccess: 'no' }, notice: 'One more question.' });
    expect([page.intro, page.notice]).toEqual([expect.stringContaining('Optional.'), 'One more question.']);
  });
});

describe('“All of this is still so”', () => {
  const networks = { regional: 1 };
  it.each<[string, Partial<PageState>, boolean]>([
    ['nothing was brought forward', {}, false],
    ['something was', { prefill: { networks } }, true],
    [
      'it was left as it was on a page that was saved',
      { answers: { networks }, origins: { 'networks.regional': 'carried' } },
      true,
    ],
    ['it was confirmed', { answers: { networks }, origins: { 'networks.regional': 'confirmed' } }, false],
    ['it was given today', { answers: { networks }, prefill: { networks } }, false],
    ['only another page has some', { prefill: { patAccess: 'yes' }, origins: { patAccess: 'carried' } }, false],
  ])('where %s: %#', (_, state, offered) => {
    expect(then(drawn('networks', state)).includes('confirm')).toBe(offered);
  });

  it('is offered for entries until each was spoken of, and not for those that are new', () => {
    const offered = (origin: 'carried' | 'confirmed' | 'given', key: string | null) => {
      const entries = { needs: [{ key, origin }] };
      return then(drawn('needsAndNews', { answers: { needs: [need] }, entries })).includes('confirm');
    };
    expect(offered('carried', '5.0')).toBe(true);
    expect([offered('confirmed', '5.0'), offered('given', null)]).toEqual([false, false]);
  });
});

describe('the entries of a page', () => {
  const needs = (state: Partial<PageState>) => {
    const section = drawn('needsAndNews', state).sections.find(({ question }) => question === 'needs');
    if (!section) throw new Error('the page asks for no needs');
    return section;
  };

  it('begin with an empty one, which cannot be taken out', () => {
    const { inputs: empty, buttons } = needs({});
    expect(empty.map(({ id }) => id)).toEqual(['needs.0.text', 'needs.0.from', 'needs.0.by']);
    expect(buttons.map(({ change }) => change)).toEqual([{ add: 'needs' }]);
  });

  it('can each be taken out where there are several, and none is added beyond the most', () => {
    const changes = (count: number) =>
      needs({ answers: { needs: Array.from({ length: count }, () => need) } }).buttons.map(({ change }) => change);
    expect(changes(2)).toEqual([{ add: 'needs' }, { remove: 'needs', item: 0 }, { remove: 'needs', item: 1 }]);
    expect(changes(9)).toContainEqual({ add: 'needs' });
    expect(changes(10)).not.toContainEqual({ add: 'needs' });
    expect(changes(10)).toHaveLength(10);
  });

  it('show one that was typed only and could not be kept', () => {
    const { inputs: shown } = needs({ answers: { needs: [need] }, typed: { 'needs.2.by': 'soon' } });
    expect(shown.find(({ id }) => id === 'needs.2.by')?.value).toBe('soon');
    expect(shown.filter(({ id }) => id.endsWith('.text'))).toHaveLength(3);
  });

  it.each([
    ['not spoken of yet', { key: '5.0', origin: 'carried' as const }, undefined],
    ['still so', { key: '5.0', origin: 'confirmed' as const }, 'still'],
    ['over', { key: '5.0', origin: 'confirmed' as const, over: true }, 'over'],
  ])('ask of one that stood last time how it stands: %s', (_, mark, value) => {
    const { inputs: shown } = needs({ answers: { needs: [need, need] }, entries: { needs: [mark] } });
    expect(shown.map(({ id }) => id).filter((id) => id.endsWith('?'))).toEqual(['needs.0.?']);
    expect(shown[0]).toMatchObject({ id: 'needs.0.?', label: 'Need 1: how does it stand?' });
    expect(shown[0]?.value).toBe(value);
  });

  it('are asked so as well where nothing of them is in the draft yet', () => {
    const { inputs: shown } = needs({ prefill: { needs: [need] }, entries: carried });
    expect(shown[0]?.options.map(({ label }) => label)).toEqual(['Still so', 'Changed', 'Over']);
  });

  it('have no number and no buttons where there can only be one', () => {
    const section = drawn('needsAndNews').sections.find(({ question }) => question === 'bulletinItem');
    expect(section?.buttons).toEqual([]);
    expect(section?.inputs[0]?.label).not.toMatch(/\d/);
  });
});
