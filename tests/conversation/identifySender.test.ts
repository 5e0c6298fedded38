import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifySender, languageOfSender } from '../../src/conversation/identifySender.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { ana, senderWith, talk } from './talk.ts';

describe('whoever speaks at any door', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await databases[0].open();
  });
  afterAll(() => database.close());

  it('is known by the account, without asking the platform, and noted as reachable', async () => {
    let noted = 0;
    const sender = senderWith('U1', { standing: 'closed' }, { recordActivity: async () => void (noted += 1) });
    const found = await identifySender(talk(database.db, { U1: ana }), sender);
    expect([found, noted]).toEqual([{ known: true, person: ana, justLinked: false }, 1]);
  });

  it('is known by the address that the platform vouches for; the language is seen for the first time', async () => {
    const conversation = talk(database.db, { 'ana@example.org': ana });
    const sender = senderWith('U1', { standing: 'member', email: 'ana@example.org', language: 'es' });
    expect(await identifySender(conversation, sender)).toMatchObject({ known: true, person: ana });
    expect(conversation.synced).toEqual([{ gone: false, language: 'es' }]);
  });

  it('is not known by the address of a guest', async () => {
    const conversation = talk(database.db, { 'ana@example.org': ana });
    const sender = senderWith('U1', { standing: 'guest', email: 'ana@example.org' }, { language: 'es' });
    expect(await identifySender(conversation, sender)).toMatchObject({ known: false, language: 'es' });
  });

  it('is turned away as an outsider, though the account is known, in the language of the account', async () => {
    const sender = senderWith('U1', { standing: 'member', language: 'fr' }, { outsider: true });
    const found = await identifySender(talk(database.db, { U1: ana }), sender);
    expect(found).toMatchObject({ known: false, language: 'fr', words: expect.stringContaining('membres') as string });
  });

  it('is told of a failure in their own language, else in that of the account', async () => {
    const conversation = talk(database.db, { U1: ana });
    // What was last spoken is remembered in the process: these accounts stand in no other test.
    const spanish = senderWith('U-SPANISH', { standing: 'closed', language: 'es' });
    const mute = senderWith('U-MUTE', { standing: 'closed' }, { holder: () => Promise.reject(new Error('no line')) });
    const asked = [senderWith('U1', { standing: 'closed' }), spanish, mute];
    expect(await Promise.all(asked.map((sender) => languageOfSender(conversation, sender)))).toEqual([
      'fr',
      'es',
      'en',
    ]);
  });
});
