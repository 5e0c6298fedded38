import { describe, expect, it } from 'vitest';
import { sharedRegisterWord } from '../../src/registers/policyTexts.ts';

describe('a word that registers share', () => {
  it.each([
    ['Plans of Action 2001', 'fr', 'Plans d’action 2001'],
    ['Plans of Action 2001', 'es', 'Planes de Acción 2001'],
    ['Plans d’action 2001', 'en', 'Plans of Action 2001'],
    ['the Plans of Action', 'es', 'Planes de Acción'],
    ['Clinics 2001', 'fr', 'Clinics 2001'],
    ['2001', 'fr', '2001'],
    ['', 'es', ''],
  ] as const)('“%s” is told in %s as “%s”', (text, language, told) => {
    expect(sharedRegisterWord(text, language)).toBe(told);
  });
});
