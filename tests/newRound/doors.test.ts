import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtInInstrumentSource } from '../../src/instruments/builtInInstrument.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';

const noon = new Date('2001-12-01T11:00:00Z');

describe.each(doors)('what a coordinator prepares, in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor;
  let world: Exercise;
  let carla: Visitor;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.updateMany({ data: { state: 'closed' } });
    door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => noon });
    carla = await door.enter(world.person.coordinator);
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });
  const read = () => carla.reads().join('\n');

  it('is a new round: by words, by the form, and taken back', async () => {
    await carla.says('round new');
    expect(read()).toContain('New round “Round 2002”, a copy of “Round 2001”');
    await carla.presses('Change it in the form');
    carla.fills('label', 'Spring 2002');
    carla.fills('opensAt', '2002-03-04');
    await carla.submits();
    expect(read()).toContain('New round “Spring 2002”');
    await carla.presses('Schedule this round');
    const scheduled = await database.db.round.findFirst({ where: { label: 'Spring 2002' } });
    expect(scheduled).toMatchObject({ state: 'scheduled', opensAt: '2002-03-04' });
    expect(read()).toContain('“Spring 2002” is scheduled and opens on 4 March 2002.');
    await carla.presses('Take it back');
    expect(await database.db.round.count()).toBe(2);
    expect(door.bugs).toEqual([]);
  });

  it('is questions: shown, sent as a file, tried out in the form, used, taken back', async () => {
    const source = (builtInInstrumentSource('plan-of-action')?.source ?? '').replace(/^version: \d+$/m, 'version: 90');
    const bytes = new TextEncoder().encode(source.replace("en: 'Dialogue'", "en: 'Talking to others'"));
    await carla.says('questions');
    expect(read()).toContain('the next round will ask these questions');
    await carla.presses('Hand changed ones in');
    await carla.sends({ name: 'questions.yaml', bytes });
    // A file may be for several things: which one is asked.
    await carla.presses('It holds the questions of a round');
    expect(read()).toContain('Plans of Action, version 90');
    await carla.presses('Try them out');
    carla.fills('dialogueContact', 'Somebody');
    await carla.submits();
    await carla.presses('Use these questions');
    expect(await database.db.instrument.count({ where: { version: 90 } })).toBe(1);
    await carla.presses('Take it back');
    expect(await database.db.instrument.count({ where: { version: 90 } })).toBe(0);
    expect(door.bugs).toEqual([]);
  });

  it('is questions under other keys: what was answered under the old one is shown under the new one', async () => {
    await carla.says('questions export');
    const source = (builtInInstrumentSource('plan-of-action')?.source ?? '')
      .replace(/^version: \d+$/m, 'version: 90')
      .replace('- key: patObstacle\n', '- key: obstacle\n        was: patObstacle\n')
      .replace('words: patObstacle\n', 'words: obstacle\n');
    await carla.says('questions import');
    await carla.sends({ name: 'questions.yaml', bytes: new TextEncoder().encode(source) });
    await carla.presses('It holds the questions of a round');
    expect(read()).toContain('obstacle');
    await carla.presses('Use these questions');
    const { source: kept } = await database.db.instrument.findFirstOrThrow({ where: { version: 90 } });
    expect(kept).toContain('was: patObstacle');
    const broken = source.replace('kind: matrix', 'kind: matrxi');
    const line = broken.split('\n').findIndex((one) => one.includes('matrxi')) + 1;
    await carla.says('questions import');
    await carla.sends({
      name: 'questions.yaml',
      bytes: new TextEncoder().encode(broken.replace('version: 90', 'version: 91')),
    });
    await carla.presses('It holds the questions of a round');
    expect(read()).toContain(`${line}`);
    expect(await database.db.instrument.count({ where: { version: 91 } })).toBe(0);
    expect(door.bugs).toEqual([]);
  });

  it('is nobody else’s: a file of questions from a focal point is for nothing', async () => {
    const ana = await door.enter(world.person.ana);
    await ana.sends({ name: 'questions.yaml', bytes: new TextEncoder().encode('key: mine\nversion: 1\n') });
    expect(await database.db.instrumentProposal.count()).toBe(0);
    expect(ana.reads().at(-1)).toContain('questions.yaml');
    expect(door.bugs).toEqual([]);
  });
});
