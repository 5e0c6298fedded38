import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAbsence, parseLastDayAway } from '../../src/absences/parseAbsence.ts';
import { parseSnooze } from '../../src/planning/snooze/parseSnooze.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

const away = (from: string, to: string | null, delegate: string | null = null, of: string | null = null) => ({
  from,
  to,
  delegate,
  of,
});

describe('being away, in words', () => {
  it.each([
    ['20 Dec to 5 Jan, Dakar answers for me', away('2026-12-20', '2027-01-05', 'Dakar')],
    ['20 Dec to 5 Jan Dakar answers for me', away('2026-12-20', '2027-01-05', 'Dakar')],
    ['from December 20 until January 5th; Ana Reyes stands in', away('2026-12-20', '2027-01-05', 'Ana Reyes')],
    ['the 20th of December – 24 December', away('2026-12-20', '2026-12-24')],
    ['20 to 24 December', away('2026-12-20', '2026-12-24')],
    ['28 to 3 January', away('2026-12-28', '2027-01-03')],
    ['2026-12-20 to 2027-01-05', away('2026-12-20', '2027-01-05')],
    ['20/12 - 5/1', away('2026-12-20', '2027-01-05')],
    ['20.12.2026 to 5.1.2027', away('2026-12-20', '2027-01-05')],
    ['until Friday', away(TODAY, '2026-11-27')],
    ['tomorrow', away('2026-11-25', '2026-11-25')],
    ['today', away(TODAY, TODAY)],
    ['Monday to Wednesday', away('2026-11-30', '2026-12-02')],
    ['next week', away('2026-11-30', '2026-12-06')],
    ['this week', away(TODAY, '2026-11-29')],
    ['for 2 weeks', away(TODAY, '2026-12-07')],
    ['from Monday for 3 days', away('2026-11-30', '2026-12-02')],
    ['I am on leave 1 Dec to 3 Dec', away('2026-12-01', '2026-12-03')],
    ['for DKR 20 Dec to 5 Jan, with Ana covering', away('2026-12-20', '2027-01-05', 'Ana', 'DKR')],
    ['Dakar answers for me, 20 Dec to 5 Jan', away('2026-12-20', '2027-01-05', 'Dakar')],
    ['du 20 décembre au 5 janvier, Dakar répond pour moi', away('2026-12-20', '2027-01-05', 'Dakar')],
    ['du 1er au 3 décembre, Aïcha Ndiaye me remplace', away('2026-12-01', '2026-12-03', 'Aïcha Ndiaye')],
    ['absente jusqu’à vendredi', away(TODAY, '2026-11-27')],
    ['jusqu’au 5 janvier', away(TODAY, '2027-01-05')],
    ['demain', away('2026-11-25', '2026-11-25')],
    ['après-demain', away('2026-11-26', '2026-11-26')],
    ['à partir du 1er décembre pendant 2 semaines', away('2026-12-01', '2026-12-14')],
    ['la semaine prochaine', away('2026-11-30', '2026-12-06')],
    ['del 20 de diciembre al 5 de enero, responde Dakar', away('2026-12-20', '2027-01-05', 'Dakar')],
    ['del 20 de diciembre de 2026 al 5 de enero de 2027; Ana me sustituye', away('2026-12-20', '2027-01-05', 'Ana')],
    ['hasta el viernes', away(TODAY, '2026-11-27')],
    ['mañana', away('2026-11-25', '2026-11-25')],
    ['pasado mañana', away('2026-11-26', '2026-11-26')],
    ['la próxima semana', away('2026-11-30', '2026-12-06')],
    ['durante 3 días', away(TODAY, '2026-11-26')],
  ])('“%s”', (text, expected) => {
    expect(parseAbsence(text, TODAY)).toEqual(expected);
  });

  it.each([
    ['from 10 December', away('2026-12-10', null)],
    ['from 10 December, Dakar answers for me', away('2026-12-10', null, 'Dakar')],
    ['dès lundi', away('2026-11-30', null)],
    ['à partir du 10 décembre', away('2026-12-10', null)],
    ['a partir del 10', away('2026-12-10', null)],
    ['Thursday 3 December', away('2026-12-03', '2026-12-03')],
    ['jeudi 3 décembre', away('2026-12-03', '2026-12-03')],
    ['el martes que viene', away('2026-12-01', '2026-12-01')],
    ['Dec. 20 – Jan. 5', away('2026-12-20', '2027-01-05')],
    ['du 5 janv. au 9 janv.', away('2027-01-05', '2027-01-09')],
    ['for two weeks', away(TODAY, '2026-12-07')],
    ['between 20 and 27 December', away('2026-12-20', '2026-12-27')],
    ['on maternity leave from 1 Feb 2027 to 1 Jun 2027', away('2027-02-01', '2027-06-01')],
    ['du 20 au 24 décembre inclus', away('2026-12-20', '2026-12-24')],
    ['de baja por maternidad del 1 de febrero al 1 de junio de 2027', away('2027-02-01', '2027-06-01')],
    ['20 Dec and 27 Dec', { problem: 'apart', away: away('2026-12-20', '2026-12-27'), words: '', apart: true }],
    ['20 et 27 décembre', { problem: 'apart', away: away('2026-12-20', '2026-12-27'), words: '', apart: true }],
    ['Friday 3 December', { problem: 'misnamed', date: '2026-12-03' }],
    ['du jeudi 4 au vendredi 5 décembre', { problem: 'misnamed', date: '2026-12-04' }],
  ])('asks rather than guess, and takes no reason for a name: “%s”', (text, expected) => {
    expect(parseAbsence(text, TODAY)).toEqual(expected);
  });

  it.each([
    ['20 January', '2027-01-20'],
    ['until 20 January', '2027-01-20'],
    ['jusqu’au 20 janvier', '2027-01-20'],
    ['hasta el 20 de enero', '2027-01-20'],
    ['for two weeks', '2026-12-23'],
    ['3 jours', '2026-12-12'],
    ['until 2026-12-10', '2026-12-10'],
    ['perhaps', null],
  ])('reads the last day after the first was said: “%s”', (text, expected) => {
    expect(parseLastDayAway(text, '2026-12-10')).toBe(expected);
  });

  it.each([
    ['1 Nov to 5 Nov', away('2026-11-01', '2026-11-05')],
    ['1 September', away('2026-09-01', '2026-09-01')],
    ['du 1er au 5 septembre', away('2026-09-01', '2026-09-05')],
    ['hasta el 20 de noviembre', away(TODAY, '2026-11-20')],
    ['1 May to 5 May', away('2027-05-01', '2027-05-05')],
  ])('takes the nearest day of the name, also where it has passed: “%s”', (text, expected) => {
    expect(parseAbsence(text, TODAY)).toEqual(expected);
  });

  it.each([
    ['5 Jan to 20 Dec', away('2027-01-05', '2026-12-20')],
    ['25 December to 20 December', away('2026-12-25', '2026-12-20')],
    ['du 5 janvier au 20 décembre', away('2027-01-05', '2026-12-20')],
    ['del 5 de enero al 20 de diciembre', away('2027-01-05', '2026-12-20')],
    ['24 to 20 December', away('2026-12-24', '2026-12-20')],
    ['24 December to 20', away('2026-12-24', '2026-12-20')],
    ['2027-01-05 to 2026-12-20', away('2027-01-05', '2026-12-20')],
    ['tomorrow to today', away('2026-11-25', TODAY)],
  ])('leaves an end before the beginning where it is: “%s”', (text, expected) => {
    expect(parseAbsence(text, TODAY)).toEqual(expected);
  });

  it.each([
    ['20 Dec 2027 to 5 Jan', away('2027-12-20', '2028-01-05')],
    ['20 Dec to 5 Jan 2028', away('2027-12-20', '2028-01-05')],
    ['5 Jan 2027 to 20 Dec 2027', away('2027-01-05', '2027-12-20')],
    ['28 December to 3', away('2026-12-28', '2027-01-03')],
  ])('follows the year that is said: “%s”', (text, expected) => {
    expect(parseAbsence(text, TODAY)).toEqual(expected);
  });

  it('crosses the year in December, whatever the day', () => {
    const december = fc.integer({ min: 1, max: 31 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(december, fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (today, from, to) => {
        const [day, other] = [from, to].map((one) => String(one).padStart(2, '0'));
        const read = { from: `2026-12-${day}`, to: `2027-01-${other}` };
        expect(parseAbsence(`${from} Dec to ${to} Jan`, today)).toMatchObject(read);
        expect(parseAbsence(`du ${from} décembre au ${to} janvier`, today)).toMatchObject(read);
      }),
    );
  });

  it('hands on a date that does not exist, for others to explain', () => {
    expect(parseAbsence('31 February 2027', TODAY)).toMatchObject({ from: '2027-02-31' });
  });

  it('says what it does not understand', () => {
    expect(parseAbsence('soon', TODAY)).toEqual({ problem: 'noDays' });
    expect(parseAbsence('', TODAY)).toEqual({ problem: 'noDays' });
    expect(parseAbsence('tomorrow, my cat', TODAY)).toEqual({
      problem: 'unclear',
      away: away('2026-11-25', '2026-11-25'),
      words: 'my cat',
      apart: false,
    });
  });

  it('never breaks, whatever is typed, and names only days and words that stand there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), (text) => {
        const read = parseAbsence(`${text} 20 Dec`, TODAY);
        if ('problem' in read) return;
        expect(read.to ?? read.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (read.delegate !== null) expect(text.normalize('NFC')).toContain(read.delegate);
      }),
    );
  });
});

