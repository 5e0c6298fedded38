import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { BatchResult } from '../db/batch.ts';
import type { Db, Tx } from '../db/db.ts';
import type { DraftAsked, DraftKind, OpenDraft } from '../feature/openDraft.ts';
import { nothingBrought } from '../forms/broughtForward.ts';
import { emptyDraft } from '../forms/draftContent.ts';
import { dateIn } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/guard.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { postsOfGroup } from '../people/posts/store.ts';
import { nameOf, type Occurrence } from '../planning/recurrence.ts';
import { activeRules, instrumentKey, newestInstrument } from '../planning/store.ts';
import { postsAsked, roundById, type RoundRecord, roundsOf } from '../rounds/store.ts';
import { findDraft } from '../updates/drafts/store.ts';
import { answersOf, newRoundForm, planFrom, type NewRoundPlan } from './newRoundForm.ts';
import { newRoundMessage } from './newRoundMessage.ts';
import { proposeRound } from './proposal.ts';
import { planLabel, versionsOf } from './store.ts';

/** The draft of the round that is to come after another, with all that its card says. */
export interface NewRoundDraft extends OpenDraft {
  base: RoundRecord;
  others: readonly RoundRecord[];
  today: string;
  plan: NewRoundPlan;
  planOfAction: string;
  /** Instrument.id and version of the questions: the newest, and those that the round before had. */
  instrumentId: number;
  version: { now: number; before: number };
  /** The posts that the round before asks, and all of the group. */
  posts: Record<NewRoundPlan['whom'], readonly { id: number; code: string }[]>;
  /** When the next one would have come by itself (YYYY-MM-DD); null where no rule holds. */
  byRule: string | null;
  /** The round as it would come so many months after the one before it; null: as it is proposed. */
  proposed(months: number | null): Occurrence;
}

/** Opens the draft of the round after another. Refuses who is not coordinator, and a round that is gone. */
export async function openNewRound(db: Db, tx: Db | Tx, caller: Caller, id: number): Promise<NewRoundDraft> {
  await requireCoordinator(db, caller);
  const { workingGroupId, person, now } = caller;
  const base = await roundById(tx, id);
  if (base?.workingGroupId !== workingGroupId) throw new Refusal('rounds.roundGone');
  const others = await roundsOf(tx, workingGroupId);
  const today = dateIn(now, await zoneOfGroup(db, workingGroupId));
  const rules = await activeRules(tx, workingGroupId);
  const rule = rules.find((one) => one.rule.name === nameOf(base.label)) ?? null;
  const proposed = (months: number | null) => proposeRound(base, others, { rule, months, today });
  const stored = await findDraft(tx, { after: id });
  const draft = stored ?? {
    content: { ...emptyDraft, answers: answersOf({ ...proposed(null), whom: 'same' }) },
    version: 0,
    startedAt: null,
    updatedBy: null,
  };
  const newest = await newestInstrument(tx, workingGroupId, await instrumentKey(tx, base.instrumentId));
  const instrumentId = newest ?? base.instrumentId;
  const versions = await versionsOf(tx, [instrumentId, base.instrumentId]);
  return {
    subject: { after: id },
    instrument: newRoundForm(),
    context: { language: person.language, objectives: [], posts: [] },
    reader: person.id,
    draft,
    brought: nothingBrought,
    standing: null,
    medianSeconds: null,
    base,
    others,
    today,
    plan: planFrom(draft.content.answers, proposed(null)),
    planOfAction: await planLabel(tx, base.planOfActionId),
    instrumentId,
    version: { now: versions.get(instrumentId) ?? 1, before: versions.get(base.instrumentId) ?? 1 },
    posts: { same: await postsAsked(tx, id), all: await postsOfGroup(tx, workingGroupId) },
    byRule: rule && proposed(null).opensAt,
    proposed,
  };
}

/** Drafts of rounds to come: a form for the coordinator. */
export const newRoundDrafts: DraftKind = {
  of: 'after',
  async open({ db }, asked: readonly DraftAsked[], tx) {
    const opened: BatchResult<OpenDraft>[] = [];
    for (const { caller, subject } of asked) {
      try {
        if (!('after' in subject)) throw new Error('only rounds to come have these drafts');
        const draft = await openNewRound(db, tx, caller, subject.after);
        opened.push(() => draft);
      } catch (error) {
        opened.push(() => {
          throw error;
        });
      }
    }
    return opened;
  },
  summary: (open) => newRoundMessage(asNewRound(open)),
  saved: (open) => translate(open.context.language, 'preparation.saved', { round: asNewRound(open).plan.label }),
};

/** What this kind has opened itself, with the plan as its draft stands now: a change leaves the rest as it was read. */
export function asNewRound(open: OpenDraft): NewRoundDraft {
  if (!('base' in open && 'proposed' in open && 'byRule' in open)) throw new Error('no round to come');
  const draft = open as NewRoundDraft;
  return { ...draft, plan: planFrom(open.draft.content.answers, draft.proposed(null)) };
}
