import { describe, expect, it } from 'vitest';
import { parsePastedAddressees } from '../../../src/registers/paste/parsePastedAddressees.ts';
import { parsePastedItems } from '../../../src/registers/paste/parsePastedItems.ts';

const post = (id: number, code: string, name: string, station: string, country: string) => ({
  id,
  code,
  name,
  station: {
    name: station,
    nameFr: station === 'Geneva' ? 'Genève' : null,
    nameEs: station === 'Geneva' ? 'Ginebra' : null,
  },
  country,
  holders: [],
});
const posts = [
  post(1, 'HQ-MPI', 'Migration Policy', 'Geneva', 'CH'),
  post(2, 'HQ-HRM', 'Human Resources Management', 'Geneva', 'CH'),
  post(3, 'MNL', 'Mission in Manila', 'Manila', 'PH'),
  post(4, 'DAK', 'Mission à Dakar', 'Dakar', 'SN'),
];
const named = (text: string): string | null => parsePastedItems(text, posts, '2000-12-01')[0]?.addressee ?? null;
const dueOf = (text: string): string | null => parsePastedItems(text, posts, '2000-12-01')[0]?.due ?? null;

describe('whom a pasted item names', () => {
  it.each([
    ['a post in brackets at its end', 'Collect data by sex (HQ-MPI)', 'HQ-MPI'],
    ['a post in square brackets, by its place', 'Collect data by sex [Manila].', 'MNL'],
    ['who acts, in brackets', 'Collect data by sex (action: HQ-HRM)', 'HQ-HRM'],
    ['a post ahead of a colon', 'HQ-HRM: publish the figures', 'HQ-HRM'],
    ['a post by its name', 'Human Resources Management should publish the figures', 'HQ-HRM'],
    ['a mission by its place, in English', 'The mission in Manila should train its staff', 'MNL'],
    ['a mission by its place, in French', 'Le bureau de Dakar devrait former son personnel', 'DAK'],
    ['a mission by its place, in Spanish', 'La misión en Manila debería capacitar a su personal', 'MNL'],
    ['a post that is recommended to act', 'It is recommended that HQ-MPI should collect data', 'HQ-MPI'],
    ['somebody outside of the group, in English', 'Member States should ratify the convention', 'Member States'],
    ['somebody outside of the group, in French', 'Les États Membres devraient ratifier la convention', 'États Membres'],
    [
      'somebody outside of the group, in Spanish',
      'Los Estados Miembros deberían ratificar el convenio',
      'Estados Miembros',
    ],
    ['who is invited', 'Governments are invited to ratify the convention', 'Governments'],
  ])('is %s', (_name, text, addressee) => {
    expect(named(text)).toBe(addressee);
    expect(named(`1. ${text}`)).toBe(addressee);
  });

  it('is nobody where it names none, or several', () => {
    expect(named('Collect data by sex')).toBeNull();
    expect(named('Data collection: by sex and age')).toBeNull();
    expect(named('Collect data (see annex 2)')).toBeNull();
    expect(named('Publish the figures (Geneva)')).toBeNull();
    expect(named('Because data are scarce, and because of that, all of them should be shared')).toBeNull();
  });

  it('is what its heading says, unless the item itself names a post', () => {
    const pasted =
      'To the mission in Dakar:\n- train the staff\n- find a hall (Manila)\n\nGovernments should:\n- ratify it';
    expect(parsePastedItems(pasted, posts, '2000-12-01').map(({ addressee }) => addressee)).toEqual([
      'DAK',
      'MNL',
      'Governments',
    ]);
  });

  it('keeps the words as they are, whoever they name', () => {
    const [item] = parsePastedItems(
      '1) The mission in Manila should train its staff by 31 March 2001.',
      posts,
      '2000-12-01',
    );
    expect(item).toEqual({
      text: 'The mission in Manila should train its staff by 31 March 2001.',
      addressee: 'MNL',
      due: '2001-03-31',
    });
  });
});

describe('by when a pasted item is to be done', () => {
  it.each([
    ['Collect data by 31 March 2001', '2001-03-31'],
    ['Collecter des données d’ici au 31 mars 2001.', '2001-03-31'],
    ['Reunir datos antes del 31 de marzo de 2001;', '2001-03-31'],
    ['Collect data by 31 March 2001 (HQ-MPI)', '2001-03-31'],
    ['Collect data by sex', null],
    ['Collect data of 2001', null],
  ])('is read at the end of “%s”', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });
});

describe('the words that may name somebody', () => {
  it('are the likeliest first, and none that are too long', () => {
    expect(parsePastedAddressees('HQ: Member States should act (DAK)', 'To Governments')).toEqual([
      { words: 'DAK', isSure: false },
      { words: 'HQ', isSure: false },
      { words: 'Governments', isSure: true },
    ]);
    const long = 'One two three four five six seven eight nine ten should act';
    expect(parsePastedAddressees(long, null)).toEqual([]);
  });
});
