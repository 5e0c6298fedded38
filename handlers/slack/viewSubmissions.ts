import type { App as BoltApp, types } from '@slack/bolt';
import { z } from 'zod';
import { converseByForm } from '../../src/conversation/converse.ts';
import type { Answered } from '../../src/conversation/saidAndAnswered.ts';
import { identifySender } from '../../src/conversation/identifySender.ts';
import { conversationFormOffer } from '../../src/conversation/keepReplyForLater.ts';
import { EventTaken } from '../../src/conversation/eventClaim.ts';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import { databaseFailureOf } from '../../src/db/databaseFailure.ts';
import { translate } from '../../src/language/translate.ts';
import { draftSubjectOf } from '../../src/protocol/draftSubject.ts';
import { type Intent, intentSchema } from '../../src/protocol/intent.ts';
import { LimitExceeded } from './checkLimits.ts';
import { logUnanswered, slackRefusalOf } from './clients.ts';
import { drawNotice, PAGE } from './drawForm.ts';
import { refreshHome } from './homeTab.ts';
import { closedSchema, type ButtonPress, user } from './payloads.ts';
import { directPlace, type SlackPlace } from './messagePlace.ts';
import { errorsAt, type PageView, pageViewSchema, parsePageButton, parseTarget, parseValues } from './parseForm.ts';
import { offerTooLongForWindow, presentInSlack, showSlackMessages } from './presentReply.ts';
import { slackReceivedIn } from './receivePayload.ts';
import { guardedInSlack, respondInSlack, showInSlack } from './respond.ts';
import { slackSenderOf } from './senderAccount.ts';
import type { Slack } from './slackContext.ts';
import type { SlackAccount } from './slackAccount.ts';

/** The pages of a form: sent, left by another button, or closed. */
export function listenToPages(bolt: BoltApp, slack: Slack): void {
  bolt.view(PAGE, async ({ ack, body, context }) => {
    const received = slackReceivedIn(context);
    await orNotKeptFromSlack(received, () => onSubmission(slack, body, received, (verdict) => ack(verdict)));
  });
  bolt.view({ callback_id: PAGE, type: 'view_closed' }, async ({ body, context }) => {
    await onClosed(slack, body, slackReceivedIn(context));
  });
}

/** Whether nothing of a page was kept, or somebody else has it: what was typed stays in the page. */
const isNotKept = (error: unknown): boolean => databaseFailureOf(error) !== null || error instanceof EventTaken;

/** Does something with a page; that nothing could be kept is said by whoever took it from Slack. */
export async function orNotKeptFromSlack(received: Received, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || !isNotKept(error)) throw error;
    received.notKept = error;
  }
}

/** A page that was sent, by whom. */
interface SentPage {
  sender: SlackAccount;
  intent: Intent;
  received: Received;
}

/** What Slack is told of a sent page: show this, show these errors, or close. */
type Verdict =
  | { response_action: 'update'; view: types.ModalView }
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'clear' };

/** The answers are stored before Slack is told; what goes to the chat follows. */
async function onSubmission(
  slack: Slack,
  body: unknown,
  received: Received,
  acknowledge: (verdict: Verdict) => Promise<void>,
): Promise<void> {
  const judged = z.object({ user, view: pageViewSchema }).safeParse(body);
  const target = judged.success ? parseTarget(judged.data.view.private_metadata) : null;
  if (!judged.success || !target) return;
  const sender = { userId: judged.data.user.id, teamId: judged.data.user.team_id };
  const { view } = judged.data;
  const { language, ...page } = target;
  const version = slack.versions.get(view.id) ?? page.version;
  const sent = { sender, received, intent: { kind: 'page', ...page, version, values: parseValues(view) } };
  if (received.left) return executeKept(slack, view.id, sent);
  if (slack.crowd.tooMany()) {
    const kept = drawNotice(translate(language, 'slack.pageKept'), language);
    await slack.crowd.with(async () => {
      await received.own.keep();
      await acknowledge({ response_action: 'update', view: kept });
    });
    return executeKept(slack, view.id, sent);
  }
  const { answered, next } = await slack.crowd.with(async () => {
    const answered = await answerPage(slack, sent);
    const next = nextView(slack, answered);
    const told = verdict(view, answered, next);
    rememberVersion(
      slack,
      view.id,
      told.response_action === 'errors' ? answered.reply.form?.target.version : undefined,
    );
    await acknowledge(told);
    return { answered, next };
  });
  await slack.crowd.lull();
  await showOutcome(slack, sent, answered, next);
}

/** Carries out a page that was acknowledged before, and shows what comes next where the page was. */
async function executeKept(slack: Slack, viewId: string, sent: SentPage): Promise<void> {
  await slack.crowd.lull();
  await showPageAfter(slack, { id: viewId }, sent, await answerPage(slack, sent));
  await refreshHome(slack, sent.sender.userId);
}

/** What an older program kept of a page that it had acknowledged and did not come to. */
export const formerPageSchema = z.object({
  sender: z.object({ userId: z.string(), teamId: z.string().nullish() }),
  intent: intentSchema,
});

