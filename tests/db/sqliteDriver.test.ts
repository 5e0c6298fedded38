import { expect, it } from 'vitest';
import { StartRefusal } from '../../src/config/startRefusal.ts';
import { loadSqliteDriver } from '../../src/db/sqliteDriver.ts';

const failing = (message: string) => () =>
  loadSqliteDriver((name) => {
    throw new Error(message.replace('NAME', name));
  });

it('says in words how to get a driver that was left out', () => {
  const load = failing("Cannot find module 'NAME'\nRequire stack:\n- /focal/dist/src/db/sqliteDriver.js");
  expect(load).toThrow(StartRefusal);
  expect(load).toThrow(/DATABASE_URL names a SQLite file.*is missing\. Install it with "npm ci --omit=dev"/);
});

it('hides no other failure of the driver', () => {
  expect(failing('the binary was compiled for another Node')).toThrow('the binary was compiled for another Node');
  expect(failing("Cannot find module 'bindings'")).toThrow("Cannot find module 'bindings'");
});
