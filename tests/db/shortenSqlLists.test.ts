import type { ArgType } from '@prisma/driver-adapter-utils';
import { describe, expect, it } from 'vitest';
import { insertsInStatements, type Statement, withShortSqlLists } from '../../src/db/shortenSqlLists.ts';

const int: ArgType = { scalarType: 'int', arity: 'scalar' };
const text: ArgType = { scalarType: 'string', arity: 'scalar' };
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const statement = (sql: string, args: unknown[], type = int): Statement => ({
  sql,
  args,
  argTypes: args.map(() => type),
});
const marks = (count: number) =>
  numbers(count)
    .map(() => '?')
    .join(',');
const dollars = (from: number, count: number) =>
  numbers(count)
    .map((at) => `$${from + at - 1}`)
    .join(',');

describe('a long list in a statement', () => {
  const many = 201;

  it('is one value of JSON in SQLite, with the values around it in their places', () => {
    const given = statement(`SELECT * FROM t WHERE a = ? AND b IN (${marks(many)}) AND c = ?`, [
      'x',
      ...numbers(many),
      'y',
    ]);
    const { sql, args, argTypes } = withShortSqlLists(given, 'sqlite');
    expect(args).toHaveLength(3);
    expect([args[0], args[2]]).toEqual(['x', 'y']);
    expect(JSON.parse(String(args[1]))).toEqual(numbers(many));
    expect(sql.match(/\?/g)).toHaveLength(3);
    expect(argTypes).toHaveLength(3);
  });

  it('is one array in PostgreSQL, and the values behind it are numbered anew', () => {
    const sql = `SELECT * FROM t WHERE a = $1 AND b NOT IN (${dollars(2, many)}) AND c = $${many + 2}`;
    const short = withShortSqlLists(statement(sql, ['x', ...numbers(many), 'y']), 'postgresql');
    expect(short.args).toEqual(['x', numbers(many), 'y']);
    expect(short.sql.match(/\$\d+/g)).toEqual(['$1', '$2', '$3']);
    expect(short.sql).not.toMatch(/\bIN \(\$/);
  });

  it('stays as it is while the statement has no more than two hundred values', () => {
    const given = statement(`SELECT * FROM t WHERE b IN (${marks(200)})`, numbers(200));
    expect(withShortSqlLists(given, 'sqlite')).toBe(given);
  });

  it('is not looked for in what is said or named', () => {
    const sql = `SELECT 'in (?, ?) isn''t $1', "a?b", \`c$2\` FROM t WHERE b IN (${marks(many)})`;
    const short = withShortSqlLists(statement(sql, numbers(many)), 'sqlite');
    expect(short.sql).toContain(`'in (?, ?) isn''t $1', "a?b", \`c$2\``);
    expect(short.args).toHaveLength(1);
  });

  it('keeps texts as texts, whatever signs are in them', () => {
    const words = numbers(many).map((at) => `it's "${at}", ?`);
    const short = withShortSqlLists(statement(`SELECT * FROM t WHERE b IN (${marks(many)})`, words, text), 'sqlite');
    expect(JSON.parse(String(short.args[0]))).toEqual(words);
  });
});

describe('more rows than one statement takes', () => {
  const MOST = 32_766;
  const ofEach = (_: number, count: number) => marks(count);
  const insert = (rows: number, width: number, of: (from: number, count: number) => string, after = '') => {
    const lists = numbers(rows).map((row) => `(${of((row - 1) * width + 1, width)})`);
    return statement(`INSERT INTO "t" ("a", "b", "c") VALUES ${lists.join(',')}${after}`, numbers(rows * width));
  };

  it('are put in by as many as are needed, each row once and with its own values', () => {
    const rows = Math.floor(MOST / 3) + 5;
    const parts = insertsInStatements(insert(rows, 3, ofEach, ' RETURNING "a"'));
    expect(parts).toHaveLength(2);
    expect(parts.flatMap(({ args }) => args)).toEqual(numbers(rows * 3));
    for (const { sql, args, argTypes } of parts) {
      expect(args.length).toBeLessThanOrEqual(MOST);
      expect([sql.match(/\?/g)?.length, argTypes.length]).toEqual([args.length, args.length]);
      expect(sql).toMatch(/^INSERT INTO "t" \("a", "b", "c"\) VALUES \(\?,\?,\?\).* RETURNING "a"$/);
    }
  });

  it('are numbered from one again in each of them on PostgreSQL', () => {
    const parts = insertsInStatements(insert(Math.floor(MOST / 3) + 1, 3, (from, count) => dollars(from, count)));
    expect(parts.map(({ sql }) => /VALUES \(([^)]*)\)/.exec(sql)?.[1])).toEqual(['$1,$2,$3', '$1,$2,$3']);
    expect(parts[1]?.args).toHaveLength(3);
  });

  it('are one statement where they fit', () => {
    const given = insert(Math.floor(MOST / 3), 3, ofEach);
    expect(insertsInStatements(given)).toEqual([given]);
  });

  it('are not looked for in a statement that puts in none', () => {
    const given = statement(`UPDATE t SET a = ? WHERE b IN (${marks(MOST)})`, numbers(MOST + 1));
    expect(insertsInStatements(given)).toEqual([given]);
  });
});
