import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { detectTextLanguage } from '../language/detectLanguage.ts';
import type { Reply } from '../protocol/message.ts';
import type { Audience } from '../protocol/audience.ts';
import { actsForThemselves, rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { contributeReply, type ContributeOutcome } from './contributeReply.ts';
import { MAX_ITEM_LENGTH } from './contribution.ts';
import { type Section, sectionSchema } from '../protocol/bulletinSection.ts';
import { createContribution, standingContribution } from './store.ts';

/** Asks for a piece of news, its section and its readers, one after the other; whoever can speak to the bot can offer one. */
export async function askForContribution(
  app: App,
  caller: Caller,
  given: { text?: string | undefined; section?: string | undefined },
): Promise<Reply> {
  return contributeReply(caller, await whatToAsk(app, caller, given));
}

async function whatToAsk(
  app: App,
  caller: Caller,
  { text, section }: { text?: string | undefined; section?: string | undefined },
): Promise<ContributeOutcome> {
  if (text === undefined) return { is: 'textless' };
  const news = judgeText(text);
  if (section === undefined) return { is: 'sectionless', news };
  const belongs = judgeSection(section);
  return { is: 'consentless', news, section: belongs, alone: (await postOf(app, caller)) === null };
}

/**
 * Keeps a piece for the next issue, with the consent of its author. A piece that its author has offered and not taken back stays as it
 * is: an old button offers nothing twice, and gives nobody else to read it.
 */
export async function offerContribution(
  app: App,
  caller: Caller,
  { text, section, consent }: { text: string; section: string; consent: Audience },
): Promise<Reply> {
  const person = actsForThemselves(caller);
  const { workingGroupId, now } = caller;
  const news = judgeText(text);
  const belongs = judgeSection(section);
  const postId = await postOf(app, caller);
  const outcome = await inTransaction(app.db, async (tx): Promise<ContributeOutcome> => {
    const before = await standingContribution(tx, workingGroupId, person.id, news);
    if (before) return { is: 'offeredBefore', item: before.id, news, consent: before.consent };
    const id = await createContribution(tx, {
      workingGroupId,
      postId,
      offeredBy: person.id,
      source: 'contribution',
      updateId: null,
      section: belongs,
      language: detectTextLanguage(news),
      text: news,
      consent,
      now,
    });
    await audit(tx, caller, 'bulletin.offer', `item:${id}`, { section: belongs, consent });
    return { is: 'offered', item: id, news, consent };
  });
  return contributeReply(caller, outcome);
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
  return postsPersonAnswersFor(await rolesNow(app.db, caller))[0] ?? null;
}
