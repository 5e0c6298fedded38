import type { Journal } from './journal.ts';
import type { Verdict } from './judge.ts';
import type { Killer } from './killer.ts';
import type { People } from './people.ts';
import type { PromiseLine } from './promises.ts';
import type { Replica } from './replica.ts';

interface Soaked {
  verdict: Verdict;
  promises: readonly PromiseLine[];
  killer: Killer;
  people: People;
  journal: Journal;
  replicas: readonly Replica[];
  seconds: number;
}

/** Violations that are named; the rest is counted. */
const NAMED = 40;

/** Prints what happened and how often each message came. */
export function report(
  { verdict, promises, killer, people, journal, replicas, seconds }: Soaked,
  say: (line: string) => void,
): void {
  const { acts, failed } = people.doings;
  say(`\nAfter ${Math.round(seconds)} s; people did ${acts} things, ${failed} of which broke under them.`);
  say('\nKilled while');
  for (const [moment, times] of killer.kills) say(`  ${String(times).padStart(5)}  ${moment}`);
  say('\nKilled over what it had not answered yet');
  for (const [act, times] of sorted(killer.over)) say(`  ${String(times).padStart(5)}  ${act}`);
  say('\nCalls to the platforms');
  for (const [fault, times] of sorted(journal.faults)) say(`  ${String(times).padStart(5)}  ${fault}`);
  say('\nOutcomes of deliveries that processes lived to log');
  for (const [outcome, times] of sorted(sum(replicas.map(({ outcomes }) => outcomes))))
    say(`  ${String(times).padStart(5)}  ${outcome}`);
  const bugs = sorted(sum(replicas.map((replica) => replica.bugs)));
  if (bugs.length > 0) say('\nLogged as bugs');
  for (const [bug, times] of bugs) say(`  ${String(times).padStart(5)}  ${bug}`);
  const columns = ['rows', 'sent', 'dropped', 'parked', 'once', 'more', 'never'] as const;
  say(`\n${'Messages'.padEnd(34)}${columns.map((name) => name.padStart(8)).join('')}`);
  for (const line of verdict.lines)
    say(
      `${`${line.channel} ${line.kind}`.padEnd(34)}${columns.map((name) => String(line[name]).padStart(8)).join('')}`,
    );
  const counted = ['acts', 'acknowledged', 'once', 'lost', 'doubled', 'untold'] as const;
  say(`\n${'What people did'.padEnd(34)}${counted.map((name) => name.padStart(14)).join('')}`);
  for (const line of promises)
    say(`${`${line.way}, ${line.kind}`.padEnd(34)}${counted.map((name) => String(line[name]).padStart(14)).join('')}`);
  const { teamsSilent, teamsCopies, foundInHistory } = verdict;
  say(`\nSlack: ${foundInHistory} messages of unknown fate were found in the history and not sent again.`);
  say(`Teams: of ${teamsSilent} messages in chats where nobody speaks ${teamsCopies} are copies; each has its excuse.`);
  say(`\n${verdict.violations.length} violations`);
  for (const violation of verdict.violations.slice(0, NAMED)) say(`  ${violation}`);
}

function sum(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const counts of all) for (const [what, times] of counts) total.set(what, (total.get(what) ?? 0) + times);
  return total;
}

const sorted = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].toSorted(([, a], [, b]) => b - a);
