import { describe, expect, it } from 'vitest';
import { mayTellFigure } from '../../src/registers/figures/mayTellFigure.ts';
import { entryWithoutSmallFigures } from '../../src/registers/figures/entryWithoutSmallFigures.ts';
import {
  exactFigureNumber,
  figureNumber,
  figureValuePlace,
  meetsFigureCondition,
} from '../../src/registers/figures/entryNumbersForFigures.ts';
import { judgeRegisterValue } from '../../src/registers/judgeRegisterValue.ts';
import type { EntryValueRow } from '../../src/registers/registerEntry.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { trainingOf } from './entries.ts';

const registers = shippedRegisters();
const fields = fieldsOf(registers, typeOf(registers, 'training'));
const pilotFields = fieldsOf(registers, typeOf(registers, 'pilotProject'));

const counts = (numbers: Record<string, number | { moreThan: number }>): EntryValueRow[] => {
  const field = fields.find(({ key }) => key === 'counts');
  return field ? judgeRegisterValue(field, numbers).rows : [];
};

describe('a share of persons', () => {
  const share = (...parts: [number, number][]) => parts.map(([part, whole]) => ({ part, whole }));

  it.each([
    ['of four', share([2, 4]), false, false],
    ['of five', share([3, 5]), true, false],
    ['of one among many', share([1, 20]), true, false],
    ['of all but one', share([19, 20]), true, false],
    ['of all but two', share([18, 20]), true, false],
    ['of all but three', share([17, 20]), true, true],
    ['of nobody', share([0, 20]), true, true],
    ['of everybody', share([20, 20]), true, true],
    ['of nothing', [], false, false],
  ])('%s is told inside: %j', (_, shares, inside, outside) => {
    expect([mayTellFigure(shares, false), mayTellFigure(shares, true)]).toEqual([inside, outside]);
  });

  it('is not told outside where one hidden entry could be reckoned from the sum', () => {
    expect(mayTellFigure(share([10, 20], [1, 6]), true)).toBe(false);
    expect(mayTellFigure(share([10, 20], [1, 6]), false)).toBe(true);
    // Two that are hidden hide each other, unless they say together what neither may.
    expect(mayTellFigure(share([10, 20], [1, 6], [2, 6]), true)).toBe(true);
    expect(mayTellFigure(share([10, 20], [1, 6], [0, 4]), true)).toBe(false);
    // An entry without anybody hides nothing.
    expect(mayTellFigure(share([10, 20], [1, 6], [0, 0]), true)).toBe(false);
  });
});

describe('an entry that is told outside', () => {
  const said = (numbers: Record<string, number>) =>
    entryWithoutSmallFigures({ values: counts(numbers) }).values.map(({ part, number }) => `${part} ${number}`);

  it('keeps its numbers by sex where they say nothing of anybody', () => {
    expect(said({ invited: 17, attended: 11, women: 7, men: 4 })).toHaveLength(4);
    expect(said({ women: 20 })).toEqual(['women 20']);
    expect(said({ attended: 12, women: 12, men: 0 })).toContain('women 12');
  });

  it.each([
    [{ attended: 4, women: 3, men: 1 }],
    [{ attended: 11, women: 10, men: 1 }],
    [{ attended: 11, women: 9, men: 2 }],
    [{ women: 3, men: 1 }],
    [{ attended: 20, women: 9, men: 9, notStated: 2 }],
  ])('has none by sex left of %j', (numbers: Record<string, number>) => {
    const left = said(numbers);
    expect(left).toEqual('attended' in numbers ? [`attended ${numbers['attended']}`] : []);
  });
});

describe('a number that a figure rests on', () => {
  const entry = trainingOf({ values: counts({ attended: { moreThan: 300 }, women: 7 }) });

  it('is found by its name: a field, a part of the counts, a part of another field', () => {
    const place = (name: string, of = pilotFields) => {
      const found = figureValuePlace(name, of);
      return found && [found.field.key, found.part];
    };
    expect(place('women')).toEqual(['counts', 'women']);
    expect(place('money_amount')).toEqual(['money', 'amount']);
    expect(place('milestones')).toEqual(['milestones', '']);
    for (const name of ['money_colour', 'nothing', 'toString', 'money_toString']) expect(place(name)).toBeNull();
  });

  it('is exact or a lower bound, and of a list the number of its items', () => {
    expect(figureNumber(entry, 'women', fields)).toEqual({ number: 7, isBound: false });
    expect(figureNumber(entry, 'attended', fields)).toEqual({ number: 300, isBound: true });
    expect(exactFigureNumber(entry, 'attended', fields)).toBeNull();
    expect(exactFigureNumber(entry, 'women', fields)).toBe(7);
    expect(figureNumber(entry, 'men', fields)).toBeNull();
    const milestones = pilotFields.find(({ key }) => key === 'milestones');
    const { rows: values } = milestones
      ? judgeRegisterValue(milestones, [{ text: 'a', due: '2000-01-01' }, { text: 'b' }])
      : { rows: [] };
    expect(figureNumber({ values }, 'milestones', pilotFields)).toEqual({ number: 2, isBound: false });
  });

  it('is counted of entries as the figure asks: by state, by a text, by a word at all, by another entry', () => {
    const text = (field: string, said: string) => ({ field, item: 0, part: '', text: said, number: null });
    const one = trainingOf({ values: [text('target', 'judges'), text('outlet', ' WOMEN watch')] });
    const outlet = {
      ...trainingOf({ type: 'vacancyOutlet', key: 'o-1', title: 'Women Watch' }),
      values: [text('kind', 'women')],
    };
    const meets = (condition: Parameters<typeof meetsFigureCondition>[1], linked = [outlet]) =>
      meetsFigureCondition(one, condition, linked);
    expect([meets({ states: ['held'] }), meets({ states: ['planned', 'closed'] })]).toEqual([true, false]);
    expect([meets({ field: 'target', is: 'judges' }), meets({ field: 'target', is: 'Judges' })]).toEqual([true, false]);
    expect([meets({ field: 'target', said: true }), meets({ field: 'place', said: true })]).toEqual([true, false]);
    const linked = { field: 'outlet', entry: { type: 'vacancyOutlet', field: 'kind', is: 'women' } };
    expect(meets(linked)).toBe(true);
    expect(meets(linked, [{ ...outlet, title: 'Another' }])).toBe(false);
    expect(meets(linked, [{ ...outlet, title: 'Another', titleFr: 'Women watch' }])).toBe(true);
    expect(meets(linked, [{ ...outlet, type: 'training' }])).toBe(false);
    expect(meets({ ...linked, entry: { ...linked.entry, is: 'men' } })).toBe(false);
  });
});
