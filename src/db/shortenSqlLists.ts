import type { ArgType } from '@prisma/driver-adapter-utils';
import type { Provider } from './databaseUrl.ts';

/** A statement as Prisma hands it to a driver adapter. */
export interface Statement {
  readonly sql: string;
  readonly args: readonly unknown[];
  readonly argTypes: readonly ArgType[];
}

/** What a statement may have of values at most: SQLite's compiled limit, and one that PostgreSQL's protocol (65,535) keeps. */
const MOST_VALUES = 32_766;

/** Lists with more values than this become one value. Shorter ones are planned better as they are. */
const LONG_LIST = 200;

/** Whatever a placeholder may not be looked for in, a list of placeholders behind IN, or a placeholder. */
const parts = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\b(NOT )?IN \(((?:\?|\$\d+)(?:\s*,\s*(?:\?|\$\d+))+)\)|\?|\$\d+/gi;

/**
 * The same statement, in which a long list behind IN is one value, so that no list is too long for the database: SQLite takes
 * it as JSON, PostgreSQL as an array. Lists of whole numbers and of texts only: of nothing else are there long ones.
 */
export function withShortSqlLists<S extends Statement>(statement: S, provider: Provider): S {
  if (statement.args.length <= LONG_LIST) return statement;
  const args: unknown[] = [];
  const argTypes: ArgType[] = [];
  let next = 0;
  const placeholder = (value: unknown, type: ArgType | undefined): string => {
    args.push(value);
    argTypes.push(type ?? { scalarType: 'unknown', arity: 'scalar' });
    return provider === 'sqlite' ? '?' : `$${args.length}`;
  };
  const takeOne = (): string => placeholder(statement.args[next], statement.argTypes[next++]);
  const sql = statement.sql.replace(parts, (found, not: string | undefined, list: string | undefined) => {
    if (/^['"`]/.test(found)) return found;
    if (list === undefined) return takeOne();
    const length = list.split(',').length;
    const values = statement.args.slice(next, next + length);
    const [type] = statement.argTypes.slice(next, next + length);
    if (length <= LONG_LIST || !isPlain(type)) return `${not ?? ''}IN (${values.map(() => takeOne()).join(',')})`;
    next += length;
    if (provider === 'sqlite')
      return `${not ?? ''}IN (SELECT value FROM json_each(${placeholder(JSON.stringify(values), text)}))`;
    return `${not ? '<> ALL' : '= ANY'} (${placeholder(values, { ...type, arity: 'list' })})`;
  });
  return { ...statement, sql, args, argTypes };
}

const text: ArgType = { scalarType: 'string', arity: 'scalar' };

const isPlain = (type: ArgType | undefined): type is ArgType =>
  type?.arity === 'scalar' && (type.scalarType === 'int' || type.scalarType === 'string');

/** An INSERT with more values than a statement may have, as several of the same rows in the same order. */
export function insertsInStatements<S extends Statement>(statement: S): S[] {
  if (statement.args.length <= MOST_VALUES) return [statement];
  const { before, rows, after } = rowsOf(statement.sql);
  const [first] = rows;
  if (first === undefined) return [statement];
  const width = placeholdersIn(first);
  const height = Math.floor(MOST_VALUES / width);
  const count = Math.ceil(rows.length / height);
  return Array.from({ length: count }, (_, n) => {
    const some = rows.slice(n * height, (n + 1) * height);
    const from = n * height * width;
    const sql = `${before}${some.join(',')}${after}`.replace(/\$(\d+)/g, (_found, at) => `$${Number(at) - from}`);
    const to = from + some.length * width;
    return { ...statement, sql, args: statement.args.slice(from, to), argTypes: statement.argTypes.slice(from, to) };
  });
}

const placeholdersIn = (sql: string): number => (sql.match(/\?|\$\d+/g) ?? []).length;

/** The rows of an INSERT that has nothing but placeholders in them, with what stands before and after them. */
function rowsOf(sql: string): { before: string; rows: string[]; after: string } {
  const start = /\bVALUES\s*/i.exec(sql);
  if (!/^\s*INSERT\b/i.test(sql) || !start) return { before: sql, rows: [], after: '' };
  const from = start.index + start[0].length;
  const rows: string[] = [];
  let [depth, begin, end] = [0, from, from];
  for (let at = from; at < sql.length; at++) {
    const character = sql[at];
    if (character === '(' && depth++ === 0) begin = at;
    if (character === ')' && --depth === 0) {
      rows.push(sql.slice(begin, at + 1));
      end = at + 1;
    }
    if (depth === 0 && !/[\s,)]/.test(character ?? '')) break;
  }
  return { before: sql.slice(0, from), rows, after: sql.slice(end) };
}
