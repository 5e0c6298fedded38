import { converse } from '../../src/conversation/converse.ts';
import { keepProcessedEventClaim } from '../../src/conversation/eventClaim.ts';
import { REMEMBER_MS } from '../../src/conversation/processedEvents.ts';
import type { Answered } from '../../src/conversation/saidAndAnswered.ts';
import { identifySender, type Sender } from '../../src/conversation/identifySender.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { decodeIntent, type Intent } from '../../src/protocol/intent.ts';
import { textReply } from '../../src/protocol/textReply.ts';
import type { FileBlock, Reply } from '../../src/protocol/message.ts';
import type { MessageKey } from '../../src/language/catalogue.ts';
import { translate } from '../../src/language/translate.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { DialogAnswer } from './dialogs.ts';
import { asFileInfo } from './drawFile.ts';
import { type Activity, type FileUpload, fileConsentSchema } from './payloads.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { post, remove } from './send.ts';
import { showTeamsMessages } from './presentReply.ts';
import { presentAnswerInTeams } from './respond.ts';
import type { Teams } from './teamsContext.ts';

/** Longer than an upload takes. */
const AT_WORK_MS = 60_000;

/**
 * Somebody allows a file to be put into their OneDrive, or does not. The card only named the file: whether this person may
 * have it is judged now, and what is put there is the file as it is now.
 */
export async function onFileConsent(teams: Teams, place: TeamsPlace, { value }: Activity): Promise<DialogAnswer> {
  const judged = fileConsentSchema.safeParse(value);
  // Teams asks in personal chats alone; there is no other that a file could be for.
  if (!judged.success || place.kind !== 'personal') return null;
  const key = ['consent', place.userId, place.source ?? place.conversation, judged.data.context.file].join(' ');
  const taken = await teams.processed.take(key, AT_WORK_MS);
  // What is settled and stands there all the same could not be taken away before.
  if (taken.claim === 'done') teams.inBackground(() => clear(teams, place));
  if (taken.claim !== 'claimed' || !(await keepProcessedEventClaim(taken.own))) return null;
  const consent = judged.data;
  const decided: Decision = (sender) =>
    consent.action === 'accept'
      ? accepted(teams, place, sender, { intent: intentOf(consent.context.file), upload: consent.uploadInfo })
      : declined(teams, sender);
  // Teams shows an error where it waits for long, and an upload may take long.
  teams.inBackground(async () => {
    const settled = await respondToDecision(teams, place, decided);
    // What failed can be decided again at once.
    await (settled ? teams.processed.markDone(taken.key, REMEMBER_MS) : teams.processed.release(key));
  });
  return null;
}

/** What is answered to a decision; the file, where it is in the drive now; and whether the question can still be decided. */
interface Decided {
  answered: Answered;
  handedOver?: FileUpload;
  stillOpen?: boolean;
}

type Decision = (sender: Sender) => Promise<Decided>;

/** Says what came of a decision, and takes the question away where it is settled; false where it can still be decided. */
async function respondToDecision(teams: Teams, place: TeamsPlace, decide: Decision): Promise<boolean> {
  let decided: Decided | undefined;
  await presentAnswerInTeams(
    teams,
    place,
    async (sender) => (decided = await decide(sender)).answered,
    ({ reply, language }) => {
      const words = reply.messages[0]?.text ?? '';
      if (decided?.handedOver) return post(teams, place, [asFileInfo(decided.handedOver, words)]);
      return showTeamsMessages(teams, place, reply, language);
    },
  );
  const settled = decided !== undefined && !decided.stillOpen;
  if (settled) await clear(teams, place);
  return settled;
}

async function clear(teams: Teams, place: TeamsPlace): Promise<void> {
  if (place.source !== undefined) await remove(teams, place, place.source);
}

async function declined(teams: Teams, sender: Sender): Promise<Decided> {
  const identified = await identifySender(teams, sender);
  const { language } = identified.known ? identified.person : identified;
  const reply = textReply(translate(language, 'teams.fileDeclined'));
  return { answered: { reply, language, personId: identified.known ? identified.person.id : null } };
}

/** Puts the file into the drive. The question stays where the drive does not take it, or does not say, so that it can be tried again. */
async function accepted(
  teams: Teams,
  place: TeamsPlace,
  sender: Sender,
  { intent, upload }: { intent: Intent | null; upload: FileUpload },
): Promise<Decided> {
  const asked = await converse(teams, { sender, place: 'direct', intent });
  const file = fileIn(asked.reply);
  if (!file) return { answered: asked };
  const { name, bytes } = file;
  const told = (key: MessageKey): Answered => ({
    ...asked,
    reply: textReply(translate(asked.language, key, { name })),
  });
  try {
    await teams.drive(upload, bytes);
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    teams.log.warn({ reason: error.message }, 'a file was not taken, or nobody knows');
    return { answered: told(error.permanent ? 'teams.fileNotTaken' : 'teams.fileUnknown'), stillOpen: true };
  }
  return { answered: told('teams.fileHandedOver'), handedOver: upload };
}

function intentOf(encoded: string): Intent | null {
  const intent = decodeIntent(encoded);
  return intent && registry.boundFor(intent)?.repeatable ? intent : null;
}

function fileIn({ messages }: Reply): FileBlock | undefined {
  return messages.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'file');
}
