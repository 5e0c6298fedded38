import type { FakeState, FakeUser } from './fakeState.ts';

/** A user as `users.info` and `users.lookupByEmail` describe them. */
export function profileOf(state: FakeState, user: FakeUser): object {
  const email = state.scopes.has('users:read.email') ? { email: user.email } : {};
  const { id, teamId, name, locale, tz, deleted, workspaces } = user;
  const inGrid = { id, enterprise_id: state.enterprise, enterprise_name: 'Organization', teams: workspaces };
  return {
    id,
    // Of a member in Enterprise Grid `users.info` may leave the team out.
    ...(workspaces ? { enterprise_user: inGrid } : { team_id: teamId }),
    real_name: name,
    deleted,
    is_bot: false,
    tz,
    locale,
    profile: { real_name: name, ...email },
  };
}
