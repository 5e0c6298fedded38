import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { findPeople } from '../people/findByName.ts';
import { requireCoordinator, rolesNow } from '../people/requireCoordinator.ts';
import type { Audience } from '../protocol/audience.ts';
import type { Intent } from '../protocol/intent.ts';
import { withMentionedNames } from '../protocol/mention.ts';
import type { Reply } from '../protocol/message.ts';
import type { SignAct } from '../protocol/signIntent.ts';
import { textReply } from '../protocol/textReply.ts';
import { decideOnWork } from './decideOnWork.ts';
import { nameSignerOfWork } from './sendToSign.ts';
import type { SignedWork } from './signedWork.ts';
import { workToSignMessage } from './signMessages.ts';
import type { SignOffActions } from './signOffActions.ts';

/** What the signing commands need of the feature that owns a work. */
export interface SigningParts<Work extends SignedWork = SignedWork> {
  ways: SignOffActions;
  /** The work as it is now. */
  load(): Promise<Work>;
  /** Sends it to be signed, by the supervisor or by a second person (Person.id). */
  prepare(work: Work, named: number | null): Promise<unknown>;
  release(audience: Audience): Promise<unknown>;
  /** Why one might not want to publish yet. */
  doubts(work: Work): string[];
  /** How far it is, and what can be done next. */
  show(): Promise<Reply>;
}

type Step = Extract<SignAct['do'], 'show' | 'prepare' | 'name' | 'sign' | 'return' | 'release'>;

/** One step of a work on its way to its readers. Who may do what is judged by each use case. */
export async function takeSigningStep(
  app: App,
  caller: Caller,
  parts: SigningParts,
  act: SignAct & { do: Step },
): Promise<Reply> {
  switch (act.do) {
    case 'show':
      return showToSigner(app, caller, parts);
    case 'prepare':
      await requireCoordinator(app.db, caller);
      await parts.prepare(await parts.load(), null);
      return parts.show();
    case 'name':
      return nameSecondPerson(app, caller, parts, act);
    case 'sign':
      return decide(app, caller, parts, act, true);
    case 'return':
      return decide(app, caller, parts, act, false);
    case 'release':
      return release(app, caller, parts, act);
  }
}

/** Whoever is to sign reads what waits; how it goes on is for the coordinator. */
async function showToSigner(app: App, caller: Caller, parts: SigningParts): Promise<Reply> {
  const { coordinator, supervisor } = await rolesNow(app.db, caller);
  const work = coordinator ? null : await parts.load();
  if (!work?.waiting || (!supervisor && work.waiting.namedId !== caller.person.id)) return parts.show();
  const message = workToSignMessage(work, work.revision, parts.ways, caller.person.language);
  return { messages: [message], visibleTo: 'sender', awaits: null };
}

async function nameSecondPerson(app: App, caller: Caller, parts: SigningParts, act: SignAct): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const words = act.text?.trim() ?? '';
  if (words === '') return asking(translate(language, 'signOff.ask_name'), parts.ways.act({ do: 'name' }));
  const found = await findPeople(app.db, app.workingGroupId, words, dateIn(caller.now, timeZone));
  const [one, ...others] = found;
  const said = withMentionedNames(words);
  if (!one) throw new Refusal('signOff.nobodyCalled', { words: said });
  if (others.length > 0)
    throw new Refusal('signOff.severalCalled', { words: said, names: found.map(({ name }) => name).join(', ') });
  const work = await parts.load();
  if (work.waiting) await nameSignerOfWork(app, caller, work, one.id);
  else await parts.prepare(work, one.id);
  return parts.show();
}

async function decide(app: App, caller: Caller, parts: SigningParts, act: SignAct, approved: boolean): Promise<Reply> {
  const { language } = caller.person;
  const work = await parts.load();
  const { kind, label } = work;
  const seen = act.revision ?? null;
  const reason = withMentionedNames(act.text ?? '').trim();
  if (!approved && reason === '') {
    const text = translate(language, 'signOff.ask_return', { kind });
    return asking(text, parts.ways.act({ do: 'return', ...(seen === null ? {} : { revision: seen }) }), true);
  }
  await decideOnWork(app, caller, work, { approved, reason: approved ? null : reason, seen });
  const text = translate(language, approved ? 'signOff.isSigned' : 'signOff.isReturned', { kind, label });
  return textReply(text, [], { tone: 'good', replacesSource: true });
}

/**
 * Releases a work to one audience: only from what the coordinator has seen, so without the revision that was previewed it offers the
 * preview. Where there are doubts it says so, and asks again.
 */
async function release(app: App, caller: Caller, parts: SigningParts, act: SignAct): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const work = await parts.load();
  const { kind, label } = work;
  const { audience, revision } = act;
  if (!audience) return parts.show();
  if (revision === undefined) {
    const text = translate(language, 'signOff.previewFirst', { audience });
    return textReply(text, [parts.ways.previewAction(audience, language)]);
  }
  if (revision !== work.revision) throw new Refusal('signOff.changedSinceRead');
  const doubts = parts.doubts(work);
  if (doubts.length > 0 && !act.sure) {
    const anyway = translate(language, 'signOff.releaseAnyway', { audience });
    const intent = parts.ways.act({ do: 'release', audience, revision, sure: true });
    return textReply(doubts.join('\n'), [{ label: anyway, intent, style: 'danger' }], { tone: 'warning' });
  }
  await parts.release(audience);
  const text = translate(language, 'signOff.isReleased', { kind, label, audience });
  const { messages, ...shown } = await parts.show();
  return { ...shown, messages: [{ text, blocks: [{ kind: 'text', text, tone: 'good' }] }, ...messages] };
}

/** Asks for the words of an act; `acts` where the words themselves do something that cannot be taken back. */
const asking = (text: string, intent: Intent, acts = false): Reply =>
  textReply(text, [], { awaits: { kind: 'words', intent, field: 'text', ...(acts ? { acts } : {}) } });
