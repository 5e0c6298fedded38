import type { Act } from '../core/actWrites.ts';
import type { App, Caller } from '../core/context.ts';
import { noteAuditEffects } from '../core/store.ts';
import { failedInDatabaseBatch, type BatchResult, batchDatabaseWorkFor } from '../db/batchDatabaseWork.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import type { DraftAsked, DraftKind, OpenDraft } from '../feature/draftKind.ts';
import type { DraftContent } from '../forms/draftContent.ts';
import { type DraftSubject, draftSubjectKey, draftSubjectOf } from '../protocol/draftSubject.ts';
import { draftsSavedAtActEnd } from './draftsSavedAtActEnd.ts';
import { type DraftRead, type DraftToKeep, saveDrafts } from './store.ts';

/** What becomes of a draft: its next content, given the draft as it stands and the version that it will have; null leaves it. */
type Change = (open: OpenDraft, version: number) => DraftContent | null;

interface DraftChange extends DraftAsked {
  kind: DraftKind;
  change: Change;
}

/** A subject with the kind of draft that it has. */
export interface DraftAt {
  subject: DraftSubject;
  kind: DraftKind;
}

/** Opens a draft for somebody: judges that it is theirs and open. */
export async function openDraft(app: App, caller: Caller, { subject, kind }: DraftAt): Promise<OpenDraft> {
  const [open] = await kind.open(app, [{ caller, subject }], app.db);
  if (!open) throw new Error('open promises an outcome each');
  return open();
}

/**
 * Changes a draft and keeps it: at the end of the caller's act, or at once where there is none. What two devices do at the same time
 * happens one after the other. What many people send at once is read together, and kept in one transaction, which costs little more
 * than one of them alone; a refusal, or what `change` throws, is for its sender only.
 */
export async function changeDraft(app: App, caller: Caller, at: DraftAt, change: Change): Promise<OpenDraft> {
  return caller.act
    ? changeAtEnd(app.db, draftChange(caller, at, change), caller.act)
    : applyChanges(app.db, draftChange(caller, at, change));
}

const draftChange = (caller: Caller, { kind, subject }: DraftAt, change: Change): DraftChange => ({
  caller,
  kind,
  subject: draftSubjectOf(subject),
  change,
});

/** What is kept is judged again at the end of the act: whoever was quicker wins, and `change` is asked anew of what they left. */
async function changeAtEnd(db: Db, asked: DraftChange, act: Act): Promise<OpenDraft> {
  const open = await openTogether(db, asked);
  const key = draftSubjectKey(asked.subject);
  const isOfIt = ({ subject }: DraftToKeep): boolean => draftSubjectKey(subject) === key;
  const before = act.kept(draftsSavedAtActEnd).find(isOfIt);
  const kept = new Map<string, DraftToKeep>(before ? [[key, before]] : []);
  const result = changed(asked, () => open, kept);
  const draft = kept.get(key);
  const { kind } = asked;
  const read = before ?? { read: readOf(open), openness: kind.openness?.of(open) };
  if (draft) act.replace(draftsSavedAtActEnd, { ...draft, kind, read: read.read, openness: read.openness }, isOfIt);
  return result;
}

const readOf = ({ draft: { version, startedAt } }: OpenDraft): DraftRead | null => startedAt && { version, startedAt };

/** What is wanted while the database is busy is read together. */
const openTogether = batchDatabaseWorkFor(async (db: Db, asked: DraftChange[]) => {
  const opened = await openDrafts(db, asked, db);
  return asked.map((one) => opened.get(one) ?? failedInDatabaseBatch(new Error('open promises an outcome each')));
});

const applyChanges = batchDatabaseWorkFor((db: Db, requests: DraftChange[]) =>
  inTransaction(db, async (tx) => {
    const open = await openDrafts(db, requests, tx);
    const kept = new Map<string, DraftToKeep>();
    const outcomes = requests.map((request) => finishChange(() => changed(request, open.get(request), kept)));
    await saveDrafts(tx, [...kept.values()]);
    await noteAuditEffects(
      tx,
      requests.flatMap(({ caller }) => caller.event ?? []),
    );
    return outcomes;
  }),
);

/** Opens what is asked for, those of one kind together. */
async function openDrafts(
  db: Db,
  requests: readonly DraftChange[],
  tx: Db | Tx,
): Promise<Map<DraftChange, BatchResult<OpenDraft>>> {
  const opened = new Map<DraftChange, BatchResult<OpenDraft>>();
  for (const kind of new Set(requests.map((request) => request.kind))) {
    const ofKind = requests.filter((request) => request.kind === kind);
    const results = await kind.open({ db }, ofKind, tx);
    for (const [i, request] of ofKind.entries()) {
      const result = results[i];
      if (result) opened.set(request, result);
    }
  }
  return opened;
}

/** The draft after the change; `kept` holds the drafts that were changed before in the same go, and takes this one. */
function changed(
  { caller, subject, change }: DraftChange,
  open: BatchResult<OpenDraft> | undefined,
  kept: Map<string, DraftToKeep>,
): OpenDraft {
  if (!open) throw new Error('open promises an outcome each');
  const key = draftSubjectKey(subject);
  const found = open();
  const before = { ...found, draft: kept.get(key) ?? found.draft };
  const version = before.draft.version + 1;
  const content = change(before, version);
  if (content === null) return before;
  const draft = { content, version, startedAt: before.draft.startedAt ?? caller.now, updatedBy: caller.person.id };
  kept.set(key, { subject, ...draft, updatedAt: caller.now });
  return { ...before, draft };
}

function finishChange<Result>(work: () => Result): BatchResult<Result> {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return failedInDatabaseBatch(error);
  }
}
