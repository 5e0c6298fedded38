import { describe, expect, it } from 'vitest';
import { methodNote } from '../../src/analysis/methodNote.ts';
import type { Language } from '../../src/language/language.ts';
import { analysisFixture } from './analysisFixture.ts';

/** The method note on 24 posts then and 24 now, so many of which both rounds asked. */
function noteOn(askedInBoth: number, language: Language): string {
  const { rates } = analysisFixture();
  const before = { label: 'Plans of Action 1999', rates, sameVersion: true, versionBefore: 10, renamed: [] };
  const analysis = analysisFixture({ comparison: { ...before, askedInBoth } });
  return methodNote(analysis, { tier: 'memberStates', language }).join(' ');
}

describe('two rounds of as many posts', () => {
  it.each([
    ['en', 'They are not the same posts: 22 were asked in both rounds.'],
    ['fr', 'Ce ne sont pas les mêmes postes\u00a0: 22 ont été sollicités lors des deux exercices.'],
    ['es', 'No son las mismas oficinas: 22 fueron consultadas en ambos ejercicios.'],
  ] as const)('say in %s how many of them both asked', (language, said) => {
    expect(noteOn(22, language)).toContain(said);
  });

  it('say so too where they asked the same posts, or none of the same', () => {
    expect(noteOn(24, 'en')).toContain('Both rounds asked the same posts.');
    expect(noteOn(0, 'en')).toContain('No post was asked in both.');
  });
});
