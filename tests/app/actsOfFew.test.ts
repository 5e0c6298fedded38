import { expect, it } from 'vitest';
import { appRegistryOf, registry } from '../../src/app/featureRegistry.ts';
import { auditActions } from '../../src/core/auditActions.ts';

it('acts that change what few people see are declared by their features', () => {
  const calm = { name: 'calm' };
  expect(appRegistryOf([calm]).actsOfFew).toEqual(new Set());
  expect(appRegistryOf([calm, { name: 'clock', actsOfFew: ['clock'] }]).actsOfFew).toEqual(new Set(['clock']));
});

it('an act of an update concerns few, one of a round everybody', () => {
  const kinds = auditActions.map((action) => action.split('.')[0] ?? '');
  const few = new Set(kinds.filter((kind) => registry.actsOfFew.has(kind)));
  expect([...few]).toEqual(['bulletin', 'clock', 'identity', 'outbox', 'person', 'retention', 'update']);
});
