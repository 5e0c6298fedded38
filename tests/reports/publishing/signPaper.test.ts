import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import { editionOf } from '../../../src/editions/store.ts';
import type { Language } from '../../../src/language/language.ts';
import { outboxReaderOf } from '../../../src/outbox/outboxRecipients.ts';
import type { Audience } from '../../../src/protocol/audience.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import {
  composePaperDigest,
  composePaperSigned,
  composePaperToSign,
} from '../../../src/reports/publishing/paperMessages.ts';
import { smallGroup, type World } from '../../people/smallGroup.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { worldsOf } from '../../support/worlds.ts';
import { speaking } from '../../updates/exercise.ts';

/** A small group with a supervisor, a viewer, and two held trainings of the year. */
async function groupWithYear(db: Parameters<typeof smallGroup>[0]): Promise<World & { dora: number }> {
  const world = await smallGroup(db);
  const { workingGroupId } = world.app;
  const dora = (await db.person.create({ data: { workingGroupId, key: 'dora', name: 'Dora Deputy' } })).id;
  await db.grant.create({ data: { personId: dora, role: 'supervisor', from: '2000-01-01' } });
  await db.grant.create({ data: { personId: world.person.chi, role: 'viewer', from: '2000-01-01' } });
  await db.post.updateMany({ data: { workingGroupMember: true } });
  for (const number of [1, 2])
    await db.registerEntry.create({
      data: {
        workingGroupId,
        type: 'training',
        key: `training-${number}`,
        title: `Gender session ${number}`,
        from: `2000-0${number}-05`,
        to: `2000-0${number}-05`,
        precision: 'day',
        year: 2000,
        state: 'held',
        visibility: 'memberStates',
      },
    });
  return { ...world, dora };
}

