import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import { inTransaction } from '../../../src/db/db.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { plainEntryItemText } from '../../../src/registers/entryCommitments/entryCommitmentItems.ts';
import { keepEntryCommitments } from '../../../src/registers/entryCommitments/keepEntryCommitments.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';
import { addRegisterEntries, changeRegisterEntry, registerEntriesOf } from '../../../src/registers/store.ts';
import type { EntryState } from '../../../src/registers/registerType.ts';
import { commitmentsWorld } from '../../commitments/world.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { oneOf, randomFrom } from '../../support/random.ts';
import { speaking } from '../../updates/exercise.ts';
import { itemRows, type Said } from './items.ts';

const registers = shippedRegisters();
const texts = [
  'Send the report to all missions',
  'Send the short report to all missions',
  'Find a trainer',
  'Two beds',
] as const;
const lists = ['followUps', 'recommendations'] as const;
/** What nobody is told of. */
const silent = ['stillNeeded', 'reminded', 'merged'];

describe.each(databases)(
  'random corrections of an entry and acts of those whom it asks, on $name',
  ({ name, open }) => {
    let database: TestDatabase;
    beforeEach(async () => {
      database = await open();
    });
    afterEach(() => database.close());

    it('double nothing, reopen nothing by themselves, and tell each whom it concerns once', async () => {
      const { db } = database;
      const random = randomFrom(93);
      const { app, person, post } = await commitmentsWorld(db);
      const fields = fieldsOf(registers, typeOf(registers, 'conference'));
      const holder = new Map([
        [post.hq, person.chi],
        [post.manila, person.ana],
      ]);
      const caller = (id: number) => speaking(app, id, '2000-08-02');
      const items = (): Said[] =>
        Array.from({ length: Math.floor(random() * 4) }, () => {
          const addressee = oneOf(random, ['HQ', 'MNL', 'Member States', null]);
          return { text: oneOf(random, texts), ...(addressee !== null && { addressee }) };
        });
      const entryOf = (key: string, said: Record<(typeof lists)[number], Said[]>, state: EntryState) => ({
        type: 'conference',
        key,
        title: 'Women and migration',
        titleFr: null,
        titleEs: null,
        when: { from: '2000-07-31', to: '2000-07-31', precision: 'day' as const, year: 2000 },
        place: null,
        owner: null,
        visibility: 'workingGroup' as const,
        consent: null,
        state,
        values: lists.flatMap((field) => itemRows(field, said[field])),
      });
      const ask = async (key: string): Promise<void> => {
        const own = { ownerPostId: null, ownerPersonId: person.coordinator };
        const said = { followUps: items(), recommendations: items() };
        const entry = entryOf(key, said, random() < 0.15 ? 'cancelled' : 'held');
        await inTransaction(db, async (tx) => {
          const before = (await registerEntriesOf(tx, { workingGroupId: app.workingGroupId })).find(
            (one) => one.key === key,
          );
          const actor = caller(person.coordinator);
          if (before) await changeRegisterEntry(tx, actor, before, { entry, ...own });
          else await addRegisterEntries(tx, actor, [{ entry, ...own }]);
          const kept = (await registerEntriesOf(tx, { workingGroupId: app.workingGroupId })).find(
            (one) => one.key === key,
          );
          if (kept) await keepEntryCommitments(tx, actor, kept, fields);
        });
      };
      const rows = () => db.commitment.findMany({ include: { entryItem: true }, orderBy: { id: 'asc' } });
      let seen = 0;

      const judge = async (by: number, before: Awaited<ReturnType<typeof rows>>): Promise<void> => {
        const after = await rows();
        const events = await db.commitmentEvent.findMany({ where: { id: { gt: seen } }, orderBy: { id: 'asc' } });
        seen = events.at(-1)?.id ?? seen;
        for (const one of after) {
          const old = before.find(({ id }) => id === one.id);
          const wasOver = old?.state === 'done' || old?.state === 'withdrawn';
          if (wasOver && (one.state === 'asked' || one.state === 'taken')) {
            const isBack = old.entryItem?.listed === false && one.entryItem?.listed === true;
            expect(isBack || events.some((event) => event.commitmentId === one.id && event.act === 'notYet')).toBe(
              true,
            );
          }
        }
        for (const { id, act, commitmentId } of events.filter((event) => !silent.includes(event.act))) {
          const one = after.find((row) => row.id === commitmentId);
          const owner = one?.ownerId ? holder.get(one.ownerId) : undefined;
          const expected = [...new Set([owner, person.coordinator])].filter((who) => who !== undefined && who !== by);
          const told = await db.outboxMessage.findMany({ where: { key: { startsWith: `commitment:${id}:` } } });
          expect(
            `${act} ${told
              .map(({ recipient }) => Number(recipient))
              .toSorted()
              .join(',')}`,
          ).toBe(`${act} ${expected.toSorted().join(',')}`);
        }
      };

      for (let sequence = 0; sequence < (name === 'SQLite' ? 8 : 3); sequence++) {
        const key = `conference-${sequence}`;
        for (let step = 0; step < 8; step++) {
          const before = await rows();
          const entryId = (await db.registerEntry.findFirst({ where: { key } }))?.id;
          const own = before.filter(({ entryItem }) => entryItem && entryItem.entryId === entryId);
          if (own.length === 0 || random() < 0.5) {
            await ask(key);
            await judge(person.coordinator, before);
            continue;
          }
          const commitment = own[Math.floor(random() * own.length)]?.id ?? 0;
          const acts: readonly [keyof typeof person, Intent][] = [
            ['chi', { kind: 'take', commitment }],
            ['ana', { kind: 'take', commitment }],
            ['chi', { kind: 'finish', commitment, words: 'sent by pouch' }],
            ['ana', { kind: 'finish', commitment, words: 'sent' }],
            ['chi', { kind: 'decline', commitment, words: 'no budget' }],
            ['chi', { kind: 'give', commitment, words: 'MNL' }],
            ['coordinator', { kind: 'give', commitment, words: 'HQ' }],
            ['coordinator', { kind: 'solved', commitment }],
            ['coordinator', { kind: 'notYet', commitment, words: 'one of two came' }],
            ['coordinator', { kind: 'needNoMore', commitment }],
          ];
          const [who, intent] = acts[Math.floor(random() * acts.length)] ?? (['chi', { kind: 'owed' }] as const);
          await handleIntent(app, caller(person[who]), intent);
          await judge(person[who], before);
        }
        // What the lists say now is asked once each.
        const listed = await db.entryCommitment.findMany({
          where: { entry: { key }, listed: true, commitment: { state: { in: ['asked', 'taken', 'declined'] } } },
        });
        const said = listed.map((one) => `${one.field} ${plainEntryItemText(one.text)} ${one.addressee}`);
        expect(new Set(said).size).toBe(said.length);
      }
      expect(seen).toBeGreaterThan(20);
    }, 120_000);
  },
);
