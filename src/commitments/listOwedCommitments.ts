import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor, type Roles } from '../people/roles.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import type { Intent } from '../protocol/intent.ts';
import { privateReply } from '../protocol/textReply.ts';
import { commitmentButtonsFor } from './commitmentButtons.ts';
import type { Commitment } from './commitment.ts';
import { commitmentBlocks } from './commitmentBlocks.ts';
import * as intents from './intents.ts';
import { longOpenCommitments, type UnitOpen } from './longOpenCommitments.ts';
import { commitmentsByIds, commitmentIds } from './store.ts';
import { commitmentsOpenByUnit } from './owners/store.ts';

/** How many stand in one message: platforms show no more than fifty blocks. */
const PAGE = 12;

/** What the caller's posts are asked and have not answered yet; for coordinator and supervisor, too, what Headquarters has long open. */
export async function listOwedCommitments(
  app: App,
  caller: Caller,
  { page = 0 }: { page?: number | undefined },
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const posts = postsPersonAnswersFor(roles);
  const seesAll = roles.coordinator || roles.supervisor;
  if (posts.length === 0 && !seesAll) throw new Refusal('updates.noPost');
  const { language, id } = caller.person;
  const wanted = { states: ['asked', 'taken'], secret: roles.coordinator } as const;
  const own = await commitmentIds(app.db, app.workingGroupId, { ...wanted, owners: posts });
  const text = translate(language, 'commitments.owed', { count: own.length });
  const actionsOf = (one: Commitment) => commitmentButtonsFor(one, roles, id, language);
  const blocks: Block[] = [
    { kind: 'heading', text },
    ...(await commitmentPage(app, own, page, actionsOf, language, (at) => intents.owed.of({ page: at }))),
  ];
  if (seesAll)
    blocks.push(
      ...unitBlocks(longOpenCommitments(await commitmentsOpenByUnit(app.db, app.workingGroupId), caller.now), language),
    );
  return privateReply([{ text, blocks }]);
}

/** A list of commitments under its heading, page by page, for somebody with these roles. */
export async function commitmentListReply(
  app: App,
  { caller, roles }: { caller: Caller; roles: Roles },
  text: string,
  { found, page }: { found: readonly number[]; page: number },
  next: (page: number) => Intent,
): Promise<Reply> {
  const { language, id } = caller.person;
  const actionsOf = (one: Commitment) => commitmentButtonsFor(one, roles, id, language);
  const shown = await commitmentPage(app, found, page, actionsOf, language, next);
  return privateReply([{ text, blocks: [{ kind: 'heading', text }, ...shown] }]);
}

/** A page of commitments with what the reader can do, and the way to the next. */
export async function commitmentPage(
  { db }: App,
  all: readonly number[],
  page: number,
  actionsOf: (one: Commitment) => Action[],
  language: Language,
  next: (page: number) => Intent,
): Promise<Block[]> {
  const shown = await commitmentsByIds(db, all.slice(page * PAGE, (page + 1) * PAGE));
  const blocks = shown.flatMap((one) => commitmentBlocks(one, language, actionsOf(one)));
  const left = all.length - (page + 1) * PAGE;
  if (left > 0) {
    const label = translate(language, 'commitments.more', { count: left });
    blocks.push({ kind: 'actions', actions: [{ label, intent: next(page + 1) }] });
  }
  return blocks;
}

function unitBlocks(units: readonly UnitOpen[], language: Language): Block[] {
  if (units.length === 0) return [];
  const column = (key: 'unit' | 'open' | 'oldest') => translate(language, `commitments.column_${key}`);
  return [
    {
      kind: 'table',
      caption: translate(language, 'commitments.longOpen'),
      columns: [column('unit'), column('open'), column('oldest')],
      rows: units.map(({ code, count, days }) => [
        code,
        String(count),
        translate(language, 'commitments.days', { count: days }),
      ]),
    },
  ];
}
