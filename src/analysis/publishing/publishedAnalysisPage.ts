import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import { fetch } from '../../protocol/bulletinEditingIntent.ts';
import type { Action, Message, Reply } from '../../protocol/message.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import { documentAsMessages } from '../../publication/documentAsMessages.ts';
import { editionOf } from '../../editions/store.ts';
import { privateReply } from '../../protocol/textReply.ts';
import { roundByLabel, type RoundRecord, roundsOf } from '../../rounds/store.ts';
import * as intents from '../intents.ts';
import { documentBlocksBeneath, publishedConclusionHeadings } from './publishedConclusions.ts';

interface Published {
  round: RoundRecord;
  edition: PublishedDocument;
}

/** The analysis of a round as an audience got it when it was published, a part a page. Refuses one that was not published. */
export async function publishedAnalysisPage(
  app: App,
  caller: Caller,
  audience: Audience,
  { round: label, page: asked }: { round?: string | undefined; page: number },
): Promise<Reply> {
  const { round, edition } = await published(app, caller, audience, label);
  const page = Math.max(1, asked);
  const pages = edition.parts.length;
  const part = edition.parts[page - 1];
  if (!part) throw new Refusal('analysis.beyondLast', { page, pages });
  const [head, ...told] = await documentAsMessages({ ...edition, parts: [part], errata: [] });
  const reasons = part.id === 'conclusions' ? await reasonsOf(app, round, edition, caller) : [];
  return privately(
    [...(page === 1 && head ? [head] : []), ...told],
    [...reasons, ...turns(caller, round, page, pages)],
  );
}

/** What a published conclusion rests on, as an audience got it. Refuses one that the edition does not have. */
export async function publishedConclusionWhy(
  app: App,
  caller: Caller,
  audience: Audience,
  { conclusion: number, round: label }: { conclusion: number; round?: string | undefined },
): Promise<Reply> {
  const { round, edition } = await published(app, caller, audience, label);
  const titles = await publishedConclusionHeadings(app.db, round.id, edition.language);
  const title = titles[number - 1]?.heading;
  if (title === undefined)
    throw new Refusal('analysis.noSuchConclusion', { number, count: titles.length, round: round.label });
  const stated = documentBlocksBeneath(edition, 'conclusions', title).filter(
    (one) => !('tone' in one && one.tone === 'quiet'),
  );
  if (stated.length === 0) throw new Refusal('analysis.notForYou');
  const blocks = [...stated, ...documentBlocksBeneath(edition, 'proofs', title)];
  const [, told] = await documentAsMessages({ ...edition, parts: [{ id: 'why', title, blocks }], errata: [] });
  const back = { label: translate(caller.person.language, 'analysis.toAnalysis'), intent: at(round, 1) };
  return privately(told ? [told] : [], [back]);
}

async function published(
  { db, workingGroupId }: App,
  { person: { language } }: Caller,
  audience: Audience,
  label: string | undefined,
): Promise<Published> {
  const rounds = await roundsOf(db, workingGroupId);
  const named = label === undefined ? undefined : await roundByLabel(db, workingGroupId, label);
  if (label !== undefined && !named) throw new Refusal('commands.noSuchRound', { label });
  const held = rounds.filter(({ state }) => state !== 'scheduled');
  const round = named ?? held.find(({ state }) => state === 'published') ?? held[0];
  if (!round) throw new Refusal('analysis.noRound');
  const edition = await editionOf(db, { workingGroupId, kind: 'analysis', subjectId: round.id, audience, language });
  if (!edition) throw new Refusal('analysis.notPublished', { round: round.label });
  return { round, edition };
}

/** A button for each conclusion of the edition, which leads to what it rests on. */
async function reasonsOf(app: App, round: RoundRecord, edition: PublishedDocument, caller: Caller): Promise<Action[]> {
  const titles = await publishedConclusionHeadings(app.db, round.id, edition.language);
  return titles.flatMap(({ heading }, index): Action[] => {
    if (documentBlocksBeneath(edition, 'conclusions', heading).length === 0) return [];
    const label = `${translate(caller.person.language, 'analysis.why')} ${index + 1}`;
    return [{ label, intent: intents.why.of({ conclusion: index + 1, round: round.label }) }];
  });
}

const at = ({ label }: RoundRecord, page: number) => intents.analysis.of({ round: label, page });

function turns({ person: { language } }: Caller, round: RoundRecord, page: number, pages: number): Action[] {
  return [
    ...(page > 1 ? [{ label: translate(language, 'analysis.previous'), intent: at(round, page - 1) }] : []),
    ...(page < pages ? [{ label: translate(language, 'analysis.next'), intent: at(round, page + 1) }] : []),
    { label: translate(language, 'analysis.asDocument'), intent: fetch.of({ round: round.label }) },
  ];
}

/** What a person sees depends on who they are, so the answer is for them alone, wherever they asked. */
function privately(messages: Message[], actions: Action[]): Reply {
  const [last] = messages.slice(-1);
  const ending = last ? [{ ...last, blocks: [...last.blocks, { kind: 'actions' as const, actions }] }] : [];
  return privateReply([...messages.slice(0, -1), ...ending]);
}
