import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app/app.ts';
import type { App } from '../../../src/core/context.ts';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import { composeAnalysisSigned, composeAnalysisToSign } from '../../../src/analysis/publishing/signAnalysisMessages.ts';
import type { Language } from '../../../src/language/language.ts';
import { editionOf } from '../../../src/editions/store.ts';
import { type Audience, audiences } from '../../../src/protocol/audience.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { giveCover, wholeCover } from '../../support/cover.ts';
import { sampleRound, storeRound } from '../../support/roundFixture.ts';
import { speaking } from '../../updates/exercise.ts';
import { amendUpdate } from './amendUpdate.ts';

const { label } = sampleRound().round;
type Who = 'coordinator' | 'supervisor' | 'member' | 'viewer';

describe.each(databases)('an analysis on its way to its readers on $name', ({ open }) => {
  let test: TestDatabase;
  let app: App;
  let round: number;
  let person: Record<Who, number>;
  beforeEach(async () => {
    test = await open();
    round = await storeRound(test.db, sampleRound());
    await giveCover(test.db);
    const { id: workingGroupId } = await test.db.workingGroup.findFirstOrThrow();
    app = createApp({
      db: test.db,
      workingGroupId,
      reportBug: (error) => {
        throw error;
      },
    });
    const born = async (key: Who, name: string) =>
      (await test.db.person.create({ data: { workingGroupId, key, name } })).id;
    person = {
      coordinator: await born('coordinator', 'Carla Coordinator'),
      supervisor: await born('supervisor', 'Dora Deputy'),
      member: await born('member', 'Mina Member'),
      viewer: await born('viewer', 'Vic Viewer'),
    };
    const from = '2000-01-01';
    for (const role of ['coordinator', 'supervisor', 'viewer'] as const)
      await test.db.grant.create({ data: { personId: person[role], role, from } });
    const { id: postId } = await test.db.post.findFirstOrThrow({ where: { code: 'HQ-HRM' } });
    await test.db.appointment.create({ data: { personId: person.member, postId, role: 'focalPoint', from } });
  });
  afterEach(() => test.close());

  const does = async (who: Who, intent: Intent, language: Language = 'en', on = '2000-10-02') =>
    JSON.stringify((await handleIntent(app, speaking(app, person[who], on, language), intent)).messages);
  const says = (who: Who, text: string, language: Language = 'en') => does(who, { kind: 'say', text }, language);
  const act = (who: Who, verb: string, more: Omit<Intent, 'kind'> = {}) =>
    does(who, { kind: 'signAnalysis', do: verb, round: label, ...more });
  const release = (audience: Audience, revision: number) => act('coordinator', 'release', { audience, revision });
  const edition = async (audience: Audience, language: Language = 'en') =>
    JSON.stringify(
      await editionOf(test.db, {
        workingGroupId: app.workingGroupId,
        kind: 'analysis',
        subjectId: round,
        audience,
        language,
      }),
    );
  const sign = async (revision: number) => {
    expect(await act('coordinator', 'prepare')).toContain('waits for the supervisor');
    expect(await act('supervisor', 'sign', { revision })).toContain('is signed');
  };
  const amend = (post: string, question: string, values: Record<string, number | string>) =>
    amendUpdate(test.db, { roundId: round, post, on: '2000-10-03' }, question, values);

  it('does not go to Member States while the cover lacks what they need', async () => {
    await test.db.workingGroup.updateMany({
      data: { publication: { ...wholeCover, emblem: undefined, symbol: undefined } },
    });
    await act('coordinator', 'prepare');
    await act('supervisor', 'sign', { revision: 1 });
    expect(await release('memberStates', 1)).toContain('the cover lacks emblem, document symbol');
    expect(await test.db.edition.count()).toBe(0);
    expect(await test.db.round.findUniqueOrThrow({ where: { id: round } })).toMatchObject({ state: 'closed' });
    expect(await release('allStaff', 1)).toContain('All staff get');
    await giveCover(test.db);
    expect(await release('memberStates', 1)).toContain('Member States get');
  });

  it('is signed by the supervisor, then released to one audience at a time, each from its preview', async () => {
    expect(await says('member', 'sign')).toContain('coordinator');
    expect(await says('coordinator', 'sign')).toContain('A draft. Add notes');
    expect(await release('workingGroup', 1)).toContain('changed since you read it');
    expect(await says('coordinator', 'sign ask')).toContain('waits for the supervisor');
    expect(await act('coordinator', 'prepare')).toContain('waiting for a signature already');
    const [asked] = await test.db.outboxMessage.findMany({ where: { kind: 'analysis.toSign' } });
    expect(asked?.recipient).toBe(String(person.supervisor));
    const context = { db: test.db, workingGroupId: app.workingGroupId, now: new Date('2000-10-02T12:00:00Z') };
    const reader = { recipient: { kind: 'person', id: person.supervisor }, language: 'fr', timeZone: 'UTC' } as const;
    const body = { round, revision: 1 };
    expect(JSON.stringify(await composeAnalysisToSign(context, body, reader))).toContain('attend votre signature');
    for (const who of ['coordinator', 'member', 'viewer'] as const)
      expect(await act(who, 'sign', { revision: 1 })).toContain('It is signed by the supervisor, or');
    const preview = { kind: 'desk', do: 'preview', round: label, audience: 'memberStates' };
    expect(await does('supervisor', preview)).toContain('Draft, not approved');
    expect(await does('viewer', preview)).not.toContain('Draft, not approved');
    expect(await does('supervisor', preview)).not.toContain('Release to');
    expect(await act('supervisor', 'sign', { revision: 1 })).toContain('is signed');
    expect(await composeAnalysisToSign(context, body, reader)).toHaveProperty('drop');
    const told = await composeAnalysisSigned(context, { round, name: 'Dora Deputy', reason: null }, reader);
    expect(JSON.stringify(told)).toContain('Dora Deputy a signé');
    expect(await does('coordinator', preview)).toContain('Release to Member States');
    expect(await act('coordinator', 'release', { audience: 'allStaff' })).toContain('Please look first');
    expect(await test.db.edition.count()).toBe(0);
    expect(await release('workingGroup', 1)).toContain('The working group gets');
    expect(await test.db.round.findUniqueOrThrow({ where: { id: round } })).toMatchObject({ state: 'published' });
    expect(await test.db.edition.count()).toBe(3);
    expect(await release('workingGroup', 1)).toContain('has this analysis already');
    expect(await does('viewer', { kind: 'analysis', page: 1 })).toContain('has not been published');
    expect(await release('allStaff', 1)).toContain('All staff get');
    expect(await does('viewer', { kind: 'analysis', page: 1 })).toContain('18 of 22');
    for (const audience of audiences.slice(0, 2))
      for (const line of ['Prepared by Carla Coordinator.', 'Approved by Dora Deputy on 2 October 2000.', 'SHA-256'])
        expect(await edition(audience)).toContain(line);
    const digests = await test.db.outboxMessage.findMany({ where: { kind: 'bulletin.analysis' } });
    expect(digests.map(({ recipient }) => recipient).toSorted()).toEqual(['allStaff', 'workingGroup']);
  });

  it('is signed by a second person of the group whom the coordinator names, where there is no supervisor', async () => {
    await test.db.grant.deleteMany({ where: { role: 'supervisor' } });
    expect(await act('coordinator', 'prepare')).toContain('the group has no supervisor');
    expect(await says('coordinator', 'sign name Carla')).toContain('a second person signs');
    expect(await says('coordinator', 'sign name Vic Viewer')).toContain('must hold a post');
    expect(await says('coordinator', 'sign name Nobody')).toContain('nobody called');
    expect(await says('coordinator', 'signer désigner HQ-HRM', 'fr')).toContain('la signature de Mina Member');
    expect(await act('supervisor', 'sign', { revision: 1 })).toContain('It is signed by the supervisor, or');
    expect(await act('member', 'return', { revision: 1, text: 'Say why the field waits.' })).toContain('goes back');
    expect(await says('coordinator', 'sign')).toContain('A draft');
    expect(await says('coordinator', 'sign name Mina Member')).toContain('the signature of Mina Member');
    expect(await act('member', 'sign', { revision: 1 })).toContain('changed since you read it');
    expect(await act('member', 'sign', { revision: 2 })).toContain('is signed');
    expect(await release('memberStates', 2)).toContain('Member States get');
  });

  it('takes notes and withholds conclusions in words, never in numbers, and asks for a new signature', async () => {
    expect(await says('member', 'sign note 1 en Ours')).toContain('coordinator');
    expect(await says('coordinator', 'sign note 1 en In truth it was 20 posts')).toContain('brings no number');
    expect(await says('coordinator', 'sign note 9 en Words')).toContain('no conclusion 9');
    expect(await says('coordinator', 'sign note 1')).toContain(
      'Which note should stand under conclusion 1, in English',
    );
    expect(await says('coordinator', 'Partners change often.')).toContain('Partners change often.');
    expect(await says('coordinator', 'sign note 1 fr Les partenaires changent.')).toContain('Not written in ES');
    expect(await says('coordinator', 'sign withhold 3 en The toolkit is being replaced.')).toContain('Withheld by');
    await sign(1);
    expect(await says('coordinator', 'sign note 2 en Read with care.')).toContain('has changed since it was sent');
    expect(await release('allStaff', 1)).toContain('has changed since it was signed');
    await sign(2);
    for (const audience of audiences) await release(audience, 2);
    for (const audience of audiences) {
      expect(await edition(audience)).toContain('Partners change often.');
      expect(await edition(audience, 'fr')).toContain('Les partenaires changent.');
      expect(await edition(audience, 'es')).toContain('Nota de la coordinación (en inglés)');
      expect(await edition(audience)).toContain('The toolkit is being replaced.');
      expect(await edition(audience)).not.toContain('have full access');
    }
    expect(await does('member', { kind: 'why', conclusion: 3 })).not.toContain('have full access');
  });

  it('says what was corrected: to the working group because of whom, outside only what is', async () => {
    await sign(1);
    for (const audience of audiences) await release(audience, 1);
    const first = await edition('allStaff');
    await amend('PNH', 'mainstreaming', { needsAssessment: 3, implementation: 3, monitoring: 3, evaluation: 3 });
    expect(await says('coordinator', `sign ${label}`)).toContain('has changed since it was published');
    expect(await release('allStaff', 1)).toContain('has changed since it was signed');
    await sign(2);
    for (const audience of audiences) await release(audience, 2);
    const inside = await edition('workingGroup');
    expect(inside).toContain('17 → 18 of 22, because PNH amended');
    expect(inside).toContain('on 3 October 2000');
    const outside = await edition('allStaff');
    expect(outside).toContain('Corrected on 3 October 2000: 18 of 22');
    expect(outside).not.toContain('→');
    expect(outside).not.toContain('PNH');
    expect(outside).not.toBe(first);
    expect(await does('viewer', { kind: 'desk', do: 'list' })).toContain('One publication');
  });

  it('keeps counts by group as they were published until three posts have changed each', async () => {
    /** What an edition for all staff says of each group; of all posts it says what is so now. */
    const byGroup = async (): Promise<string[][]> => {
      const { workingGroupId } = app;
      const of = { workingGroupId, kind: 'analysis', subjectId: round, audience: 'allStaff', language: 'en' } as const;
      const findings = (await editionOf(test.db, of))?.parts.find(({ id }) => id === 'findings')?.blocks ?? [];
      const tables = findings.filter((block) => block.kind === 'table').filter(({ columns }) => columns.length === 4);
      return tables.flatMap(({ rows }) => rows.map(([, , ...groups]) => groups));
    };
    await sign(1);
    await release('allStaff', 1);
    const first = await byGroup();
    expect(first.flat().some((cell) => Number(cell) > 20)).toBe(true);
    await amend('ROM', 'actions', { status: 'completed' });
    await sign(2);
    await release('allStaff', 2);
    expect(await byGroup()).toEqual(first);
    for (const { code } of sampleRound().posts.filter(({ kind }) => kind === 'field'))
      if (code !== 'ROM' && sampleRound().updates.some(({ post }) => post === code))
        await amend(code, 'actions', { status: 'completed' });
    await sign(3);
    await release('allStaff', 3);
    expect(await byGroup()).not.toEqual(first);
  });
});
