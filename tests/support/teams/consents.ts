import { randomUUID } from 'node:crypto';
import type { TeamsPerson } from './person.ts';

/** A file that somebody is asked for, as the client knows it: where it stands, its name, and what goes back with yes or no. */
interface Consent {
  activity: string;
  name: string;
  sizeInBytes: number;
  acceptContext: object;
  declineContext: object;
}

/** The files that somebody is asked for and has not decided on, oldest first. */
export function consentsOf({ posted }: TeamsPerson): Consent[] {
  return posted.flatMap(({ id: activity, attachments }) =>
    attachments.flatMap(({ name = '', content }) =>
      content && 'acceptContext' in content ? [{ ...content, activity, name }] : [],
    ),
  );
}

/** Lets the newest file be put into the person's drive, where the client says. */
export async function accepts(
  person: TeamsPerson,
  drive: string,
  given: { consent?: Consent; uploadUrl?: string; contentUrl?: string } = {},
): Promise<void> {
  const { consent = newestOf(person), ...urls } = given;
  const { name, acceptContext: context } = consent;
  const [, fileType] = name.split('.');
  const here = { uploadUrl: `${drive}/sessions/${person.name}`, contentUrl: `${drive}/${person.name}/${name}` };
  const uploadInfo = { name, ...here, ...urls, uniqueId: randomUUID(), fileType };
  await decides(person, consent, { action: 'accept', context, uploadInfo });
}

export async function declines(person: TeamsPerson): Promise<void> {
  const consent = newestOf(person);
  await decides(person, consent, { action: 'decline', context: consent.declineContext });
}

function newestOf(person: TeamsPerson): Consent {
  const consent = consentsOf(person).at(-1);
  if (!consent) throw new Error('no file is offered');
  return consent;
}

async function decides(person: TeamsPerson, { activity: replyToId }: Consent, value: object): Promise<void> {
  const invoke = { type: 'invoke', name: 'fileConsent/invoke', replyToId, value: { type: 'fileUpload', ...value } };
  await person.sends(person.activity(invoke));
}
