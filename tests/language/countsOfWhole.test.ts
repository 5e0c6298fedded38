import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { catalogueTexts } from '../../src/language/translate.ts';

/** "20 de 24 oficinas", "20 sur 24 postes": a whole that is named has its article, or stands behind its noun ("20 postes sur 24"). */
const withoutArticle = {
  es: /(?:#|\}) de (?:\{\w+(?:, number)?\} (?:oficinas|preguntas|caracteres)|\{\w+, plural, one \{# (?:oficina|pregunta)\} other \{# )/u,
  fr: /(?:#|\}) sur \{\w+(?:, number)?\} (?:postes|questions|actions|réponses)/u,
};

describe('a count of a whole that is named', () => {
  const texts = [
    ...catalogueTexts(),
    {
      key: 'plan-of-action.yaml',
      language: 'es' as const,
      text: readFileSync(fromPackageRoot('src', 'instruments', 'plan-of-action.yaml'), 'utf8').replace(/\s+/g, ' '),
    },
  ];

  it.each(['es', 'fr'] as const)('is written as it is said, in %s', (language) => {
    expect('# de {expected} oficinas').toMatch(withoutArticle.es);
    expect('{received} sur {expected} postes').toMatch(withoutArticle.fr);
    const wrong = texts.filter((one) => one.language === language && withoutArticle[language].test(one.text));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});
