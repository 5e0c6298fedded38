import type { Caller } from '../core/context.ts';
import type { Db, Tx } from '../db/db.ts';
import type { DraftKind, OpenDraft } from '../feature/draftKind.ts';
import { openEachDraft } from '../drafts/openEachDraft.ts';
import { openStandaloneDraft } from '../drafts/openStandaloneDraft.ts';
import { wordsInFormAnswers } from '../forms/wordsInFormAnswers.ts';
import { sendableFormAnswers } from '../forms/draftContent.ts';
import { translate } from '../language/translate.ts';
import { termHint } from '../terminology/termHint.ts';
import type { Message } from '../protocol/message.ts';
import { update } from '../protocol/doorIntents.ts';
import { formLinesOfAnswers } from '../forms/answerWords.ts';
import { instrumentQuestionsOf } from '../instruments/instrument.ts';
import { registerFieldsSeen } from './registerAccess.ts';
import type { StoredEntry } from './registerEntry.ts';
import { entryAnswers, entryForm } from './entryForm.ts';
import * as intents from './intents.ts';
import type { RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';
import { requireMayCorrectEntry } from './requireMayCorrectEntry.ts';
import { registerPostChoices } from './store.ts';
import { fieldsOf, type Registers } from './shippedRegisters.ts';

/** A draft that corrects an entry. */
interface EntryDraft extends OpenDraft {
  entry: StoredEntry;
  type: RegisterType;
  registers: Registers;
  /** The fields that its form asks for. */
  fields: RegisterField[];
}

/** Opens the form of an entry, filled in with what it says. Refuses who may not correct it. */
export async function openRegisterEntry(db: Db, tx: Db | Tx, caller: Caller, id: number): Promise<EntryDraft> {
  const { entry, type, registers, roles } = await requireMayCorrectEntry(db, tx, caller, id);
  const { workingGroupId, person } = caller;
  const fields = registerFieldsSeen(fieldsOf(registers, type), roles);
  const open = await openStandaloneDraft(tx, caller, {
    subject: { entry: id },
    instrument: entryForm(type, fields),
    standing: entry,
    answers: entryAnswers(entry, fields, person.language),
    choices: { posts: await registerPostChoices(db, workingGroupId) },
  });
  return { ...open, entry, type, registers, fields };
}

/** Drafts of entries: a form that corrects one. */
export const entryDrafts: DraftKind = {
  of: 'entry',
  open({ db }, asked, tx) {
    return openEachDraft(asked, ({ caller, subject }) => {
      if (!('entry' in subject)) throw new Error('only entries have these drafts');
      return openRegisterEntry(db, tx, caller, subject.entry);
    });
  },
  summary: (open) => summary(asEntryDraft(open)),
  advisesOnTerms: true,
  saved: (open) => translate(open.context.language, 'registers.saved', { title: asEntryDraft(open).entry.title }),
};

function asEntryDraft(open: OpenDraft): EntryDraft {
  if (!('entry' in open && 'type' in open && 'fields' in open)) throw new Error('no entry');
  return open as EntryDraft;
}

function summary({ entry, instrument, draft, context, silencedTerms }: EntryDraft): Message {
  const { language } = context;
  const { answers } = sendableFormAnswers(draft.content);
  const facts = formLinesOfAnswers(instrumentQuestionsOf(instrument), answers, context);
  const hint = termHint(wordsInFormAnswers(answers), language, silencedTerms);
  const text = translate(language, 'registers.review', { title: entry.title });
  return {
    text,
    blocks: [
      { kind: 'heading', text },
      { kind: 'facts', facts },
      ...(hint === null ? [] : [{ kind: 'text' as const, text: hint, tone: 'quiet' as const }]),
      {
        kind: 'actions',
        actions: [
          {
            label: translate(language, 'registers.button_save'),
            intent: intents.registerSend.of({ entry: entry.id, version: draft.version }),
            style: 'primary',
          },
          {
            label: translate(language, 'registers.button_correct'),
            intent: update.of({ by: 'page', entry: entry.id }),
          },
        ],
      },
    ],
  };
}
