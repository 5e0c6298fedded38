import type { Roles } from '../../src/people/roles.ts';

/** Somebody with no role but what is said. */
export function rolesWith(more: Partial<Roles> = {}): Roles {
  const none = { coordinator: false, supervisor: false, editor: false, viewer: false };
  return { ...none, focalPoint: [], alternate: [], standsInFor: [], ...more };
}