/** Carries such a page out; who sent it hears of it in the chat. */
export async function executeFormerPage(
  slack: Slack,
  page: z.output<typeof formerPageSchema>,
  received: Received,
): Promise<void> {
  const place = directPlace(page.sender.userId);
  await respondInSlack(slack, { place, account: page.sender, received }, page.intent);
}

/** Shows what comes next in the place of a page; in the chat where that page is gone. */
async function showPageAfter(
  slack: Slack,
  { id, hash }: { id: string; hash?: string | undefined },
  sent: SentPage,
  answered: Answered,
): Promise<void> {
  const place = directPlace(sent.sender.userId);
  const next = nextView(slack, answered);
  await showInSlack(slack, { ...sent, place, account: sent.sender }, answered, async () => {
    try {
      await slack.gateway.updateView(id, next ?? closing(answered), hash);
    } catch (error) {
      if (slackRefusalOf(error) !== 'not_found') throw error;
      return presentInSlack(slack, place, answered.reply, answered.language);
    }
    await showBeside(slack, place, answered, next);
  });
}

/** A view cannot be closed from here: one that has no next page says so and is left to the person. */
function closing({ reply, language }: Answered): types.ModalView {
  return drawNotice(reply.messages[0]?.text ?? translate(language, 'slack.saved'), language);
}

/** A button of the page that is not Slack's own: back, later, add, remove. */
export async function turnPage(
  slack: Slack,
  { user: { id: userId, team_id: teamId }, view, actions }: ButtonPress,
  received: Received,
): Promise<void> {
  const button = parsePageButton(actions[0]?.value ?? '');
  const page = pageViewSchema.safeParse(view);
  const target = page.success ? parseTarget(page.data.private_metadata) : null;
  if (!button || !page.success || !target) return;
  const { language: _, ...at } = target;
  const version = slack.versions.get(page.data.id) ?? at.version;
  const intent = { kind: 'page', ...at, version, ...button, values: parseValues(page.data) };
  const sent: SentPage = { sender: { userId, teamId }, intent, received };
  const answered = await answerPage(slack, sent);
  await received.acknowledge();
  rememberVersion(slack, page.data.id, undefined);
  await showPageAfter(slack, page.data, sent, answered);
}

async function onClosed(slack: Slack, body: unknown, received: Received): Promise<void> {
  const judged = closedSchema.safeParse(body);
  const target = judged.success ? parseTarget(judged.data.view.private_metadata) : null;
  if (!judged.success || !target) return;
  const account = { userId: judged.data.user.id, teamId: judged.data.user.team_id };
  await received.acknowledge();
  const place = directPlace(account.userId);
  await guardedInSlack(slack, place, async () => {
    const identified = await identifySender(slack, slackSenderOf(slack, account));
    if (!identified.known) return;
    const { language, id } = identified.person;
    const form = { target: { ...draftSubjectOf(target), page: target.page } };
    const offer = conversationFormOffer(form, language, translate(language, 'slack.draftKept'));
    const answered: Answered = { reply: { messages: [offer], visibleTo: 'sender' }, language, personId: id };
    await showInSlack(slack, { place, account, received }, answered, () =>
      showSlackMessages(slack, place, answered.reply, language),
    );
  });
}

function answerPage(slack: Slack, { sender, ...said }: SentPage): Promise<Answered> {
  const meant = { sender: slackSenderOf(slack, sender), place: 'direct' as const, ...said };
  return converseByForm(slack, meant, {
    isPlatformFailure: (error) => logUnanswered(slack, error),
    isForDoor: isNotKept,
  });
}

/** The page to show next; null where there is none, or none that Slack could show. */
function nextView({ gateway }: Slack, { reply, language }: Answered): types.ModalView | null {
  if (!reply.form) return null;
  try {
    return gateway.drawForm(reply.form, language);
  } catch (error) {
    if (error instanceof LimitExceeded) return null;
    throw error;
  }
}

function verdict(view: PageView, { reply: { form } }: Answered, next: types.ModalView | null): Verdict {
  const samePage = form?.target.page === parseTarget(view.private_metadata)?.page;
  const errors = form && samePage ? errorsAt(view, form) : null;
  if (errors) return { response_action: 'errors', errors };
  return next ? { response_action: 'update', view: next } : { response_action: 'clear' };
}

/** A view that shows errors still names the version that it was drawn from. */
function rememberVersion({ versions }: Slack, viewId: string, version: number | undefined): void {
  if (version === undefined) versions.delete(viewId);
  else versions.set(viewId, version);
}

/** What the chat says after a page whose follower Slack has already. */
async function showOutcome(
  slack: Slack,
  { sender, received }: SentPage,
  answered: Answered,
  next: types.ModalView | null,
): Promise<void> {
  const place = directPlace(sender.userId);
  await showInSlack(slack, { place, account: sender, received }, answered, () =>
    showBeside(slack, place, answered, next),
  );
  await refreshHome(slack, sender.userId);
}

/** Nothing while pages follow, else what the core answered. */
async function showBeside(
  slack: Slack,
  place: SlackPlace,
  { reply, language }: Answered,
  next: types.ModalView | null,
): Promise<void> {
  if (!reply.form) await showSlackMessages(slack, place, reply, language);
  else if (!next) await offerTooLongForWindow(slack, place, reply.form, language);
}
