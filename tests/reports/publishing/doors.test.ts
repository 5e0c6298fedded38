import { describe, expect, it } from 'vitest';
import { smallGroup } from '../../people/smallGroup.ts';
import { databases } from '../../support/databases.ts';
import { doors } from '../../support/doors.ts';

describe.each(doors)('a yearly paper, in $name', ({ open }) => {
  it('is edited, signed, released and read by buttons', async () => {
    const database = await databases[0].open();
    const { app, person } = await smallGroup(database.db);
    const { workingGroupId } = app;
    const key = { workingGroupId, key: 'dora', name: 'Dora' };
    const grants = { create: { role: 'supervisor', from: '2000-01-01' } } as const;
    const dora = await database.db.person.create({ data: { ...key, grants } });
    const day = { from: '2000-12-05', to: '2000-12-05', precision: 'day' as const, year: 2000, state: 'held' as const };
    const training = { workingGroupId, type: 'training', key: 'one', title: 'Gender session', ...day };
    await database.db.registerEntry.create({ data: { ...training, visibility: 'memberStates' } });
    const clock = () => new Date('2001-01-20T11:00:00Z');
    const door = await open({ database, workingGroupId, clock });
    const supervisor = await door.enter(dora.id);
    await supervisor.says('status');
    const carla = await door.enter(person.coordinator);
    await carla.says('annual 2000');
    await carla.presses('Sign and release');
    await carla.says('sign annual 2000 note preface en A year of firsts.');
    expect(carla.reads().join('\n')).toContain('A year of firsts.');
    await carla.says('sign annual 2000 ask');
    expect(carla.reads().join('\n')).toContain('It waits for the supervisor');

    await door.deliver();
    expect(supervisor.reads().join('\n')).toContain('ready for your signature');
    await supervisor.presses(supervisor.button(/all staff/i));
    expect(supervisor.reads().join('\n')).toContain('Gender session');
    await supervisor.presses('Sign it');
    expect(supervisor.reads().join('\n')).toContain('yearly paper 2000 is signed');

    await carla.says('sign annual 2000');
    await carla.presses(carla.button(/working group/i));
    await carla.presses('Release to the working group');
    const ana = await door.enter(person.ana);
    await ana.says('annual 2000');
    expect(ana.reads().join('\n')).toContain('A year of firsts.');
    expect(ana.reads().join('\n')).toContain('Gender session');
    expect(door.bugs).toEqual([]);
    await door.close();
    await database.close();
  });
});
