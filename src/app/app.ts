import type { App } from '../core/context.ts';
import { DATA_DIR } from '../config/settings.ts';
import { type Registry, registry } from './registry.ts';

/** What a process brings; without a folder for files the one that settings have by default. */
type Made = Omit<App, 'tell' | 'dataDir'> & Partial<Pick<App, 'dataDir'>>;

/** A running Focal: facts that are told reach the features that react to them. */
export function createApp(made: Made, { tell }: Pick<Registry, 'tell'> = registry): App {
  const app: App = {
    dataDir: DATA_DIR,
    ...made,
    tell: (tx, caller, fact, value) => tell(app, tx, caller, fact, value),
  };
  return app;
}
