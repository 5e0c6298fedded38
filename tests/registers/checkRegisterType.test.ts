import { describe, expect, it } from 'vitest';
import { InstrumentError } from '../../src/instruments/instrumentError.ts';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { valueNames } from '../../src/registers/checkRegisterType.ts';
import { entryCountNames, entryFieldNames, foldEntryFieldName } from '../../src/registers/entryFieldNames.ts';
import { parseRegisterType } from '../../src/registers/parseRegisterType.ts';
import { fieldOf, fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { changed } from '../instruments/clinic.ts';

const registers = shippedRegisters();
const visits = `key: visit
order: 300
figure: visits
title: { en: Visit, fr: Visite, es: Visita }
plural: { en: Visits, fr: Visites, es: Visitas }
words: { en: visit, fr: visite, es: visita }
asksAfter: { eachQuarter: notes }
line: { en: '{title} ({when})', fr: '{title} ({when})', es: '{title} ({when})' }
sums:
  - { key: beds, field: beds }
figures:
  - key: bedsTold
    is: sum
    value: beds
    name: { en: Beds, fr: Lits, es: Camas }
    text: { en: '{beds} beds', fr: '{beds} lits', es: '{beds} camas' }
fields:
  - { key: beds, kind: count, label: { en: Beds, fr: Lits, es: Camas } }
  - { key: money, kind: money, label: { en: Money, fr: Montant, es: Importe } }
  - { key: notes, kind: texts, label: { en: Notes, fr: Notes, es: Notas } }
report:
  part: annex
  clauses:
    - needs: [beds]
      text: { en: '{beds} beds, {money_amount}', fr: '{beds} lits', es: '{beds} camas' }
`;

/** What is wrong with the register once a place of it is changed. */
function faults(from: string, to: string): string[] {
  try {
    parseRegisterType(changed(from, to, visits), 'visit.yaml', registers.shared);
    return [];
  } catch (error) {
    if (!(error instanceof InstrumentError)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${sayWords(message, 'en')}`);
  }
}

describe('a register that a group brings', () => {
  it('is taken where all its names stand for something', () => {
    expect(faults('order: 300', 'order: 301')).toEqual([]);
  });

  it.each<[string, string, string, string | RegExp]>([
    ['a sum of no field', 'field: beds }', 'field: chairs }', 'sums[0]: there is no field "chairs" in this register'],
    [
      'a sum where no field says so',
      'field: beds }',
      'field: beds, where: { field: colour, is: red } }',
      /sums\[0\]: there is no field "colour"/,
    ],
    [
      'a figure of no value',
      'value: beds',
      'value: chairs',
      'figures[0]: no entry of this register has a value "chairs"',
    ],
    [
      'a figure that says another number',
      "'{beds} lits', es: '{beds} camas' }\nfields",
      "'{chairs} lits', es: '{beds} camas' }\nfields",
      /figures\[0\]\.text\.fr: this sentence cannot be made/,
    ],
    [
      'a quarter noted in a field of another kind',
      'eachQuarter: notes',
      'eachQuarter: beds',
      /asksAfter\.eachQuarter: "beds" is no field of kind texts/,
    ],
    [
      'a clause that needs what there is not',
      'needs: [beds]',
      'needs: [chairs]',
      /report\.clauses\[0\].*: no entry of this register has a value "chairs"/,
    ],
    [
      'a clause that says what there is not',
      '{money_amount}',
      '{money_colour}',
      /report\.clauses\[0\]\.text\.en: this sentence cannot be made/,
    ],
    [
      'a line that cannot be written',
      "line: { en: '{title} ({when})'",
      "line: { en: '{title} ({when'",
      /line\.en: is no ICU message/,
    ],
    [
      'two fields of one key',
      '  - { key: money, kind: money',
      '  - { key: beds, kind: money',
      /fields\[1\]\.key: "beds" is the key of an earlier field/,
    ],
  ])('is refused for %s', (_, from, to, fault) => {
    const found = faults(from, to);
    expect(found.length).toBeGreaterThan(0);
    if (typeof fault === 'string') expect(found).toContain(fault);
    else expect(found.join('\n')).toMatch(fault);
  });

  it('has two figures of one key told apart', () => {
    const again = changed(
      'fields:\n  - { key: beds',
      `  - key: bedsTold
    is: count
    name: { en: Beds, fr: Lits, es: Camas }
    text: { en: '{count}', fr: '{count}', es: '{count}' }
fields:
  - { key: beds`,
      visits,
    );
    expect(() => parseRegisterType(again, 'visit.yaml', registers.shared)).toThrow(
      '"bedsTold" is the key of an earlier figure',
    );
  });
});

describe('the names of what an entry says', () => {
  const training = typeOf(registers, 'training');
  const fields = fieldsOf(registers, training);

  it('stand in sentences as themselves and as numbers, counts by their parts', () => {
    const names = (type: string, key: string) => {
      const field = fieldOf(registers, typeOf(registers, type), key);
      return field ? valueNames(field) : [];
    };
    expect(names('pilotProject', 'funding')).toEqual(['funding', 'fundingN']);
    expect(names('pilotProject', 'money')).toEqual(['money', 'moneyN', 'money_amount', 'money_currency']);
    expect(names('training', 'counts')).toContain('womenN');
    expect(names('training', 'counts')).not.toContain('counts');
  });

  it.each([
    ['Women', 'counts', 'women'],
    ['femmes', 'counts', 'women'],
    ['Place', 'place', null],
    ['LUGAR', 'place', null],
    ['result', 'result', null],
  ])('are found in any language: %s', (said, key, part) => {
    const named = entryFieldNames(fields).get(foldEntryFieldName(said));
    expect(named && [typeof named.field === 'string' ? named.field : named.field.key, named.part]).toEqual([key, part]);
  });

  it.each([
    [' Résultat : ', 'resultat'],
    ['Runs in (year)', 'runs in'],
    ['Année  d’exécution', "annee d'execution"],
    ['(only brackets)', ''],
  ])('are compared without accents, signs and brackets: “%s”', (name, folded) => {
    expect(foldEntryFieldName(name)).toBe(folded);
  });

  it('are looked for behind a number the longest first, as whole words', () => {
    const names = entryCountNames(fieldsOf(registers, typeOf(registers, 'briefing')));
    const lengths = names.map(({ words }) => words.source.length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
    const [first] = names;
    const word = /\^(.*)\(\?!/.exec(first?.words.source ?? '')?.[1] ?? '';
    expect(first?.words.test(`${word} of them`)).toBe(true);
    expect(first?.words.test(`${word}x`)).toBe(false);
  });
});
