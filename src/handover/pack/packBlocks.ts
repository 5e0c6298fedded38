import type { Language } from '../../language/language.ts';
import { shorten } from '../../language/shorten.ts';
import { translate } from '../../language/translate.ts';
import type { Block } from '../../protocol/message.ts';
import type { PackSection } from './packSections.ts';

/** Lines of a section in one message: the whole of it is in the document. */
const SHOWN = 8;
/** Characters of a line there. */
const LINE = 300;

/** A pack as it is read in chat, section by section. */
export function packBlocks(sections: readonly PackSection[], language: Language): Block[] {
  if (sections.length === 0) return [{ kind: 'text', text: translate(language, 'handover.packNothing') }];
  return sections.flatMap(({ title, lines }): Block[] => {
    const left = lines.length - SHOWN;
    return [
      { kind: 'heading', text: title },
      { kind: 'list', items: lines.slice(0, SHOWN).map(({ text }) => shorten(text, LINE)) },
      ...(left > 0
        ? [
            {
              kind: 'text' as const,
              tone: 'quiet' as const,
              text: translate(language, 'handover.packMore', { count: left }),
            },
          ]
        : []),
    ];
  });
}
