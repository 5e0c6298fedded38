import { converseByForm } from '../../src/conversation/converse.ts';
import type { Answered } from '../../src/conversation/saidAndAnswered.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { parseCardSubmission } from '../cards/submission.ts';
import { asTeamsAttachment, drawSendables } from './drawMessage.ts';
import { drawTeamsFormPage, type View, teamsViewAfter } from './drawFormPage.ts';
import { type Activity, dialogSchema } from './payloads.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { tooLongForTeamsCard, showTeamsMessages } from './presentReply.ts';
import { keptFromDoing, showInTeams } from './respond.ts';
import { teamsSenderOf } from './senderAccount.ts';
import type { Teams } from './teamsContext.ts';

/** What Teams is told of a dialog: show this card, or these words; or, without a body, close it. */
export type DialogAnswer = {
  task:
    | { type: 'continue'; value: { title: string; width: string; height: string; card: object } }
    | { type: 'message'; value: string };
} | null;

/** A button that opens a form: its page in a dialog, or the words why there is none. */
export async function onFetch(teams: Teams, place: TeamsPlace, activity: Activity): Promise<DialogAnswer> {
  const answered = await answerDialog(teams, place, intentOf(activity));
  const shown = dialog(answered, { source: place.source });
  if (shown) return shown;
  const { reply, language } = answered;
  const message = reply.form ? tooLongForTeamsCard(reply.form, language) : reply.messages[0];
  const [card] = message ? drawSendables(message, language) : [];
  const content = card?.attachments[0]?.content;
  return content && 'body' in content ? asDialog(message?.text ?? '', content) : null;
}

/**
 * A sent page: the next page, or the same with its errors, in the dialog; in the end the dialog closes, and the result takes the place of
 * the message that opened it. The answers are stored before the dialog moves.
 */
export async function onSubmit(teams: Teams, place: TeamsPlace, activity: Activity): Promise<DialogAnswer> {
  const intent = intentOf(activity);
  const view = teamsViewAfter(dialogSchema.safeParse(activity.value).data?.data, intent);
  const answered = await answerDialog(teams, place, intent);
  const shown = dialog(answered, view);
  if (shown) return shown;
  const { reply, language } = answered;
  const left = reply.form ? { ...reply, messages: [tooLongForTeamsCard(reply.form, language)] } : reply;
  const { source: _, ...here } = place;
  const there = view.source === undefined ? here : { ...here, source: view.source };
  // Teams shows an error where it waits for long: what follows goes its own way.
  teams.inBackground(() =>
    showInTeams(teams, there, answered, () => showTeamsMessages(teams, there, left, language, 'replace')),
  );
  return null;
}

function intentOf({ value }: Activity): Intent | null {
  return parseCardSubmission(dialogSchema.safeParse(value).data?.data);
}

/** Only the sender sees a dialog, wherever its button stands. */
function answerDialog(teams: Teams, place: TeamsPlace, intent: Intent | null): Promise<Answered> {
  const { received } = place;
  const said = { sender: teamsSenderOf(teams, place), place: 'direct' as const, intent, received };
  return converseByForm(teams, said, {
    isPlatformFailure: (error) => keptFromDoing(teams, place, error) !== null,
  });
}

function dialog({ reply: { form }, language }: Answered, view: View): DialogAnswer {
  const card = form ? drawTeamsFormPage(form, language, view) : null;
  return form && card ? asDialog(form.title, card) : null;
}

function asDialog(title: string, card: Parameters<typeof asTeamsAttachment>[0]): DialogAnswer {
  return {
    task: { type: 'continue', value: { title, width: 'medium', height: 'large', card: asTeamsAttachment(card) } },
  };
}
