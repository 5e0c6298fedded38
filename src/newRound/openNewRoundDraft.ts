import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import type { OpenDraft } from '../feature/draftKind.ts';
import { newestInstrumentVersion } from '../instruments/newest/store.ts';
import { instrumentById } from '../instruments/store.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { postsOfGroup } from '../people/posts/store.ts';
import { recurrenceName, type Occurrence } from '../planning/recurrence/recurrence.ts';
import { activeRecurrences } from '../planning/store.ts';
import { postsInRound, roundById, type RoundRecord, roundsOf } from '../rounds/store.ts';
import { openStandaloneDraft } from '../drafts/openStandaloneDraft.ts';
import { newRoundAnswers, newRoundForm, newRoundPlanFrom, type NewRoundPlan } from './newRoundForm.ts';
import { proposeNewRound } from './proposeNewRound.ts';
import { newRoundPlanLabel } from './store.ts';

/** The draft of the round that is to come after another, with all that its card says. */
export interface NewRoundDraft extends OpenDraft {
  base: RoundRecord;
  others: readonly RoundRecord[];
  today: string;
  plan: NewRoundPlan;
  planOfAction: string;
  /** The key of the instrument with its newest version, and the one that the round before had. */
  questions: { key: string; now: number; before: number };
  /** The posts that the round before asks, and all of the group. */
  posts: Record<NewRoundPlan['whom'], readonly { id: number; code: string }[]>;
  /** When the next one would have come by itself (YYYY-MM-DD); null where no rule holds. */
  byRule: string | null;
  /** The round as it would come so many months after the one before it; null: as it is proposed. */
  proposed(months: number | null): Occurrence;
}

/** Opens the draft of the round after another. Refuses who is not coordinator, and a round that is gone. */
export async function openNewRoundDraft(db: Db, tx: Db | Tx, caller: Caller, id: number): Promise<NewRoundDraft> {
  await requireCoordinator(db, caller);
  const { workingGroupId, now } = caller;
  const base = await roundById(tx, id);
  if (base?.workingGroupId !== workingGroupId) throw new Refusal('rounds.roundGone');
  const others = await roundsOf(tx, workingGroupId);
  const today = await todayOfGroup(db, { workingGroupId, now });
  const rules = await activeRecurrences(tx, workingGroupId);
  const rule = rules.find((one) => one.rule.name === recurrenceName(base.label)) ?? null;
  const proposed = (months: number | null) => proposeNewRound(base, others, { rule, months, today });
  const open = await openStandaloneDraft(tx, caller, {
    subject: { after: id },
    instrument: newRoundForm(),
    standing: null,
    answers: newRoundAnswers({ ...proposed(null), whom: 'same' }),
  });
  const { key, version } = await instrumentById(tx, base.instrumentId);
  return {
    ...open,
    base,
    others,
    today,
    plan: newRoundPlanFrom(open.draft.content.answers, proposed(null)),
    planOfAction: await newRoundPlanLabel(tx, base.planOfActionId),
    questions: {
      key,
      now: (await newestInstrumentVersion(tx, workingGroupId, key))?.version ?? version,
      before: version,
    },
    posts: { same: await postsInRound(tx, id), all: await postsOfGroup(tx, workingGroupId) },
    byRule: rule && proposed(null).opensAt,
    proposed,
  };
}

/** What this kind has opened itself, with the plan as its draft stands now: a change leaves the rest as it was read. */
export function asNewRoundDraft(open: OpenDraft): NewRoundDraft {
  if (!('base' in open && 'proposed' in open && 'byRule' in open)) throw new Error('no round to come');
  const draft = open as NewRoundDraft;
  return { ...draft, plan: newRoundPlanFrom(open.draft.content.answers, draft.proposed(null)) };
}
