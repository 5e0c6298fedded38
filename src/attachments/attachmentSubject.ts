import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { contributionStanding } from '../contributions/store.ts';
import { isIssueSettled } from '../bulletin/issues/issueState.ts';
import { issueById } from '../bulletin/issues/store.ts';
import type { Db, Tx } from '../db/db.ts';
import { shorten } from '../language/shorten.ts';
import { storedFileWithSubject } from '../files/store.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor, type Roles } from '../people/roles.ts';
import type { FileSubject } from '../protocol/attachIntents.ts';
import { mayCorrectEntry, maySeeRegisterEntry } from '../registers/registerAccess.ts';
import { entryTitleIn } from '../registers/registerEntry.ts';
import { personEnteringRegisters, registerEntryById, registersOf } from '../registers/store.ts';
import { typeOf } from '../registers/shippedRegisters.ts';
import { attachableActionText } from './attachableActions.ts';

/** What a file goes with, as one person sees it. */
export interface SeenSubject {
  title: string;
  /** Whether they may put a file to it, or take one away. */
  mayChange: boolean;
  /** A story takes a picture, and one alone; a new one stands in the place of the old one. */
  onePicture: boolean;
  /** The issue that a change makes anew. */
  issueId: number | null;
}

const TITLE_LENGTH = 80;

/** Who may see what a file goes with may see the file. Refuses anybody else, as if it were not there. */
export async function seenAttachmentSubject(
  db: Db | Tx,
  app: App,
  caller: Caller,
  to: FileSubject,
): Promise<SeenSubject> {
  const roles = await rolesNow(app.db, caller);
  const seen =
    'item' in to
      ? await itemSeen(db, caller, roles, to.item)
      : 'entry' in to
        ? await entrySeen(db, caller, roles, to.entry)
        : await actionSeen(db, caller, roles, to);
  if (!seen) throw new Refusal('files.noSubject');
  return seen;
}

/** The same for whoever is to change it. */
export async function requireAttachmentChange(
  db: Db | Tx,
  app: App,
  caller: Caller,
  to: FileSubject,
): Promise<SeenSubject> {
  const seen = await seenAttachmentSubject(db, app, caller, to);
  if (!seen.mayChange) throw new Refusal('files.mayNot', { title: seen.title });
  return seen;
}

async function itemSeen(db: Db | Tx, caller: Caller, roles: Roles, id: number): Promise<SeenSubject | null> {
  const item = await contributionStanding(db, caller.workingGroupId, id);
  const edits = roles.editor || roles.coordinator;
  const author = item?.offeredBy === caller.person.id;
  if (!item || item.withdrawn || !(author || edits || roles.supervisor)) return null;
  const issue = item.issueId === null ? null : await issueById(db, item.issueId);
  // What somebody reads, or has approved, only an editor makes anew.
  const stands = issue?.state === 'published' || (issue !== null && !edits && isIssueSettled(issue));
  const title = shorten(item.text, TITLE_LENGTH);
  return { title, mayChange: (author || edits) && !stands, onePicture: true, issueId: item.issueId };
}

async function entrySeen(db: Db | Tx, caller: Caller, roles: Roles, id: number): Promise<SeenSubject | null> {
  const { workingGroupId, person } = caller;
  const entry = await registerEntryById(db, workingGroupId, id);
  if (!entry || !maySeeRegisterEntry(entry, roles, person.id)) return null;
  const type = typeOf(await registersOf(db, workingGroupId), entry.type);
  const mayChange = mayCorrectEntry(type, entry, await personEnteringRegisters(db, workingGroupId, person.id, roles));
  return { title: entryTitleIn(entry, person.language), mayChange, onePicture: false, issueId: null };
}

async function actionSeen(
  db: Db | Tx,
  { workingGroupId }: Caller,
  roles: Roles,
  { post, action }: Extract<FileSubject, { post: number }>,
): Promise<SeenSubject | null> {
  const own = postsPersonAnswersFor(roles).includes(post);
  const found = own || roles.coordinator ? await attachableActionText(db, workingGroupId, post, action) : null;
  if (found === null) return null;
  return { title: shorten(found, TITLE_LENGTH), mayChange: own, onePicture: false, issueId: null };
}

/** A file that goes with something. Refuses one that does not, as one that is gone. */
export async function attachedFile(app: App, { workingGroupId }: Caller, id: number) {
  const found = await storedFileWithSubject(app.db, workingGroupId, id);
  if (!found) throw new Refusal('files.gone');
  return found;
}

/** A file that goes with what the caller may change. */
export async function requireAttachmentChangeOf(app: App, caller: Caller, id: number) {
  const found = await attachedFile(app, caller, id);
  await requireAttachmentChange(app.db, app, caller, found.to);
  return found;
}
