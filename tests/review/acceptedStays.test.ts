import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { rowsOfUpdate } from '../../src/updates/store.ts';
import { databases } from '../support/databases.ts';
import { exercise, speaking } from '../updates/exercise.ts';

const questions = ['patAccess', 'streamline', 'dialogueContact', 'womenProfessional'] as const;
const values: Record<(typeof questions)[number], string[]> = {
  patAccess: ['yes', 'no'],
  streamline: ['yes', 'no'],
  dialogueContact: ['The ministry', 'The mayor'],
  womenProfessional: ['3', '4'],
};
const pages = {
  patAccess: 'projects',
  streamline: 'objectives',
  dialogueContact: 'dialogue',
  womenProfessional: 'figures',
};

const answered = fc
  .constantFrom(...questions)
  .chain((question) => fc.record({ question: fc.constant(question), value: fc.constantFrom(...values[question]) }));
const act = fc.oneof(
  answered.map((one) => ({ is: 'answer' as const, ...one })),
  answered.map((one) => ({ is: 'correct' as const, ...one })),
  fc.constant({ is: 'send' as const }),
  fc.constant({ is: 'nothingChanged' as const }),
  fc.constantFrom(...questions).map((question) => ({ is: 'unlock' as const, question })),
  fc.constant({ is: 'accept' as const }),
);

it('no input that was not unlocked changes after acceptance, whatever is done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
      const database = await databases[0].open();
      try {
        const { db } = database;
        const world = await exercise(db);
        const at = { round: world.first, post: world.post.manila };
        const does = (who: 'ana' | 'ben' | 'coordinator', intent: Intent) =>
          handleIntent(world.app, speaking(world.app, world.person[who], '2000-08-01'), intent).catch(
            (error: unknown) => {
              if (!(error instanceof Refusal)) throw error;
            },
          );
        const assignment = () => db.assignment.findFirstOrThrow({ where: { roundId: at.round, postId: at.post } });
        const send = async (who: 'ana' | 'ben') => {
          const draft = await db.draft.findFirst({ where: { roundId: at.round } });
          await does(who, { kind: 'send', ...at, version: draft?.version ?? 0 });
        };
        for (const question of questions)
          await does('ana', { kind: 'answer', ...at, input: question, value: values[question][0] ?? '' });
        await send('ana');
        const accept = async () =>
          does('coordinator', { kind: 'acceptUpdate', ...at, update: (await assignment()).updateId ?? 0 });
        await accept();
        const standing = async () => {
          const rows = await rowsOfUpdate(db, (await assignment()).updateId ?? 0);
          return new Map(rows.map(({ question, text, number }) => [question, text ?? String(number)]));
        };
        for (const [i, one] of acts.entries()) {
          const who = i % 2 === 0 ? 'ana' : 'ben';
          const lock = await assignment();
          const before = await standing();
          const update = lock.updateId ?? 0;
          if (one.is === 'answer') await does(who, { kind: 'answer', ...at, input: one.question, value: one.value });
          if (one.is === 'correct')
            await does(who, { kind: 'correctAnswer', ...at, update, input: one.question, value: one.value });
          if (one.is === 'send') await send(who);
          if (one.is === 'nothingChanged') await does(who, { kind: 'nothingChanged', ...at });
          if (one.is === 'accept') await accept();
          if (one.is === 'unlock') {
            const { question } = one;
            const words = 'It was wrong';
            await does('coordinator', {
              kind: 'unlockUpdate',
              ...at,
              update,
              page: pages[question],
              question,
              words,
              sure: true,
            });
          }
          expect((await assignment()).review).toBe('accepted');
          const after = await standing();
          const open = lock.unlockedUntil === null ? [] : (lock.unlockedQuestions as string[]);
          for (const question of questions)
            if (!open.includes(question)) expect(after.get(question)).toBe(before.get(question));
        }
      } finally {
        await database.close();
      }
    }),
    { numRuns: 12 },
  );
});
