import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { entryAnswers, entryForm, rawEntryFromAnswers } from '../../src/registers/entryForm.ts';
import {
  entryInMonth,
  entryInSeason,
  entryInYear,
  entryOnDay,
  entryOverDays,
  entryUntilDay,
  entryWhenInWords,
  seasons,
} from '../../src/registers/entryWhen.ts';
import { judgeRegisterValue } from '../../src/registers/judgeRegisterValue.ts';
import { parseEntryWhen } from '../../src/registers/parseEntryWhen.ts';
import type { EntryValueRow } from '../../src/registers/registerEntry.ts';
import { fieldOf, fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { anyValueOf, trainingOf } from './entries.ts';

const registers = shippedRegisters();
const everyType = registers.types.flatMap(({ key }) => languages.map((language) => [key, language] as const));

const inOrder = (rows: readonly EntryValueRow[]): EntryValueRow[] =>
  rows.toSorted((a, b) => a.field.localeCompare(b.field) || a.item - b.item || a.part.localeCompare(b.part));

describe('the form of an entry', () => {
  it.each(everyType)('gives back every value of %s when nobody touches it, in %s', (key, language) => {
    const fields = fieldsOf(registers, typeOf(registers, key));
    const values = fields.flatMap((field) => judgeRegisterValue(field, anyValueOf(field)).rows);
    expect(new Set(values.map(({ field }) => field)).size).toBe(fields.length);
    const answers = entryAnswers(trainingOf({ values }), fields, language);
    const raw = rawEntryFromAnswers(answers, fields);
    const judged = fields.map((field) => judgeRegisterValue(field, raw[field.key]));
    expect(judged.flatMap(({ faults }) => faults)).toEqual([]);
    expect(inOrder(judged.flatMap(({ rows }) => rows))).toEqual(inOrder(values));
  });

  it.each(languages)('gives back when it was, in %s', (language) => {
    const days = [
      entryOnDay('2000-03-01'),
      entryOnDay('1999-12-31'),
      entryOverDays('2000-12-30', '2001-01-02'),
      entryUntilDay('2000-11-28'),
      entryInYear(2000),
      ...Array.from({ length: 12 }, (_, at) => entryInMonth(`2000-${String(at + 1).padStart(2, '0')}`)),
      ...seasons.map((season) => entryInSeason(season, 2000)),
    ];
    for (const when of days) {
      const said = entryWhenInWords(when, language);
      expect([said, parseEntryWhen(said, '2026-11-24')]).toEqual([said, when]);
    }
  });

  it('asks for what every entry says first, then for its fields, six on a page', () => {
    for (const type of registers.types) {
      const fields = fieldsOf(registers, type);
      const [first, ...more] = entryForm(type, fields).pages;
      expect(first?.questions.map(({ key }) => key)).toEqual(['title', 'when', 'place', 'state']);
      expect(more.flatMap(({ questions }) => questions.map(({ key }) => key))).toEqual(fields.map(({ key }) => key));
      expect(Math.max(...more.map(({ questions }) => questions.length))).toBeLessThanOrEqual(6);
    }
  });

  it('leaves out what nobody has said, and says no where somebody has', () => {
    const type = typeOf(registers, 'training');
    const fields = fieldsOf(registers, type);
    expect(entryAnswers(trainingOf(), fields, 'en')).toEqual({
      title: 'Gender session',
      when: '5 December 2000',
      state: 'held',
    });
    const yesNo = fields.find(({ kind }) => kind === 'yesNo');
    if (!yesNo) throw new Error('a training has a question of yes and no');
    const values = [{ field: yesNo.key, item: 0, part: '', text: 'no', number: null }];
    expect(entryAnswers(trainingOf({ values, place: 'Geneva' }), fields, 'en')).toMatchObject({
      place: 'Geneva',
      [yesNo.key]: false,
    });
  });

  it('is for one item of counts and money, and for many of what is listed', () => {
    const pilot = typeOf(registers, 'pilotProject');
    const most = (key: string) => {
      const field = fieldOf(registers, pilot, key);
      const [, page] = field ? entryForm(pilot, [field]).pages : [];
      const [question] = page?.questions ?? [];
      return question?.kind === 'group' ? question.maxItems : null;
    };
    expect([most('money'), most('milestones'), most('funding')]).toEqual([1, 20, null]);
  });
});
