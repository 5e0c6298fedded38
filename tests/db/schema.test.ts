import { describe, expect, it } from 'vitest';
import { sourcesBelow, type Source } from '../support/sources.ts';

const models = sourcesBelow(['prisma/models'], ['.prisma']).map(({ text }) => text);

/** Columns whose name looks like a row's, although no relation can say of which: with the reason. */
const withoutRelation: Record<string, string> = {
  'Edition.subjectId': 'an issue or a round, by its kind',
  'SignOff.subjectId': 'a round, an issue or a year, by its kind',
  'Delivery.externalId': 'of the platform',
  'Identity.userId': 'of the platform',
  'AccountRef.userId': 'of the platform',
  'SlackHomeView.userId': 'of the platform',
};

/** Columns that are called like an enum and are open text: with the reason. */
const openText: Record<string, string> = {
  'AuditEvent.channel': 'the record of an older edition may hold another word, and nobody can change it',
  'BulletinItem.language': 'of a contribution: whichever one it was written in',
};

const modelPattern = /^model (\w+) \{\n(.*?)^\}/gms;
const bodies = models.flatMap((text) =>
  [...text.matchAll(modelPattern)].map(([, name = '', body = '']) => ({ name, body })),
);

/** Wrong comments of a schema file, as the rules below find them. */
function wrongComments(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*\/\/\/? /.test(line) && (/\w\/\w|\.ts\b/.test(line) || /\w \| \w/.test(line)));
}

/** Columns of a model that name a row of another table without a relation to it. */
function bareIds({ name, body }: { name: string; body: string }): string[] {
  const columns = [...body.matchAll(/^ {2}(\w+(?:Id|By)) +(?:Int|String)\b/gm)].map(([, column = '']) => column);
  return columns
    .filter((column) => !new RegExp(`@relation\\([^)]*fields: \\[${column}\\]`).test(body))
    .map((column) => `${name}.${column}`);
}

/** Columns of a model that name a row of another table and begin no index: whoever looks for them reads the whole table. */
function withoutIndex({ name, body }: { name: string; body: string }): string[] {
  const first = [...body.matchAll(/@@(?:id|unique|index)\(\[(\w+)|^ {2}(\w+) .*@(?:id|unique)\b/gm)];
  const indexed = new Set(first.map(([, ofSeveral, own]) => ofSeveral ?? own));
  return [...body.matchAll(/@relation\([^)]*fields: \[(\w+)/g)]
    .map(([, column = '']) => column)
    .filter((column) => !indexed.has(column))
    .map((column) => `${name}.${column}`);
}

const enums = models.flatMap((text) => [...text.matchAll(/^enum (\w+) \{/gm)].map(([, name = '']) => name));

/** Text columns of a model that are called like an enum. */
function textForEnum({ name, body }: { name: string; body: string }): string[] {
  const columns = [...body.matchAll(/^ {2}(\w+) +String\b/gm)].map(([, column = '']) => column);
  return columns
    .filter((column) => enums.some((one) => one.toLowerCase() === column.toLowerCase()))
    .map((column) => `${name}.${column}`);
}

describe('the schema', () => {
  it('has models', () => {
    expect(bodies.length).toBeGreaterThan(30);
  });

  it('names no file in a comment, and no list of values, which an enum says', () => {
    expect(models.flatMap(wrongComments)).toEqual([]);
    expect(
      wrongComments('  /// Document of src/publication/document.ts.\n  /// hq | field\n  /// What it is.'),
    ).toHaveLength(2);
  });

  it('has an enum in each column that is called like one', () => {
    expect(bodies.flatMap(textForEnum).toSorted()).toEqual(Object.keys(openText));
    expect(textForEnum({ name: 'A', body: '  channel String\n  language Language\n' })).toEqual(['A.channel']);
  });

  it('says which rows its columns refer to', () => {
    expect(bodies.flatMap(bareIds).filter((column) => withoutRelation[column] === undefined)).toEqual([]);
    expect(
      bareIds({ name: 'A', body: '  postId Int\n  personId Int?\n  person Person @relation(fields: [personId])\n' }),
    ).toEqual(['A.postId']);
  });

  it('has an index for each column that refers to a row', () => {
    expect(bodies.flatMap(withoutIndex)).toEqual([]);
    const body = `  id Int @id\n  a A @relation(fields: [aId])\n  b B @relation("of", fields: [bId])\n`;
    expect(withoutIndex({ name: 'C', body: `${body}  @@index([aId])\n  @@index([id, bId])\n` })).toEqual(['C.bId']);
  });
});

/** The files that parse what an enum of the schema says. */
function parsingAgain(sources: readonly Source[]): string[] {
  const parses = /\bz\.enum\(|\b(language|audience|section|platform)Schema\b/;
  return sources.filter(({ text }) => parses.test(text)).map(({ path }) => path);
}

describe('the stores', () => {
  it('do not parse again what the schema says: zod judges JSON only', () => {
    expect(parsingAgain(sourcesBelow(['src', 'handlers'], ['store.ts']))).toEqual([]);
  });

  it.each([
    [`const state = z.enum(['open', 'closed']).parse(row.state);`, true],
    ['return { language: languageSchema.parse(row.language) };', true],
    ['return { content: contentSchema.parse(row.content) };', false],
  ])('are caught or let pass that read %j', (text, parses) => {
    const path = 'src/rounds/store.ts';
    expect(parsingAgain([{ path, text }])).toEqual(parses ? [path] : []);
  });
});
