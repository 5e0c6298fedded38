import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, sourcesBelow, type Source } from '../support/sources.ts';
import { file } from './rule.ts';

const declared = /^export (?:abstract )?(?:async )?(?:function|const|class|interface|type)\s+(\w+)/gm;

/** Names that several files give to what they export, with the files. An intent may be called as the use case that carries it out. */
function sharedNames(sources: readonly Source[]): string[] {
  const files = new Map<string, string[]>();
  for (const source of sources.filter(({ path }) => !/ntents?\.ts$/.test(basename(path))))
    for (const name of new Set([...codeOf(source).matchAll(declared)].map(([, one]) => one ?? '')))
      files.set(name, [...(files.get(name) ?? []), source.path]);
  return [...files].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

describe('an exported name', () => {
  it('has one meaning', () => {
    expect(sharedNames(sourcesBelow(['src', 'handlers'], ['.ts']))).toEqual([]);
  });

  it('is caught where two files give it', () => {
    const planted = [
      file('src/rounds/verdict.ts', 'export type Verdict = string;'),
      file('src/analysis/verdict.ts', 'export interface Verdict {}'),
    ];
    expect(sharedNames(planted)).toEqual(['Verdict: src/rounds/verdict.ts, src/analysis/verdict.ts']);
  });

  it('may be that of an intent and of what carries it out', () => {
    const planted = [
      file('src/rounds/intents.ts', 'export const openRound = 1;'),
      file('src/rounds/openRound.ts', 'export async function openRound() {}'),
    ];
    expect(sharedNames(planted)).toEqual([]);
  });
});
