import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { inTransaction } from '../../db/db.ts';
import { saveDrafts, takeDraft } from '../../drafts/store.ts';
import type { GroupItem } from '../../forms/answers.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { postsOfGroup } from '../../people/posts/store.ts';
import { update } from '../../protocol/doorIntents.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Block, Reply } from '../../protocol/message.ts';
import { blocksReply, promptReply } from '../../protocol/textReply.ts';
import { plainEntryItemText } from '../entryCommitments/entryCommitmentItems.ts';
import { asSearchablePost } from '../../people/searchablePost.ts';
import { openRegisterEntry } from '../entryDrafts.ts';
import * as intents from '../intents.ts';
import { showRegisterEntry } from '../listRegisterEntries.ts';
import { requireMayCorrectEntry } from '../requireMayCorrectEntry.ts';
import { recommendationsField } from '../registerField.ts';
import { parsePastedItems, type PastedItem } from './parsePastedItems.ts';
import { PASTED, parsePastedList } from './parsePastedList.ts';

/**
 * Takes the recommendations of a report apart, as they were pasted, and shows each with whom it names: they stand in the form of the
 * entry from then on, and are asked of nobody before somebody presses Keep. What stands there already is not taken twice. Without words
 * they are asked for. Refuses who may not correct the entry.
 */
export async function pasteRecommendations(
  app: App,
  caller: Caller,
  { entry: id, words }: FieldsOf<typeof intents.registerPaste>,
): Promise<Reply> {
  await requireMayCorrectEntry(app.db, app.db, caller, id);
  const { language, timeZone } = caller.person;
  const again = intents.registerPaste.of({ entry: id });
  if (!words?.trim()) return promptReply(translate(language, 'registers.askPaste'), again);
  const outcome = await inTransaction(app.db, async (tx) => {
    const open = await openRegisterEntry(app.db, tx, caller, id);
    const field = recommendationsField(open.fields);
    if (!field) throw new Refusal('commands.oldButton');
    const posts = (await postsOfGroup(tx, app.workingGroupId)).map(asSearchablePost);
    const read = parsePastedItems(words, posts, dateIn(caller.now, timeZone));
    const { content, version, startedAt } = open.draft;
    const before = (content.answers[field.key] ?? []) as GroupItem[];
    const known = new Set(before.map(({ text }) => plainEntryItemText(String(text))));
    const all = read.filter(({ text }) => !known.has(plainEntryItemText(text)));
    const fresh = all.slice(0, Math.max(0, PASTED.items - before.length));
    const left = parsePastedList(words).length - read.length + all.length - fresh.length;
    const since = startedAt ?? caller.now;
    const outcomeOf = (now: number) => ({ fresh, left, read: read.length, version: now, since: since.getTime() });
    if (fresh.length === 0) return outcomeOf(version);
    const answers = { ...content.answers, [field.key]: [...before, ...fresh.map(asGroupItem)] };
    const draft = { content: { ...content, answers }, version: version + 1, startedAt: since };
    const by = { updatedAt: caller.now, updatedBy: caller.person.id };
    await saveDrafts(tx, [{ subject: { entry: id }, ...draft, ...by }]);
    return outcomeOf(draft.version);
  });
  const { fresh, version, since, left } = outcome;
  const cut = leftOutInWords(left, words.length, language);
  if (fresh.length === 0) {
    const text = translate(language, 'registers.nothingPasted', { count: outcome.read });
    return promptReply([text, ...cut].join(' '), again);
  }
  return pastedReply(fresh, { id, version, since, cut, language });
}

/** What was pasted is not kept: the form of the entry is as it was, with all that anybody else corrects in it. Refuses where it has changed since. */
export async function dropPastedRecommendations(
  app: App,
  caller: Caller,
  { entry: id, version, count, since }: FieldsOf<typeof intents.registerPasteDrop>,
): Promise<Reply> {
  await inTransaction(app.db, async (tx) => {
    const { fields, draft } = await openRegisterEntry(app.db, tx, caller, id);
    const field = recommendationsField(fields);
    const { startedAt } = draft;
    if (!field || startedAt?.getTime() !== since || !(await takeDraft(tx, { entry: id }, version)))
      throw new Refusal('commands.oldButton');
    // The paste began this draft: nothing else stands in it.
    if (version === 1) return;
    const items = (draft.content.answers[field.key] ?? []) as GroupItem[];
    const answers = { ...draft.content.answers, [field.key]: items.slice(0, -count) };
    const by = { updatedAt: caller.now, updatedBy: caller.person.id };
    const content = { ...draft.content, answers };
    await saveDrafts(tx, [{ subject: { entry: id }, content, version: version + 1, startedAt, ...by }]);
  });
  const said = translate(caller.person.language, 'registers.pasteDropped');
  return { ...(await showRegisterEntry(app, caller, id, said)), replacesSource: true };
}

/** What of a pasted text is not among the items: those beyond the most that an entry keeps, and what stood beyond the characters that are read. */
function leftOutInWords(left: number, length: number, language: Language): string[] {
  const { items, characters } = PASTED;
  return [
    ...(left > 0 ? [translate(language, 'registers.pastedTooMany', { left, items })] : []),
    ...(length > characters ? [translate(language, 'registers.pastedTooLong', { length, characters })] : []),
  ];
}

const asGroupItem = ({ text, addressee, due }: PastedItem): GroupItem => ({
  text,
  ...(addressee !== null && { addressee }),
  ...(due !== null && { due }),
});

function pastedReply(
  items: readonly PastedItem[],
  {
    id,
    version,
    since,
    cut,
    language,
  }: {
    id: number;
    version: number;
    since: number;
    cut: readonly string[];
    language: Language;
  },
): Reply {
  const unnamed = items.filter(({ addressee }) => addressee === null).length;
  const text = translate(language, 'registers.pasted', { count: items.length });
  const label = (one: 'keep' | 'correct' | 'drop') => translate(language, `registers.button_${one}`);
  const blocks: Block[] = [
    { kind: 'heading', text },
    ...cut.map((warning): Block => ({ kind: 'text', text: warning, tone: 'warning' })),
    { kind: 'list', items: items.map((item, at) => itemInWords(item, at + 1, language)) },
    { kind: 'text', text: translate(language, 'registers.pastedUnnamed', { count: unnamed }), tone: 'quiet' },
    {
      kind: 'actions',
      actions: [
        { label: label('keep'), intent: intents.registerSend.of({ entry: id, version }), style: 'primary' },
        { label: label('correct'), intent: update.of({ by: 'page', entry: id }) },
        {
          label: label('drop'),
          intent: intents.registerPasteDrop.of({ entry: id, version, count: items.length, since }),
        },
      ],
    },
  ];
  return blocksReply(text, blocks);
}

/** Characters of an item that the list shows; all of it is kept. */
const SHOWN = 160;

function itemInWords({ text, addressee, due }: PastedItem, number: number, language: Language): string {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
  return translate(language, 'registers.pastedItem', {
    number,
    text: shown,
    addressee: addressee ?? 'none',
    by: due === null ? 'none' : writeDate(due, language),
  });
}
