import { z } from 'zod';

/** Teams' ids hold letters, digits and some signs; nothing else may become part of a key or an address. */
const id = z.string().regex(/^[\w:@;=.+/-]{1,400}$/);
const text = z.string().max(40_000);

/** An account. `aadObjectId` is the Entra object id, which stays the same in every chat. */
const account = z.looseObject({
  id,
  name: z.string().max(400).nullish(),
  aadObjectId: id.nullish(),
});

/** The least that an activity must be before the library may see it: it reads these fields without asking whether they are there. */
export const activitySchema = z.looseObject({
  type: z.string().regex(/^[A-Za-z]{1,60}$/),
  id: id.nullish(),
  timestamp: z.string().max(60).nullish(),
  channelId: z.string().regex(/^[\w-]{1,60}$/),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_000),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(60).nullish(),
    tenantId: z.string().max(100).nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().max(100).nullish() }).nullish(),
      eventType: z.string().max(100).nullish(),
      team: z.looseObject({ id: id.nullish() }).nullish(),
    })
    .nullish(),
  text: text.nullish(),
  locale: z.string().max(40).nullish(),
  localTimezone: z.string().max(100).nullish(),
  replyToId: id.nullish(),
  name: z.string().max(200).nullish(),
  action: z.string().max(60).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  value: z.unknown().optional(),
});

export type Activity = z.infer<typeof activitySchema>;

/** Who is mentioned in a text, and how it stands there: `<at>Name</at>`; some clients leave that out. */
export const teamsMentionSchema = z.object({
  type: z.literal('mention'),
  mentioned: account,
  text: z.string().min(1).max(1_000).nullish(),
});

export type TeamsMention = z.infer<typeof teamsMentionSchema>;

/** What came with a message: a file in a drive, or a picture that was pasted; anything else is none for us. */
export const teamsAttachmentSchema = z.object({
  contentType: z.string().max(200),
  contentUrl: z.url().max(8_000).nullish(),
  name: z.string().max(1_000).nullish(),
  content: z
    .looseObject({ downloadUrl: z.url().max(8_000).nullish() })
    .nullish()
    .catch(null),
});

/** What a dialog asks for or sends. */
export const dialogSchema = z.object({ data: z.record(z.string(), z.unknown()) });

/** The action on a message that the manifest declares. */
export const teamsOfferSchema = z.object({
  commandId: z.literal('offer'),
  messagePayload: z.object({
    body: z.object({ contentType: z.string().max(40).nullish(), content: text.nullish() }),
  }),
});

/** Where a file may be put, and how it is found there afterwards. */
const fileUpload = z.object({
  name: z.string().min(1).max(400),
  uploadUrl: z.url().max(8_000),
  contentUrl: z.url().max(8_000),
  uniqueId: z.string().max(400),
  fileType: z.string().max(40),
});

export type FileUpload = z.infer<typeof fileUpload>;

const fileContext = z.object({ file: z.string().max(4_000) });

/** What somebody decided at a consent card, with the name of the file that the card carried. */
export const fileConsentSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), context: fileContext, uploadInfo: fileUpload }),
  z.object({ action: z.literal('decline'), context: fileContext }),
]);

/** A member of a conversation, as the connector describes them. */
export const memberSchema = z.object({
  id,
  aadObjectId: id.nullish(),
  objectId: id.nullish(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
});

export type Member = z.infer<typeof memberSchema>;

export const membersSchema = z.object({ members: z.array(memberSchema), continuationToken: z.string().nullish() });

/** What Identity.address holds for Teams: how to reach the person. Other keys belong to others. */
export const addressSchema = z.looseObject({
  serviceUrl: z.string().optional(),
  /** The personal chat, once there is one. */
  conversation: z.string().optional(),
  /** The person's id for this bot, from which a personal chat can be opened. */
  member: z.string().optional(),
});

export type Address = z.infer<typeof addressSchema>;
