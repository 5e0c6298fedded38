import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import type { PrintedDocument } from '../../../src/publication/document.ts';
import { composeEntryReport } from '../../../src/registers/report/composeEntryReport.ts';
import { pilot, pilotFields, pilotType } from './pilot.ts';

const head = { organization: 'Working Group', cover: null, date: '2001-05-02', audience: 'workingGroup' } as const;
const report = (said: object = {}, language: Language = 'en', fields = pilotFields): PrintedDocument =>
  composeEntryReport(pilot(said), { type: pilotType, fields }, head, language);
const partOf = (document: PrintedDocument, id: string) => document.parts.find((part) => part.id === id);
const rowsOf = (document: PrintedDocument, id: string): string[][] =>
  partOf(document, id)?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];

describe('the final report of a pilot project', () => {
  it('tells at a glance what it is', () => {
    expect(rowsOf(report(), 'glance')).toEqual(
      expect.arrayContaining([
        ['When', '1 May 2000 – 30 April 2001'],
        ['Place', 'Manila'],
        ['State', 'held'],
        ['Proposed by', 'MNL'],
        ['Money', '40,000 USD'],
        ['Period', 'From: 1 May 2000 · To: 30 April 2001'],
      ]),
    );
  });

  it('has results and milestones as tables, row by row, blank where nobody has said', () => {
    expect(rowsOf(report(), 'results')).toEqual([
      ['Women housed', '0', '60', '72'],
      ['Staff trained', '', '10', ''],
    ]);
    expect(rowsOf(report(), 'milestones')).toEqual([
      ['Room opened', '30 September 2000', 'Yes'],
      ['Staff trained', '30 November 2000', ''],
      ['Report written', '31 October 2000', 'No'],
      ['Handed over', '30 April 2001', ''],
    ]);
  });

  it('has the notes of quarters, the lesson and the evaluation', () => {
    expect(partOf(report(), 'quarterNotes')?.blocks).toEqual([
      { kind: 'list', items: ['2000/3: The room was opened'] },
    ]);
    expect(partOf(report(), 'lesson')?.blocks).toMatchObject([
      { kind: 'paragraph', text: 'Begin with the neighbours.' },
      { kind: 'paragraph', text: 'Keep a list.' },
    ]);
    expect(rowsOf(report(), 'rated')).toEqual([
      ['Relevance', '4 – fully'],
      ['Impact', '3 – largely'],
    ]);
  });

  it('leaves out what nobody has filled in, and fields that its readers may not see', () => {
    const bare = report({
      results: [],
      milestones: [],
      quarterNotes: [],
      relevance: undefined,
      impact: undefined,
      lesson: '',
    });
    expect(bare.parts.map(({ id }) => id)).toEqual(['glance', 'note']);
    const public_ = report(
      {},
      'en',
      pilotFields.filter(({ key }) => key !== 'note'),
    );
    expect(JSON.stringify(public_)).not.toContain('Between ourselves');
  });

  it.each([
    [
      'en',
      'Pilot project – final report',
      'At a glance',
      'Evaluation',
      'Written on 2 May 2001 from what the register says.',
    ],
    [
      'fr',
      'Projet pilote – rapport final',
      'En bref',
      'Évaluation',
      'Établi le 2 mai 2001 à partir des données du registre.',
    ],
    [
      'es',
      'Proyecto piloto – informe final',
      'De un vistazo',
      'Evaluación',
      'Elaborado el 2 de mayo de 2001 con los datos del registro.',
    ],
  ] as const)('is written in %s', (language, line, glance, rated, colophon) => {
    const document = report({ titleFr: 'Foyer à Manille', titleEs: 'Refugio en Manila' }, language);
    expect(document.issueLine).toBe(line);
    expect(document.title).toBe({ en: 'Shelter in Manila', fr: 'Foyer à Manille', es: 'Refugio en Manila' }[language]);
    expect(partOf(document, 'glance')?.title).toBe(glance);
    expect(partOf(document, 'rated')?.title).toBe(rated);
    expect(document.colophon).toEqual([colophon]);
    expect(JSON.stringify(document.parts)).not.toMatch(/undefined|\{[a-z]+\}/);
  });
});
