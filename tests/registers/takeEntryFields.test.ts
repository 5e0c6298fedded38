import { describe, expect, it } from 'vitest';
import { parseRegisterEntry, parseRegisterResult } from '../../src/registers/parseRegisterEntry.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { takeEntryFields } from '../../src/registers/takeEntryFields.ts';
import { judgeUnderstoodFields } from '../../src/registers/entryFromLine.ts';

const registers = shippedRegisters();
const fields = (key: string) => fieldsOf(registers, typeOf(registers, key));
const parsed = (key: string, text: string) => parseRegisterEntry(text, '2000-12-10', fields(key));

describe('the fields in a line', () => {
  it('are taken by their names, and the title is what is left', () => {
    expect(
      parsed('training', '5 Dec 2000 Gender, law and budget; trainer: Ana Lim; 20 invited; place: Geneva'),
    ).toEqual({
      title: 'Gender, law and budget',
      when: expect.objectContaining({ from: '2000-12-05' }) as unknown,
      counts: { invited: 20 },
      fields: { trainer: 'Ana Lim' },
      place: 'Geneva',
    });
  });

  it.each([
    ['training', 'Trainer: Ana', { trainer: 'Ana' }],
    ['training', 'FORMATEUR OU FORMATRICE : Ana', { trainer: 'Ana' }],
    ['training', 'With a gender module: non', { genderModule: false }],
    ['training', 'Useful for my work: 3,4', { useful: '3,4' }],
    ['training', 'women: 9; men: 6', { counts: { women: '9', men: '6' } }],
    ['staffFigure', 'women: 9; men: 6', { women: '9', men: '6' }],
    ['bulletinIssue', 'lecteurs: pour tout le personnel', { audience: 'allStaff' }],
    ['proposalReview', 'received on: 5 May 2000', { received: '2000-05-05' }],
    ['proposalReview', 'received on: soon', { received: 'soon' }],
    ['pilotProject', 'money: USD 1,250.50', { money: { amount: 1250.5, currency: 'USD' } }],
    ['pilotProject', 'money: much', { money: 'much' }],
    ['study', 'period: March 2000', { period: { from: '2000-03-01', to: '2000-03-31' } }],
    ['consultation', 'topics: budget, law', { topics: ['budget', 'law'] }],
    [
      'conference',
      'recommendations: Train all staff, soon | Report',
      { recommendations: ['Train all staff, soon', 'Report'] },
    ],
  ] as const)('are understood in any language: %s, %s', (key, text, said) => {
    expect(parsed(key, `2000 Title; ${text}`)).toMatchObject({ title: 'Title', fields: said });
  });

  it('leave a colon of the title alone, and a name that is none', () => {
    expect(parsed('training', '2000 Gender: what next; colour: red')).toMatchObject({
      title: 'Gender: what next; colour: red',
      fields: {},
    });
  });

  it('count what their names say, and not people', () => {
    const {
      counts,
      fields: said,
      rest,
    } = parseRegisterResult(
      '12 posts considered, 9 shortlists with a woman, 3 women selected and 4 men selected. A calm session',
      { today: '2000-12-10' },
      fields('boardSession'),
    );
    expect(counts).toEqual({});
    expect(said).toEqual({ postsConsidered: 12, shortlistsWithWoman: 9, womenSelected: 3, menSelected: 4 });
    expect(rest).toBe('A calm session');
  });

  it.each([
    ['training', 'trainer: Ana; trainer: Chi', { trainer: 'Ana; Chi' }],
    ['training', 'trainer: Ana; TRAINER: Ana', { trainer: 'Ana' }],
    ['consultation', 'topics: budget, law; topics: care', { topics: ['budget', 'law', 'care'] }],
    [
      'conference',
      'recommendations: Train | Report; recommendations: Count',
      { recommendations: ['Train', 'Report', 'Count'] },
    ],
    ['training', 'women: 9; women: 8', { counts: { women: '9; 8' } }],
  ] as const)('are joined where they are named twice: %s, %s', (key, text, said) => {
    expect(parsed(key, `2000 Title; ${text}`).fields).toEqual(said);
    const { place } = parsed(key, '2000 Title; place: Lima; place: Quito');
    expect(place).toBe('Lima; Quito');
  });

  it('leave what is behind the sixtieth piece in the text', () => {
    const lines = Array.from({ length: 70 }, (_, at) => `line ${at + 1}`);
    const said = [...lines, 'trainer: Ana'].join('\n');
    expect(takeEntryFields(said, fields('training'), { today: '2000-12-10' })).toEqual({
      raw: {},
      place: null,
      rest: said.replaceAll('\n', '; '),
    });
  });

  it('are taken from an answer with the place', () => {
    expect(parseRegisterResult('A calm day; place: Lima', { today: '2000-12-10' }, fields('training'))).toEqual({
      counts: {},
      fields: {},
      place: 'Lima',
      rest: 'A calm day',
    });
  });

  it('are judged as those of a file: what is wrong and what is missing is said', () => {
    const judged = (key: string, text: string) =>
      judgeUnderstoodFields(fields(key), parsed(key, `2000 T; ${text}`), 'en');
    expect(judged('training', 'useful for my work: 7').wrong).toEqual([
      'Useful for my work (average, 1 to 4) should be an average on its scale, for instance 3.4.',
    ]);
    expect(judged('staffFigure', 'grade: P4').missing.map(({ key }) => key)).toEqual(['category', 'women', 'men']);
    expect(judged('staffFigure', 'grade: P4; category: G; women: 3; men: 4')).toMatchObject({ wrong: [], missing: [] });
  });
});
