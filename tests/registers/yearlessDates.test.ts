import { describe, expect, it } from 'vitest';
import { parseRegisterEntry, parseRegisterResult } from '../../src/registers/parseRegisterEntry.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';

const registers = shippedRegisters();
const typed = (key: string, text: string, today: string) => {
  const type = typeOf(registers, key);
  return parseRegisterEntry(text, today, fieldsOf(registers, type), { yearless: type.yearless });
};
const dayOf = (key: string, text: string, today: string) => typed(key, text, today).when?.to;

describe('a date without its year in a register', () => {
  it.each([
    ['12 December talk on pensions', '2001-01-20', '2000-12-12'],
    ['séance du 12 décembre sur les pensions', '2001-01-20', '2000-12-12'],
    ['charla del 12 de diciembre sobre pensiones', '2001-01-20', '2000-12-12'],
    ['8 March talk on pensions', '2000-11-28', '2001-03-08'],
  ])('is the nearest where nothing tells whether it is over: %s', (text, today, date) => {
    expect(dayOf('consultation', text, today)).toBe(date);
  });

  it.each([
    ['12 December talk on pensions, 15 came', '2001-08-20', '2000-12-12'],
    ['séance du 12 décembre sur les pensions, 15 présents', '2001-08-20', '2000-12-12'],
    ['charla del 12 de diciembre sobre pensiones, 15 asistentes', '2001-08-20', '2000-12-12'],
    ['from 20 December to 5 January talk on pensions, 15 came', '2001-08-20', '2001-01-05'],
  ])('is the last one where people came already: %s', (text, today, date) => {
    expect(dayOf('consultation', text, today)).toBe(date);
  });

  it('is not the last one because somebody is invited', () => {
    expect(dayOf('consultation', '12 December talk on pensions, 15 invited', '2001-08-20')).toBe('2001-12-12');
  });

  it('is the last one in a register of what is over', () => {
    expect(dayOf('staffFigure', '31 December P-4; women: 12; men: 9', '2001-08-20')).toBe('2000-12-31');
    expect(
      typed('proposalReview', '2001 Review; received: 20 December; returned: 5 January', '2001-08-10').fields,
    ).toEqual({ received: '2000-12-20', returned: '2001-01-05' });
  });

  it.each([
    ['1 September 2000 Officer; applications until: 15 October', '2000-09-01', '2000-10-15'],
    ['1 septembre 2000 Chargée de liaison; candidatures jusqu’au: 31 mars', '2000-09-01', '2001-03-31'],
    ['1 de noviembre de 2000 Oficial; candidaturas hasta: 15 de enero', '2000-11-01', '2001-01-15'],
    // Entered long after: it closed in the year of the vacancy.
    ['1 September 2000 Officer; applications until: 15 October', '2002-05-01', '2000-10-15'],
    ['1 September 2000 Officer; applications until: 15 October 2001', '2000-09-01', '2001-10-15'],
  ])('is the first one from the day of the entry on where something closes: %s', (text, today, date) => {
    expect(typed('vacancy', text, today).fields['closes']).toBe(date);
  });

  it('counts from the day of the entry in what is told afterwards, too', () => {
    const days = { today: '2002-05-01', ofEntry: '2000-09-01' };
    const fields = fieldsOf(registers, typeOf(registers, 'vacancy'));
    expect(parseRegisterResult('applications until: 15 October', days, fields).fields).toEqual({
      closes: '2000-10-15',
    });
  });
});
