import { AsyncLocalStorage } from 'node:async_hooks';
import type { ArgType } from '@prisma/driver-adapter-utils';
import { databaseWorkCounts } from './databaseWorkCounts.ts';
import { isReadStatement } from './singleWriter.ts';

/** A statement, and its rows, as driver adapters take and give them. */
export interface DriverStatement {
  sql: string;
  args: unknown[];
  argTypes: ArgType[];
}
interface DriverRows {
  columnNames: string[];
  columnTypes: readonly unknown[];
  rows: unknown[][];
}

/** What runs statements without Prisma: a connection, or the transaction that it has open. */
export interface Driver {
  queryRaw(statement: DriverStatement): Promise<DriverRows>;
  executeRaw(statement: DriverStatement): Promise<number>;
}
interface DriverTransaction extends Driver {
  commit(): Promise<void>;
  rollback(): Promise<void>;
}
interface Connection<T> extends Driver {
  startTransaction(isolationLevel?: unknown): Promise<T>;
}

/** Where a transaction that is being begun leaves what its statements go through. */
export const beginning = new AsyncLocalStorage<{ driver?: Driver }>();

/**
 * The same connection, which counts what Prisma has it do, and tells `beginning` of each transaction that it starts; `connected` is
 * told of itself. Statements that do not come from Prisma then run on the same connection, and in the same transaction.
 */
export function countedConnection<T extends DriverTransaction, C extends Connection<T>>(
  connection: C,
  connected: (driver: Driver) => void,
): C {
  const alone: Driver = {
    queryRaw(statement) {
      if (!isReadStatement(statement.sql)) databaseWorkCounts.commits++;
      return connection.queryRaw(statement);
    },
    executeRaw(statement) {
      databaseWorkCounts.commits++;
      return connection.executeRaw(statement);
    },
  };
  connected(alone);
  return Object.assign(Object.create(connection) as C, counted(alone), {
    async startTransaction(isolationLevel?: unknown): Promise<T> {
      const transaction = await connection.startTransaction(isolationLevel);
      let isOver = false;
      const unlessOver = (): T => {
        if (isOver) throw new Error('the transaction is over');
        return transaction;
      };
      const driver: Driver = {
        queryRaw: async (statement) => unlessOver().queryRaw(statement),
        executeRaw: async (statement) => unlessOver().executeRaw(statement),
      };
      const opened = beginning.getStore();
      if (opened) opened.driver = driver;
      return Object.assign(Object.create(transaction) as T, counted(driver), {
        async commit() {
          isOver = true;
          await transaction.commit();
          databaseWorkCounts.commits++;
        },
        rollback() {
          isOver = true;
          return transaction.rollback();
        },
      });
    },
  });
}

const endsTransaction = /^\s*(COMMIT|ROLLBACK)\b/i;

function counted(driver: Driver): Driver {
  return {
    queryRaw(statement) {
      databaseWorkCounts.statements.prisma++;
      return driver.queryRaw(statement);
    },
    executeRaw(statement) {
      if (!endsTransaction.test(statement.sql)) databaseWorkCounts.statements.prisma++;
      return driver.executeRaw(statement);
    },
  };
}
