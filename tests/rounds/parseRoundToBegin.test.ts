import { describe, expect, it } from 'vitest';
import { isAboutRoundToBegin, parseRoundToBegin } from '../../src/rounds/parseRoundToBegin.ts';

const TODAY = '2026-11-30';

describe('the words of a new round', () => {
  it.each([
    ['', { name: '', dates: {}, months: null, unread: '' }],
    ['every 6 months', { name: '', dates: {}, months: 6, unread: '' }],
    ['tous les six mois', { name: '', dates: {}, months: 6, unread: '' }],
    ['Plans of Action 2027', { name: 'Plans of Action 2027', dates: {}, months: null, unread: '' }],
    [
      'opens 1 March, due 31 March, closes 15 April',
      { name: '', dates: { opensAt: '2027-03-01', dueAt: '2027-03-31', closesAt: '2027-04-15' } },
    ],
    [
      'Plans of Action 2027: opens on 1 March 2027 and closes on 15 April 2027',
      { name: 'Plans of Action 2027', dates: { opensAt: '2027-03-01', closesAt: '2027-04-15' }, unread: '' },
    ],
    ['called Winter from 1 to 31 March', { name: 'Winter', dates: { opensAt: '2027-03-01', dueAt: '2027-03-31' } }],
    [
      'Plans d’action 2027 ouvre le 1er mars, échéance le 31 mars, clôture le 15 avril',
      {
        name: 'Plans d’action 2027',
        dates: { opensAt: '2027-03-01', dueAt: '2027-03-31', closesAt: '2027-04-15' },
        unread: '',
      },
    ],
    ['du 1er au 31 mars', { name: '', dates: { opensAt: '2027-03-01', dueAt: '2027-03-31' } }],
    [
      'abre el 1 de marzo, vence el 31 de marzo, cierra el 15 de abril',
      { name: '', dates: { opensAt: '2027-03-01', dueAt: '2027-03-31', closesAt: '2027-04-15' } },
    ],
    ['due 31 March with cake', { name: '', dates: { dueAt: '2027-03-31' }, unread: 'with cake' }],
  ])('%s', (words, expected) => {
    expect(parseRoundToBegin(words, TODAY)).toMatchObject(expected);
  });

  it('are no answer that begins so', () => {
    expect(isAboutRoundToBegin('methods of work for women’s groups')).toBe(false);
    expect(isAboutRoundToBegin('opens 1 March')).toBe(true);
    expect(isAboutRoundToBegin('')).toBe(true);
  });
});
