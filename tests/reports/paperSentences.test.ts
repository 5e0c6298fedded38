import { describe, expect, it } from 'vitest';
import { paperAnalysisSentences, paperShortcomingSentences } from '../../src/reports/paperAnalysisSentences.ts';
import {
  paperOutcomeInside,
  paperOutcomeText,
  paperOutcomeSentences,
} from '../../src/reports/paperOutcomeSentences.ts';
import { actionsByGoal, actionsByPoint, actionsByProject } from '../../src/reports/paperActionSentences.ts';
import type { YearAnalysis } from '../../src/reports/roundExerciseInPaper.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { becameFixture } from '../analysis/recommendationOutcomes/becameFixture.ts';

const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const inEach = (said: (language: Language) => string | undefined) => languages.map((language) => plain(said(language)));
const told = (words: string) => ({ en: words, fr: `${words} (fr)`, es: `${words} (es)` });

const exercise = (change: Partial<YearAnalysis> = {}): YearAnalysis => ({
  label: 'Plans of Action 2000',
  opensAt: '2000-04-03',
  closesAt: '2000-09-30',
  rates: { expected: 24, received: 22 },
  conclusions: [],
  shortcomings: [],
  became: [],
  ...change,
});

describe('the exercise in the yearly paper', () => {
  const first = (received: number, expected = 24) =>
    inEach((language) => paperAnalysisSentences([exercise({ rates: { expected, received } })], language)[0]?.text);

  it('is said with how many posts reported', () => {
    const ends = first(22).map((text) => text.slice(text.lastIndexOf(':') + 2));
    expect(ends).toEqual([
      '22 of 24 posts reported.',
      '22 postes sur 24 ont répondu.',
      'respondieron 22 de las 24 oficinas.',
    ]);
  });

  it('is said in the grammar of one and of none', () => {
    const ends = (received: number, expected?: number) =>
      first(received, expected).map((text) => text.slice(text.lastIndexOf(':') + 2));
    expect(ends(1)).toEqual([
      '1 of 24 posts reported.',
      'un poste sur 24 a répondu.',
      'respondió una de las 24 oficinas.',
    ]);
    expect(ends(1, 1)).toEqual(['1 of 1 post reported.', 'un poste sur 1 a répondu.', 'respondió una de 1 oficina.']);
    expect(ends(0).slice(1)).toEqual(['aucun des 24 postes n’a répondu.', 'no respondió ninguna de las 24 oficinas.']);
  });

  it('has no number where readers outside were told none', () => {
    const [sentence] = paperAnalysisSentences([exercise({ rates: null })], 'en');
    expect(sentence).toMatchObject({ figures: {}, sources: ['round:Plans of Action 2000'] });
    expect(sentence?.text).not.toMatch(/ of \d/);
  });

  it('leads in its conclusions, each with its source, and leads in nothing where there are none', () => {
    const conclusions = [{ key: 'dialogue', statement: told('Most do.') }];
    const [, intro, conclusion, ...more] = paperAnalysisSentences([exercise({ conclusions })], 'fr');
    expect(plain(intro?.text)).toBe(
      'Une analyse globale de cet exercice a permis de tirer les conclusions suivantes :',
    );
    expect(conclusion).toEqual({
      text: 'Most do. (fr)',
      figures: {},
      sources: ['round:Plans of Action 2000', 'conclusion:dialogue'],
    });
    expect(more).toEqual([]);
    expect(paperAnalysisSentences([exercise()], 'fr')).toHaveLength(1);
  });

  it('says what posts lacked with the figures of it', () => {
    const shortcomings = [{ key: 'pat', statement: told('5 lack it.'), figures: { lacking: 5 } }];
    expect(paperShortcomingSentences([exercise({ shortcomings })], 'es')).toEqual([
      { text: '5 lack it. (es)', figures: { lacking: 5 }, sources: ['round:Plans of Action 2000', 'shortcoming:pat'] },
    ]);
  });
});

