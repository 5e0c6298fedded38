import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor, type App } from '../../../src/core/context.ts';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { composeAnalysisDigest } from '../../../src/analysis/publishing/analysisDigestComposer.ts';
import { formats } from '../../../src/protocol/bulletinEditingIntent.ts';
import type { Reply } from '../../../src/protocol/message.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import { audiences } from '../../../src/protocol/audience.ts';
import { lockRound, markRoundPublished } from '../../../src/rounds/changeRoundState.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { sampleRound, storeRound } from '../../support/roundFixture.ts';
import { step } from '../../support/step.ts';
import { speaking } from '../../updates/exercise.ts';
import { wordsIn } from '../../bulletin/readFile.ts';
import { publishToAll } from './publishToAll.ts';
import { createApp } from '../../../src/app/app.ts';

const words = (reply: Reply): string => JSON.stringify(reply.messages);
const { label } = sampleRound().round;
/** A post that took part and one whose words are in the annex. */
const named = 'HQ-HRM';
const fileIn = (reply: Reply) =>
  reply.messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'file'))[0];

describe.each(databases)('a published analysis on $name', ({ open }) => {
  let test: TestDatabase;
  let app: App;
  let round: number;
  const person = { coordinator: 0, member: 0, viewer: 0, stranger: 0 };
  beforeAll(async () => {
    test = await open();
    round = await storeRound(test.db, sampleRound());
    const { id: workingGroupId } = await test.db.workingGroup.findFirstOrThrow();
    app = createApp({
      db: test.db,
      workingGroupId,
      reportBug: (error) => {
        throw error;
      },
    });
    for (const key of Object.keys(person) as (keyof typeof person)[])
      person[key] = (await test.db.person.create({ data: { workingGroupId, key, name: key } })).id;
    const from = '2000-01-01';
    await test.db.grant.create({ data: { personId: person.coordinator, role: 'coordinator', from } });
    await test.db.grant.create({ data: { personId: person.viewer, role: 'viewer', from } });
    const { id: postId } = await test.db.post.findFirstOrThrow({ where: { code: named } });
    await test.db.appointment.create({ data: { personId: person.member, postId, role: 'focalPoint', from } });
  });
  afterAll(() => test.close());

  const as = (who: number, intent: Intent, language: Language = 'en') =>
    handleIntent(app, speaking(app, who, '2000-10-02', language), intent);
  const says = async (who: number, text: string, language: Language = 'en') =>
    words(await as(who, { kind: 'say', text }, language));
  const fetch = (who: number, more: Omit<Intent, 'kind' | 'do'> = {}) =>
    as(who, { kind: 'desk', do: 'fetch', round: label, ...more });

  it('goes from the draft to an edition that stays', async () => {
    await step('is asked about first, and can be seen as each audience would get it', async () => {
      const asked = await as(person.coordinator, { kind: 'round', verb: 'publish' });
      expect(words(asked)).toContain('A draft. Add notes');
      expect(words(asked)).toContain('Preview: Member States');
      expect(await test.db.round.findUniqueOrThrow({ where: { id: round } })).toMatchObject({ state: 'closed' });
      const preview = { kind: 'desk', do: 'preview', round: label, audience: 'allStaff' } as const;
      expect(words(await as(person.coordinator, preview))).toContain('Draft, not approved · For all staff');
      const draft = fileIn(await as(person.coordinator, { ...preview, format: 'md' }));
      expect(Buffer.from(draft?.bytes ?? []).toString()).not.toContain(named);
      expect(words(await as(person.member, preview))).toContain('coordinator');
      expect(words(await fetch(person.coordinator))).toContain('is not published');
      expect(words(await as(person.coordinator, { kind: 'analysis', page: 1 }))).not.toContain('As a document');
    });

    await step('is kept with the round’s new state or not at all', async () => {
      const by = systemActor(app, 'cli', new Date('2000-10-02T09:00:00Z'));
      await lockRound(app, by, round);
      const died = markRoundPublished(app, by, round, () => Promise.reject(new Error('the process has died')));
      await expect(died).rejects.toThrow('died');
      expect(await test.db.round.findUniqueOrThrow({ where: { id: round } })).toMatchObject({ state: 'locked' });
      expect(await test.db.edition.count()).toBe(0);
      // A button of an edition of Focal that published at once: now it leads to the signature.
      const publish = { kind: 'round', verb: 'publish', label, sure: true } as const;
      expect(words(await as(person.member, publish))).toContain('coordinator');
      expect(words(await as(person.coordinator, publish))).toContain('A draft. Add notes');
      expect(await test.db.edition.count()).toBe(0);
      await publishToAll(app, round, new Date('2000-10-02T10:00:00Z'));
      expect(words(await as(person.coordinator, publish))).toContain('Signed by Sam Signer');
      expect(await test.db.edition.count({ where: { kind: 'analysis', subjectId: round } })).toBe(9);
      const told = await test.db.outboxMessage.findMany({ where: { kind: 'bulletin.analysis' } });
      expect(told.map(({ recipient }) => recipient).toSorted()).toEqual([...audiences].toSorted());
      expect(await test.db.auditEvent.count({ where: { action: 'round.publish' } })).toBe(1);
    });

    await step('tells each audience in a minute what it may know, with a button to the whole', async () => {
      const context = { db: test.db, workingGroupId: app.workingGroupId, now: new Date('2000-10-02T12:00:00Z') };
      for (const name of audiences) {
        const reader = { recipient: { kind: 'audience', name }, language: 'en', timeZone: 'UTC' } as const;
        const digest = JSON.stringify(await composeAnalysisDigest(context, { round }, reader));
        expect(digest).toContain('18 of 22');
        expect(digest).toContain('"kind":"fetch"');
        expect(digest).not.toContain(named);
        expect(await composeAnalysisDigest(context, { round: 999 }, reader)).toHaveProperty('drop');
      }
    });

    await step('is had by each person as their audience got it, or as a wider one did, in every format', async () => {
      for (const format of formats) {
        const inside = fileIn(await fetch(person.member, { format }));
        expect(inside?.name).toBe(`analysis-plans-of-action-2000-workingGroup-en.${format}`);
        expect(await wordsIn(format, inside?.bytes ?? new Uint8Array())).toContain(named);
        const outside = fileIn(await fetch(person.viewer, { format, language: 'fr' }));
        expect(outside?.name).toBe(`analysis-plans-of-action-2000-allStaff-fr.${format}`);
        expect(await wordsIn(format, outside?.bytes ?? new Uint8Array())).not.toContain(named);
      }
      expect(fileIn(await fetch(person.stranger, { format: 'md' }))?.name).toContain('memberStates-en');
      expect(fileIn(await fetch(person.member, { format: 'md', audience: 'memberStates' }))?.name).toContain(
        'memberStates-en',
      );
      expect(words(await fetch(person.viewer, { audience: 'workingGroup' }))).toContain('narrower circle');
    });

    await step('is listed, found and fetched by typed words and from the analysis', async () => {
      expect(await says(person.viewer, 'bulletin')).toContain('All publications');
      expect(await says(person.viewer, 'bulletin list')).toContain(`Global analysis · ${label}`);
      expect(await says(person.viewer, 'bulletin find migrant women')).toContain('One publication');
      // The name of a post is in the edition that names posts, and is found there alone.
      expect(await says(person.viewer, `bulletin find ${named}`)).toContain('Nothing was found');
      expect(await says(person.member, `bulletin find ${named}`)).toContain('One publication');
      expect(await says(person.member, `bulletin obtenir ${label}`, 'fr')).toContain('Obtenir le PDF');
      expect(await says(person.member, `bulletin fetch ${label} staff md`)).toContain('allStaff-en.md');
      expect(await says(person.member, 'bulletin fetch Nothing of the kind')).toContain('no round called');
      expect(words(await as(person.viewer, { kind: 'analysis', page: 1 }))).toContain('As a document');
      const card = await fetch(person.member);
      for (const language of languages) expect(words(await fetch(person.member, { language }))).toContain('22');
      expect(words(card)).toContain('Get the Word file');
      expect(words(card)).toContain('For Member States');
      expect(words(await fetch(person.viewer))).not.toContain('For the working group');
    });

    await step('stays as it was published, whatever becomes of the answers', async () => {
      const before = fileIn(await fetch(person.member, { format: 'md' }));
      await test.db.answer.updateMany({
        where: { question: 'dialogue', part: 'government', update: { roundId: round } },
        data: { text: 'none', number: 0 },
      });
      await test.db.answer.updateMany({
        where: { question: 'dialogue', update: { roundId: round } },
        data: { text: 'none', number: 0 },
      });
      expect(await says(person.member, `analysis ${label}`)).not.toContain('18 of 22');
      const after = fileIn(await fetch(person.member, { format: 'md' }));
      expect(after?.bytes).toEqual(before?.bytes);
    });
  });
});
