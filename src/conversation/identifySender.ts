import type { Caller } from '../core/context.ts';
import { BoundedMap } from '../core/boundedMap.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Account } from '../people/identifyPerson.ts';
import { linkCodeIn, redeemLinkCode } from '../people/accounts/link/linkCode.ts';
import type { Conversation } from './conversation.ts';

/** What a platform says of whoever has an account. */
export interface AccountHolder {
  /**
   * The platform vouches for a member's address; a guest can be known by a one-time code alone; an outsider is served
   * never; a closed account is a bot's, or nobody's any more.
   */
  standing: 'member' | 'guest' | 'outsider' | 'closed';
  email?: string | undefined;
  language?: Language | undefined;
}

/** Who said something, as a door knows them. */
export interface Sender {
  account: Account;
  /** The account's language, where the platform says it with the words. */
  language?: Language | undefined;
  /** What was said already shows that the account is an outsider's. */
  outsider?: boolean;
  /** Asks the platform; only for somebody who is not known by the account. */
  holder(): Promise<AccountHolder>;
  /** Notes how the person is reached from now on. */
  recordActivity?(): Promise<void>;
}

export type IdentifiedSender =
  | { known: true; person: Caller['person']; /** The words that linked them have served. */ justLinked: boolean }
  /** Somebody who is told nothing but how to become known. */
  | { known: false; words: string; language: Language };

/**
 * Who speaks: by the account, else by the e-mail address that the platform vouches for, else by a one-time code in what they
 * say. Outsiders are turned away, whatever their address.
 */
export async function identifySender(
  conversation: Conversation,
  sender: Sender,
  words = '',
): Promise<IdentifiedSender> {
  const { app, core, clock } = conversation;
  const person = sender.outsider ? null : await core.identify(app, sender.account, clock());
  if (person) lastLanguages.set(keyOf(sender), person.language);
  const found = person
    ? { known: true as const, person, justLinked: false }
    : await newcomer(conversation, sender, words);
  if (found.known) await sender.recordActivity?.();
  return found;
}

async function newcomer({ app, core, clock }: Conversation, sender: Sender, words: string): Promise<IdentifiedSender> {
  const { account } = sender;
  const { standing, email, language: said = sender.language } = await sender.holder();
  const language = said ?? 'en';
  if (sender.outsider || standing === 'outsider') return stranger('conversation.outsider', language);
  if (standing === 'closed') return stranger('conversation.unknownPerson', language);
  const recognized = standing === 'member' && email ? await core.identify(app, { ...account, email }, clock()) : null;
  if (recognized) {
    // The first sight of a language changes nothing; it lets a later change be noticed.
    if (said) await core.syncProfile(app, account, { gone: false, language }, clock());
    return { known: true, person: recognized, justLinked: false };
  }
  const code = linkCodeIn(words);
  const linked = code !== null && (await redeemLinkCode(app, account, code, clock()));
  const person = linked ? await core.identify(app, account, clock()) : null;
  return person ? { known: true, person, justLinked: true } : stranger('conversation.unknownPerson', language);
}

function stranger(key: 'conversation.unknownPerson' | 'conversation.outsider', language: Language): IdentifiedSender {
  return { known: false, words: translate(language, key), language };
}

/** The languages that people were last spoken to in: the database may be what failed. */
const lastLanguages = new BoundedMap<string, Language>(10_000);
const keyOf = ({ account }: Sender): string => JSON.stringify([account.platform, account.tenant, account.userId]);

/** The language to tell somebody in that something failed: theirs, else their account's. */
export async function languageOfSender({ app, core, clock }: Conversation, sender: Sender): Promise<Language> {
  const person = await core.identify(app, sender.account, clock()).catch(() => null);
  const known = person?.language ?? sender.language ?? lastLanguages.get(keyOf(sender));
  if (known) return known;
  const holder = await sender.holder().catch(() => null);
  return holder?.language ?? 'en';
}