describe('what became of recommendations in the yearly paper', () => {
  const became = (number: number, isDone: boolean, words = `Number ${number}`) => ({
    number,
    isDone,
    figures: {},
    statement: told(words),
  });
  const counted = (...of: boolean[]) =>
    inEach(
      (language) =>
        paperOutcomeSentences([exercise({ became: of.map((isDone, at) => became(at, isDone)) })], language)[0]?.text,
    );

  it('is counted in the grammar of none, one and many', () => {
    expect(counted(false)[0]).toContain(
      'the one recommendation of an earlier analysis has not been carried out so far',
    );
    expect(counted(true)[1]).toContain('la recommandation issue d’une analyse précédente a été appliquée');
    expect(counted(true, false)).toEqual([
      'What became of it: of 2 recommendations of earlier analyses one has been carried out so far.',
      'Suites données : sur 2 recommandations issues d’analyses précédentes, une a été appliquée à ce jour.',
      'Seguimiento: de 2 recomendaciones de análisis anteriores una se ha aplicado hasta ahora.',
    ]);
    expect(counted(false, false, false)[2]).toContain('ninguna se ha aplicado');
  });

  it('tells each once, as the last round of the year has it', () => {
    const spring = exercise({ label: 'Spring', became: [became(1, false, 'Then'), became(2, false)] });
    const autumn = exercise({ label: 'Autumn', became: [became(1, true, 'Now')] });
    const [head, first, second, ...more] = paperOutcomeSentences([spring, autumn], 'en');
    expect(head?.figures).toEqual({ recommendations: 2, done: 1 });
    expect(first).toMatchObject({ text: 'Now', sources: ['commitment:1', 'round:Autumn'] });
    expect(second).toMatchObject({ text: 'Number 2', sources: ['commitment:2', 'round:Spring'] });
    expect(more).toEqual([]);
  });

  it('is nothing where nothing was recommended', () => {
    expect(paperOutcomeSentences([exercise(), exercise()], 'en')).toEqual([]);
  });

  it('names inside the post, the figure and the verdict on it', () => {
    const { statement, figures, isDone } = paperOutcomeInside({
      ...becameFixture(),
      state: 'done',
      verdict: 'doneNotSeen',
    });
    expect(plain(statement.en)).toBe(
      '“Give access” (HQ-TCM, after Plans of Action 1999). Done. Done, not seen. 5 of 14 posts then, 7 of the same 14 now; the aim is 75 per cent.',
    );
    expect([figures, isDone]).toEqual([{ posts: 14, then: 5 / 14, now: 0.5 }, true]);
  });

  it('has no figures where too few posts answered both rounds, and a dash where no post is asked', () => {
    const few = paperOutcomeInside({ ...becameFixture({ owner: null }), figure: { posts: 3, tooFew: true } });
    expect(few.figures).toEqual({});
    expect(few.statement.en).toContain('“Give access” (–, after');
    expect(paperOutcomeText({ text: 'A', owner: 'B', round: 'C', state: 'D.' }, 'es')).toBe(
      '«A» (B, después de C). D.',
    );
  });
});

describe('the actions in the yearly paper', () => {
  const actions = (...tags: (string[] | null)[]) => ({ actions: tags.map((one) => ({ mandate: one, points: one })) });

  it('name the points with the least, and none where all are alike', () => {
    expect(actionsByPoint(actions(['accountability'], null), 'en')[0]?.text).toBe(
      'Actions reported by point of the strategy: accountability (1), institutionalization (0) and initiatives for men (0). Least activity: institutionalization and initiatives for men.',
    );
    expect(actionsByPoint(actions([]), 'en')[0]?.text).not.toContain('Least');
  });

  it('say nothing where nobody has tagged an objective', () => {
    for (const of of [actions(), actions(null, null)]) expect(actionsByPoint(of, 'en')).toEqual([]);
    for (const of of [actions(), actions([]), actions(['accountability'])]) expect(actionsByGoal(of, 'en')).toEqual([]);
  });

  it('are counted by goal of the policy, what is no goal left out', () => {
    const [sentence] = actionsByGoal(actions(['goalNeeds', 'accountability'], ['goalNeeds']), 'en');
    expect(sentence?.text).toBe(
      'Actions reported by goal of the policy: the particular needs of migrant women (2) and equality of opportunity and treatment (0).',
    );
    expect(sentence?.figures).not.toHaveProperty('accountability');
  });

  it('are counted by project in the grammar of one and of many', () => {
    const project = (id: number, count: number) => ({
      project: { id, ref: `PRJ-${id}`, title: told('Health'), link: null, marker: null },
      actions: count,
    });
    const texts = (...all: ReturnType<typeof project>[]) =>
      inEach((language) => actionsByProject({ projects: all }, language)[0]?.text);
    expect(texts(project(1, 1))[0]).toMatch(/^One reported action belongs to a project of the project database: /);
    expect(texts(project(1, 1))[2]).toMatch(/^Una actividad comunicada pertenece a un proyecto /);
    expect(texts(project(1, 2), project(2, 3))[1]).toMatch(/^5 actions signalées relèvent de 2 projets /);
    expect(actionsByProject({ projects: [] }, 'en')).toEqual([]);
  });
});
