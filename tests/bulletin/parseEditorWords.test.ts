import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { parseEditorWords } from '../../src/bulletin/editing/parseEditorWords.ts';
import { editorAct, editorVerbs } from '../../src/protocol/bulletinEditingIntent.ts';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';

describe('the editor’s words', () => {
  it.each([
    ['submit', { do: 'submit' }],
    ['publish 2000-12-20', { do: 'publish', on: '2000-12-20' }],
    ['publish tomorrow', { do: 'publish', text: 'tomorrow' }],
    ['publish 2000-02-30', { do: 'publish', text: '2000-02-30' }],
    ['cut 12', { do: 'cut', item: 12 }],
    ['item 12', { do: 'item', item: 12 }],
    ['merge 12 7', { do: 'merge', item: 12, into: 7 }],
    ['merge 12 with 7', { do: 'merge', item: 12, into: 7 }],
    ['section 12 men', { do: 'section', item: 12, section: 'men' }],
    ['section 12 nowhere', { do: 'section', item: 12 }],
    ['language 12 Arabic', { do: 'language', item: 12, text: 'Arabic' }],
    ['langue 12', { do: 'language', item: 12 }],
    ['word 12 Fathers\n\nThey came.', { do: 'word', item: 12, text: 'Fathers\n\nThey came.' }],
    ['word 12 fr Les pères', { do: 'word', item: 12, language: 'fr', text: 'Les pères' }],
    ['word 12', { do: 'word', item: 12 }],
    ['preview states es', { do: 'preview', audience: 'memberStates', language: 'es' }],
    ['fetch 3 pdf', { do: 'fetch', issue: 3, format: 'pdf' }],
    ['fetch word 2', { do: 'fetch', issue: 2, format: 'docx' }],
    ['fetch Plans of Action 2000', { do: 'fetch', round: 'Plans of Action 2000' }],
    [
      'fetch Plans of Action 2000 staff fr pdf',
      { do: 'fetch', round: 'Plans of Action 2000', audience: 'allStaff', language: 'fr', format: 'pdf' },
    ],
    ['obtener Planes de Acción 2000 word', { do: 'fetch', round: 'Planes de Acción 2000', format: 'docx' }],
    ['show 2', { do: 'show', issue: 2 }],
    ['erratum 3 It was 14, not 12.', { do: 'erratum', issue: 3, text: 'It was 14, not 12.' }],
    ['return 14 posts, not 12', { do: 'return', text: '14 posts, not 12' }],
    ['find women and work', { do: 'find', text: 'women and work' }],
    ['move 3 down', { do: 'move', item: 3, to: 'down' }],
    ['move 3', { do: 'move', item: 3 }],
    ['déplacer 3 haut', { do: 'move', item: 3, to: 'up' }],
    ['rubrique 4 siège', { do: 'section', item: 4, section: 'headquarters' }],
    ['apercu personnel', { do: 'preview', audience: 'allStaff' }],
    ['sección 4 fechas', { do: 'section', item: 4, section: 'dates' }],
    ['UNIR 12 con 7', { do: 'merge', item: 12, into: 7 }],
  ])('“%s” are an act', (typed, act) => {
    expect(parseEditorWords(typed)).toEqual({ ...act });
  });

  it('are no act when they begin with no verb', () => {
    expect(parseEditorWords('dance')).toBeNull();
    expect(parseEditorWords('')).toBeNull();
  });

  it('call the same act in every language, and no word calls two', () => {
    for (const language of languages)
      for (const verb of editorVerbs)
        for (const word of translate(language, `bulletin.verb_${verb}`).split(','))
          expect([word, parseEditorWords(word)?.do]).toEqual([word, verb]);
  });

  it('make a valid act, or none, whatever stands behind the verb', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editorVerbs), fc.string({ unit: 'grapheme', maxLength: 60 }), (verb, behind) => {
        const act = parseEditorWords(`${verb} ${behind}`);
        expect(editorAct.schema.safeParse(act).success).toBe(true);
      }),
    );
  });

  it('keep the line that parts a headline from its text on their way through the command', () => {
    const meant = registry.commands.parse('bulletin  word 12 Fathers\n\nThey came.');
    expect(meant?.intent).toEqual({ kind: 'bulletin', words: 'word 12 Fathers\n\nThey came.' });
    expect(registry.commands.parse('contribute One.\n\nTwo.')?.intent).toEqual({
      kind: 'contribute',
      text: 'One.\n\nTwo.',
    });
  });
});
