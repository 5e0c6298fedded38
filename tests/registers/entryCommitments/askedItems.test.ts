import { describe, expect, it } from 'vitest';
import { entryCommitmentItems } from '../../../src/registers/entryCommitments/entryCommitmentItems.ts';
import type { Entry } from '../../../src/registers/registerEntry.ts';
import type { EntryState } from '../../../src/registers/registerType.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';
import type { Visibility } from '../../../src/instruments/instrument.ts';
import { itemRows, type Said } from './items.ts';

const registers = shippedRegisters();
const fields = fieldsOf(registers, typeOf(registers, 'conference'));

function entryWith(
  lists: Record<string, Said[]>,
  { state = 'held', visibility = 'memberStates' }: { state?: EntryState; visibility?: Visibility } = {},
): Entry {
  return {
    type: 'conference',
    key: 'conference-2000-11-30',
    title: 'Women and migration',
    titleFr: null,
    titleEs: null,
    when: { from: '2000-11-30', to: '2000-11-30', precision: 'day', year: 2000 },
    place: null,
    owner: null,
    visibility,
    consent: null,
    state,
    values: Object.entries(lists).flatMap(([field, items]) => itemRows(field, items)),
  };
}

describe('what an entry asks of others', () => {
  it('are the items of its lists, each by the kind that its field says', () => {
    const entry = entryWith({
      recommendations: [{ text: 'Collect data by sex', addressee: 'HQ', due: '2001-03-31' }],
      followUps: [{ text: 'Send the report' }],
    });
    expect(entryCommitmentItems(entry, fields)).toEqual([
      {
        field: 'recommendations',
        kind: 'recommendation',
        text: 'Collect data by sex',
        addressee: 'HQ',
        due: '2001-03-31',
        visibility: 'memberStates',
      },
      {
        field: 'followUps',
        kind: 'followUp',
        text: 'Send the report',
        addressee: null,
        due: null,
        visibility: 'memberStates',
      },
    ]);
  });

  it('is each once where a list says it twice, and twice where two are to do it', () => {
    const items = [
      { text: 'Collect data by sex', addressee: 'HQ' },
      { text: 'Collect  data, by sex.', addressee: 'hq' },
      { text: 'Collect data by sex', addressee: 'MNL' },
    ];
    const asked = entryCommitmentItems(entryWith({ recommendations: items }), fields);
    expect(asked.map(({ addressee }) => addressee)).toEqual(['HQ', 'MNL']);
  });

  it('is nothing where an item has no words, or where the entry does not take place', () => {
    expect(entryCommitmentItems(entryWith({ followUps: [{ addressee: 'HQ' }] }), fields)).toEqual([]);
    const cancelled = entryWith({ followUps: [{ text: 'Send the report' }] }, { state: 'cancelled' });
    expect(entryCommitmentItems(cancelled, fields)).toEqual([]);
  });

  it('has the readers of its entry, or of its field where these are fewer', () => {
    const secret = entryWith({ followUps: [{ text: 'Send the report' }] }, { visibility: 'coordinator' });
    expect(entryCommitmentItems(secret, fields)).toMatchObject([{ visibility: 'coordinator' }]);
    const narrow = fields.map((field) => ({ ...field, visibility: 'workingGroup' as const }));
    const open = entryWith({ followUps: [{ text: 'Send the report' }] });
    expect(entryCommitmentItems(open, narrow)).toMatchObject([{ visibility: 'workingGroup' }]);
  });

  it('comes from lists alone that ask: milestones of a pilot project ask nobody', () => {
    const pilot = fieldsOf(registers, typeOf(registers, 'pilotProject'));
    const entry = {
      ...entryWith({ milestones: [{ text: 'First workshop', due: '2001-03-01' }] }),
      type: 'pilotProject',
    };
    expect(entryCommitmentItems(entry, pilot)).toEqual([]);
  });
});
