import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Section } from '../../src/protocol/bulletinSection.ts';
import { publishAnyway } from './publishAnyway.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';
import type { EditorAct } from '../../src/protocol/bulletinEditingIntent.ts';

type Act = EditorAct;

describe.each(databases)('an issue that would be late, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
    const { ana } = world.person;
    await database.db.grant.create({ data: { personId: ana, role: 'editor', from: '2000-01-01' } });
  });
  afterAll(() => database.close());

  const as = async (person: number, date: string, intent: Intent): Promise<string> =>
    JSON.stringify((await handleIntent(world.app, speaking(world.app, person, date), intent)).messages);
  const edits = (date: string, act: Act): Promise<string> => as(world.person.ana, date, { kind: 'desk', ...act });
  const offer = async (text: string, section: Section): Promise<number> => {
    await as(world.person.ana, '2000-09-05', { kind: 'offer', text, section, consent: 'memberStates' });
    return (await database.db.bulletinItem.findFirstOrThrow({ where: { text } })).id;
  };
  const planned = async (): Promise<string[]> => {
    const items = await database.db.bulletinItem.findMany({ where: { issue: { number: 1 }, cutAt: null } });
    return items.map(({ text }) => text).toSorted();
  };

  it('becomes a short one, appears, and names who is not heard of', async () => {
    await step(
      'becomes a short one: the first story of each section with what is told with it; the others wait',
      async () => {
        await edits('2000-09-04', { do: 'call' });
        const [first, , , joined] = [
          await offer('First', 'field'),
          await offer('Second', 'field'),
          await offer('For men', 'men'),
          await offer('With the first', 'reading'),
        ];
        const left = await offer('Left out', 'quiz');
        await edits('2000-09-20', { do: 'cut', item: left });
        await edits('2000-09-20', { do: 'merge', item: joined, into: first });
        expect(await edits('2000-09-22', { do: 'short' })).toContain('1 piece will wait');
        expect(await planned()).toEqual(['First', 'For men', 'With the first']);
        expect(await edits('2000-09-22', { do: 'short' })).toContain('waits for a second person already');
      },
    );

    await step('still needs a second person, and what waits is in the next one', async () => {
      expect(await edits('2000-09-22', { do: 'publish' })).toContain('second person');
      await as(world.person.coordinator, '2000-09-22', { kind: 'desk', do: 'approve' });
      expect(await edits('2000-09-22', await publishAnyway(database.db))).toContain('is published');
      await edits('2000-09-23', { do: 'call' });
      expect(await edits('2000-09-23', { do: 'show' })).toContain('Second');
    });

    await step('names regions that have not been heard of for three issues', async () => {
      const publish = async (date: string): Promise<void> => {
        await edits(date, { do: 'submit' });
        await as(world.person.coordinator, date, { kind: 'desk', do: 'approve' });
        await edits(date, await publishAnyway(database.db));
        await edits(date, { do: 'call' });
      };
      await database.db.dutyStation.updateMany({ data: { region: 'Asia' } });
      const { dutyStationId } = await database.db.post.findUniqueOrThrow({ where: { id: world.post.hq } });
      await database.db.dutyStation.update({ where: { id: dutyStationId }, data: { region: 'Europe' } });
      expect(await edits('2000-09-23', { do: 'show' })).not.toContain('for three issues');
      await publish('2000-12-20');
      expect(await edits('2000-12-21', { do: 'show' })).toContain('for three issues: Europe');
    });
  });
});
