import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresClient } from '../../prisma/generated/postgresql/client.ts';
import type { PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { watchPostgres } from './postgresWatch.ts';
import { rollBack, transactionOptions } from './transactionOptions.ts';
import { type Driver, countedConnection } from './countedConnection.ts';
import { unlessPostgresSilent } from './unlessPostgresSilent.ts';
import { connectionForLongLists } from './connectionForLongLists.ts';

/** A client of a PostgreSQL database, typed as that of SQLite; it connects when it is first used, and tells `connected`. */
export function postgresClient(url: string, connected: (driver: Driver) => void): PrismaClient {
  const driver = new PrismaPg({ connectionString: url });
  const adapter = {
    provider: 'postgres' as const,
    adapterName: driver.adapterName,
    async connect() {
      const connection = connectionForLongLists(await driver.connect(), 'postgresql');
      return countedConnection(unlessPostgresSilent(connection, watchPostgres(url), rollBack), connected);
    },
  };
  const client = new PostgresClient({ adapter, transactionOptions });
  // The only place where one client passes for the other. Both are generated from the same models, and SQLite's has the
  // narrower types: whatever compiles against it, PostgreSQL's client can do.
  return client as unknown as PrismaClient;
}
