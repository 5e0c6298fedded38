import { describe, expect, it } from 'vitest';
import type { BecameTold } from '../../../src/analysis/recommendationOutcomes/recommendationOutcomesForReader.ts';
import {
  outcomeFigureInBrief,
  outcomeStateInWords,
  outcomeFigureInWords,
  outcomeVerdictInWords,
} from '../../../src/analysis/recommendationOutcomes/outcomeInWords.ts';
import { obstacleOutcomesInWords } from '../../../src/analysis/recommendationOutcomes/obstacleOutcomesInWords.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import { becameFixture } from './becameFixture.ts';
import { plainBlanks } from '../../support/plainBlanks.ts';

/** With plain blanks, as a reader sees it. */
const plain = (text: string | null | undefined) => plainBlanks(text ?? '');
const inEach = (said: (language: Language) => string | null) => languages.map((language) => plain(said(language)));
const became = (change: Partial<BecameTold>): BecameTold => ({ ...becameFixture(), ...change });

describe('how a recommendation stands, in words', () => {
  it.each<[Partial<BecameTold>, string]>([
    [{ state: 'asked' }, 'Not answered yet, due by 31 March 2001.'],
    [{ state: 'asked', due: null }, 'Not answered yet.'],
    [{ state: 'taken', response: 'accepted' }, 'Accepted, due by 31 March 2001.'],
    [{ state: 'taken', response: 'partly' }, 'Accepted in part, due by 31 March 2001.'],
    [{ state: 'declined', response: 'rejected' }, 'Rejected.'],
    [{ state: 'done' }, 'Done.'],
    [{ state: 'done', response: 'partly' }, 'Done, accepted in part.'],
    [{ state: 'withdrawn', response: 'accepted' }, 'Withdrawn.'],
    [{ state: 'taken', response: 'accepted', due: null, words: 'By spring' }, 'Accepted. “By spring”'],
  ])('%o', (change, said) => {
    expect(outcomeStateInWords(became(change), 'en')).toBe(said);
  });

  it('is said in French and Spanish with their quotation marks and dates', () => {
    const partly = became({ state: 'taken', response: 'partly', words: 'where there is a line' });
    expect(inEach((language) => outcomeStateInWords(partly, language)).slice(1)).toEqual([
      'Acceptée en partie, pour le 31 mars 2001. « where there is a line »',
      'Aceptada en parte, para el 31 de marzo de 2001. «where there is a line»',
    ]);
  });
});

describe('the figure of a recommendation, in words', () => {
  const share = { posts: 14, unit: 'share', then: 5 / 14, now: 0.5 } as const;

  it('is a count of the same posts, then and now, with what was aimed at', () => {
    expect(inEach((language) => outcomeFigureInWords(became({ figure: share }), language))).toEqual([
      '5 of 14 posts then, 7 of the same 14 now; the aim is 75 per cent.',
      'Sur les mêmes 14 postes, 5 remplissaient alors le critère et 7 le remplissent aujourd’hui ; l’objectif est de 75 %.',
      'De las mismas 14 oficinas, 5 cumplían entonces el criterio y 7 lo cumplen ahora; el objetivo es el 75 %.',
    ]);
    expect(inEach((language) => outcomeFigureInBrief(became({ figure: share }), language))).toEqual([
      '5 → 7 of 14',
      '5 → 7 sur 14',
      '5 → 7 de 14',
    ]);
  });

  it('keeps an aim that is no whole per cent', () => {
    const aim = { conclusion: 'patAccess', group: 'field', target: 0.625 };
    expect(outcomeFigureInWords(became({ figure: share, measure: aim }), 'en')).toContain('the aim is 62.5 per cent');
  });

  it('is points where the conclusion compares means', () => {
    const points = { posts: 6, unit: 'points', then: 3.25, now: 4 } as const;
    const told = became({ figure: points, measure: { conclusion: 'networks', group: 'other', target: 4.5 } });
    expect(outcomeFigureInWords(told, 'en')).toMatch(
      /^3\.\d points then, 4\.0 now, on the same 6 posts; the aim is 4\.5\.$/,
    );
    expect(plain(outcomeFigureInBrief(told, 'es'))).toMatch(/^3,\d → 4,0 puntos$/);
  });

  it.each([
    [
      0,
      'No post answered both rounds.',
      'Aucun poste n’a répondu aux deux exercices.',
      'Ninguna oficina respondió en ambos ejercicios.',
    ],
    [
      1,
      'Only one post answered both rounds: too few to tell.',
      'Un seul poste a répondu aux deux exercices : trop peu pour en juger.',
      'Solo una oficina respondió en ambos ejercicios: no basta para valorarlo.',
    ],
    [
      4,
      'Only 4 posts answered both rounds: too few to tell.',
      'Seuls 4 postes ont répondu aux deux exercices : trop peu pour en juger.',
      'Solo 4 oficinas respondieron en ambos ejercicios: no bastan para valorarlo.',
    ],
  ])('says of %i posts that they are too few', (posts, ...said) => {
    const few = became({ figure: { posts, tooFew: true } });
    expect(inEach((language) => outcomeFigureInWords(few, language))).toEqual(said);
    expect(outcomeFigureInBrief(few, 'en')).toBeNull();
  });

  it('is none where nothing was aimed at, whatever was counted', () => {
    for (const none of [became({ figure: null }), became({ measure: null, figure: share })]) {
      expect(outcomeFigureInWords(none, 'en')).toBe('No figure tells.');
      expect(outcomeFigureInBrief(none, 'en')).toBeNull();
    }
  });
});

