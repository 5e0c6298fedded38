import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { type: 'major' | 'minor' }) => void;
let collect: Collect | undefined;

/**
 * Asks the engine to collect young objects, which takes about a millisecond, or all, which takes tens of them. Node offers that only under a flag of V8, which is set
 * here while the program runs. Nothing is collected where a Node has no such function.
 */
export function collectPublicationGarbage(type: 'major' | 'minor' = 'minor'): void {
  collect ??= exposed();
  collect({ type });
}

function exposed(): Collect {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('globalThis.gc');
  if (typeof gc === 'function') return gc as Collect;
  process.emitWarning(`Node ${process.version} does not expose its garbage collector: charts take more memory`);
  return () => undefined;
}
