import { describe, expect, it } from 'vitest';
import { PASTED, parsePastedList } from '../../../src/registers/paste/parsePastedList.ts';

const texts = (pasted: string): string[] => parsePastedList(pasted).map(({ text }) => text);
const three = ['Collect data by sex', 'Train the staff of all missions', 'Publish the results'];

describe('a pasted list', () => {
  it.each([
    ['numbers', (text: string, at: number) => `${at + 1}. ${text}`],
    ['numbers with a bracket', (text: string, at: number) => `${at + 1}) ${text}`],
    ['numbers in brackets', (text: string, at: number) => `(${at + 1}) ${text}`],
    ['numbers with a dash', (text: string, at: number) => `${at + 1} – ${text}`],
    ['numbers of several levels', (text: string, at: number) => `4.${at + 1} ${text}`],
    ['letters', (text: string, at: number) => `${'abc'[at]}) ${text}`],
    ['letters in brackets', (text: string, at: number) => `(${'abc'[at]}) ${text}`],
    ['Roman numbers', (text: string, at: number) => `(${['i', 'ii', 'iii'][at]}) ${text}`],
    ['bullets', (text: string) => `• ${text}`],
    ['dashes', (text: string) => `- ${text}`],
    ['stars', (text: string) => `* ${text}`],
    ['R1', (text: string, at: number) => `R${at + 1}: ${text}`],
    ['words in English', (text: string, at: number) => `Recommendation ${at + 1}: ${text}`],
    ['words in French', (text: string, at: number) => `Recommandation n° ${at + 1} : ${text}`],
    ['words in Spanish', (text: string, at: number) => `Recomendación ${at + 1}. ${text}`],
    ['lines alone', (text: string) => text],
    ['indented numbers and Windows lines', (text: string, at: number) => `   ${at + 1}.\t${text}\r`],
  ])('is split by %s', (_name, line) => {
    expect(texts(three.map(line).join('\n'))).toEqual(three);
    expect(texts(`\n\n${three.map(line).join('\n\n')}\n`)).toEqual(three);
  });

  it('that counts in one line is split at its numbers, and not at a date or another number', () => {
    expect(texts(three.map((text, at) => `${at + 1}. ${text}`).join(' '))).toEqual(three);
    expect(texts('1. Train 30 people by 5. Then report; 2. Publish in 2001.')).toEqual([
      'Train 30 people by 5. Then report',
      'Publish in 2001.',
    ]);
    expect(texts('Meet on 3. November and report')).toEqual(['Meet on 3. November and report']);
  });

  it('has items over several lines; words ahead of the first and behind an empty line are none', () => {
    const pasted = [
      'The participants of the conference, having met in Geneva, recommend what follows.',
      '',
      '1. Collect data',
      '   by sex and age',
      '2. Train the staff',
      '',
      'Geneva, 30 November 2000',
    ].join('\n');
    expect(texts(pasted)).toEqual(['Collect data by sex and age', 'Train the staff']);
  });

  it('has paragraphs where no sign stands, with their lines together', () => {
    expect(texts('Recommendations\n\nCollect data\nby sex.\n\nTrain the staff\nof all missions.')).toEqual([
      'Collect data by sex.',
      'Train the staff of all missions.',
    ]);
  });

  it('has headings, which are for what follows them', () => {
    const pasted =
      'Governments should:\n- ratify the convention\n- report yearly\n\nA la Sede:\n• Publicar los resultados';
    expect(parsePastedList(pasted)).toEqual([
      { text: 'ratify the convention', heading: 'Governments should' },
      { text: 'report yearly', heading: 'Governments should' },
      { text: 'Publicar los resultados', heading: 'A la Sede' },
    ]);
    expect(parsePastedList('Aux missions :\nCollecter des données\nFormer le personnel')).toEqual([
      { text: 'Collecter des données', heading: 'Aux missions' },
      { text: 'Former le personnel', heading: 'Aux missions' },
    ]);
  });

  it('of one item is one item, and of nothing none', () => {
    expect(texts('1. Collect data')).toEqual(['Collect data']);
    expect(texts('Collect data')).toEqual(['Collect data']);
    expect(texts('')).toEqual([]);
    expect(texts(' \n\t\n')).toEqual([]);
    expect(texts('Recommendations:')).toEqual([]);
  });

  it('keeps what looks like a sign and is none', () => {
    expect(texts('3 missions should be visited\nA trainer should be found\n2001 is the year to begin')).toEqual([
      '3 missions should be visited',
      'A trainer should be found',
      '2001 is the year to begin',
    ]);
  });

  it('is read so far and no further', () => {
    const many = Array.from({ length: 300 }, (_, at) => `${at + 1}. Recommendation`).join('\n');
    expect(texts(many)).toHaveLength(300);
    expect(texts(`1. ${'a'.repeat(3 * PASTED.characters)}`)[0]?.length).toBeLessThanOrEqual(PASTED.characters);
  });
});
