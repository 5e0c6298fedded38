import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { findOnePost } from '../people/findByName.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { postOfGroup } from '../people/posts/store.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Roles } from '../people/roles.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, promptingReply } from '../protocol/textReply.ts';
import { documentPublisher } from '../publication/cover/store.ts';
import { writeFormat } from '../publication/writeFormat.ts';
import * as intents from './intents.ts';
import { packBlocks } from './pack/packBlocks.ts';
import { packDocument } from './pack/packDocument.ts';
import { packFacts } from './pack/packFacts.ts';
import { packOf } from './pack/pack.ts';
import { type PackSection, packSections } from './pack/packSections.ts';
import { parseHandover } from './parseHandover.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Seat = NonNullable<Awaited<ReturnType<typeof postOfGroup>>>;

/**
 * `handover POST`: what goes with the post from one holder to the next, as it stands now, in chat or as a document. Without a post, the
 * caller's own. Refuses whoever neither holds the post nor coordinates.
 */
export async function handoverCommand(
  app: App,
  caller: Caller,
  { words = '', post: id, format }: FieldsOf<typeof intents.handover>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { whom, asFile } = parseHandover(words);
  const seat = await seatMeant(app, caller, roles, { whom, id });
  if (!seat) return promptingReply(translate(caller.person.language, 'handover.whichPost'), intents.handover.of({}));
  if (!roles.coordinator && !heldBy(roles).includes(seat.id))
    throw new Refusal('handover.notYours', { post: seat.code });
  const sections = await sectionsOf(app, caller, seat);
  return asFile || format ? fileReply(app, caller, seat, sections) : packReply(caller, seat, sections);
}

/** The posts that somebody holds; who only stands in takes nothing over. */
const heldBy = ({ focalPoint, alternate }: Roles): number[] => [...focalPoint, ...alternate];

async function seatMeant(
  { db, workingGroupId }: App,
  { person, now }: Caller,
  roles: Roles,
  { whom, id }: { whom: string; id: number | undefined },
): Promise<Seat | null> {
  if (id !== undefined) return postOfGroup(db, workingGroupId, id);
  if (whom !== '') return findOnePost(db, workingGroupId, whom, dateIn(now, person.timeZone));
  const [own, ...others] = heldBy(roles);
  return own !== undefined && others.length === 0 ? postOfGroup(db, workingGroupId, own) : null;
}

async function sectionsOf({ db, workingGroupId }: App, { person, now }: Caller, post: Seat): Promise<PackSection[]> {
  const from = dateIn(now, await zoneOfGroup(db, workingGroupId));
  const scope = { workingGroupId, post: post.id, leaver: null, until: now, from, answers: {} };
  return packSections(packOf(await packFacts(db, scope, person.language)), person.language);
}

const wordsOf = ({ code, station }: Seat): string => `${code} ${station}`;

function packReply({ person: { language } }: Caller, seat: Seat, sections: readonly PackSection[]): Reply {
  const text = translate(language, 'handover.packHeading', { post: wordsOf(seat) });
  const label = translate(language, 'handover.getDocx');
  const blocks: Block[] = [
    { kind: 'heading', text },
    ...packBlocks(sections, language),
    { kind: 'actions', actions: [{ label, intent: intents.handover.of({ post: seat.id, format: 'docx' }) }] },
  ];
  return blocksReply(text, blocks);
}

async function fileReply(app: App, caller: Caller, seat: Seat, sections: readonly PackSection[]): Promise<Reply> {
  const { language } = caller.person;
  const date = dateIn(caller.now, await zoneOfGroup(app.db, app.workingGroupId));
  const publisher = await documentPublisher(app.db, app.workingGroupId);
  const document = packDocument(sections, { seat: wordsOf(seat), date, publisher }, language);
  const bytes = await writeFormat(document, 'docx');
  const label = translate(language, 'handover.packHeading', { post: wordsOf(seat) });
  const name = `handover-${seat.code}-${date}-${language}.docx`;
  const again = intents.handover.of({ post: seat.id, format: 'docx' });
  return {
    messages: [{ text: label, blocks: [{ kind: 'file', name, mime: DOCX, bytes, label, again }] }],
    visibleTo: 'sender',
  };
}
