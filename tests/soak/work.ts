import { setTimeout as pause } from 'node:timers/promises';
import { oneOf } from '../support/random.ts';
import { type Group, planIssue, planRound, STANDING } from './group.ts';
import { say } from './people.ts';

/** How often each of these comes, in milliseconds, and how long a round is open. */
const EVERY = { round: 40_000, issue: 70_000, remind: 60_000 };
const OPEN_MS = 150_000;
/** The share of the posts that a round asks. */
const SHARE = 0.45;

/** What makes messages besides people: rounds that the calendar opens, reminds of and closes, issues, reminders by hand. */
export class Work {
  readonly #group: Group;
  readonly #random: () => number;
  #rounds = 0;
  /** When each round was first seen open, by its id. */
  readonly #opened = new Map<number, number>();
  #issues = 0;

  constructor(group: Group, random: () => number) {
    this.#group = group;
    this.#random = random;
  }

  /** Makes work until it is stopped; after that all rounds are closed by the calendar. */
  async go(stop: AbortSignal): Promise<void> {
    const next = { round: 0, issue: 0, remind: Date.now() + EVERY.remind };
    const due = (what: keyof typeof EVERY): boolean => {
      if (Date.now() < next[what]) return false;
      next[what] = Date.now() + EVERY[what];
      return true;
    };
    while (!stop.aborted) {
      if (due('round')) await this.#planRound();
      if (due('issue')) await planIssue(this.#group, ++this.#issues);
      if (due('remind')) void this.#remind();
      await this.#endDates(OPEN_MS);
      await pause(500);
    }
    while ((await this.#group.db.round.count({ where: { state: { not: 'closed' }, label: { not: STANDING } } })) > 0) {
      await this.#endDates(0);
      await pause(500);
    }
  }

  async #planRound(): Promise<void> {
    const number = ++this.#rounds;
    const label = `Round ${number}`;
    // Accounts that are gone are asked once, so that what is parked is told of long before the end.
    const posts = this.#group.members.filter(({ gone }) => (gone ? number === 1 : this.#random() < SHARE));
    const ids = posts.flatMap(({ postId }) => (postId === null ? [] : [postId]));
    await planRound(this.#group, label, ids);
  }

  /** Rounds that have been open so long: from now on their last day is over, so that the next run closes them. */
  async #endDates(afterMs: number): Promise<void> {
    const { db } = this.#group;
    for (const { id } of await db.round.findMany({ where: { state: 'open', label: { not: STANDING } } })) {
      const since = this.#opened.get(id) ?? Date.now();
      this.#opened.set(id, since);
      const data = { dueAt: '2001-01-01', closesAt: '2001-01-02', opensAt: '2000-12-31' };
      if (Date.now() - since >= afterMs) await db.round.updateMany({ where: { id, state: 'open' }, data });
    }
  }

  async #remind(): Promise<void> {
    const [first, ...others] = this.#group.coordinators;
    if (first) await say(oneOf(this.#random, [first, ...others]), 'remind').catch(() => undefined);
  }
}
