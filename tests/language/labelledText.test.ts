import { expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { labelledText } from '../../src/language/labelledText.ts';

it('puts a colon as each language does, and no line break before it', () => {
  const said = languages.map((language) => [language, labelledText('Dakar', '12', language)]);
  expect(Object.fromEntries(said)).toEqual({ en: 'Dakar: 12', fr: 'Dakar\u00a0: 12', es: 'Dakar: 12' });
});
