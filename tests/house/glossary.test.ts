import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { sourcesBelow } from '../support/sources.ts';

/** The words in the first column of GLOSSARY.md. */
function glossaryWords(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => (/^\| [^-]/.test(line) ? (line.split('|')[1]?.split(',') ?? []) : []))
    .map((word) => word.trim());
}

const FOLDERS = '## The folders of `src`';

const text = readFileSync(fromPackageRoot('GLOSSARY.md'), 'utf8');
const words = glossaryWords(text);
const folders = readdirSync(fromPackageRoot('src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Words of the design that are neither a table nor a folder. */
const DESIGNED = [
  'origin NilReturn Clarification expected received reportingRate reportingRateOnTime',
  'Finding Conclusion firmness panel Quantifier GlobalAnalysis Section Audience',
  'Message Form Page Field Intent Reply Outbox scheduler job',
].flatMap((line) => line.split(' '));

/** Folders that a glossary tells of and that are not there. */
function untruthful(glossary: string, there: readonly string[]): string[] {
  const told = glossaryWords(glossary.slice(glossary.indexOf(FOLDERS)));
  return told.filter((word) => word !== 'folder' && !there.includes(word));
}

const missing = (names: readonly string[]): string[] => names.filter((name) => !words.includes(name));

describe('GLOSSARY.md', () => {
  it('has a line for each table', () => {
    const tables = sourcesBelow(['prisma/models'], ['.prisma']).flatMap(({ text }) =>
      Array.from(text.matchAll(/^model (\w+)/gm), ([, name = '']) => name),
    );
    expect(tables.length).toBeGreaterThan(30);
    expect(missing(tables)).toEqual([]);
  });

  it('has a line for each folder of src', () => {
    expect(missing(folders)).toEqual([]);
  });

  it('tells of no folder that is not there', () => {
    expect(text).toContain(FOLDERS);
    expect(untruthful(text, folders)).toEqual([]);
    const planted = `| Round | one run |\n${FOLDERS}\n| folder | what |\n| --- | --- |\n| rounds, replay | gone |`;
    expect(untruthful(planted, ['rounds'])).toEqual(['replay']);
  });

  it('has the words of the design', () => {
    expect(missing(DESIGNED)).toEqual([]);
  });

  it('says each word once', () => {
    const told = words.filter((word) => !['word', 'folder'].includes(word));
    expect(told.filter((word, at) => told.indexOf(word) !== at)).toEqual([]);
  });

  it('is read rightly: a word that it does not have is missed', () => {
    expect(glossaryWords('| word | meaning |\n| --- | --- |\n| Post | a place |')).toEqual(['word', 'Post']);
    expect(missing(['Post', 'Seat'])).toEqual(['Seat']);
  });
});
