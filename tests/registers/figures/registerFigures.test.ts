import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureOfYear } from '../../../src/registers/figures/registerFiguresOfYear.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';
import { figuresFromRows } from './figuresFromRows.ts';
import { figuresApart } from './figuresApart.ts';
import { type FigureRow, randomEntries, registersWithFigures } from './randomEntries.ts';

const registers = shippedRegisters();

const computedOf = (figures: readonly FigureOfYear[], key: string) =>
  figures.find(({ figure }) => figure.key === key)?.computed;

/** What the apart computation says, of what was computed. */
function shown({ computed }: FigureOfYear, names: readonly string[]): Record<string, unknown> | null {
  if (computed.is !== 'value') return null;
  const { numbers, items } = computed.value;
  const all: Record<string, unknown> = { ...numbers, items: items.map(({ number }) => number) };
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

describe('the figures of the registers', () => {
  it('are those that an apart computation knows, none left out', () => {
    const known = registers.types
      .filter(({ figures }) => figures.length > 0)
      .map(({ key, figures }) => [key, figures.map((figure) => figure.key).toSorted()] as const);
    const apart = Object.entries(figuresApart).map(([key, figures]) => [key, Object.keys(figures).toSorted()] as const);
    expect(Object.fromEntries(apart)).toEqual(Object.fromEntries(known));
    expect(apart.map(([key]) => key).toSorted()).toEqual([...registersWithFigures].toSorted());
  });

  it.each(registersWithFigures.map((type) => [type]))('agree with it over random entries: %s', (type) => {
    fc.assert(
      fc.property(randomEntries(type), (rows) => {
        for (const figure of figuresFromRows(type, rows)) {
          const apart = figuresApart[type]?.[figure.figure.key]?.(rows, 2000) ?? null;
          if (figure.computed.is === 'tooSmall') {
            expect(apart?.['whole']).toBeLessThan(5);
            continue;
          }
          expect([figure.figure.key, shown(figure, Object.keys(apart ?? {}))]).toEqual([figure.figure.key, apart]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it.each(registersWithFigures.map((type) => [type]))('have the years before as they were then: %s', (type) => {
    fc.assert(
      fc.property(randomEntries(type), (rows) => {
        for (const { figure, earlier } of figuresFromRows(type, rows)) {
          const before = figuresApart[type]?.[figure.key]?.(rows, 1999) ?? null;
          const said = earlier.map(({ year, value }) => [
            year,
            value.numbers['rate'] ?? Object.values(value.numbers)[0],
          ]);
          const small = typeof before?.['whole'] === 'number' && before['whole'] < 5;
          const isLeft = before === null || !figure.years || (small && figure.is === 'share' && figure.people);
          expect(said).toEqual(isLeft ? [] : [[1999, before['rate'] ?? Object.values(before)[0]]]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('name their sources: the entries that they rest on, and no other', () => {
    const figures = figuresFromRows('training', [
      { key: 'one', counts: { attended: 10, women: 6 } },
      { key: 'bound', counts: { attended: { moreThan: 20 }, women: 3 } },
      { key: 'silent' },
      { key: 'off', state: 'cancelled', counts: { attended: 9, women: 9 } },
    ]);
    expect(computedOf(figures, 'womensShare')).toMatchObject({ value: { sources: ['one'], over: 1 } });
    expect(computedOf(figures, 'withModule')).toEqual({ is: 'none' });
  });

  it('find an outlet by its key or its title, however it is written', () => {
    const sent = (...names: string[]) => ({ outlets: names });
    const figures = figuresFromRows('vacancy', [sent('outlet-women'), sent('women watch'), sent('Outlet of men'), {}]);
    expect(computedOf(figures, 'sentToWomen')).toMatchObject({ value: { numbers: { numerator: 2, denominator: 3 } } });
  });

  it('leave out a figure whose field the reader may not see', () => {
    const fields = fieldsOf(registers, typeOf(registers, 'boardSession'));
    const open = fields.filter(({ visibility }) => visibility !== 'coordinator');
    const rows = [{ pointsNumber: 4 }];
    expect(computedOf(figuresFromRows('boardSession', rows, { fields }), 'pointsNumber')).toMatchObject({
      is: 'value',
    });
    expect(figuresFromRows('boardSession', rows, { fields: open }).map(({ figure }) => figure.key)).not.toContain(
      'pointsNumber',
    );
  });

  it('say nothing is missed most where all is alike', () => {
    const all = (number: number) => ({ needsBySex: number, bothReached: number, risks: number });
    expect(computedOf(figuresFromRows('proposalReview', [all(1), all(2)]), 'missingMost')).toEqual({
      is: 'nothingToAdd',
    });
    expect(computedOf(figuresFromRows('proposalReview', [{}]), 'missingMost')).toEqual({ is: 'none' });
    expect(computedOf(figuresFromRows('proposalReview', [{ ...all(1), risks: 0 }]), 'missingMost')).toMatchObject({
      value: { numbers: { average: 0 }, items: [{ label: { en: 'Risks for women and men are considered' } }] },
    });
  });
});

describe('numbers so small that they say who it is', () => {
  const selected = (womenSelected: number, menSelected: number) => ({ womenSelected, menSelected });
  const told = (outside: boolean, ...rows: Partial<FigureRow>[]) =>
    computedOf(figuresFromRows('boardSession', rows, { outside }), 'womenSelectedShare')?.is;

  it.each([
    ['fewer than five, to anybody', false, [selected(2, 2)], 'tooSmall'],
    ['five, to readers inside', false, [selected(1, 4)], 'value'],
    ['one woman, to readers outside', true, [selected(1, 9)], 'tooSmall'],
    ['two men, to readers outside', true, [selected(9, 2)], 'tooSmall'],
    ['women alone, to readers outside', true, [selected(9, 0)], 'value'],
    ['one hidden session that the sum would tell', true, [selected(5, 5), selected(1, 5)], 'tooSmall'],
    ['two hidden ones that hide each other', true, [selected(5, 5), selected(1, 5), selected(2, 6)], 'value'],
  ] as const)('are told or not: %s', (_, outside, rows, is) => {
    expect(told(outside, ...rows)).toBe(is);
  });

  it('never let a hidden entry be reckoned from the sum and what is told of the others', () => {
    const session = fc.record({ womenSelected: fc.nat(8), menSelected: fc.nat(8) });
    const risky = ({ womenSelected: women, menSelected: men }: { womenSelected: number; menSelected: number }) =>
      women + men > 0 && (women + men < 5 || [1, 2].includes(women) || [1, 2].includes(men));
    const property = fc.property(fc.array(session, { minLength: 1, maxLength: 6 }), (rows) => {
      return told(true, ...rows) !== 'value' || rows.filter(risky).length !== 1;
    });
    expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
  });
});
