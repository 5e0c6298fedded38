import type { Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Reply } from '../../protocol/message.ts';
import { namedLanguages, textLanguageInWords } from '../../language/languageNames.ts';
import { translate } from '../../language/translate.ts';
import { editorAct, type EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { doneReply } from '../../protocol/textReply.ts';
import { type Item } from '../../contributions/contribution.ts';
import { sections } from '../../protocol/bulletinSection.ts';

/** So much of an item tells it from the others on a button. */
const LABEL_LENGTH = 40;
/** Languages with a button of their own: the official ones of the United Nations. Others are written. */
const OFFERED = namedLanguages.slice(0, 6);

/** What an act of the editor still needs to know, asked for; null where it has all that it needs. */
export function askEditorFor({ person }: Caller, intent: EditorAct, item: Item, items: readonly Item[]): Reply | null {
  const { language } = person;
  switch (intent.do) {
    case 'section':
      if (intent.section) return null;
      return doneReply(
        translate(language, 'bulletin.chooseSection', { item: item.id }),
        sections.map((section) => ({
          label: translate(language, `bulletin.section_${section}`),
          intent: editorAct.of({ ...intent, section }),
        })),
        'normal',
      );
    case 'language': {
      if (intent.text !== undefined) return null;
      const asked = doneReply(
        translate(language, 'bulletin.chooseLanguage', { item: item.id }),
        OFFERED.map((one) => ({
          label: textLanguageInWords(one, language),
          intent: editorAct.of({ ...intent, text: one }),
        })),
        'normal',
      );
      return { ...asked, awaits: { kind: 'words', intent: editorAct.of(intent), field: 'text' } };
    }
    case 'move':
      if (intent.to) return null;
      return doneReply(
        beginning(item),
        (['up', 'down'] as const).map((to) => ({
          label: translate(language, `bulletin.do_${to}`),
          intent: editorAct.of({ ...intent, to }),
        })),
        'normal',
      );
    case 'merge': {
      if (intent.into !== undefined) return null;
      const leads = items.filter(({ id, mergedInto }) => id !== item.id && mergedInto === null);
      if (leads.length === 0) throw new Refusal('bulletin.noLead', { item: item.id });
      const actions = leads.map((lead) => ({
        label: beginning(lead),
        intent: editorAct.of({ ...intent, into: lead.id }),
      }));
      return doneReply(translate(language, 'bulletin.chooseLead', { item: item.id }), actions, 'normal');
    }
    case 'word': {
      if (intent.text !== undefined) return null;
      const into = intent.language ?? language;
      const name = translate(language, `bulletin.inLanguage_${into}`);
      return {
        ...doneReply(translate(language, 'bulletin.writeWords', { item: item.id, language: name }), [], 'normal'),
        awaits: { kind: 'words', intent: editorAct.of({ ...intent, language: into }), field: 'text' },
      };
    }
    default:
      return null;
  }
}

function beginning({ id, text }: Item): string {
  const letters = Array.from(text.replaceAll(/\s+/g, ' '));
  const begun = letters.slice(0, LABEL_LENGTH).join('');
  return `${id} · ${letters.length > LABEL_LENGTH ? `${begun.trimEnd()}…` : begun}`;
}
