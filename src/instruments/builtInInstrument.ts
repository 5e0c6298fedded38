import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';

const folder = 'src/instruments';

/** The keys of the instruments that Focal ships: `src/instruments/<key>.yaml`. */
export function builtInInstrumentKeys(): string[] {
  const files = readdirSync(fromPackageRoot(folder));
  return files.filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml'));
}

/** The source of a shipped instrument and the version that it says it is, without judging it; undefined when none has this key. */
export function builtInInstrumentSource(key: string): { source: string; file: string; version: number } | undefined {
  if (!builtInInstrumentKeys().includes(key)) return undefined;
  const file = `${folder}/${key}.yaml`;
  const source = readFileSync(fromPackageRoot(file), 'utf8');
  return { source, file, version: Number(/^version: (\d+)$/m.exec(source)?.[1]) };
}
