import { writeDate } from '../../calendar/dates.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { type Localized, localizedIn } from '../../language/language.ts';
import { listWords } from '../../language/listsInWords.ts';
import { translate } from '../../language/translate.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { postCodes } from '../../people/posts/store.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { isPersonInsideGroup } from '../../people/roles.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Block, Reply } from '../../protocol/message.ts';
import { blocksReply } from '../../protocol/textReply.ts';
import { entryWithoutSmallFigures } from '../figures/entryWithoutSmallFigures.ts';
import * as intents from '../intents.ts';
import { maySeeRegisterEntry, registerFieldsSeen } from '../registerAccess.ts';
import { entryTitleIn } from '../registerEntry.ts';
import { entrySentence } from '../registerSentences.ts';
import { fieldsOf, typeOf } from '../shippedRegisters.ts';
import { registerEntriesNear, registerEntryById, registersOf } from '../store.ts';
import { focalPointsForEntryRequest } from './store.ts';

/** How an entry is told where its register has no words for the bulletin. */
const plainWords: Localized = { en: '{title}, {when}.', fr: '{title}, {when}.', es: '{title}, {when}.' };
/** Entries that the page lists; the register has the others. */
const LISTED = 40;

/**
 * The page of a day: what each post plans or did, as far as the caller may see; the coordinator reads which posts have said nothing yet.
 * Refuses an entry that they may not see.
 */
export async function showDayAnswersByPost(
  app: App,
  caller: Caller,
  { entry: id }: FieldsOf<typeof intents.registerDay>,
): Promise<Reply> {
  const { workingGroupId } = app;
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const entry = await registerEntryById(app.db, workingGroupId, id);
  if (!entry || !maySeeRegisterEntry(entry, roles, caller.person.id)) throw new Refusal('registers.gone');
  const registers = await registersOf(app.db, workingGroupId);
  const type = typeOf(registers, entry.type);
  const { to } = entry.when;
  const near = await registerEntriesNear(app.db, workingGroupId, {
    from: to,
    to,
    states: ['planned', 'held', 'closed'],
  });
  const ofDay = near.filter((one) => one.type === type.key && maySeeRegisterEntry(one, roles, caller.person.id));
  const told = isPersonInsideGroup(roles) ? ofDay : ofDay.map(entryWithoutSmallFigures);
  const fields = registerFieldsSeen(fieldsOf(registers, type), roles);
  const lineOf = (one: (typeof told)[number]): string =>
    entrySentence(type.bulletin ?? plainWords, { ...one, title: entryTitleIn(one, language) }, fields, language);
  const items = told.slice(0, LISTED).map(lineOf);
  if (told.length > LISTED) items.push(translate(language, 'bulletin.openMore', { count: told.length - LISTED }));
  const owners = new Set(ofDay.flatMap(({ ownerPostId }) => ownerPostId ?? []));
  const planned = ofDay.filter(({ state }) => state === 'planned').length;
  const text = translate(language, 'registers.dayTitle', {
    register: localizedIn(type.plural, language),
    date: writeDate(to, language),
  });
  const summary = translate(language, 'registers.daySummary', { planned, told: ofDay.length - planned });
  const silent = roles.coordinator ? await silentPosts(app, caller, owners) : [];
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'text', text: summary, tone: 'quiet' },
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(silent.length > 0
      ? [
          {
            kind: 'text' as const,
            text: translate(language, 'registers.daySilent', { posts: listWords(silent, language) }),
            tone: 'quiet' as const,
          },
        ]
      : []),
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'registers.button_list'),
          intent: intents.registerList.of({ type: type.key, year: entry.when.year }),
        },
        {
          label: translate(language, 'registers.button_export'),
          intent: intents.registerExport.of({ type: type.key, year: entry.when.year }),
        },
      ],
    },
  ];
  return blocksReply(`${text}. ${summary}`, blocks);
}

/** Codes of the posts with a focal point that have no entry of their own on the day. */
async function silentPosts(
  { db, workingGroupId }: App,
  caller: Caller,
  owners: ReadonlySet<number>,
): Promise<string[]> {
  const today = await todayOfGroup(db, caller);
  const asked = await focalPointsForEntryRequest(db, { workingGroupId, without: null }, today);
  const posts = [...new Set(asked.map(({ post }) => post))].filter((post) => !owners.has(post));
  return posts.length === 0 ? [] : (await postCodes(db, posts)).toSorted();
}
