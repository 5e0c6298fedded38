import { readFileSync } from 'node:fs';
import { fromPackageRoot } from '../../../src/config/fromPackageRoot.ts';
import { judgeImportShape } from '../../../src/imports/judgeImportShape.ts';
import type { KnownBeforeImport } from '../../../src/imports/knownBeforeImport.ts';
import { sayWords } from '../../../src/language/catalogueTextAsValue.ts';
import { judgeImportRelations } from '../../../src/imports/judgeImportRelations.ts';
import { shippedRegisters } from '../../../src/registers/shippedRegisters.ts';
import type { InputFile } from '../../../src/imports/parseImportSource.ts';

/** A file of tests/samples. */
export function sample(name: string): InputFile {
  return { name, content: readFileSync(fromPackageRoot('tests', 'samples', name)) };
}

/** A file made up in a test. */
export function json(value: unknown): InputFile {
  return { name: 'file.json', content: JSON.stringify(value) };
}

/** What there is in an empty database. */
export const nothingKnown: KnownBeforeImport = {
  group: null,
  stations: [],
  posts: [],
  people: [],
  accounts: [],
  appointments: [],
  grants: [],
  rounds: [],
  plans: [],
  instruments: ['plan-of-action'],
  registers: shippedRegisters(),
};

export const manila = {
  code: 'MNL',
  name: 'Mission',
  kind: 'field',
  dutyStation: 'Manila',
  country: 'PH',
  timeZone: 'Asia/Manila',
};
export const geneva = {
  code: 'HQ',
  name: 'Headquarters',
  kind: 'hq',
  dutyStation: 'Geneva',
  country: 'CH',
  timeZone: 'Europe/Zurich',
};
export const ana = { key: 'ana', name: 'Ana', email: 'ana@example.org' };
export const round = {
  label: 'Spring',
  periodStart: '2000-01-01',
  periodEnd: '2000-03-31',
  opensAt: '2000-04-01',
  dueAt: '2000-04-15',
  closesAt: '2000-04-30',
};
export const objectives = [
  { code: 'P1', side: 'programme', title: 'Consult' },
  { code: 'S1', side: 'staffing', title: 'Advertise' },
];

/** A file in which nothing is wrong. */
export const whole = {
  posts: [manila, geneva],
  people: [ana],
  appointments: [{ person: 'ana', post: 'MNL', role: 'focalPoint', from: '2000-01-01' }],
  grants: [{ person: 'ana', role: 'editor', from: '2000-01-01', to: '2000-12-31' }],
  round,
  objectives,
  counterparts: [{ round: 'Spring', post: 'HQ', counterpart: 'MNL' }],
  updates: [{ post: 'HQ', daysAfterDue: 0, answers: {} }],
};

/** Every finding as "place: message". */
export function judge(raw: unknown, known: Partial<KnownBeforeImport> = {}): string[] {
  const judged = judgeImportShape(raw);
  const findings = [...judged.findings, ...judgeImportRelations(judged, { ...nothingKnown, ...known })];
  return findings.map(({ path, message }) => `${path.join('.')}: ${sayWords(message, 'en')}`);
}