describe('the verdict in words', () => {
  const share = { posts: 14, unit: 'share', then: 0.1, now: 0.2 } as const;

  it.each<[Partial<BecameTold>, string, string]>([
    [{ verdict: 'doneAndSeen', figure: share }, 'Done and seen', 'Aplicada, con resultado visible'],
    [{ verdict: 'doneNotSeen', figure: share }, 'Done, not seen', 'Aplicada, sin resultado visible'],
    [
      { verdict: 'doneNotSeen', figure: { posts: 2, tooFew: true } },
      'Done; no figure shows it',
      'Aplicada; ninguna cifra lo muestra',
    ],
    [{ verdict: 'doneNotSeen', figure: null }, 'Done; no figure shows it', 'Aplicada; ninguna cifra lo muestra'],
    [{ verdict: 'seenWithoutIt', figure: share }, 'Seen without it', 'Resultado visible sin ella'],
    [{ verdict: null, figure: null }, 'Open', 'Pendiente'],
  ])('%o is “%s”', (change, en, es) => {
    expect([outcomeVerdictInWords(became(change), 'en'), outcomeVerdictInWords(became(change), 'es')]).toEqual([
      en,
      es,
    ]);
  });
});

describe('what became of obstacles, in words', () => {
  const obstacle = (is: 'closed' | 'declined' | 'open', posts = ['MNL']) => ({
    number: 4,
    text: { en: 'No line', fr: 'Pas de ligne' },
    visibility: 'workingGroup' as const,
    posts,
    is,
  });
  const counted = (...all: ReturnType<typeof obstacle>[]) =>
    inEach((language) => obstacleOutcomesInWords(all, language)?.counted ?? null);

  it('is nothing where none was reported', () => {
    expect(obstacleOutcomesInWords([], 'en')).toBeNull();
  });

  it('counts those that are closed, in the grammar of none, one and many', () => {
    expect(counted(obstacle('open'))).toEqual([
      'The obstacle to the PAT reported before this round has not been closed since.',
      'L’obstacle à l’accès à la PAT signalé avant cet exercice n’a pas été levé depuis.',
      'El obstáculo para el acceso al PAT comunicado antes de este ejercicio no se ha resuelto desde entonces.',
    ]);
    expect(counted(obstacle('closed'), obstacle('declined'))).toEqual([
      'Of the 2 obstacles to the PAT reported before this round, one has been closed since.',
      'Sur les 2 obstacles à l’accès à la PAT signalés avant cet exercice, un a été levé depuis.',
      'De los 2 obstáculos para el acceso al PAT comunicados antes de este ejercicio, desde entonces se ha resuelto uno.',
    ]);
    const many = counted(obstacle('closed'), obstacle('closed'), obstacle('open'));
    expect(many[1]).toContain('2 ont été levés depuis');
    expect(counted(obstacle('open'), obstacle('declined'))[2]).toContain('no se ha resuelto ninguno');
  });

  it('names each with its posts, in the reader’s language where somebody said it', () => {
    const each = (language: Language, ...all: ReturnType<typeof obstacle>[]) =>
      obstacleOutcomesInWords(all, language)?.each.map(plain);
    expect(each('en', obstacle('closed', ['MNL', 'ROM']), obstacle('declined'), obstacle('open', []))).toEqual([
      'MNL, ROM: No line – closed',
      'MNL: No line – declined, not closed',
      'No line – not closed',
    ]);
    expect(each('fr', obstacle('open'))).toEqual(['MNL : Pas de ligne – non levé']);
    expect(each('es', obstacle('open'))).toEqual(['MNL: No line – sin resolver']);
  });
});
