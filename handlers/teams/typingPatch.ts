import { Application, type ApplicationOptions, type TurnState } from '@microsoft/teams-ai';
import { requirePackageVersion } from '../../src/config/requirePackageVersion.ts';

/**
 * The library says "is typing" whenever an answer takes longer than a second, whatever its option `startTypingTimer` says, past
 * our connector and its limits. This application never does.
 */
export function silentTeamsApplication(options: Partial<ApplicationOptions<TurnState>>): Application {
  requirePackageVersion('@microsoft/teams-ai', '1.7.4');
  return new Silent(options);
}

class Silent extends Application {
  override startTypingTimer(): void {}
}