describe('hearing of it later, in words', () => {
  it.each([
    ['2 hours', { minutes: 120 }],
    ['2h', { minutes: 120 }],
    ['in 30 minutes', { minutes: 30 }],
    ['2h30', { minutes: 150 }],
    ['two hours', { minutes: 120 }],
    ['dans 8h', { minutes: 480 }],
    ['une heure et demie', { minutes: 90 }],
    ['15h', { hour: 15, minute: 0 }],
    ['à 15 h 30', { hour: 15, minute: 30 }],
    ['at 3 pm', { hour: 15, minute: 0 }],
    ['15:00', { hour: 15, minute: 0 }],
    ['a las 9', { hour: 9, minute: 0 }],
    ['an hour', { minutes: 60 }],
    ['half an hour', { minutes: 30 }],
    ['dans une heure', { minutes: 60 }],
    ['une demi heure', { minutes: 30 }],
    ['2 horas', { minutes: 120 }],
    ['media hora', { minutes: 30 }],
    ['tomorrow', { date: '2026-11-25' }],
    ['demain', { date: '2026-11-25' }],
    ['mañana', { date: '2026-11-25' }],
    ['Friday', { date: '2026-11-27' }],
    ['until Friday', { date: '2026-11-27' }],
    ['le 3 décembre', { date: '2026-12-03' }],
    ['el 3 de diciembre', { date: '2026-12-03' }],
    ['3 Dec', { date: '2026-12-03' }],
    ['2026-12-03', { date: '2026-12-03' }],
    ['3 days', { date: '2026-11-27' }],
    ['in 2 weeks', { date: '2026-12-08' }],
    ['next week', { date: '2026-11-30' }],
  ])('“%s”', (text, expected) => {
    expect(parseSnooze(text, TODAY)).toEqual(expected);
  });

  it.each(['', 'whenever', 'never', '12', 'hours'])('does not understand “%s”', (text) => {
    expect(parseSnooze(text, TODAY)).toBeNull();
  });
});
