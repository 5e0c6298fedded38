import { describe, expect, it } from 'vitest';
import { inOrderPerPerson } from '../../src/conversation/inOrderPerPerson.ts';

describe('turns', () => {
  it('let one person’s work run in its order, whatever became of the work before, and hold up nobody else', async () => {
    const turns = inOrderPerPerson();
    const done: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = turns('ana', () => held.then(() => Promise.reject(new Error('broke down'))));
    const second = turns('ana', () => Promise.resolve(done.push('ana, second')));
    await turns('ben', () => Promise.resolve(done.push('ben')));
    expect(done).toEqual(['ben']);
    release();
    await expect(first).rejects.toThrow('broke down');
    await second;
    expect(done).toEqual(['ben', 'ana, second']);
  });
});
