import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { bugReporterAtStart } from '../../src/main/log.ts';
import { databases } from '../support/databases.ts';

function reporting(): { lines: Record<string, unknown>[]; report: (error: unknown) => string } {
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  return { lines, report: bugReporterAtStart(log) };
}

describe('the log', () => {
  it('names the codes of the database, and no word that somebody wrote', async () => {
    const { db, close } = await databases[0].open();
    await db.$executeRawUnsafe('PRAGMA query_only = ON');
    const error = await db.workingGroup
      .create({ data: { code: 'secret', name: 'secret' } })
      .catch((thrown: unknown) => thrown);
    await close();
    const { lines, report } = reporting();
    const reference = report(error);
    const line = { reference, msg: 'the database takes nothing', storage: 'nothing' };
    expect(lines).toMatchObject([{ ...line, codes: ['P2039', 'SQLITE_READONLY'] }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('calls anything else a bug', () => {
    const { lines, report } = reporting();
    report(new TypeError('x is not a function'));
    report('no error at all');
    expect(lines).toMatchObject([
      { msg: 'bug', kind: 'TypeError', message: 'x is not a function' },
      { msg: 'bug', kind: 'string' },
    ]);
    expect(lines[0]).not.toHaveProperty('codes');
  });
});
