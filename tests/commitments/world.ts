import { inTransaction, type Db } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { outboxReaderOf } from '../../src/outbox/outboxRecipients.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import { recordNeeds, type StatedNeed } from '../../src/commitments/recordNeeds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

export type Person = keyof Exercise['person'];

/** A message that somebody is told, as it is composed at a moment. */
export interface Told {
  to: number;
  key: string;
  kind: string;
  text: string;
  message: Message | null;
}

/** A small group in which Chi holds Headquarters, and what its people do to commitments. */
export async function commitmentsWorld(db: Db) {
  const world = await exercise(db);
  const { app, person, post } = world;
  await db.appointment.create({
    data: { personId: person.chi, postId: post.hq, role: 'focalPoint', from: '2000-01-01' },
  });
  const at = (who: Person, date: string, language: Language = 'en') => speaking(app, person[who], date, language);
  let revision = 0;

  return {
    ...world,
    as: (who: Person, intent: Intent, date = '2000-08-02', language: Language = 'en'): Promise<Reply> =>
      handleIntent(app, at(who, date, language), intent),
    /** A word that opens with a command, in any language. */
    say: (who: Person, text: string, date = '2000-08-02', language: Language = 'en'): Promise<Reply> =>
      handleIntent(app, at(who, date, language), parseTypedCommand(text)),
    /** Manila's update says these needs; the round is its first. */
    async need(needs: Partial<StatedNeed>[], brought: string[] = [], who: Person = 'ana', date = '2000-08-01') {
      revision++;
      const postId = who === 'chi' ? post.hq : post.manila;
      const stated = needs.map((need) => ({
        text: 'A trainer for the spring',
        ownerCode: who === 'chi' ? 'MNL' : 'HQ',
        by: null,
        visibility: 'workingGroup' as const,
        entry: '1.0',
        ...need,
      }));
      const update = await db.update.create({
        data: {
          roundId: world.first,
          postId,
          revision,
          submittedAt: new Date(`${date}T12:00:00Z`),
          submittedBy: person[who],
          channel: 'local',
        },
      });
      const of = { updateId: update.id, roundId: world.first, postId };
      await inTransaction(db, (tx) => recordNeeds(tx, at(who, date), of, stated, brought));
    },
    /** What is in the outbox about commitments, in order, as each reader would get it now. */
    async told(now = '2000-08-02'): Promise<Told[]> {
      const { workingGroupId } = app;
      const rows = await db.outboxMessage.findMany({
        where: {
          workingGroupId,
          OR: [{ kind: { startsWith: 'commitment' } }, { kind: { startsWith: 'reminder.of' } }],
        },
        orderBy: { id: 'asc' },
      });
      const all: Told[] = [];
      for (const { key, kind, recipient, body } of rows) {
        const reader = await outboxReaderOf(db, workingGroupId, { kind: 'person', id: Number(recipient) });
        const composer = registry.composers.get(kind);
        if (!reader || !composer) throw new Error(`nobody composes ${kind}`);
        const context = { db, workingGroupId, now: new Date(`${now}T12:00:00Z`) };
        const made = await composer(context, body as Parameters<typeof composer>[1], reader);
        const message = 'blocks' in made ? made : null;
        all.push({ to: Number(recipient), key, kind, text: message?.text ?? '', message });
      }
      return all;
    },
    /** The commitment that was asked first. */
    first: () => db.commitment.findFirstOrThrow({ orderBy: { id: 'asc' } }),
    standing: () => db.commitment.findMany({ orderBy: { id: 'asc' } }),
  };
}

/** All words of a reply. */
export const wordsOf = (reply: Reply): string => JSON.stringify(reply.messages);

/** The kinds of intents behind the buttons of a message. */
export const buttonsOf = (message: Message | null | undefined): string[] =>
  message?.blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions.map(({ intent }) => intent.kind) : [],
  ) ?? [];
