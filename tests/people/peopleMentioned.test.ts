import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAbsence } from '../../src/absences/parseAbsence.ts';
import { firstMeaning } from '../conversation/firstMeaning.ts';
import { findPeople } from '../../src/people/findByName.ts';
import { peopleMentioned } from '../../src/people/peopleMentioned.ts';
import { type Mention, decodeMentions, withMentionedNames, writeMention } from '../../src/protocol/mention.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { smallGroup, type World } from './smallGroup.ts';

const mentionArb: fc.Arbitrary<Mention> = fc.record({
  platform: fc.constantFrom('slack' as const, 'teams' as const),
  tenant: fc.string({ maxLength: 40 }),
  userId: fc.string({ maxLength: 80 }),
  name: fc.oneof(fc.string({ maxLength: 80, unit: 'grapheme' }), fc.constantFrom('May 5, 2000', 'a: b; c.', 'for me')),
});

describe('a mention in a text', () => {
  it('is read as it was written, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mentionArb, fc.string({ unit: 'grapheme-ascii' }))), (parts) => {
        const text = parts.map(([mention, words]) => writeMention(mention) + words).join('');
        expect(decodeMentions(text)).toEqual(parts.map(([mention]) => mention));
        expect(withMentionedNames(text)).toBe(parts.map(([{ name }, words]) => (name || '…') + words).join(''));
      }),
    );
  });

  it('is one word to every parser: nothing in a name is a date, a comma or a command', () => {
    fc.assert(
      fc.property(mentionArb, (mention) => {
        const token = writeMention(mention);
        expect(token.trim().split(/\s+/)).toEqual([token]);
        expect(parseAbsence(`20 Dec to 5 Jan, ${token} answers for me`, '2000-08-01')).toEqual({
          from: '2000-12-20',
          to: '2001-01-05',
          delegate: token,
          of: null,
        });
        expect(firstMeaning(`who ${token}`, null)).toEqual({ kind: 'who', about: token });
      }),
    );
  });

  it('is a name in every other intent: in answers, and in what is kept', () => {
    const token = writeMention({ platform: 'slack', tenant: 'T1', userId: 'U1', name: 'Ana' });
    const asked = { kind: 'input', round: 1, post: 2, input: 'q' } as const;
    expect(firstMeaning(`with ${token} and others`, asked)).toMatchObject({
      kind: 'answer',
      value: 'with Ana and others',
    });
    expect(firstMeaning(`contribute Thanks to ${token}`, null)).toEqual({ kind: 'contribute', text: 'Thanks to Ana' });
    const words = { kind: 'words', intent: { kind: 'contribute' }, field: 'text' } as const;
    expect(firstMeaning(`Thanks to all, also to ${token}`, words)).toMatchObject({
      text: 'Thanks to all, also to Ana',
    });
    expect(firstMeaning(`what about ${token}?`, null)).toMatchObject({ kind: 'unknown', text: 'what about Ana?' });
  });

  it('is short enough for the readers of commands, twice in one', () => {
    const id = '99999999-8888-7777-6666-555555555555';
    const token = writeMention({ platform: 'teams', tenant: id, userId: id, name: 'María-Fernanda Ochoa' });
    expect(token.length).toBeLessThan(125);
  });

  it('is nothing where somebody types such signs themselves', () => {
    for (const text of ['\uE000\uE101\uE001', '\uE000\uE001', '\uE000', 'a\uE17B\uE001']) {
      expect(decodeMentions(text)).toEqual([]);
      expect(withMentionedNames(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});

describe.each(databases)('who is mentioned, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await open();
    world = await smallGroup(database.db);
    const other = await smallGroup(database.db, 'OTHER');
    const account = { platform: 'slack' as const, tenant: 'T1' };
    await database.db.identity.create({ data: { ...account, userId: 'U1', personId: world.person.ana } });
    await database.db.identity.create({ data: { ...account, userId: 'U2', personId: other.person.ana } });
  });
  afterAll(() => database.close());
  const token = (userId: string, tenant = 'T1', name = 'ben of WGGI') =>
    writeMention({ platform: 'slack', tenant, userId, name });
  const found = (words: string) => peopleMentioned(database.db, world.app.workingGroupId, words);

  it('goes by the account, never by the name that somebody gave themselves', async () => {
    const ana = { id: world.person.ana, name: 'ana of WGGI' };
    expect(await found(`with ${token('U1')} and ${token('U1')}`)).toEqual([ana]);
    expect(await findPeople(database.db, world.app.workingGroupId, token('U1'), '2000-08-01')).toEqual([ana]);
    expect(await found('@ben of WGGI')).toBeNull();
    for (const nobody of [token('U9'), token('U1', 'T2'), token('U2')])
      await expect(found(nobody)).rejects.toMatchObject({
        key: 'people.unknownAccount',
        parameters: { name: 'ben of WGGI' },
      });
  });

  it('can be named with the sign of a chat in front, too', async () => {
    const people = await findPeople(database.db, world.app.workingGroupId, '@ben of WGGI', '2000-08-01');
    expect(people.map(({ id }) => id)).toEqual([world.person.ben]);
  });

  it('is looked up for no more than some accounts, however many a text mentions', async () => {
    const many = Array.from({ length: 600 }, () => token('U1')).join(' ');
    expect(await found(many)).toHaveLength(1);
  });
});
