import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import type { Block, Message, Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { type Audience, audiences } from '../protocol/audience.ts';
import { actsForThemselves, rolesNow } from '../people/guard.ts';
import { postsAnsweredFor } from '../people/roles.ts';
import { MAX_ITEM_LENGTH } from './item.ts';
import { type Section, sections, sectionSchema } from '../protocol/section.ts';
import { createItem } from './store.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';

/** Asks for a piece of news, its section and its readers, one after the other; whoever can speak to the bot can offer one. */
export async function contribute(
  app: App,
  caller: Caller,
  { text, section }: { text?: string | undefined; section?: string | undefined },
): Promise<Reply> {
  const { language } = caller.person;
  if (text === undefined) {
    return {
      ...plain(translate(language, 'bulletin.contributeAsk')),
      awaits: { kind: 'words', intent: doorIntents.contribute.of({}), field: 'text' },
    };
  }
  const news = judgeText(text);
  if (section === undefined) return chooseSection(caller, news);
  const belongs = judgeSection(section);
  const post = await postOf(app, caller);
  const question = translate(
    language,
    post === null ? 'bulletin.contributeConsentAlone' : 'bulletin.contributeConsent',
  );
  const actions = audiences.map((consent) => ({
    label: translate(language, `bulletin.only_${consent}`),
    intent: intents.offer.of({ text: news, section: belongs, consent }),
  }));
  return { ...asked(question, news, actions), replacesSource: true };
}

/** Keeps a piece for the next issue, with the consent of its author. */
export async function offer(
  app: App,
  caller: Caller,
  { text, section, consent }: { text: string; section: string; consent: Audience },
): Promise<Reply> {
  const person = actsForThemselves(caller);
  const { workingGroupId, now } = caller;
  const news = judgeText(text);
  const belongs = judgeSection(section);
  const postId = await postOf(app, caller);
  const item = await inTransaction(app.db, async (tx) => {
    const id = await createItem(tx, {
      workingGroupId,
      postId,
      offeredBy: person.id,
      source: 'contribution',
      updateId: null,
      section: belongs,
      language: person.language,
      text: news,
      consent,
      now,
    });
    await audit(tx, caller, 'bulletin.offer', `item:${id}`, { section: belongs, consent });
    return id;
  });
  const said = translate(person.language, 'bulletin.offered', {
    audience: translate(person.language, `bulletin.audience_${consent}`),
  });
  const blocks: Block[] = [
    { kind: 'text', text: said, tone: 'good' },
    { kind: 'quote', text: news },
    {
      kind: 'actions',
      actions: [{ label: translate(person.language, 'bulletin.takeBack'), intent: intents.withdraw.of({ item }) }],
    },
  ];
  return { messages: [{ text: said, blocks }], visibleTo: 'sender', replacesSource: true, awaits: null };
}

function judgeText(text: string): string {
  const news = text.trim();
  if (news === '') throw new Refusal('bulletin.contributeEmpty');
  if (news.length > MAX_ITEM_LENGTH) {
    throw new Refusal('bulletin.contributeTooLong', { length: news.length, max: MAX_ITEM_LENGTH });
  }
  return news;
}

function judgeSection(section: string): Section {
  const known = sectionSchema.safeParse(section);
  if (!known.success) throw new Refusal('bulletin.noSuchSection');
  return known.data;
}

/** The post that the person speaks for, their own before one that they stand in for; null for who holds none. */
async function postOf(app: App, caller: Caller): Promise<number | null> {
  return postsAnsweredFor(await rolesNow(app.db, caller))[0] ?? null;
}

function chooseSection(caller: Caller, text: string): Reply {
  const { language } = caller.person;
  const actions = sections.map((section) => ({
    label: translate(language, `bulletin.section_${section}`),
    intent: doorIntents.contribute.of({ text, section }),
  }));
  return asked(translate(language, 'bulletin.contributeSection'), text, actions);
}

function asked(question: string, text: string, actions: Extract<Block, { kind: 'actions' }>['actions']): Reply {
  const blocks: Block[] = [
    { kind: 'quote', text },
    { kind: 'text', text: question },
    { kind: 'actions', actions },
  ];
  return { messages: [{ text: question, blocks }], visibleTo: 'sender', awaits: null };
}

function plain(text: string): Reply {
  const message: Message = { text, blocks: [{ kind: 'text', text }] };
  return { messages: [message], visibleTo: 'sender' };
}
