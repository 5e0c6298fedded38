import { describe, expect, it } from 'vitest';
import { setNeedReadersAtStart } from '../../src/main/setNeedReadersAtStart.ts';
import { databases } from '../support/databases.ts';
import { exercise } from '../updates/exercise.ts';
import { commitmentsWorld } from '../commitments/world.ts';

/** The shipped questions with another line of visibility for the one that feeds needs. */
const needsFor = (line: string) => (source: string) =>
  source.replace(/(key: needs\n(?:.*\n)*?\s+)visibility: \w+/, `$1${line}`);

describe.each(databases)('a need of the first editions on $name', ({ open }) => {
  it.each([
    ['a question for the working group', 'visibility: workingGroup', 'workingGroup'],
    ['one that only speaks of it', 'visibility: allStaff # not visibility: coordinator', 'allStaff'],
    ['one for the coordinator', 'visibility: coordinator', 'coordinator'],
    ['one for the coordinator, in quotes', '"visibility" : "coordinator"', 'coordinator'],
  ])('is read by whom its question is for: %s', async (_what, line, visibility) => {
    const { db, close } = await open();
    const changed = needsFor(line);
    const { app, post, person, first } = await exercise(db, (source) => {
      expect(changed(source)).toContain(line);
      return changed(source);
    });
    const now = new Date('2000-05-01T12:00:00Z');
    const of = { roundId: first, postId: post.manila, submittedBy: person.ana };
    const update = await db.update.create({ data: { ...of, revision: 1, submittedAt: now, channel: 'local' } });
    const need = (key: string, formerNeed: number | null) => ({
      workingGroupId: app.workingGroupId,
      kind: 'need' as const,
      key,
      text: { en: 'A trainer' },
      askedAt: now,
      since: now,
      roundId: first,
      updateId: update.id,
      visibility: 'coordinator' as const,
      events: { create: { act: 'asked' as const, at: now, formerNeed } },
    });
    await db.commitment.create({ data: need('need:1:1.0', 7) });
    await db.commitment.create({ data: need('need:1:1.1', null) });
    await setNeedReadersAtStart(db);
    await setNeedReadersAtStart(db);
    const standing = await db.commitment.findMany({ select: { visibility: true }, orderBy: { id: 'asc' } });
    // What the program itself wrote stays as it is.
    expect(standing).toEqual([{ visibility }, { visibility: 'coordinator' }]);
    await close();
  });

  it('follows its question when an update says it again', async () => {
    const { db, close } = await open();
    const { need, standing } = await commitmentsWorld(db);
    await need([{}]);
    await need([{ visibility: 'coordinator' }]);
    expect(await standing()).toMatchObject([{ visibility: 'coordinator', state: 'asked' }]);
    await need([{ visibility: 'workingGroup', by: '2000-11-30' }]);
    expect(await standing()).toMatchObject([{ visibility: 'workingGroup', due: '2000-11-30' }]);
    await close();
  });
});
