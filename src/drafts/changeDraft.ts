import type { App, Caller } from '../core/context.ts';
import { noteAuditEffects } from '../core/store.ts';
import { failedInDatabaseBatch, type BatchResult, batchDatabaseWorkFor } from '../db/batchDatabaseWork.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import type { DraftAsked, DraftKind, OpenDraft } from '../feature/openDraft.ts';
import type { DraftContent } from '../forms/draftContent.ts';
import { type DraftSubject, draftSubjectKey, draftSubjectOf } from '../protocol/draftSubject.ts';
import { type DraftToKeep, saveDrafts } from './store.ts';

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
 * Changes a draft and keeps it, as one act: what two devices do at the same time happens one after the other.
 * What many people send at once is kept in one transaction, which costs little more than one of them alone; a refusal, or
 * what `change` throws, is for its sender only.
 */
export async function changeDraft(app: App, caller: Caller, at: DraftAt, change: Change): Promise<OpenDraft> {
  return applyChanges(app.db, { caller, kind: at.kind, subject: draftSubjectOf(at.subject), change });
}

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
  tx: Tx,
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
