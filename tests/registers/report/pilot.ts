import { judgeEntry } from '../../../src/registers/judgeEntry.ts';
import type { Entry } from '../../../src/registers/registerEntry.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';

const registers = shippedRegisters();
export const pilotType = typeOf(registers, 'pilotProject');
export const pilotFields = fieldsOf(registers, pilotType);

/** A pilot project as a file says it. */
export function pilot(said: object = {}): Entry {
  const row = {
    type: 'pilotProject',
    title: 'Shelter in Manila',
    key: 'shelter',
    from: '2000-05-01',
    to: '2001-04-30',
    state: 'held',
    place: 'Manila',
    proposer: 'MNL',
    money: { amount: 40_000, currency: 'USD' },
    period: { from: '2000-05-01', to: '2001-04-30' },
    results: [
      { indicator: 'Women housed', baseline: '0', target: '60', actual: '72' },
      { indicator: 'Staff trained', target: '10' },
    ],
    milestones: [
      { text: 'Room opened', due: '2000-09-30', done: true },
      { text: 'Staff trained', due: '2000-11-30' },
      { text: 'Report written', due: '2000-10-31', done: false },
      { text: 'Handed over', due: '2001-04-30' },
    ],
    quarterNotes: ['2000/3: The room was opened'],
    relevance: 4,
    impact: 3,
    lesson: 'Begin with the neighbours.\n\nKeep a list.',
    note: 'Between ourselves',
    ...said,
  };
  const { entry, faults } = judgeEntry(row, registers);
  if (!entry) throw new Error(JSON.stringify(faults));
  return entry;
}
