import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { features } from '../../src/app/features.ts';
import { appRegistryAccepts, appRegistryOf } from '../../src/app/featureRegistry.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import type { Feature } from '../../src/feature/feature.ts';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { say, typed } from '../../src/protocol/doorIntents.ts';

const registry = appRegistryOf(features);

/** The kinds of all intents that are declared in src, wherever they stand. */
function declaredKinds(): string[] {
  const files = readdirSync(fromPackageRoot('src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /ntents?\.ts$/.test(file))
    .map((file) => readFileSync(fromPackageRoot('src', file), 'utf8'))
    .flatMap((text) =>
      [...text.matchAll(/\b(?:intentType|draftIntent|subjectIntent)\(\s*'([^']+)'/g)].map(([, kind]) => kind ?? ''),
    );
}

/** The command words that a feature takes from another, in any language: "word: feature command". */
function sharedCommandWords(all: readonly Feature[]): string[] {
  const words = all.flatMap(({ name, commands = [] }) =>
    commands.flatMap((command) =>
      [...new Set(languages.flatMap((language) => translate(language, command.words).split(',')))].map(
        (word) => `${word}: ${name} ${command.name}`,
      ),
    ),
  );
  const spoken = words.map((word) => word.split(':')[0]);
  return words.filter((_, i) => spoken.indexOf(spoken[i]) !== i);
}

describe('the features', () => {
  it('carry out each declared intent, one feature each; plain words are the conversation’s', () => {
    const owned = registry.features.flatMap(({ intents = [] }) => intents.map(({ kind }) => kind));
    expect(owned.toSorted()).toEqual([...new Set(owned)].toSorted());
    const declared = declaredKinds().filter((kind) => kind !== typed.kind && kind !== say.kind);
    expect(declared.length).toBeGreaterThan(30);
    expect(owned.toSorted()).toEqual(declared.toSorted());
  });

  it('say of each command that takes words when it is meant beside a question', () => {
    const silent = registry.commands.all.filter(({ parse, meantBeside }) => {
      const takes = JSON.stringify(parse('4: Dakar to 15 February 2027')) !== JSON.stringify(parse(''));
      return takes && !meantBeside;
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('share no command word in any language', () => {
    expect(sharedCommandWords(registry.features)).toEqual([]);
  });

  it('are caught where two of them have the same command word', () => {
    const [left] = features.filter(({ commands = [] }) => commands.length > 0);
    const commands = left?.commands?.slice(0, 1) ?? [];
    const words = new Set(
      languages.flatMap((one) => translate(one, commands[0]?.words ?? 'commands.words_help').split(',')),
    );
    const said = sharedCommandWords([...features, { name: 'again', commands }]);
    expect(said).toEqual([...words].map((word) => `${word}: again ${commands[0]?.name}`));
  });

  it('are refused when two of them want the same intent', () => {
    const twice: Feature[] = [...features, { name: 'again', intents: features[0]?.intents ?? [] }];
    expect(() => appRegistryOf(twice)).toThrow('two features have');
  });

  it.each(features.map((feature) => [feature.name, feature] as const))(
    'do without %s: what is its own is gone, and all else is there',
    (_name, left) => {
      const without = appRegistryOf(features.filter((feature) => feature !== left));
      for (const { kind } of left.intents ?? []) expect(without.boundFor({ kind })).toBeNull();
      const others = registry.features.filter((feature) => feature.name !== left.name);
      const own = (all: readonly Feature[]) => ({
        intents: all.flatMap(({ intents = [] }) => intents.map(({ kind }) => kind)),
        commands: all.flatMap(({ commands = [] }) => commands.map(({ name }) => name)),
        messages: all.flatMap(({ composers = [] }) => composers.map(([kind]) => kind)),
        jobs: all.flatMap(({ jobs = [] }) => jobs).length,
      });
      expect(own(without.features)).toEqual(own(others));
      expect(without.commands.parse('help')?.intent).toEqual({ kind: 'help' });
    },
  );

  it('know a button of an older chat by its former shape', () => {
    const published = { kind: 'round', verb: 'publish', label: 'Plans 2000', sure: true };
    expect(registry.boundFor(published)?.kind).toBe('publishRound');
    expect(registry.boundFor({ ...published, verb: 'close' })?.kind).toBe('round');
    const fetched = { kind: 'desk', do: 'fetch', issue: 3, format: 'pdf' };
    expect(registry.boundFor(fetched)).toMatchObject({ kind: 'fetch', repeatable: true });
    expect(appRegistryAccepts(registry, published) && appRegistryAccepts(registry, fetched)).toBe(true);
  });
});

describe('the commands', () => {
  it('begin with what most people need, whatever the order of the features', () => {
    const first = ['help', 'update', 'status', 'home'];
    expect(registry.commands.all.slice(0, 4).map(({ name }) => name)).toEqual(first);
    const reversed = appRegistryOf(features.toReversed());
    expect(reversed.commands.all.slice(0, 4).map(({ name }) => name)).toEqual(first);
  });
});
