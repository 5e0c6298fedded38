import { describe, expect, it } from 'vitest';
import { catalogueKeysOfText, plainCatalogueLabel } from '../../src/language/catalogueKeysOfText.ts';
import { languages } from '../../src/language/language.ts';
import { alternativeWords, contractArticles, listWords } from '../../src/language/listsInWords.ts';
import { catalogueInEachLanguage } from '../../src/language/catalogueInEachLanguage.ts';
import { spellingDistance } from '../../src/language/spellingDistance.ts';
import { topicWordsOfLanguage } from '../../src/language/topics/topicWordsOfLanguage.ts';
import { translate } from '../../src/language/translate.ts';

describe('a list in words', () => {
  it.each([
    ['en', ['Dakar', 'Dakar and Lomé', 'Dakar, Lomé and Rome'], 'Dakar, Lomé or Rome'],
    ['fr', ['Dakar', 'Dakar et Lomé', 'Dakar, Lomé et Rome'], 'Dakar, Lomé ou Rome'],
    ['es', ['Dakar', 'Dakar y Lomé', 'Dakar, Lomé y Rome'], 'Dakar, Lomé o Rome'],
  ] as const)('has its “and” and its “or” as the language writes them (%s)', (language, lists, or) => {
    const towns = ['Dakar', 'Lomé', 'Rome'];
    expect([1, 2, 3].map((count) => listWords(towns.slice(0, count), language))).toEqual(lists);
    expect(alternativeWords(towns, language)).toBe(or);
    expect(listWords([], language)).toBe('');
  });

  it('has “e” and “u” before the same sound in Spanish', () => {
    expect(listWords(['Francia', 'Italia'], 'es')).toBe('Francia e Italia');
    expect(alternativeWords(['siete', 'ocho'], 'es')).toBe('siete u ocho');
  });
});

describe('a preposition and its article', () => {
  it.each([
    ['fr', 'la réponse de le poste', 'la réponse du poste'],
    ['fr', 'la réponse de les postes', 'la réponse des postes'],
    ['fr', 'demandé à le poste et à les missions', 'demandé au poste et aux missions'],
    ['fr', 'de leur poste, de lest', 'de leur poste, de lest'],
    ['es', 'la respuesta de el puesto', 'la respuesta del puesto'],
    ['es', 'se pide a el puesto', 'se pide al puesto'],
    ['es', 'de ella, a ellos', 'de ella, a ellos'],
    ['en', 'of the post', 'of the post'],
  ] as const)('become one word where they must (%s): %s', (language, apart, one) => {
    expect(contractArticles(apart, language)).toBe(one);
  });
});

describe('slips of a hand', () => {
  it.each([
    ['status', 'status', 0],
    ['staus', 'status', 1],
    ['statuss', 'status', 1],
    ['statis', 'status', 1],
    ['sttaus', 'status', 1],
    ['xyz', 'status', 6],
    ['', 'help', 4],
    ['hepl', 'help', 1],
    ['hlep', 'help', 1],
    ['plhe', 'help', 4],
  ])('from “%s” to “%s” are %i', (said, called, slips) => {
    expect(spellingDistance(said, called)).toBe(slips);
    expect(spellingDistance(called, said)).toBe(slips);
  });
});

describe('the keys of a text', () => {
  it('are found in any language, without accents, signs and case', () => {
    for (const language of languages) {
      const said = translate(language, 'forms.noneChanged');
      expect(catalogueKeysOfText(said)).toContain('forms.noneChanged');
      expect(catalogueKeysOfText(`  ${said.toUpperCase()}!`)).toContain('forms.noneChanged');
    }
    expect(catalogueKeysOfText('ningun cambio')).toContain('forms.noneChanged');
  });

  it('are those of one language where that is named', () => {
    expect(catalogueKeysOfText('Ningún cambio', 'es')).toContain('forms.noneChanged');
    expect(catalogueKeysOfText('Ningún cambio', 'fr').size).toBe(0);
  });

  it('are none for texts with parameters, for what nobody says, and for what is too long', () => {
    expect(catalogueKeysOfText('{item} {number}').size).toBe(0);
    expect(catalogueKeysOfText('the weather in Manila').size).toBe(0);
    expect(catalogueKeysOfText(`Yes${' '.repeat(60)}`).size).toBe(0);
    expect(catalogueKeysOfText('constructor').size).toBe(0);
  });

  it('are told by the label as people type it', () => {
    expect(plainCatalogueLabel('  « Tout   inchangé ! »')).toBe('tout inchange');
    expect(plainCatalogueLabel('¿Qué falta?')).toBe('que falta');
    expect(plainCatalogueLabel('It’s done…')).toBe("it's done");
  });
});

describe('a text of the catalogues in all languages', () => {
  it('has its parameters in each', () => {
    expect(catalogueInEachLanguage('forms.items', { count: 1 })).toEqual({
      en: '1 entry',
      fr: '1 élément',
      es: '1 elemento',
    });
    expect(catalogueInEachLanguage('forms.items', { count: 2 })).toEqual({
      en: '2 entries',
      fr: '2 éléments',
      es: '2 elementos',
    });
  });
});

describe('what the words of a text are about', () => {
  const topics = (text: string, language: 'en' | 'fr' | 'es') =>
    topicWordsOfLanguage(text, language).flatMap(({ topic }) => topic ?? []);

  it('is the same thing by other words, and in other languages', () => {
    const [car] = topics('The car broke down.', 'en');
    expect(car).toBeDefined();
    expect(topics('our vehicles', 'en')).toContain(car);
    expect(topics('La voiture est en panne', 'fr')).toContain(car);
    expect(topics('El vehículo se averió', 'es')).toContain(car);
  });

  it('is nothing for words of grammar', () => {
    const words = topicWordsOfLanguage('We have not met their staff', 'en');
    expect(words.filter(({ isGrammar }) => isGrammar).map(({ word }) => word)).toEqual(['we', 'have', 'not', 'their']);
    for (const word of words) if (word.isGrammar) expect(word.topic).toBeNull();
  });

  it('says where each word stands, accents or not', () => {
    const text = 'Évaluation: 12 réunions!';
    const words = topicWordsOfLanguage(text, 'fr');
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Évaluation', '12', 'réunions']);
    expect(words.map(({ word }) => word)).toEqual(['evaluation', '12', 'reunions']);
    expect(topicWordsOfLanguage('', 'fr')).toEqual([]);
    expect(topicWordsOfLanguage('… – !', 'en')).toEqual([]);
  });
});
