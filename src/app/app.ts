import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../core/context.ts';
import { type Registry, registry } from './featureRegistry.ts';

/** What a process brings; one without a folder keeps no files, and finds none. */
type Made = Omit<App, 'tell' | 'dataDir'> & Partial<Pick<App, 'dataDir'>>;

const NO_FOLDER = join(tmpdir(), 'focal-keeps-nothing');

/** A running Focal: facts that are told reach the features that react to them. */
export function createApp(made: Made, { tell }: Pick<Registry, 'tell'> = registry): App {
  const app: App = {
    dataDir: NO_FOLDER,
    ...made,
    tell: (tx, caller, fact, value) => tell(app, tx, caller, fact, value),
  };
  return app;
}
