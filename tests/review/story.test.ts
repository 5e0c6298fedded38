import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GroupItem } from '../../src/forms/answers.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';
import { type RoundFile, sampleRound, storeRound } from '../support/roundFixture.ts';

const noon = new Date('2000-09-04T11:00:00Z');
/** What a coordinator may need for a round of 22 updates. */
const MOST_PRESSES = 60;

/** The sample, with what checks stop in three of its updates. */
function doubtful(): RoundFile {
  const file = sampleRound();
  const answersOf = (code: string) => {
    const found = file.updates.find(({ post }) => post === code);
    if (!found) throw new Error(`no update of ${code}`);
    return found.answers;
  };
  Object.assign(answersOf('MNL'), { womenProfessional: 12, staffProfessional: 5 });
  const [first = {}] = answersOf('DAK')['actions'] as GroupItem[];
  delete first['narrative'];
  first['status'] = 'completed';
  const [other = {}] = answersOf('CAI')['actions'] as GroupItem[];
  Object.assign(other, { status: 'onTrack', narrative: 'The training was suspended in May.' });
  return file;
}

describe.each(doors)('a round that is reviewed, in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor;
  let roundId: number;
  beforeEach(async () => {
    database = await databases[0].open();
    roundId = await storeRound(database.db, doubtful());
    const { workingGroupId } = await database.db.round.update({ where: { id: roundId }, data: { state: 'open' } });
    door = await open({ database, workingGroupId, clock: () => noon });
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });

  const idOf = async (code: string) => (await database.db.post.findFirstOrThrow({ where: { code } })).id;
  /** Whoever answers for a post, and has sent its update. */
  const author = async (code: string): Promise<Visitor> => {
    const { workingGroupId } = door.app;
    const person = await database.db.person.create({
      data: { workingGroupId, key: code, name: `Somebody in ${code}` },
    });
    const postId = await idOf(code);
    const holds = { personId: person.id, postId, role: 'focalPoint' as const, from: '2000-01-01' };
    await database.db.appointment.create({ data: holds });
    await database.db.update.updateMany({ where: { roundId, postId }, data: { submittedBy: person.id } });
    const visitor = await door.enter(person.id);
    // A platform knows whom to write to once they have been there.
    await visitor.says('hello');
    return visitor;
  };
  /** What stands for a post, by input. */
  const standing = async (code: string): Promise<Record<string, string>> => {
    const { update } = await database.db.assignment.findFirstOrThrow({
      where: { roundId, postId: await idOf(code) },
      include: { update: { include: { answers: true } } },
    });
    const rows = (update?.answers ?? []).map(({ question, item, part, text, number }) => [
      `${question}.${item}.${part}`,
      text ?? String(number),
    ]);
    return Object.fromEntries(rows) as Record<string, string>;
  };

  it('is read, asked about, corrected, accepted and unlocked in sixty presses', async () => {
    const { db } = database;
    const [manila, dakar, bogota] = [await author('MNL'), await author('DAK'), await author('BOG')];
    const person = await db.person.create({
      data: { workingGroupId: door.app.workingGroupId, key: 'c', name: 'Carla' },
    });
    await db.grant.create({ data: { personId: person.id, role: 'coordinator', from: '2000-01-01' } });
    const visitor = await door.enter(person.id);
    const count = { presses: 0 };
    const last = () => visitor.reads().at(-1) ?? '';
    const says = (text: string) => (count.presses++, visitor.says(text));
    const presses = (label: string) => (count.presses++, visitor.presses(label));

    await says('review');
    expect(last()).toContain('22 updates wait');
    expect(last()).toMatch(/MNL .*: contradicts itself/);
    expect(last()).toMatch(/DAK .*: 1 question before it is accepted/);
    expect(last()).toMatch(/CAI .*: 1 question before it is accepted/);

    await presses('Read MNL');
    expect(last()).toContain('more women than staff in professional grades');
    await presses('Ask');
    await presses('Staff figures');
    await presses('Women and men in professional grades');
    await says('12 women of 5 staff: how many staff are there?');
    expect(visitor.reads().join('\n')).toContain('This goes to Somebody in MNL');
    await presses('Send it');
    await door.deliver();
    expect(manila.reads().join('\n')).toContain('12 women of 5 staff');
    await manila.presses('Correct this answer');
    await manila.says('25');
    expect(manila.reads().at(-1)).toContain('5 → 25');
    expect(await standing('MNL')).toMatchObject({ 'staffProfessional.0.': '25', 'womenProfessional.0.': '12' });
    await door.deliver();
    expect(last()).toContain('MNL has corrected an answer');
    await presses('Read MNL');
    await presses('Accept');

    await presses('All updates');
    await presses('Read DAK');
    expect(last()).toContain('What was done, in a line or two?');
    await presses('Correct for them');
    await presses('Actions');
    const dakarBefore = await standing('DAK');
    await presses(visitor.button(/^Action 1:/));
    await presses('What happened');
    await says('Forty officers were trained.');
    expect(last()).toContain('The answer changes only if they say yes');
    await presses('Send it');
    expect(await standing('DAK')).toEqual(dakarBefore);
    await door.deliver();
    expect(dakar.reads().at(-1)).toContain('no answer → Forty officers were trained.');
    await dakar.presses('Yes, correct it');
    const corrected = await standing('DAK');
    expect(corrected).toEqual({ ...dakarBefore, 'actions.0.narrative': 'Forty officers were trained.' });

    await says('review');
    await presses(visitor.button(/^Accept \d+: /));
    const left = () => db.assignment.count({ where: { roundId, review: 'waiting', updateId: { not: null } } });
    await presses('Read CAI');
    for (let more = await left(); more > 0; more = await left()) await presses('Accept');

    await says('read BOG');
    const before = await standing('BOG');
    await presses('Unlock a field');
    await presses('Dialogue');
    await presses(visitor.button(/^Only “Who is your main contact/));
    await says('The contact has left.');
    await presses('Unlock');
    await door.deliver();
    expect(bogota.reads().at(-1)).toContain('The contact has left.');
    expect(count.presses).toBeLessThanOrEqual(MOST_PRESSES);
    await bogota.says('update');
    expect(await standing('BOG')).toEqual(before);
    expect(await db.assignment.count({ where: { roundId, review: 'accepted' } })).toBe(22);
    expect(door.bugs).toEqual([]);
  });
});
