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

const words = glossaryWords(readFileSync(fromPackageRoot('GLOSSARY.md'), 'utf8'));
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
    const folders = readdirSync(fromPackageRoot('src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(missing(folders)).toEqual([]);
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
