/**
 * Waiting is not an error here (writers queue), and an import is one long transaction; both in milliseconds.
 * Serializable is what SQLite always is: PostgreSQL must not be laxer than the database that most tests run on.
 */
export const transactionOptions = { maxWait: 600_000, timeout: 120_000, isolationLevel: 'Serializable' } as const;

/** A statement without values, as driver adapters take it. */
export const databaseStatement = (sql: string) => ({ sql, args: [], argTypes: [] });

export const rollBack = databaseStatement('ROLLBACK');
