import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { doors } from '../support/doors.ts';
import { handoverWorld } from './world.ts';

describe.each(doors)('a handover, in $name', ({ open }) => {
  it('is said, shown, pressed, answered, gone through and read as a file', async () => {
    const database = await databases[0].open();
    const world = await handoverWorld(database.db);
    await world.need('A trainer in October');
    await world.entry('Gender session', { of: 'ana' });
    let now = new Date('2000-08-20T11:00:00Z');
    const door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => now });
    const carla = await door.enter(world.person.coordinator);
    await carla.says('handover Manila to chi of WGGI from 1 September');
    expect(carla.reads().at(-1)).toContain('Five questions help your successor');
    await carla.presses('Appoint');
    expect(await database.db.handover.count()).toBe(1);

    const ana = await door.enter(world.person.ana);
    await ana.says('handover');
    expect(ana.reads().join('\n')).toContain('From 1 September 2000, chi of WGGI answers for MNL Manila');
    await ana.presses('Answer the questions');
    await ana.says('Talks with the Bureau of Women');
    for (let left = 4; left > 0; left--) await ana.presses('Skip');
    await ana.presses('Hand over');
    expect(ana.reads().at(-1)).toContain('chi of WGGI will find your words');

    now = new Date('2000-09-01T04:00:00Z');
    const chi = await door.enter(world.person.chi);
    await chi.says('handover');
    expect(chi.reads().at(-1)).toContain('0 of 5 taken');
    await chi.presses('Go through it');
    expect(chi.reads().at(-1)).toContain('A trainer in October');
    await chi.presses('Mine');
    expect(chi.reads().at(-1)).toContain('Gender session');
    await chi.presses('Ask');
    await chi.says('Where is it held?');
    expect(chi.reads().join('\n')).toContain('has your question');
    expect(await database.db.handoverItem.findMany({ orderBy: { key: 'asc' } })).toMatchObject([
      { choice: 'mine' },
      { choice: 'asked', question: 'Where is it held?' },
    ]);
    await chi.says('handover MNL docx');
    expect(chi.reads().join('\n')).toContain('Handover pack: MNL Manila');
    expect(door.bugs).toEqual([]);
    await door.close();
    await database.close();
  });
});
