import { describe, expect, it } from 'vitest';
import { step } from '../support/step.ts';

const failureOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await step('the play goes on tour', work);
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('a step of a long case', () => {
  it('gives what it did, waited for or at once', async () => {
    expect(await step('at once', () => 1)).toBe(1);
    expect(await step('waited for', async () => Promise.resolve('two'))).toBe('two');
  });

  it('goes one after the other', async () => {
    const order: string[] = [];
    await step('first', async () => {
      await Promise.resolve();
      order.push('first');
    });
    await step('second', () => order.push('second'));
    expect(order).toEqual(['first', 'second']);
  });

  it('says in which it failed, and keeps the comparison', async () => {
    const error = await failureOf(() => expect([1, 2]).toEqual([1, 3]));
    expect(error).toMatchObject({ actual: [1, 2], expected: [1, 3] });
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^In “the play goes on tour”: expected .+ to deeply equal/),
    );
  });

  it('keeps the error of the program itself, with its class', async () => {
    const thrown = new RangeError('out of range');
    const error = await failureOf(() => Promise.reject(thrown));
    expect(error).toBe(thrown);
    expect(thrown.message).toBe('In “the play goes on tour”: out of range');
  });

  it('names each of the parts that lie in each other', async () => {
    const error = await failureOf(() => step('in Geneva', () => Promise.reject(new Error('no seats'))));
    expect(error).toHaveProperty('message', 'In “the play goes on tour”: In “in Geneva”: no seats');
  });

  it('makes an error of what is none', async () => {
    // A library may throw a text.
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors
    const error = await failureOf(() => Promise.reject('a text'));
    expect(error).toMatchObject({ message: 'In “the play goes on tour”: a text', cause: 'a text' });
  });
});