describe.each(databases)('the yearly paper on its way to its readers on $name', (kind) => {
  const openWorld = worldsOf(kind, groupWithYear);
  let test: TestDatabase;
  let world: World & { dora: number };
  beforeEach(async () => {
    ({ database: test, world } = await openWorld());
  });
  afterEach(() => test.close());

  type Who = 'coordinator' | 'dora' | 'ana' | 'chi';
  const idOf = (who: Who): number => (who === 'dora' ? world.dora : world.person[who]);
  const does = async (who: Who, intent: Intent, language: Language = 'en', on = '2001-01-20') =>
    JSON.stringify((await handleIntent(world.app, speaking(world.app, idOf(who), on, language), intent)).messages);
  const says = (who: Who, text: string, language: Language = 'en') => does(who, { kind: 'say', text }, language);
  const act = (who: Who, verb: string, more: Omit<Intent, 'kind'> = {}) =>
    does(who, { kind: 'sign', do: verb, year: 2000, ...more });
  const edition = async (audience: Audience, language: Language = 'en') =>
    JSON.stringify(
      await editionOf(test.db, {
        workingGroupId: world.app.workingGroupId,
        kind: 'annual',
        subjectId: 2000,
        audience,
        language,
      }),
    );
  const signed = async (revision: number) => {
    expect(await act('coordinator', 'prepare')).toContain('waits for the supervisor');
    expect(await act('dora', 'sign', { revision })).toContain('yearly paper 2000 is signed');
  };
  const context = () => ({
    db: test.db,
    workingGroupId: world.app.workingGroupId,
    now: new Date('2001-01-20T12:00:00Z'),
  });

  it('is prepared, signed by a second person, and released to one audience at a time, each from its preview', async () => {
    await test.db.post.updateMany({ data: { workingGroupMember: false } });
    expect(await says('coordinator', 'annual 2000')).toContain('Sign and release');
    expect(await says('ana', 'annual 2000')).toContain('has not been published');
    expect(await says('ana', 'sign annual 2000')).toContain('coordinator');
    expect(await says('coordinator', 'sign annual 2000')).toContain('A draft. Write a preface');
    expect(await says('coordinator', 'sign annual 1999')).toContain('nothing to say of 1999');
    expect(await says('coordinator', 'sign annual 1999 ask')).toContain('nothing to say of 1999');
    expect(await act('coordinator', 'release', { audience: 'allStaff', revision: 1 })).toContain(
      'changed since you read it',
    );
    expect(await says('coordinator', 'sign annual 2000 ask')).toContain('waits for the supervisor');
    const [asked] = await test.db.outboxMessage.findMany({ where: { kind: 'annual.toSign' } });
    expect(asked?.recipient).toBe(String(world.dora));
    const reader = await outboxReaderOf(test.db, world.app.workingGroupId, { kind: 'person', id: world.dora });
    if (!reader) throw new Error('the supervisor cannot be reached');
    const body = { year: 2000, revision: 1 };
    const inFrench = { ...reader, language: 'fr' as const };
    expect(JSON.stringify(await composePaperToSign(context(), body, inFrench))).toContain('attend votre signature');
    expect(await says('dora', 'sign annual 2000')).toContain('ready for your signature');
    for (const who of ['coordinator', 'ana', 'chi'] as const)
      expect(await act(who, 'sign', { revision: 1 })).toContain('It is signed by the supervisor, or');
    const preview = { kind: 'annual', year: 2000, as: 'preview', audience: 'memberStates' };
    expect(await does('dora', preview)).toContain('Draft, not approved');
    expect(await does('dora', preview)).not.toContain('Release to');
    expect(await does('chi', preview)).toContain('It is signed by the supervisor, or');
    expect(await act('dora', 'sign', { revision: 1 })).toContain('The coordinator can release it');
    expect(await composePaperToSign(context(), body, reader)).toHaveProperty('drop');
    const told = await composePaperSigned(context(), { year: 2000, name: 'Dora Deputy', reason: null }, inFrench);
    expect(JSON.stringify(told)).toContain('Dora Deputy a signé le document annuel 2000');
    expect(await does('coordinator', preview)).toContain('Release to Member States');
    expect(await act('coordinator', 'release', { audience: 'allStaff' })).toContain('Please look first');
    expect(await test.db.edition.count()).toBe(0);
    expect(await act('coordinator', 'release', { audience: 'workingGroup', revision: 1 })).toContain(
      'The working group gets the yearly paper 2000 now',
    );
    expect(await act('coordinator', 'release', { audience: 'workingGroup', revision: 1 })).toContain(
      'has this yearly paper already',
    );
    expect(await says('ana', 'annual 2000')).toContain('Gender session 1');
    expect(await says('chi', 'annual 2000')).toContain('has not been published');
    await act('coordinator', 'release', { audience: 'allStaff', revision: 1 });
    expect(await says('chi', 'anual 2000', 'es')).toContain('Documento anual 2000');
    expect(await does('chi', { kind: 'annual', year: 2000, format: 'md' })).toContain('annual-2000-allStaff-en.md');
    expect(await does('chi', { kind: 'annual', year: 2000, as: 'published', audience: 'workingGroup' })).toContain(
      'narrower circle of readers',
    );
    expect(await does('chi', { kind: 'desk', do: 'list' })).toContain('Yearly paper 2000');
    for (const line of ['Prepared by coordinator of WGGI.', 'Approved by Dora Deputy on 20 January 2001.', 'SHA-256'])
      expect(await edition('allStaff')).toContain(line);
    const posted = await composePaperDigest(
      context(),
      { year: 2000 },
      { recipient: { kind: 'audience', name: 'allStaff' }, language: 'es', timeZone: 'UTC' },
    );
    expect(JSON.stringify(posted)).toContain('punto focal');
    const digests = await test.db.outboxMessage.findMany({ where: { kind: 'annual.digest' } });
    expect(digests.map(({ recipient }) => recipient).toSorted()).toEqual(['allStaff', 'workingGroup']);
  });

  it('is edited in words, with what stood before shown, and never in numbers', async () => {
    expect(await says('ana', 'sign annual 2000 note preface en Ours')).toContain('coordinator');
    expect(await says('coordinator', 'sign annual 2000 note preface en A year of firsts.')).not.toContain(
      'said before',
    );
    expect(await says('coordinator', 'sign annual 2000 note preface en A year of many firsts.')).toContain(
      'A year of firsts.',
    );
    expect(await says('coordinator', 'signer annuel 2000 note préface fr Une année de premières.', 'fr')).toContain(
      'Non rédigé en ES',
    );
    expect(await says('coordinator', 'sign annual 2000 note A1 en It was 20 people')).toContain('from the registers');
    expect(await says('coordinator', 'sign annual 2000 note A99 en Words')).toContain('no paragraph “A99”');
    expect(await says('coordinator', 'sign annual 2000 note A1')).toContain('under paragraph A1, in English');
    expect(await says('coordinator', 'Both were full.')).toContain('Both were full.');
    expect(await says('coordinator', 'firmar anual 2000 retener 1 es Se revisa.', 'es')).toContain('Retenido por');
    await signed(1);
    expect(await says('coordinator', 'sign annual 2000 note preface en Anew.')).toContain(
      'has changed since it was sent',
    );
    expect(await act('coordinator', 'release', { audience: 'allStaff', revision: 1 })).toContain(
      'has changed since it was signed',
    );
    await signed(2);
    await act('coordinator', 'release', { audience: 'workingGroup', revision: 2 });
    const kept = await edition('workingGroup');
    for (const words of ['Anew.', 'Both were full.', 'Se revisa.', 'Withheld by the coordinator (in Spanish)'])
      expect(kept).toContain(words);
    expect(await edition('workingGroup', 'fr')).toContain('Une année de premières.');
  });

  it('stays as it was published; a change makes a revision with a signature and an edition of its own', async () => {
    await signed(1);
    await act('coordinator', 'release', { audience: 'allStaff', revision: 1 });
    const first = await edition('allStaff');
    await test.db.registerEntry.updateMany({ where: { key: 'training-1' }, data: { title: 'Gender and health' } });
    expect(await edition('allStaff')).toBe(first);
    expect(await says('chi', 'annual 2000')).toContain('Gender session 1');
    expect(await says('coordinator', 'sign annual 2000')).toContain('has changed since it was published');
    expect(await act('coordinator', 'release', { audience: 'workingGroup', revision: 1 })).toContain(
      'has changed since it was signed',
    );
    await signed(2);
    await act('coordinator', 'release', { audience: 'allStaff', revision: 2 });
    const second = await edition('allStaff');
    expect(second).toContain('Gender and health');
    expect(second).toContain('takes the place of the one of 20 January 2001; changed in it: “');
    expect(await edition('allStaff', 'fr')).toContain('parties modifiées\u00a0: «\u00a0');
    expect(await test.db.edition.count({ where: { kind: 'annual', audience: 'allStaff', language: 'en' } })).toBe(2);
  });

  it('is signed by a second person of the group whom the coordinator names, where there is no supervisor', async () => {
    await test.db.grant.deleteMany({ where: { role: 'supervisor' } });
    expect(await act('coordinator', 'prepare')).toContain('the group has no supervisor');
    expect(await says('coordinator', 'sign annual 2000 name coordinator of WGGI')).toContain('a second person signs');
    expect(await says('coordinator', 'sign annual 2000 name chi of WGGI')).toContain('must hold a post');
    expect(await says('coordinator', 'firmar documento anual 2000 designar ana of WGGI', 'es')).toContain(
      'la firma de ana of WGGI',
    );
    expect(await act('ana', 'return', { revision: 1 })).toContain('go to whoever prepared the yearly paper');
    expect(await act('ana', 'return', { revision: 1, text: 'Say who paid.' })).toContain('goes back');
    expect(await says('coordinator', 'sign annual 2000')).toContain('A draft');
  });
});
