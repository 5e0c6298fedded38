import { datesOutOfOrder } from '../rounds/roundTiming.ts';
import { postCodesAfterImport, repeatedImportRows, unknownImportName } from './importFindings.ts';
import type { JudgedFile } from './judgeImportShape.ts';
import type { Known } from './knownBeforeImport.ts';
import { showImportedValue, type ImportFault } from './importProblem.ts';

/** What is wrong with a file's round, its plan, its pairs and its updates. */
export function importedRoundFaults(file: JudgedFile, known: Known): ImportFault[] {
  return [
    ...repeatedImportRows('objectives', 'code', file.rows.objectives, ({ code }) => code.toUpperCase()),
    ...planFindings(file, known),
    ...labelFindings(file, known),
    ...dateFindings(file),
    ...instrumentFindings(file, known),
    ...counterpartFindings(file, known),
    ...updateFindings(file, known),
  ];
}

/** The codes of the posts that a file's round asks; all, where the file lists none. */
function askedPosts(file: JudgedFile, known: Known): Set<string> {
  const before = known.rounds.find(({ label }) => label === file.roundLabel)?.posts ?? [];
  return file.has.has('posts') ? new Set([...file.named.posts, ...before]) : postCodesAfterImport(file, known);
}

function planFindings(file: JudgedFile, known: Known): ImportFault[] {
  const label = file.planOfAction ?? file.roundLabel;
  const plan = known.plans.find((one) => one.label === label);
  if (!file.has.has('objectives')) {
    if (!file.round || plan) return [];
    const message = `is missing: there is no plan ${showImportedValue(label)} yet, so it should be a list of objectives`;
    return [{ path: ['objectives'], message }];
  }
  if (label === undefined) {
    if (file.has.has('round')) return [];
    const message = 'is missing: should be the label of the plan that the objectives belong to';
    return [{ path: ['planOfAction'], message }];
  }
  const other = plan?.rounds.find((one) => one !== file.roundLabel);
  const user = plan?.usedBy ?? (file.has.has('round') ? other : undefined);
  if (!plan || user === undefined) return [];
  const { objectives } = file.rows;
  const text = (one: { code: string; side: string; title: string }) => JSON.stringify([one.code, one.side, one.title]);
  const before = new Set(plan.objectives.map(text));
  const changed = objectives.find(({ row }) => !before.has(text(row)));
  if (!changed && objectives.length === before.size) return [];
  const message = `the plan ${showImportedValue(label)} is fixed, the round ${showImportedValue(user)} uses it: give the changed one its own planOfAction`;
  return [{ path: changed ? ['objectives', changed.index] : ['objectives'], message }];
}

function labelFindings({ roundLabel }: JudgedFile, known: Known): ImportFault[] {
  const same = known.rounds.find(({ label }) => label.toLowerCase() === roundLabel?.toLowerCase())?.label;
  if (same === undefined || same === roundLabel) return [];
  return [
    {
      path: ['round', 'label'],
      message: `${showImportedValue(roundLabel)} is known as ${showImportedValue(same)}: write it so`,
    },
  ];
}

function dateFindings({ round }: JudgedFile): ImportFault[] {
  const wrong = round && datesOutOfOrder(round);
  if (!wrong) return [];
  const message = `${showImportedValue(round[wrong.later])} should not be before ${wrong.earlier}, ${round[wrong.earlier]}`;
  return [{ path: ['round', wrong.later], message }];
}

function instrumentFindings({ round }: JudgedFile, known: Known): ImportFault[] {
  if (round?.instrument === undefined) return [];
  return unknownImportName(['round', 'instrument'], round.instrument, 'instrument', new Set(known.instruments));
}

function counterpartFindings(file: JudgedFile, known: Known): ImportFault[] {
  const stored = new Map(known.rounds.map(({ label, posts }) => [label, new Set(posts)]));
  const labels = new Set([...stored.keys(), ...(file.roundLabel === undefined ? [] : [file.roundLabel])]);
  const ofFile = askedPosts(file, known);
  return file.rows.counterparts.flatMap(({ index, row: { round, post, counterpart } }): ImportFault[] => {
    const noRound = unknownImportName(['counterparts', index, 'round'], round, 'round', labels);
    if (noRound.length > 0) return noRound;
    const asked = round === file.roundLabel ? ofFile : (stored.get(round) ?? new Set());
    if (post === counterpart) {
      return [
        {
          path: ['counterparts', index, 'counterpart'],
          message: `${showImportedValue(counterpart)} should be another post`,
        },
      ];
    }
    return [
      ...unknownImportName(['counterparts', index, 'post'], post, 'post in this round', asked),
      ...unknownImportName(['counterparts', index, 'counterpart'], counterpart, 'post in this round', asked),
    ];
  });
}

function updateFindings(file: JudgedFile, known: Known): ImportFault[] {
  if (!file.has.has('updates') && !file.has.has('needsMet')) return [];
  if (!file.has.has('round')) return [{ path: ['round'], message: 'is missing: the updates should belong to a round' }];
  const [asked, posts] = [askedPosts(file, known), postCodesAfterImport(file, known)];
  return [
    ...file.rows.updates.flatMap(({ index, row: { post } }) => {
      return unknownImportName(['updates', index, 'post'], post, 'post in this round', asked);
    }),
    ...file.rows.needsMet.flatMap(({ index, row: { post } }) => {
      return unknownImportName(['needsMet', index, 'post'], post, 'post', posts);
    }),
  ];
}
