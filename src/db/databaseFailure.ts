import { z } from 'zod';

/** What an error says of the database: nothing was stored, or nobody knows whether it was. */
export interface StorageFailure {
  /** The database's own code, for instance SQLITE_FULL or P1001. */
  code: string;
  stored: 'nothing' | 'unknown';
}

/**
 * The database is not to be used now. Prisma wraps what has a code and keeps nothing but that, so the code says it all:
 * DATABASE_FILE_GONE and DATABASE_SILENT refuse before anything was tried, DATABASE_FELL_SILENT gives up what was under way.
 */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  readonly code: 'DATABASE_FILE_GONE' | 'DATABASE_SILENT' | 'DATABASE_FELL_SILENT';

  constructor(code: StorageUnavailable['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Codes of a database that takes nothing at the moment. SQLite: full, read-only, I/O error, gone, corrupt, locked for too
 * long (https://sqlite.org/rescode.html). PostgreSQL: out of resources, read-only, system error, starting, corrupt
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html). Prisma: not reachable, no connection free.
 */
const takesNothing =
  /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB|BUSY|PROTOCOL)(_\w+)?|53\w{3}|25006|58\w{3}|57P0[34]|XX00[12]|DATABASE_(FILE_GONE|SILENT)|ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|P1000|P1001|P1003|P2024)$/;

/** Codes of a conversation with the database that broke off: what was under way may have been stored. */
const brokeOff = /^(08\w{3}|57P0[125]|DATABASE_FELL_SILENT|ECONNRESET|EPIPE|ETIMEDOUT|P1002|P1008|P1017|P2028)$/;

/** What an error means for what a person wanted kept; null for an error that is not the database's state. */
export function databaseFailureOf(error: unknown): StorageFailure | null {
  const codes = databaseCodes(error);
  const refused = codes.filter((code) => takesNothing.test(code));
  // SQLite rolls back what it did not take, also where Prisma calls it a time-out.
  const sqlite = refused.find((code) => code.startsWith('SQLITE_'));
  if (sqlite !== undefined) return { code: sqlite, stored: 'nothing' };
  const lost = codes.findLast((code) => brokeOff.test(code)) ?? (brokenOffInWords(error) ? 'P1017' : undefined);
  if (lost !== undefined) return { code: lost, stored: 'unknown' };
  const code = refused.at(-1);
  return code === undefined ? null : { code, stored: 'nothing' };
}

/** The codes that Prisma gives statements of models, and not those in SQL. */
const codeOfKind = new Map([
  ['DatabaseNotReachable', 'P1001'],
  ['ConnectionClosed', 'P1017'],
  ['SocketTimeout', 'P1008'],
]);

/** Every code that Prisma, its driver and the database gave an error, from the outside in: free of what people wrote. */
export function databaseCodes(error: unknown): string[] {
  const codes = chain(error).flatMap((one) => {
    const { code, originalCode, kind = '' } = coded.parse(one);
    return [code, originalCode, codeOfKind.get(kind)];
  });
  return [...new Set(codes)].filter((code) => code !== undefined && /^[A-Z0-9_]{4,40}$/.test(code)) as string[];
}

const text = z.string().optional().catch(undefined);
const coded = z.object({ code: text, originalCode: text, kind: text }).catch({
  code: undefined,
  originalCode: undefined,
  kind: undefined,
});
const inner = z
  .object({
    cause: z.unknown().optional(),
    meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined),
  })
  .catch({});

/** An error and what caused it; five deep at most, as nothing that a driver throws is deeper. */
function chain(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let layer = [error]; layer.length > 0 && found.length < 5;) {
    found.push(...layer);
    layer = layer.flatMap((one) => {
      const { cause, meta } = inner.parse(one);
      return [cause, meta?.driverAdapterError].filter((next) => typeof next === 'object' && next !== null);
    });
  }
  return found;
}

/** The driver of PostgreSQL gives a connection that ended under a statement no code. */
function brokenOffInWords(error: unknown): boolean {
  return chain(error).some((one) => one instanceof Error && one.message.startsWith('Connection terminated'));
}
