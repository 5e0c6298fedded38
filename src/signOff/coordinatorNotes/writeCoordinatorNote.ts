import type { App, Caller } from '../../core/context.ts';
import { type Language, languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { Intent } from '../../protocol/intent.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import type { Action, Reply } from '../../protocol/message.ts';
import type { SignAct } from '../../protocol/signIntent.ts';
import { textReply } from '../../protocol/textReply.ts';
import type { NoteAct } from './coordinatorNote.ts';

/** What a note is written to: a conclusion, or a paragraph. */
export interface NotePlace {
  /** Asks for the words in a language, in that of the caller. */
  ask(does: 'note' | 'withhold', language: Language): string;
  /** The button by which words for it in a language are asked for. */
  intent(does: 'note' | 'withhold', language: Language): Intent;
  /** Writes the note, and answers the words that stood there; null where there were none. */
  write(act: NoteAct): Promise<string | null>;
  /** The work, as it stands with the note. */
  show(): Promise<Reply>;
}

/** Writes a note or takes it back, and shows what stood there; asks for the words where none came with the act. Coordinators only. */
export async function writeCoordinatorNote(
  { db }: App,
  caller: Caller,
  placeOf: () => NotePlace | Promise<NotePlace>,
  { do: does, language = caller.person.language, text = '' }: SignAct & { do: NoteAct['does'] },
): Promise<Reply> {
  await requireCoordinator(db, caller);
  const place = await placeOf();
  if (does === 'clear' || does === 'restore') return written({ does });
  const words = withMentionedNames(text).trim();
  return words === '' ? askWords(place.ask(does, language), language, does) : written({ does, language, words });

  async function written(act: NoteAct): Promise<Reply> {
    const before = await place.write(act);
    return replacedNote(before, await place.show(), caller.person.language);
  }

  function askWords(question: string, asked: Language, act: 'note' | 'withhold'): Reply {
    const actions = languages
      .filter((one) => one !== asked)
      .map((one): Action => ({ label: translate(one, 'commands.languageName'), intent: place.intent(act, one) }));
    return textReply(question, actions, { awaits: { kind: 'words', intent: place.intent(act, asked), field: 'text' } });
  }
}

/** A reply that first shows the words that stood where others stand now; the reply alone where there were none. */
function replacedNote(before: string | null, reply: Reply, language: Language): Reply {
  if (before === null) return reply;
  const text = translate(language, 'signOff.noteBefore');
  const said = `${text} ${before}`;
  const message = { text: said, blocks: [{ kind: 'quote' as const, text: before, by: text }] };
  return { ...reply, messages: [message, ...reply.messages] };
}
