import { converse } from '../../src/conversation/converse.ts';
import type { Answered } from '../../src/conversation/said.ts';
import { identifySender } from '../../src/conversation/identifySender.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { decodeIntent, type Intent } from '../../src/protocol/intent.ts';
import type { FileBlock, Reply } from '../../src/protocol/message.ts';
import { translate } from '../../src/language/translate.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { DialogAnswer } from './dialogs.ts';
import { asFileInfo } from './drawFile.ts';
import { type Activity, type FileUpload, fileConsentSchema } from './payloads.ts';
import type { TeamsPlace } from './place.ts';
import { post, remove } from './send.ts';
import { sayInTeams, showTeamsMessages } from './present.ts';
import { teamsSenderOf } from './sender.ts';
import { guardedInTeams } from './respond.ts';
import type { Teams } from './teams.ts';

/** Longer than an upload takes; what failed can be accepted again after it. */
const DOUBLE_CLICK_MS = 20_000;

/**
 * Somebody allows a file to be put into their OneDrive, or does not. The card only named the file: whether this person may
 * have it is judged now, and what is put there is the file as it is now.
 */
export async function onFileConsent(teams: Teams, place: TeamsPlace, { value }: Activity): Promise<DialogAnswer> {
  const judged = fileConsentSchema.safeParse(value);
  // Teams asks in personal chats alone; there is no other that a file could be for.
  if (!judged.success || place.kind !== 'personal') return null;
  const key = ['consent', place.userId, place.source ?? place.conversation, judged.data.context.file].join(' ');
  if ((await teams.processed.claim(key, DOUBLE_CLICK_MS)) !== 'claimed') return null;
  const consent = judged.data;
  // Teams shows an error where it waits for long, and an upload may take long.
  teams.inBackground(() =>
    guardedInTeams(teams, place, () =>
      consent.action === 'accept'
        ? accepted(teams, place, intentOf(consent.context.file), consent.uploadInfo)
        : declined(teams, place),
    ),
  );
  return null;
}

async function declined(teams: Teams, place: TeamsPlace): Promise<void> {
  const identified = await identifySender(teams, teamsSenderOf(teams, place));
  const language = identified.known ? identified.person.language : identified.language;
  await sayInTeams(teams, place, translate(language, 'teams.fileDeclined'), language);
  await clear(teams, place);
}

async function accepted(teams: Teams, place: TeamsPlace, intent: Intent | null, upload: FileUpload): Promise<void> {
  const answered = await converse(teams, { sender: teamsSenderOf(teams, place), place: 'direct', intent });
  const file = fileIn(answered.reply);
  await teams.inOrder(`show:${place.userId}`, () =>
    file ? handOver(teams, place, file, answered, upload) : refuse(teams, place, answered),
  );
}

/** The card stays where the drive does not take the file, or does not say, so that it can be tried again. */
async function handOver(
  teams: Teams,
  place: TeamsPlace,
  file: FileBlock,
  { language }: Answered,
  upload: FileUpload,
): Promise<void> {
  try {
    await teams.drive(upload, file.bytes);
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    teams.log.warn({ reason: error.message }, 'a file was not taken, or nobody knows');
    const told = translate(language, error.permanent ? 'teams.fileNotTaken' : 'teams.fileUnknown', { name: file.name });
    return sayInTeams(teams, place, told, language);
  }
  const words = translate(language, 'teams.fileHandedOver', { name: file.name });
  await post(teams, place, [asFileInfo(upload, words)]);
  await clear(teams, place);
}

async function refuse(teams: Teams, place: TeamsPlace, { reply, language }: Answered): Promise<void> {
  await showTeamsMessages(teams, place, reply, language);
  await clear(teams, place);
}

async function clear(teams: Teams, place: TeamsPlace): Promise<void> {
  if (place.source !== undefined) await remove(teams, place, place.source);
}

function intentOf(encoded: string): Intent | null {
  const intent = decodeIntent(encoded);
  return intent && registry.boundFor(intent)?.repeatable ? intent : null;
}

function fileIn({ messages }: Reply): FileBlock | undefined {
  return messages.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'file');
}
