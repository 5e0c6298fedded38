import { describe, expect, it } from 'vitest';
import { PartSender, type SendPart } from '../../src/outbox/partSender.ts';

/** The parts of a message, of which those named fail; `sent` notes what arrives. */
function parts(sent: string[], names: readonly string[], failing: readonly string[] = []): SendPart[] {
  return names.map((name) => (part) => {
    if (failing.includes(name)) return Promise.reject(new Error(`${name} fails`));
    sent.push(name);
    return Promise.resolve(`id ${part}`);
  });
}

describe('a message in parts', () => {
  it('goes in order, and is called by its first', async () => {
    const sent: string[] = [];
    expect(await new PartSender().send('m', parts(sent, ['a', 'b']))).toBe('id 0');
    expect(sent).toEqual(['a', 'b']);
  });

  it('goes on behind what has arrived before', async () => {
    const sent: string[] = [];
    const sender = new PartSender();
    await expect(sender.send('m', parts(sent, ['a', 'b', 'c'], ['b']))).rejects.toThrow('b fails');
    expect(await sender.send('m', parts(sent, ['a', 'b', 'c']))).toBe('id 0');
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what was found on the platform, and is sent whole again once it has arrived', async () => {
    const sent: string[] = [];
    const sender = new PartSender();
    sender.found('m', new Map([[1, 'found']]));
    await sender.send('m', parts(sent, ['a', 'b', 'c']));
    expect(sent).toEqual(['a', 'c']);
    await sender.send('m', parts(sent, ['a', 'b', 'c']));
    expect(sent).toEqual(['a', 'c', 'a', 'b', 'c']);
  });

  it('is forgotten where 500 others broke off after it', async () => {
    const sent: string[] = [];
    const sender = new PartSender();
    const breakOff = (key: string) => expect(sender.send(key, parts(sent, ['a', 'b'], ['b']))).rejects.toThrow();
    for (let message = 0; message <= 500; message++) await breakOff(`m${message}`);
    sent.length = 0;
    await breakOff('m1');
    expect(sent).toEqual([]);
    await breakOff('m0');
    expect(sent).toEqual(['a']);
  });
});
