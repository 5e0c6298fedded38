import { readFileSync } from 'node:fs';
import { fromPackageRoot } from '../../../src/config/paths.ts';
import type { Known } from '../../../src/main/import/known.ts';
import type { InputFile } from '../../../src/main/import/source.ts';

/** A file of tests/samples. */
export function sample(name: string): InputFile {
  return { name, content: readFileSync(fromPackageRoot('tests', 'samples', name)) };
}

/** A file made up in a test. */
export function json(value: unknown): InputFile {
  return { name: 'file.json', content: JSON.stringify(value) };
}

/** What there is in an empty database. */
export const nothingKnown: Known = {
  ...{ posts: [], people: [], accounts: [], appointments: [], grants: [], rounds: [], plans: [] },
  instruments: ['plan-of-action'],
};

export const manila = {
  ...{ code: 'MNL', name: 'Mission', kind: 'field' },
  ...{ dutyStation: 'Manila', country: 'PH', timeZone: 'Asia/Manila' },
};
export const geneva = {
  ...{ code: 'HQ', name: 'Headquarters', kind: 'hq' },
  ...{ dutyStation: 'Geneva', country: 'CH', timeZone: 'Europe/Zurich' },
};
export const ana = { key: 'ana', name: 'Ana', email: 'ana@example.org' };
export const round = {
  ...{ label: 'Spring', periodStart: '2000-01-01', periodEnd: '2000-03-31' },
  ...{ opensAt: '2000-04-01', dueAt: '2000-04-15', closesAt: '2000-04-30' },
};
export const objectives = [
  { code: 'P1', side: 'programme', title: 'Consult' },
  { code: 'S1', side: 'staffing', title: 'Advertise' },
];
