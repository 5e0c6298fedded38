import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detectLanguage.ts';

describe('the language of a text', () => {
  it.each([
    ['The mission met the ministry of labour and two associations of migrant women.', 'en'],
    ['La mission a rencontré le ministère du Travail et deux associations de femmes migrantes dans la capitale.', 'fr'],
    ['La misión se reunió con el Ministerio de Trabajo y con dos asociaciones de mujeres migrantes.', 'es'],
    ['Une pièce de théâtre sur les droits des femmes est en tournée.', 'fr'],
    ['Se inauguró una oficina para las mujeres del puerto.', 'es'],
    ['The report of the group is in the annex.', 'en'],
    ['Le rapport du groupe est dans les annexes.', 'fr'],
    ['El informe del grupo está en los anexos.', 'es'],
    ['Nothing will be left, they told us.', 'en'],
    ['J’ai formé dix personnes, mais il n’y a pas de salle.', 'fr'],
    ['Ya no hay sala, pero lo hicimos.', 'es'],
  ])('of “%s” is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['Manila', 'A fair', 'La Paz', '', '移徙妇女报告说。', 'OIM / IOM 2000'])('of “%s” is not told', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
