import { describe, expect, it } from 'vitest';
import {
  importUndoOf,
  importUndoSchema,
  isImportUntouched,
  type UndoSnapshot,
} from '../../../src/imports/undo/importUndoRecord.ts';

const at = new Date('2000-08-01T12:00:00Z');

/** A group with one post and one person, and what is said otherwise. */
const rows = (more: Partial<UndoSnapshot> = {}): UndoSnapshot => ({
  dutyStation: [{ id: 1, timeZone: 'Asia/Manila' }],
  post: [{ id: 1, name: 'Mission', dutyStationId: 1 }],
  person: [{ id: 1, name: 'Ana', email: null }],
  identity: [],
  appointment: [{ id: 1, to: null }],
  grant: [],
  ...more,
});

describe('what an import did', () => {
  it('is nothing where nothing changed, and can be kept as a text', () => {
    const undo = importUndoOf(rows(), rows(), at);
    expect(undo.changed).toEqual([]);
    expect(Object.values(undo.added).flat()).toEqual([]);
    expect(importUndoSchema.parse(JSON.parse(JSON.stringify(undo)))).toEqual(undo);
  });

  it('is the rows that it added, and what the others were before and after', () => {
    const after = rows({
      person: [
        { id: 1, name: 'Ana María', email: null },
        { id: 2, name: 'Ben', email: null },
      ],
      appointment: [
        { id: 1, to: '2000-12-31' },
        { id: 2, to: null },
      ],
    });
    const undo = importUndoOf(rows(), after, at);
    expect(undo.at).toBe('2000-08-01T12:00:00.000Z');
    expect([undo.added.person, undo.added.appointment, undo.added.post]).toEqual([[2], [2], []]);
    expect(undo.changed).toEqual([
      { table: 'person', id: 1, before: { name: 'Ana', email: null }, after: { name: 'Ana María', email: null } },
      { table: 'appointment', id: 1, before: { to: null }, after: { to: '2000-12-31' } },
    ]);
    expect(isImportUntouched(undo, after)).toBe(true);
  });

  it('cannot be taken back where a row of it has changed since, or is gone', () => {
    const after = rows({ person: [{ id: 1, name: 'Ana María', email: null }] });
    const undo = importUndoOf(rows(), after, at);
    expect(isImportUntouched(undo, rows({ person: [{ id: 1, name: 'Ana M.', email: null }] }))).toBe(false);
    expect(isImportUntouched(undo, rows({ person: [{ id: 1, name: 'Ana María', email: 'a@b.org' }] }))).toBe(false);
    expect(isImportUntouched(undo, rows({ person: [] }))).toBe(false);
    // What the import left alone may change.
    expect(isImportUntouched(undo, { ...after, post: [{ id: 1, name: 'Regional mission', dutyStationId: 1 }] })).toBe(
      true,
    );
  });

  it('takes away no row that is not the group’s', () => {
    const undo = { at: at.toISOString(), added: { post: [1, 77] }, changed: [] };
    expect(isImportUntouched(undo, rows())).toBe(false);
    expect(isImportUntouched({ ...undo, added: { post: [1] } }, rows())).toBe(true);
  });

  it.each([
    [{ at: 'yesterday', added: {}, changed: [] }],
    [{ at: at.toISOString(), added: { auditEvent: [1] }, changed: [] }],
    [{ at: at.toISOString(), added: { post: ['1'] }, changed: [] }],
    [{ at: at.toISOString(), added: {}, changed: [{ table: 'post', id: 1, before: { name: {} }, after: {} }] }],
  ])('is no other file: %j', (file) => {
    expect(importUndoSchema.safeParse(file).success).toBe(false);
  });
});
