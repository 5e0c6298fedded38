import { parseEditorWords } from '../../src/bulletin/editing/parseEditorWords.ts';
import { detectTextLanguage } from '../../src/language/detectLanguage.ts';
import { parseTextLanguage } from '../../src/language/languageNames.ts';

/** What reads the words of an editor of the bulletin. */
export const editorReaders: Record<string, (text: string) => unknown> = {
  "an editor's words": parseEditorWords,
  'an edition': (text) => parseEditorWords(`fetch ${text}`),
  'an issue': (text) => parseEditorWords(`show ${text}`),
  'words for an item': (text) => parseEditorWords(`word 12 fr ${text}`),
  'the language of an item': (text) => parseTextLanguage(parseEditorWords(`language 12 ${text}`)?.text ?? text),
  'a language': detectTextLanguage,
  'an item to merge': (text) => parseEditorWords(`merge 12 ${text}`),
};
