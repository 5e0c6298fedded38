import { describe, expect, it } from 'vitest';
import {
  findImportedRegisterHeader,
  isImportedRegisterColumn,
  importedRegisterNamed,
  importedRegisterColumns,
} from '../../../src/imports/registers/registerColumns.ts';
import { shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';

const registers = shippedRegisters();
const training = typeOf(registers, 'training');

/** What each heading is of a training, in short. */
const columnsOf = (...headings: string[]): string[] =>
  importedRegisterColumns(
    headings,
    registers,
  )(training).read.map((column) => {
    if (column === undefined) return '-';
    if (typeof column === 'string') return column;
    const { field, part } = column;
    return [typeof field === 'string' ? field : field.key, part].filter(Boolean).join('.');
  });

describe('the headings of a register', () => {
  it.each([
    [
      'in the first row',
      [
        ['Title', 'When'],
        ['x', '2000'],
      ],
      0,
    ],
    ['below a title and a blank row', [['Trainings of 2000'], [], ['Event', 'Date']], 2],
    ['in French', [['Titre', 'Quand']], 0],
    ['in Spanish, with signs', [['TÍTULO:', '¿Cuándo?', 'Fecha']], 0],
    ['without a date', [['Title', 'Place']], null],
    ['without a title', [['When', 'Place']], null],
    ['of a roster, which has dates and titles too', [['Title', 'Date', 'E-mail']], null],
    ['in the twentieth row', [...Array.from({ length: 19 }, () => ['note']), ['Title', 'When']], 19],
    [
      'further below than anybody writes them',
      [...Array.from({ length: 20 }, () => ['note']), ['Title', 'When']],
      null,
    ],
    ['of nothing', [], null],
  ])('%s', (_, rows, at) => {
    expect(findImportedRegisterHeader({ sheet: null, rows })?.at ?? null).toBe(at);
  });

  it('are what every entry says, in any language, or a field of the register, or nothing', () => {
    expect(columnsOf('Activity', 'Fecha', 'Lieu', 'État', 'titleFr', 'visibility', 'Shoe size')).toEqual([
      'title',
      'when',
      'place',
      'state',
      'titleFr',
      'visibility',
      '-',
    ]);
    expect(columnsOf('Women', 'Hommes', 'Invitaciones')).toEqual(['counts.women', 'counts.men', 'counts.invited']);
  });

  it('are read once: of two for the same thing the first', () => {
    expect(columnsOf('Title', 'Event', 'Women', 'Femmes')).toEqual(['title', '-', 'counts.women', '-']);
    const { all } = importedRegisterColumns(['Title', 'Event'], registers)(training);
    expect(all).toEqual(['title', 'title']);
  });

  it.each([
    ['Register', true],
    ['registre', true],
    ['Registro:', true],
    ['Title', false],
  ])('%s names the register of each line: %s', (heading, isOne) => {
    expect(isImportedRegisterColumn(heading)).toBe(isOne);
  });
});

describe('the register that a word names', () => {
  it.each([
    ['training', 'training'],
    ['Trainings 2000.xlsx', 'training'],
    ['training-2000', 'training'],
    ['pilotProject', 'pilotProject'],
    ['Vacancy', 'vacancy'],
    ['estudios', 'study'],
    ['ÉTUDE', 'study'],
    ['nobody', undefined],
    ['', undefined],
    ['2000', undefined],
  ])('%s: %s', (word, key) => {
    expect(importedRegisterNamed(registers, word)?.key).toBe(key);
  });

  it('is told by every title and figure that it has, as sheets cut them', () => {
    for (const type of registers.types)
      for (const name of [type.key, type.title.en, type.plural.fr, type.plural.es.slice(0, 31)])
        expect([name, importedRegisterNamed(registers, name)?.key]).toEqual([name, type.key]);
  });
});
