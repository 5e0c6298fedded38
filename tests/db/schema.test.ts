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

const modelPattern = /^model (\w+) \{\n([^}]*)\}/gm;
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

  it('says which rows its columns refer to', () => {
    expect(bodies.flatMap(bareIds).filter((column) => withoutRelation[column] === undefined)).toEqual([]);
    expect(
      bareIds({ name: 'A', body: '  postId Int\n  personId Int?\n  person Person @relation(fields: [personId])\n' }),
    ).toEqual(['A.postId']);
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
