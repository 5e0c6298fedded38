import { StartRefusal } from '../config/startRefusal.ts';

/** Node's two messages for a package that is not installed: of an import, and of a require. */
const NOT_FOUND = /^Cannot find (?:package|module) '((?:@microsoft\/teams-ai|botbuilder|botframework-|openai)[^']*)'/;

/**
 * Loads the door of Teams, which takes as long, and as much memory, as all the rest. Its library is an optional dependency: where that
 * was left out, throws a StartRefusal that says how to get it.
 */
export async function loadTeamsAtStart<Door>(load: () => Promise<Door>): Promise<Door> {
  try {
    return await load();
  } catch (error) {
    const [, name] = NOT_FOUND.exec(error instanceof Error ? error.message : '') ?? [];
    if (name === undefined) throw error;
    throw new StartRefusal(
      `Teams is configured (TEAMS_APP_ID or TEAMS_ALLOW_ANONYMOUS), but its library is not installed: ${name} is missing. ` +
        'Install it with "npm ci --omit=dev", or remove the settings that begin with TEAMS_. Nothing was changed.',
    );
  }
}
