import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { anyParameters, sentence } from './statements.ts';

describe.each(Object.keys(anyParameters))('the sentence on %s, whatever the figures,', (key) => {
  const parameters = anyParameters[key];
  if (!parameters) throw new Error(key);

  it.each(languages)('is whole and well set in %s', (language) => {
    fc.assert(
      fc.property(parameters, (given) => {
        const text = sentence(key, language, given);
        expect(text).toMatch(/^[A-ZÀÉ¿].*\.$/u);
        expect(text).not.toMatch(/undefined|NaN|null|\[object|[{}#<>]|Infinity/);
        expect(text).not.toMatch(/[ \u00A0]{2}|[ \u00A0][.,)]|\( |,,|\.\./);
        if (language !== 'fr') expect(text).not.toMatch(/\s[:;]/);
        else expect(text).not.toMatch(/[^\u00A0][:;%]/);
        for (const word of ['almostAll', 'aboutHalf', 'firstHigher', 'tooFew']) expect(text).not.toContain(word);
      }),
    );
  });
});
