import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { identifyPerson } from '../../src/people/identifyPerson.ts';
import { linkCodeIn, makeLinkCode, redeemLinkCode, withdrawLinkCode } from '../../src/people/accounts/link/linkCode.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { callerOf, smallGroup, type World } from './smallGroup.ts';

const day = (date: string): Date => new Date(`${date}T12:00:00Z`);

describe.each(databases)('a link code on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await open();
    world = await smallGroup(database.db);
  });
  afterAll(() => database.close());

  const caller = (person: keyof World['person']) =>
    callerOf(world.app, { id: world.person[person], name: person, language: 'en', timeZone: 'UTC' }, '2000-08-01');
  const account = (userId: string) => ({ platform: 'slack', tenant: 'T1', userId }) as const;

  it('links an unknown account to the person it was made for, once', async () => {
    const { code } = await makeLinkCode(world.app, caller('coordinator'), 'ben');
    expect(await identifyPerson(world.app, account('U9'), day('2000-08-02'))).toBeNull();
    expect(await redeemLinkCode(world.app, account('U9'), code.toLowerCase(), day('2000-08-02'))).toBe(true);
    expect(await identifyPerson(world.app, account('U9'), day('2000-08-02'))).toMatchObject({ id: world.person.ben });
    expect(await redeemLinkCode(world.app, account('U10'), code, day('2000-08-02'))).toBe(false);
  });

  it('is not kept in the database as it is', async () => {
    const { code } = await makeLinkCode(world.app, caller('coordinator'), 'ben');
    expect(JSON.stringify(await database.db.linkCode.findMany())).not.toContain(code);
  });

  it('is withdrawn by a coordinator, and then links nobody', async () => {
    const { id, code } = await makeLinkCode(world.app, caller('coordinator'), 'ben');
    await expect(withdrawLinkCode(world.app, caller('ana'), id)).rejects.toThrow(Refusal);
    expect(await withdrawLinkCode(world.app, caller('coordinator'), id)).toBe('ben of WGGI');
    expect(await redeemLinkCode(world.app, account('U20'), code, day('2000-08-02'))).toBe(false);
    await expect(withdrawLinkCode(world.app, caller('coordinator'), id)).rejects.toThrow(Refusal);
  });

  it('is not withdrawn once it was used, nor from another group', async () => {
    const { id, code } = await makeLinkCode(world.app, caller('coordinator'), 'ben');
    const elsewhere = await smallGroup(database.db, 'OTHER');
    const theirs = {
      ...caller('coordinator'),
      person: { ...caller('coordinator').person, id: elsewhere.person.coordinator },
    };
    await expect(withdrawLinkCode(elsewhere.app, theirs, id)).rejects.toThrow(Refusal);
    expect(await redeemLinkCode(world.app, account('U21'), code, day('2000-08-02'))).toBe(true);
    await expect(withdrawLinkCode(world.app, caller('coordinator'), id)).rejects.toThrow(Refusal);
    expect(await identifyPerson(world.app, account('U21'), day('2000-08-02'))).toMatchObject({ id: world.person.ben });
  });

  it('is over after three days', async () => {
    const { code } = await makeLinkCode(world.app, caller('coordinator'), 'ben');
    expect(await redeemLinkCode(world.app, account('U11'), code, day('2000-08-05'))).toBe(false);
  });

  it('is made by the coordinator alone, for one person', async () => {
    await expect(makeLinkCode(world.app, caller('ana'), 'ben')).rejects.toThrow(Refusal);
    await expect(makeLinkCode(world.app, caller('coordinator'), 'nobody at all')).rejects.toThrow(Refusal);
    await expect(makeLinkCode(world.app, caller('coordinator'), 'WGGI')).rejects.toThrow(Refusal);
  });
});

describe('a code in somebody’s words', () => {
  it.each([
    ['link K7QM2XRA', 'K7QM2XRA'],
    ['k7qm2xra', 'K7QM2XRA'],
    ['my code is K7QM2XRA ', 'K7QM2XRA'],
    ['link', null],
    ['hello there', null],
    ['K7QM2XRAA', null],
  ])('of “%s” is %s', (words, code) => {
    expect(linkCodeIn(words)).toBe(code);
  });

  it('is looked for in any words without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(linkCodeIn(words) ?? 'ABCDEFGH').toMatch(/^[A-Z2-9]{8}$/);
      }),
    );
  });
});
