import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import type { Db } from '../../src/db/db.ts';
import { formAnswersToRows } from '../../src/forms/answerRows.ts';
import type { Answers } from '../../src/forms/answers.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { backfillActionsAtStart } from '../../src/main/backfillActionsAtStart.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

export type Name = keyof Exercise['person'];

/** Manila with something of everything that a pack holds, on 20 August 2000; Ana is to leave it. */
export async function handoverWorld(db: Db, changed?: (source: string) => string) {
  const world = await exercise(db, changed);
  const { app, post, person } = world;
  const { workingGroupId } = app;
  await db.round.update({ where: { id: world.second }, data: { opensAt: '2000-08-03' } });
  await db.counterpart.create({
    data: { roundId: world.second, postId: post.manila, counterpartId: post.hq },
  });

  const does = (who: Name, intent: Intent, date = '2000-08-20', language: Language = 'en'): Promise<Reply> =>
    handleIntent(app, speaking(app, person[who], date, language), intent);
  return {
    ...world,
    does,
    says: (who: Name, text: string, date?: string, language?: Language) =>
      does(who, parseTypedCommand(text), date, language),
    /** Presses the button with this label. */
    presses(who: Name, reply: Reply, label: string, date?: string, language?: Language): Promise<Reply> {
      const found = actionsOf(reply).find((one) => one.label === label);
      if (!found) throw new Error(`no button ${label} in ${textOf(reply)}`);
      return does(who, found.intent, date, language);
    },
    /** Records an update of Manila in a round, as it was on a day; Update.id. */
    async answered(roundId: number, answers: Answers, on = '2000-08-01'): Promise<number> {
      const instrument = await instrumentOfRound(db, roundId);
      const { id } = await db.update.create({
        data: {
          roundId,
          postId: post.manila,
          revision: 1,
          submittedAt: new Date(`${on}T12:00:00Z`),
          submittedBy: person.ana,
          channel: 'local',
        },
      });
      const rows = formAnswersToRows(instrument, answers);
      await db.answer.createMany({
        data: rows.map((row) => ({ ...row, updateId: id, entry: row.entry === null ? null : `${id}.${row.item}` })),
      });
      await db.assignment.update({
        where: { roundId_postId: { roundId, postId: post.manila } },
        data: { updateId: id },
      });
      await db.workingGroup.update({ where: { id: workingGroupId }, data: { actionsRead: false } });
      await backfillActionsAtStart(db);
      return id;
    },
    /** Something that Manila is asked for. */
    async need(text: string, more: { visibility?: 'coordinator' | 'workingGroup'; due?: string; asks?: boolean } = {}) {
      const { asks = false, ...rest } = more;
      const [owner, asker] = asks ? [post.hq, post.manila] : [post.manila, post.hq];
      const at = new Date('2000-08-01T12:00:00Z');
      const data = { workingGroupId, kind: 'need' as const, key: `need:${text}`, text: { en: text }, ...rest };
      const askers = { create: { postId: asker } };
      return (await db.commitment.create({ data: { ...data, ownerId: owner, askedAt: at, since: at, askers } })).id;
    },
    /** An entry of a register that Manila, or Ana herself, answers for. */
    async entry(
      title: string,
      more: { visibility?: 'coordinator' | 'workingGroup' | 'allStaff'; of?: 'post' | 'ana'; to?: string } = {},
    ) {
      const { visibility = 'workingGroup', of = 'post', to = '2000-11-15' } = more;
      const owner = of === 'ana' ? { ownerPersonId: person.ana } : { ownerPostId: post.manila };
      const { id } = await db.registerEntry.create({
        data: {
          workingGroupId,
          type: 'training',
          key: title,
          title,
          to,
          precision: 'day',
          year: 2000,
          state: 'planned',
          visibility,
          ...owner,
        },
      });
      return id;
    },
  };
}
