import { vi } from 'vitest';
import { recordNeeds, type StatedNeed } from '../../src/commitments/recordNeeds.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type Db, inTransaction } from '../../src/db/db.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { oneOf } from '../support/random.ts';
import { exercise, speaking } from '../updates/exercise.ts';

/** Two posts ask, two Headquarters units are asked; each has one person. */
const holders = { MNL: 'ana', NBO: 'dan', HQ: 'chi', FIN: 'eva' } as const;
type Code = keyof typeof holders;
const askers = ['MNL', 'NBO'] as const;
const owners = ['HQ', 'FIN'] as const;
const topics = [
  'A trainer for the spring course',
  'Two beds for the shelter',
  'Printed copies of the toolkit',
] as const;

/** What a process that is killed before its commit leaves: nothing. */
class Killed extends Error {}

/** A step of a sequence: who does what, and the post and round in whose name, where it is an update. */
export interface Step {
  by: number;
  post: number | null;
  run: () => Promise<unknown>;
}

/** What an act writes: the events with their commitments, and who is told of which event. */
export type Written = Awaited<ReturnType<Awaited<ReturnType<typeof randomActs>>['writtenSince']>>;

/** A group in which random people do random things to commitments. */
export async function randomActs(db: Db, random: () => number) {
  const world = await exercise(db);
  const { app, person: known } = world;
  const { workingGroupId } = app;
  const { dutyStationId } = await db.post.findUniqueOrThrow({ where: { id: world.post.hq } });
  const person: Record<string, number> = { ...known };
  for (const key of ['dan', 'eva'])
    person[key] = (await db.person.create({ data: { workingGroupId, key, name: key } })).id;
  const post = { MNL: world.post.manila, HQ: world.post.hq } as Record<Code, number>;
  for (const [code, kind] of [
    ['NBO', 'field'],
    ['FIN', 'hq'],
  ] as const)
    post[code] = (await db.post.create({ data: { workingGroupId, dutyStationId, code, name: code, kind } })).id;
  for (const code of ['HQ', 'NBO', 'FIN'] as const) {
    const personId = person[holders[code]] ?? 0;
    await db.appointment.create({ data: { personId, postId: post[code], role: 'focalPoint', from: '2000-01-01' } });
  }
  const holderOf = new Map(Object.entries(post).map(([code, id]) => [id, person[holders[code as Code]] ?? 0]));
  const caller = (id: number) => speaking(app, id, '2000-08-02');
  let revision = 0;
  const stated: Record<'MNL' | 'NBO', StatedNeed[]> = { MNL: [], NBO: [] };

  function update(code: 'MNL' | 'NBO', needs: StatedNeed[], brought: string[]): Step {
    const [by, postId] = [person[holders[code]] ?? 0, post[code]];
    const run = () =>
      inTransaction(db, async (tx) => {
        const made = { revision: revision++, submittedAt: caller(by).now, submittedBy: by, channel: 'local' } as const;
        const { id } = await tx.update.create({ data: { roundId: world.first, postId, ...made } });
        await recordNeeds(tx, caller(by), { updateId: id, roundId: world.first, postId }, needs, brought);
      });
    stated[code] = needs;
    return { by, post: postId, run };
  }

  /** An update, an amendment or a nil return of a post. `sequence` and `step` name entries that nothing else has. */
  function randomUpdate(sequence: number, step: number): Step {
    const code = oneOf(random, askers);
    const before = stated[code];
    const some = before[Math.floor(random() * before.length)];
    const others = before.filter((need) => need !== some);
    const brought = before.map(({ entry }) => entry);
    const fresh: StatedNeed = {
      text: oneOf(random, topics),
      ownerCode: oneOf(random, [...owners, null]),
      by: oneOf(random, ['2000-11-30', null]),
      entry: `${sequence}.${step}`,
      visibility: 'workingGroup',
    };
    if (!some || random() < 0.3) return update(code, [...before, fresh], []);
    return oneOf(random, [
      () => update(code, before, []),
      () => update(code, before, brought),
      () => update(code, [...others, { ...some, text: `${some.text}, please` }], []),
      () => update(code, [...others, { ...some, text: oneOf(random, topics) }], []),
      () => update(code, [...others, { ...some, ownerCode: oneOf(random, owners) }], []),
      () => update(code, others, [some.entry]),
      () => update(code, others, []),
    ])();
  }

  function randomAct(ids: readonly number[]): Step {
    const commitment = ids[Math.floor(random() * ids.length)] ?? 0;
    const of = (who: string, intent: Intent): Step => {
      const by = person[who] ?? 0;
      return { by, post: null, run: () => handleIntent(app, caller(by), intent) };
    };
    const owner = oneOf(random, ['chi', 'eva', 'coordinator']);
    const asker = oneOf(random, ['ana', 'dan', 'coordinator']);
    return oneOf(random, [
      () => of(owner, { kind: 'take', commitment }),
      () => of(owner, { kind: 'finish', commitment, words: 'sent by pouch' }),
      () => of(owner, { kind: 'decline', commitment, words: 'no budget' }),
      () => of(owner, { kind: 'give', commitment, words: oneOf(random, owners) }),
      () => of(asker, { kind: 'solved', commitment }),
      () => of(asker, { kind: 'notYet', commitment, words: 'one of two came' }),
      () => of(asker, { kind: 'stillNeeded', commitment }),
      () => of(asker, { kind: 'needNoMore', commitment }),
      () => of('coordinator', { kind: 'mergeCommitments', into: ids[0] ?? 0, other: commitment }),
    ])();
  }

  /** The first Commitment.id of the sequence is above this. */
  let from = 0;
  const standing = () =>
    db.commitment.findMany({ include: { askers: true }, where: { id: { gt: from } }, orderBy: { id: 'asc' } });

  return {
    holderOf,
    coordinator: known.coordinator,
    standing,
    /** Begins a sequence: what was before is over, and nobody says anything of it. */
    async begin(): Promise<void> {
      for (const code of askers) await update(code, [], []).run();
      from = (await standing()).at(-1)?.id ?? from;
    },
    next: (sequence: number, step: number, ids: readonly number[]): Step =>
      ids.length === 0 || random() < 0.4 ? randomUpdate(sequence, step) : randomAct(ids),
    /** Lets a process die after all that a step wrote, before its commit. */
    async killed(run: Step['run']): Promise<void> {
      const whole = db.$transaction.bind(db);
      const dies = (work: Parameters<typeof whole>[0] | object) =>
        whole(async (tx) => {
          if (typeof work === 'function') await work(tx);
          throw new Killed();
        });
      const spy = vi.spyOn(db, '$transaction').mockImplementation(dies);
      try {
        await run();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      } finally {
        spy.mockRestore();
      }
    },
    /** What was written after these ids. */
    async writtenSince({ event, message }: { event: number; message: number }) {
      const events = await db.commitmentEvent.findMany({ where: { id: { gt: event } }, orderBy: { id: 'asc' } });
      const messages = await db.outboxMessage.findMany({
        where: { id: { gt: message }, kind: 'commitment' },
        select: { id: true, key: true },
        orderBy: { id: 'asc' },
      });
      return {
        events,
        told: messages.map(({ key }) => {
          const [, of = '', to = ''] = key.split(':');
          return { event: Number(of), to: Number(to) };
        }),
        last: { event: events.at(-1)?.id ?? event, message: messages.at(-1)?.id ?? message },
      };
    },
  };
}
