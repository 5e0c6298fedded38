import type { App } from '../core/context.ts';
import { type Registry, registry } from './registry.ts';

/** A running Focal: facts that are told reach the features that react to them. */
export function createApp(made: Omit<App, 'tell'>, { tell }: Pick<Registry, 'tell'> = registry): App {
  const app: App = { ...made, tell: (tx, caller, fact, value) => tell(app, tx, caller, fact, value) };
  return app;
}
