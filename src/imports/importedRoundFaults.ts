import { datesOutOfOrder } from '../rounds/roundTiming.ts';
import { postCodesAfterImport, repeatedImportRows, unknownImportName } from './importKeyFaults.ts';
import type { JudgedFile } from './judgeImportShape.ts';
import type { KnownBeforeImport } from './knownBeforeImport.ts';
import { showImportedValue, type ImportFault } from './importProblem.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';

/** What is wrong with a file's round, its plan, its pairs and its updates. */
export function importedRoundFaults(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  return [
    ...repeatedImportRows('objectives', 'code', file.rows.objectives, ({ code }) => code.toUpperCase()),
    ...planFindings(file, known),
    ...labelFindings(file, known),
    ...dateFindings(file),
    ...instrumentFindings(file, known),
    ...counterpartFindings(file, known),
    ...dueDateFindings(file, known),
    ...updateFindings(file, known),
  ];
}

/** The codes of the posts that a file's round asks; all, where the file lists none. */
function askedPosts(file: JudgedFile, known: KnownBeforeImport): Set<string> {
  const before = known.rounds.find(({ label }) => label === file.roundLabel)?.posts ?? [];
  return file.has.has('posts') ? new Set([...file.named.posts, ...before]) : postCodesAfterImport(file, known);
}

function planFindings(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  const label = file.planOfAction ?? file.roundLabel;
  const plan = known.plans.find((one) => one.label === label);
  if (!file.has.has('objectives')) {
    if (!file.round || plan) return [];
    const message = catalogueWords('importProblems.planMissing', { plan: showImportedValue(label) });
    return [{ path: ['objectives'], message }];
  }
  if (label === undefined) {
    if (file.has.has('round')) return [];
    return [{ path: ['planOfAction'], message: catalogueWords('importProblems.planLabelMissing') }];
  }
  const other = plan?.rounds.find((one) => one !== file.roundLabel);
  const user = plan?.usedBy ?? (file.has.has('round') ? other : undefined);
  if (!plan || user === undefined) return [];
  const { objectives } = file.rows;
  const text = (one: { code: string; side: string; title: string }) => JSON.stringify([one.code, one.side, one.title]);
  const before = new Set(plan.objectives.map(text));
  const changed = objectives.find(({ row }) => !before.has(text(row)));
  if (!changed && objectives.length === before.size) return [];
  const said = { plan: showImportedValue(label), round: showImportedValue(user) };
  const message = catalogueWords('importProblems.planFixed', said);
  return [{ path: changed ? ['objectives', changed.index] : ['objectives'], message }];
}

function labelFindings({ roundLabel }: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  const same = known.rounds.find(({ label }) => label.toLowerCase() === roundLabel?.toLowerCase())?.label;
  if (same === undefined || same === roundLabel) return [];
  const said = { value: showImportedValue(roundLabel), known: showImportedValue(same) };
  return [{ path: ['round', 'label'], message: catalogueWords('importProblems.labelKnown', said) }];
}

function dateFindings({ round }: JudgedFile): ImportFault[] {
  const wrong = round && datesOutOfOrder(round);
  if (!wrong) return [];
  const said = { value: showImportedValue(round[wrong.later]), name: wrong.earlier, date: round[wrong.earlier] };
  return [{ path: ['round', wrong.later], message: catalogueWords('importProblems.dateOrder', said) }];
}

function instrumentFindings({ round }: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  if (round?.instrument === undefined) return [];
  return unknownImportName(['round', 'instrument'], round.instrument, 'instrument', new Set(known.instruments));
}

/** The posts that each round asks: the rounds that there are, and the file's own. */
function askedByRound(file: JudgedFile, known: KnownBeforeImport): Map<string, ReadonlySet<string>> {
  const asked = new Map<string, ReadonlySet<string>>(known.rounds.map(({ label, posts }) => [label, new Set(posts)]));
  if (file.roundLabel !== undefined) asked.set(file.roundLabel, askedPosts(file, known));
  return asked;
}

function counterpartFindings(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  const askedIn = askedByRound(file, known);
  const labels = new Set(askedIn.keys());
  return file.rows.counterparts.flatMap(({ index, row: { round, post, counterpart } }): ImportFault[] => {
    const noRound = unknownImportName(['counterparts', index, 'round'], round, 'round', labels);
    if (noRound.length > 0) return noRound;
    const asked = askedIn.get(round) ?? new Set();
    if (post === counterpart) {
      const message = catalogueWords('importProblems.anotherPost', { value: showImportedValue(counterpart) });
      return [{ path: ['counterparts', index, 'counterpart'], message }];
    }
    return [
      ...unknownImportName(['counterparts', index, 'post'], post, 'postInRound', asked),
      ...unknownImportName(['counterparts', index, 'counterpart'], counterpart, 'postInRound', asked),
    ];
  });
}

/** A due day of a post alone is later than that of its round, and not after it closes. */
function dueDateFindings(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  const { dueDates } = file.rows;
  const before = new Map(known.rounds.map((round) => [round.label, round]));
  const askedIn = askedByRound(file, known);
  const labels = new Set(askedIn.keys());
  const seen = (row: { round: string; post: string }) => JSON.stringify([row.round, row.post]);
  return [
    ...repeatedImportRows('dueDates', 'post', dueDates, seen),
    ...dueDates.flatMap(({ index, row: { round: label, post, dueAt } }): ImportFault[] => {
      const noRound = unknownImportName(['dueDates', index, 'round'], label, 'round', labels);
      if (noRound.length > 0) return noRound;
      const own = label === file.roundLabel;
      const round = before.get(label);
      const asked = askedIn.get(label) ?? new Set();
      const unknown = unknownImportName(['dueDates', index, 'post'], post, 'postInRound', asked);
      const path = ['dueDates', index, 'dueAt'];
      if (round && round.state !== 'scheduled' && round.state !== 'open')
        return [{ path, message: catalogueWords('importProblems.roundOver', { round: showImportedValue(label) }) }];
      const dates = own && file.round && round?.state !== 'open' ? file.round : round;
      if (!dates || (dueAt > dates.dueAt && dueAt <= dates.closesAt)) return unknown;
      const said = { value: showImportedValue(dueAt), due: dates.dueAt, closes: dates.closesAt };
      return [...unknown, { path, message: catalogueWords('importProblems.dueWithin', said) }];
    }),
  ];
}

function updateFindings(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  if (!file.has.has('updates') && !file.has.has('needsMet')) return [];
  if (!file.has.has('round'))
    return [{ path: ['round'], message: catalogueWords('importProblems.updatesWithoutRound') }];
  const [asked, posts] = [askedPosts(file, known), postCodesAfterImport(file, known)];
  return [
    ...file.rows.updates.flatMap(({ index, row: { post } }) => {
      return unknownImportName(['updates', index, 'post'], post, 'postInRound', asked);
    }),
    ...file.rows.needsMet.flatMap(({ index, row: { post } }) => {
      return unknownImportName(['needsMet', index, 'post'], post, 'post', posts);
    }),
  ];
}
