import type { RegisterField } from '../../src/registers/registerField.ts';
import { entryOnDay } from '../../src/registers/entryWhen.ts';
import type { StoredEntry } from '../../src/registers/registerEntry.ts';

/** A training that Headquarters held, as it is kept; nothing is said of it. */
export function trainingOf(more: Partial<StoredEntry> = {}): StoredEntry {
  return {
    id: 9,
    version: 1,
    type: 'training',
    key: 'training-1',
    title: 'Gender session',
    titleFr: null,
    titleEs: null,
    when: entryOnDay('2000-12-05'),
    place: null,
    owner: 'HQ',
    ownerPostId: 1,
    ownerPersonId: null,
    visibility: 'workingGroup',
    consent: null,
    state: 'held',
    values: [],
    ...more,
  };
}

/** A value that a file may give for a field of each kind. */
export function anyValueOf(field: RegisterField): unknown {
  if ('options' in field) return field.options[0]?.key;
  if (field.kind === 'average') return field.from;
  return byKind[field.kind];
}

const byKind: Record<Exclude<RegisterField['kind'], 'average' | 'choice' | 'scale'>, unknown> = {
  text: 'A text; with a sign',
  longText: 'One line\nand another',
  texts: ['First of them', 'Second of them'],
  yesNo: false,
  number: 12_345.5,
  count: { moreThan: 1_300 },
  date: '2000-12-05',
  link: 'https://focal.example/page',
  post: 'MNL',
  entry: 'outlet-1',
  counts: { invited: 1_717, attended: 12, women: 7, men: 5, notStated: 0 },
  money: { amount: 1_250.5, currency: 'CHF' },
  period: { from: '2000-01-01', to: '2000-12-31' },
  segment: { kind: 'field', language: 'fr' },
  milestones: [{ text: 'Find land', due: '2000-04-01', done: true }, { text: 'Sign for it' }],
  recommendations: [{ text: 'Open a line', addressee: 'HQ', due: '2001-03-31' }],
  results: [{ indicator: 'Gardens', baseline: '0', target: '12', actual: '9' }],
};
