import { describe, expect, it } from 'vitest';
import type { AnalysisReader } from '../../src/analysis/analysisAccess.ts';
import { findingCharts } from '../../src/analysis/charts/findingCharts.ts';
import { findingMessage } from '../../src/analysis/findingMessage.ts';
import { findingsOf, type AnswerCount, type PostCount } from '../../src/analysis/findings.ts';
import { analysisWhyMessages } from '../../src/analysis/whyMessages.ts';
import { languages } from '../../src/language/language.ts';
import { analysisFixture, planOfAction } from './analysisFixture.ts';

const cells = [1, 2].map((id) => ({
  id,
  kind: id === 1 ? 'hq' : 'field',
  region: '',
  workingGroupMember: true,
  hostsMajorOrganizations: true,
}));

/** The analysis of an instrument that all staff may read, with these answers. */
function analysisWith(posts: PostCount[], answers: AnswerCount[] = []) {
  const instrument = structuredClone(planOfAction());
  for (const page of instrument.pages) for (const question of page.questions) question.visibility = 'allStaff';
  return analysisFixture({ instrument, findings: findingsOf(instrument, [], { cells, answers, posts }) });
}

function told(question: string, posts: PostCount[], reader: AnalysisReader): string {
  const analysis = analysisWith(posts);
  const finding = analysis.findings.find((one) => one.question === question);
  if (!finding) throw new Error(`no finding on ${question}`);
  return findingMessage(analysis, finding, reader)?.text ?? '';
}

const answered = (question: string, ...perCell: number[]): PostCount[] =>
  perCell.map((posts, at) => ({ cell: at + 1, question, posts, items: posts * 2 }));

describe('how many answered', () => {
  it.each<[AnalysisReader['tier'], number, string]>([
    ['workingGroup', 1, '1 post of 24 answered.'],
    ['allStaff', 0, 'No post of 24 answered.'],
    ['allStaff', 1, 'Fewer than three posts of 24 answered.'],
    ['memberStates', 2, 'Fewer than three posts of 24 answered.'],
    ['allStaff', 3, '3 posts of 24 answered.'],
    ['allStaff', 23, '23 posts of 24 answered.'],
  ])('is told to %s of %i', (tier, count, words) => {
    expect(told('whatHelped', answered('whatHelped', count), { tier, language: 'en' })).toContain(words);
  });

  it('is no count of entries either where one or two posts made them', () => {
    const text = told('actions', answered('actions', 1), { tier: 'allStaff', language: 'en' });
    expect(text).toContain('Fewer than three posts of 24 answered.');
    expect(text).not.toContain('entr');
  });

  it.each(languages)('names no whole where not every post was asked, in %s', (language) => {
    expect(told('patObstacle', answered('patObstacle', 9), { tier: 'workingGroup', language })).not.toContain('24');
  });
});

describe('what “for” means', () => {
  const number = analysisFixture().conclusions.findIndex(({ rule }) => rule === 'compareShares') + 1;
  const text = (tier: AnalysisReader['tier']) =>
    JSON.stringify(analysisWhyMessages(analysisFixture(), { tier, language: 'en' }, number, null));

  it('is said to those who see which posts are for it, and to nobody else', () => {
    expect(text('workingGroup')).toContain('“For” a difference are, in the group “Headquarters”');
    expect(text('allStaff')).not.toContain('“For”');
    expect(text('memberStates')).not.toContain('“For”');
  });
});

describe('a figure on entries', () => {
  const statuses = ['notStarted', 'onTrack', 'delayed', 'blocked', 'completed'];
  const ofCell = (cell: number, count: number): AnswerCount[] =>
    statuses.map((text) => ({ cell, question: 'actions', part: 'status', text, number: null, count, total: null }));

  it('names how many entries stand behind each bar, not how many posts', () => {
    const posts = [
      { cell: 1, question: 'actions', posts: 8, items: 40 },
      { cell: 2, question: 'actions', posts: 14, items: 70 },
    ];
    const analysis = analysisWith(posts, [...ofCell(1, 8), ...ofCell(2, 14)]);
    const charts = findingCharts({ analysis, sides: [] }, 'allStaff', 'en');
    const chart = charts.find(({ id }) => id === 'finding-actions-status');
    expect(chart?.categories).toEqual(['Headquarters (40)', 'Field (70)']);
    expect(chart?.n).toBe('110 entries');
    expect(chart?.unit).toBe('per cent of the entries');
  });

  it.each([
    ['en', 'per cent of the actions reported or confirmed in this round'],
    ['fr', 'pourcentage des actions signalées ou confirmées lors de cet exercice'],
    ['es', 'porcentaje de las actividades comunicadas o confirmadas en este ejercicio'],
  ] as const)('says in %s that it leaves out, as sentences do, what was carried over', (language, unit) => {
    const posts = [{ cell: 1, question: 'actions', posts: 8, items: 40 }];
    const analysis = analysisWith(posts, ofCell(1, 8));
    const conclusions = analysis.conclusions.map((one) => (one.rule === 'objectives' ? { ...one, carried: 3 } : one));
    const charts = findingCharts({ analysis: { ...analysis, conclusions }, sides: [] }, 'workingGroup', language);
    expect(charts.find(({ id }) => id === 'finding-actions-status')?.unit).toBe(unit);
  });
});
