import { describe, expect, it } from 'vitest';
import { joinWithSemicolon } from '../../src/language/joinWithSemicolon.ts';

describe('texts one after the other', () => {
  it.each([
    [[], 'fr', ''],
    [['le Siège'], 'fr', 'le Siège'],
    [['le Siège', 'le terrain', 'un autre'], 'fr', 'le Siège\u00a0; le terrain\u00a0; un autre'],
    [['la Sede', 'el terreno'], 'es', 'la Sede; el terreno'],
    [['Headquarters {8}', "'field' 14"], 'en', "Headquarters {8}; 'field' 14"],
  ] as const)('%j in %s: %s', (texts, language, told) => {
    expect(joinWithSemicolon(texts, language)).toBe(told);
  });
});
