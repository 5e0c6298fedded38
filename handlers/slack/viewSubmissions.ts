import type { App as BoltApp, types } from '@slack/bolt';
import { z } from 'zod';
import { type Answered, answerForm } from '../../src/conversation/answer.ts';
import { identifySender } from '../../src/conversation/identifySender.ts';
import type { Message } from '../../src/protocol/message.ts';
import { translate } from '../../src/language/translate.ts';
import { LimitExceeded } from './checkLimits.ts';
import type { KeptPage } from './crowd.ts';
import { refusalOf } from './clients.ts';
import { drawNotice, PAGE } from './drawForm.ts';
import { refreshHome } from './homeTab.ts';
import { closedSchema, type ButtonPress, user } from './payloads.ts';
import { directPlace } from './place.ts';
import { errorsAt, type PageView, pageViewSchema, parsePageButton, parseTarget, parseValues } from './parseForm.ts';
import { offerConversation, presentInSlack, showSlackMessages } from './present.ts';
import type { Slack } from './slack.ts';
import type { SlackAccount } from './slackAccount.ts';
import { slackSenderOf } from './sender.ts';
import { guardedInSlack } from './respond.ts';
import { update } from '../../src/protocol/doorIntents.ts';
import { subjectOf } from '../../src/protocol/draftSubject.ts';

/** How long a page that was left behind belongs to the process that carries it out. */
const LEASE_MS = 600_000;

/** The pages of a form: sent, left by another button, or closed. */
export function listenToPages(bolt: BoltApp, slack: Slack): void {
  bolt.view(PAGE, async ({ ack, body }) => {
    await onSubmission(slack, body, (verdict) => ack(verdict));
  });
  bolt.view({ callback_id: PAGE, type: 'view_closed' }, async ({ body }) => {
    await onClosed(slack, body);
  });
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
  acknowledge: (verdict: Verdict) => Promise<void>,
): Promise<void> {
  const judged = z.object({ user, view: pageViewSchema }).safeParse(body);
  const target = judged.success ? parseTarget(judged.data.view.private_metadata) : null;
  if (!judged.success || !target) return;
  const sender = { userId: judged.data.user.id, teamId: judged.data.user.team_id };
  const { view } = judged.data;
  const { language, ...page } = target;
  const version = slack.versions.get(view.id) ?? page.version;
  const sent: KeptPage = { sender, intent: { kind: 'page', ...page, version, values: parseValues(view) } };
  if (slack.crowd.tooMany()) {
    const name = await slack.crowd.with(async () => {
      const kept = await slack.crowd.keep(sent);
      await acknowledge({
        response_action: 'update',
        view: drawNotice(translate(language, 'slack.pageKept'), language),
      });
      return kept;
    });
    await executeKept(slack, view.id, sent);
    return slack.crowd.forget(name);
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
  await showOutcome(slack, sender, answered, next);
}

/** Carries out a page that was acknowledged before, and shows what comes next where the page was. */
async function executeKept(slack: Slack, viewId: string, sent: KeptPage): Promise<void> {
  await slack.crowd.lull();
  const answered = await answerPage(slack, sent);
  const next = nextView(slack, answered);
  try {
    await slack.gateway.updateView(viewId, next ?? closing(answered));
  } catch (error) {
    if (refusalOf(error) !== 'not_found') throw error;
    // They have closed it meanwhile: what comes next is offered in the chat.
    return notifySender(slack, sent, answered);
  }
  await showOutcome(slack, sent.sender, answered, next);
}

async function notifySender(slack: Slack, { sender }: KeptPage, { reply, language }: Answered): Promise<void> {
  const place = await directPlace(slack, sender.userId);
  await guardedInSlack(slack, place, () => presentInSlack(slack, place, reply, language));
}

/** Carries out the pages that were acknowledged by a process that died; who sent them hears of it in the chat. */
export async function executeLeftBehind(slack: Slack): Promise<void> {
  for (const { name, page } of await slack.crowd.leftBehind()) {
    if ((await slack.processed.claim(name, LEASE_MS)) !== 'claimed') continue;
    await notifySender(slack, page, await answerPage(slack, page));
    await slack.crowd.forget(name);
  }
}

/** A view cannot be closed from here: one that has no next page says so and is left to the person. */
function closing({ reply, language }: Answered): types.ModalView {
  return drawNotice(reply.messages[0]?.text ?? translate(language, 'slack.saved'), language);
}

/** A button of the page that is not Slack's own: back, later, add, remove. */
export async function turnPage(
  slack: Slack,
  { user: { id: userId, team_id: teamId }, view, actions }: ButtonPress,
): Promise<void> {
  const button = parsePageButton(actions[0]?.value ?? '');
  const page = pageViewSchema.safeParse(view);
  const target = page.success ? parseTarget(page.data.private_metadata) : null;
  if (!button || !page.success || !target) return;
  const sender = { userId, teamId };
  const { language: _, ...at } = target;
  const version = slack.versions.get(page.data.id) ?? at.version;
  const values = parseValues(page.data);
  const answered = await answerPage(slack, { sender, intent: { kind: 'page', ...at, version, ...button, values } });
  rememberVersion(slack, page.data.id, undefined);
  const next = nextView(slack, answered);
  await slack.gateway.updateView(page.data.id, next ?? closing(answered), page.data.hash);
  await showOutcome(slack, sender, answered, next);
}

async function onClosed(slack: Slack, body: unknown): Promise<void> {
  const judged = closedSchema.safeParse(body);
  const target = judged.success ? parseTarget(judged.data.view.private_metadata) : null;
  if (!judged.success || !target) return;
  const { id: userId, team_id: teamId } = judged.data.user;
  const place = await directPlace(slack, userId);
  await guardedInSlack(slack, place, async () => {
    const identified = await identifySender(slack, slackSenderOf(slack, { userId, teamId }));
    if (!identified.known) return;
    const { language } = identified.person;
    const again = { ...subjectOf(target), page: target.page };
    const message: Message = {
      text: translate(language, 'slack.draftKept'),
      blocks: [
        {
          kind: 'actions',
          actions: [
            {
              label: translate(language, 'slack.openForm'),
              intent: update.of({ ...again, by: 'page' }),
              style: 'primary',
            },
            { label: translate(language, 'slack.answerHere'), intent: update.of({ ...again, by: 'conversation' }) },
          ],
        },
      ],
    };
    await showSlackMessages(slack, place, { messages: [message], visibleTo: 'sender' }, language);
  });
}

function answerPage(slack: Slack, { sender, intent }: KeptPage): Promise<Answered> {
  return answerForm(slack, { sender: slackSenderOf(slack, sender), place: 'direct', intent });
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

/** What the chat says after a page: nothing while pages follow, else what the core answered. */
async function showOutcome(
  slack: Slack,
  sender: SlackAccount,
  { reply, language }: Answered,
  next: types.ModalView | null,
): Promise<void> {
  const place = await directPlace(slack, sender.userId);
  await guardedInSlack(slack, place, async () => {
    await slack.inOrder(`show:${sender.userId}`, async () => {
      if (!reply.form) await showSlackMessages(slack, place, reply, language);
      else if (!next) await offerConversation(slack, place, reply.form, language);
    });
    await refreshHome(slack, sender.userId);
  });
}
