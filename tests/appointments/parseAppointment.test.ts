import { describe, expect, it } from 'vitest';
import { parseAppointment, saysWhoIsAppointed } from '../../src/appointments/parseAppointment.ts';

const TODAY = '2026-01-20';
const parsed = (words: string) => {
  const { parts, ...rest } = parseAppointment(words, TODAY);
  return { ...rest, first: parts[0] };
};
const maria = { who: 'Maria López', where: 'DAK' };
const plain = { email: null, role: 'focalPoint', from: null, to: null, first: maria };

describe('the words of an appointment', () => {
  it.each([
    ['Maria López to DAK', {}],
    ['Maria López to DAK from 1 March', { from: '2026-03-01' }],
    ['Maria López to DAK as of 1 March 2026', { from: '2026-03-01' }],
    ['Maria López <mlopez@example.org> to DAK on 1 March', { from: '2026-03-01', email: 'mlopez@example.org' }],
    ['Maria López to DAK as alternate from 1 March', { from: '2026-03-01', role: 'alternate' }],
    ['Maria López to DAK from 1 March to 30 June', { from: '2026-03-01', to: '2026-06-30' }],
    ['Maria López pour DAK comme suppléante à partir du 1er mars', { from: '2026-03-01', role: 'alternate' }],
    ['a Maria López para DAK a partir del 1 de marzo', { from: '2026-03-01' }],
    ['Maria López para DAK como suplente desde el 1 de marzo', { from: '2026-03-01', role: 'alternate' }],
    ['Maria López answers for DAK from 1 March', { from: '2026-03-01' }],
    ['Maria López répond pour DAK à partir du 1er mars', { from: '2026-03-01' }],
    // Only the last day was said: the end of what she has.
    ['Maria López to DAK until 30 June', { to: '2026-06-30' }],
    ['Maria López pour DAK jusqu’au 30 juin', { to: '2026-06-30' }],
    ['a Maria López para DAK hasta el 30 de junio', { to: '2026-06-30' }],
    ['Maria López to DAK as alternate until 30 June', { to: '2026-06-30', role: 'alternate' }],
    ['Maria López to DAK from 1 March until 30 June', { from: '2026-03-01', to: '2026-06-30' }],
    ['May Wong to DAK', { first: { who: 'May Wong', where: 'DAK' } }],
    ['Sun Li to San José', { first: { who: 'Sun Li', where: 'San José' } }],
    [
      'Ana de la Cruz at Addis Ababa from 1 March',
      { from: '2026-03-01', first: { who: 'Ana de la Cruz', where: 'Addis Ababa' } },
    ],
    ['somebody', { first: undefined }],
  ] as const)('%s', (words, what) => {
    expect(parsed(words)).toEqual({ ...plain, ...what });
  });

  it.each([
    ['Maria López answers for Dakar from 1 March', true],
    ['Maria López répond pour Dakar à partir du 1er mars', true],
    ['Maria López responde por Dakar a partir del 1 de marzo', true],
    ['Maria answers for Dakar', false],
    // Whoever goes on leave says who answers meanwhile.
    ['Dakar answers for me until 5 January', false],
    ['away 20 Dec to 5 Jan, Dakar answers for me', false],
    ['Nobody answers for what happened', false],
    ['From 1 March the ministry will answer', false],
  ])('are heard without a command where they say from when: %s', (text, is) => {
    expect(saysWhoIsAppointed(text, TODAY)).toBe(is);
  });
});
