import { expect } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { randomFrom } from '../support/random.ts';
import { randomActs, type Step, type Written } from './randomActs.ts';

type World = Awaited<ReturnType<typeof randomActs>>;
type Standing = Awaited<ReturnType<World['standing']>>;

/** Where an event leads, told apart from the program: null leaves the state. */
const leadsTo: Record<string, string | null> = {
  asked: 'asked',
  changed: null,
  declined: 'declined',
  done: 'done',
  given: 'asked',
  merged: null,
  notYet: 'asked',
  solved: 'done',
  stillNeeded: null,
  taken: 'taken',
  withdrawn: 'withdrawn',
};

/** Whom an event concerns beside the posts that ask. */
const ownerHears = new Set(['asked', 'changed', 'declined', 'done', 'given', 'notYet', 'solved', 'taken', 'withdrawn']);
const askersHear = new Set([
  'asked',
  'changed',
  'declined',
  'done',
  'given',
  'merged',
  'notYet',
  'solved',
  'taken',
  'withdrawn',
]);

const isOver = (state: string): boolean => state === 'done' || state === 'withdrawn';

/**
 * Lets random people do random things, one sequence after the other, with kills and with all that is sent twice; holds each step to
 * what has to be so. The number of steps.
 */
export async function runSequences(db: Db, seed: number, count: number): Promise<number> {
  const random = randomFrom(seed);
  const world = await randomActs(db, random);
  let last = { event: 0, message: 0 };
  let taken = 0;
  const endings = new Map<number, number | null>();
  const take = async (step: Step): Promise<Written> => {
    const before = await world.standing();
    await step.run();
    taken++;
    const written = await world.writtenSince(last);
    last = written.last;
    const after = await world.standing();
    judgeStates(step, before, after, written, endings);
    judgeTold(world, step, before, after, written);
    return written;
  };
  for (let sequence = 1; sequence <= count; sequence++) {
    await world.begin();
    last = (await world.writtenSince(last)).last;
    for (let at = 0, steps = 4 + Math.floor(random() * 6); at < steps; at++) {
      const ids = (await world.standing()).map(({ id }) => id);
      const step = world.next(sequence, at, ids);
      if (random() < 0.2) {
        await world.killed(step.run);
        expect((await world.writtenSince(last)).last).toEqual(last);
      }
      await take(step);
      // What is pressed or sent again changes nothing.
      if (random() < 0.2) expect((await take(step)).events.filter(({ act }) => act !== 'stillNeeded')).toEqual([]);
    }
  }
  return taken;
}

/** No need is open twice, each state is what its events lead to, and what is over opens by a word of who asks alone. */
function judgeStates(
  { post }: Step,
  before: Standing,
  after: Standing,
  { events }: Written,
  endings: Map<number, number | null>,
): void {
  const was = new Map(before.map((one) => [one.id, one]));
  // What is over may be asked for anew under the key of its entry, where that was written over meanwhile.
  const needs = after
    .filter(({ state }) => state === 'asked' || state === 'taken')
    .map(({ key, text }) => `${key.split('#')[0]} ${JSON.stringify(text).replace(', please', '')}`);
  expect(new Set(needs).size).toBe(needs.length);
  for (const one of after) {
    const old = was.get(one.id);
    const happened = events.filter(({ commitmentId }) => commitmentId === one.id);
    if (!old) expect(happened.map(({ act }) => act)).toEqual(['asked']);
    const leaves = (old?.askers.length ?? 0) > one.askers.length;
    const merges = old?.mergedIntoId !== one.mergedIntoId && one.mergedIntoId !== null;
    const led = happened.reduce<string>((state, { act }) => leadsTo[act] ?? state, old?.state ?? 'asked');
    const expected = merges ? 'withdrawn' : leaves || one.mergedIntoId !== null ? old?.state : led;
    expect({ id: one.id, state: one.state }).toEqual({ id: one.id, state: expected });
    if (old && isOver(old.state) && !isOver(one.state)) {
      const own = post !== null && one.key.startsWith(`need:${post}:`) && (endings.get(one.id) ?? null) !== null;
      expect(happened.at(-1)?.act === 'notYet' || own).toBe(true);
    }
    for (const { act, updateId } of happened)
      if (['done', 'solved', 'withdrawn', 'merged'].includes(act)) endings.set(one.id, updateId);
  }
}

/** Of each event everybody whom it concerns is told once, but who did it; nobody else is told anything. */
function judgeTold(
  { holderOf, coordinator }: World,
  { by, post }: Step,
  before: Standing,
  after: Standing,
  { events, told }: Written,
): void {
  const expected = events.flatMap(({ id, act, commitmentId }) => {
    const one = after.find((row) => row.id === commitmentId);
    const old = before.find((row) => row.id === commitmentId);
    if (!one || (old?.askers.length ?? 0) > one.askers.length) return [];
    if (one.mergedIntoId !== null && act !== 'merged') return [];
    const people = new Set<number>();
    if (ownerHears.has(act) && one.ownerId !== null) people.add(holderOf.get(one.ownerId) ?? 0);
    const others = one.askers.flatMap(({ postId }) => (postId === null || postId === post ? [] : [postId]));
    // Of two that are one the askers of the other are told: theirs has another number now.
    if (askersHear.has(act) && (act !== 'merged' || one.mergedIntoId !== null))
      for (const postId of others) people.add(holderOf.get(postId) ?? 0);
    if (act === 'declined') people.add(coordinator);
    people.delete(by);
    return [...people].map((to) => `${id} ${act} to ${to}`);
  });
  const heard = told.map(({ event, to }) => `${event} ${events.find(({ id }) => id === event)?.act} to ${to}`);
  expect(heard.toSorted()).toEqual(expected.toSorted());
}
