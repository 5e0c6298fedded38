import { describe, expect, it } from 'vitest';
import { findEntryWhen, parseEntryWhen } from '../../src/registers/parseEntryWhen.ts';
import {
  entryInMonth,
  entryInSeason,
  entryInYear,
  entryOnDay,
  entryOverDays,
  entryUntilDay,
  entryWhenInSentence,
  entryWhenInWords,
} from '../../src/registers/entryWhen.ts';

const today = '2000-11-28';

describe('when an entry was', () => {
  it.each([
    ['5 Dec 2000', entryOnDay('2000-12-05')],
    ['5 décembre 2000', entryOnDay('2000-12-05')],
    ['5 de diciembre de 2000', entryOnDay('2000-12-05')],
    ['2000-12-05', entryOnDay('2000-12-05')],
    ['December 2000', entryInMonth('2000-12')],
    ['diciembre de 2000', entryInMonth('2000-12')],
    ['2000-12', entryInMonth('2000-12')],
    ['autumn 2000', entryInSeason('autumn', 2000)],
    ['automne 2000', entryInSeason('autumn', 2000)],
    ['en otoño de 2000', entryInSeason('autumn', 2000)],
    ['2000', entryInYear(2000)],
    ['1997', entryInYear(1997)],
    ['from 3 to 5 May 2001', entryOverDays('2001-05-03', '2001-05-05')],
    ['until 28 November 2000', entryUntilDay('2000-11-28')],
  ])('is understood: %s', (text, when) => {
    expect(parseEntryWhen(text, today)).toEqual(when);
  });

  it.each(['30 February 2000', 'soon', 'Sunday school', ''])('is not guessed: %s', (text) => {
    expect(parseEntryWhen(text, today)).toBeNull();
  });

  it('is found before and behind a title, and a year within a title is left alone', () => {
    expect(findEntryWhen('5 Dec 2000 gender session for HQ staff', today)).toEqual({
      when: entryOnDay('2000-12-05'),
      rest: 'gender session for HQ staff',
    });
    expect(findEntryWhen('séance sur le genre, le 5 décembre 2000', today)).toEqual({
      when: entryOnDay('2000-12-05'),
      rest: 'séance sur le genre',
    });
    expect(findEntryWhen('study on Beijing 1995 and after', today)).toBeNull();
  });

  it('belongs to the year in which a period ends, and to the year that a winter is named by', () => {
    expect(entryOverDays('2000-12-30', '2001-01-02').year).toBe(2001);
    expect(entryInSeason('winter', 2000)).toMatchObject({ from: '2000-12-01', to: '2001-02-28', year: 2000 });
  });

  it('stands in a sentence and in a list as each language writes it', () => {
    expect(entryWhenInSentence(entryOnDay('2000-03-01'), 'fr')).toBe('le 1er mars 2000');
    expect(entryWhenInSentence(entryInSeason('autumn', 2000), 'es')).toBe('en el otoño de 2000');
    expect(entryWhenInSentence(entryUntilDay('2000-11-28'), 'en')).toBe('up to 28 November 2000');
    expect(entryWhenInWords(entryInMonth('2000-12'), 'en')).toBe('December 2000');
  });
});
