import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { chooseRosterPublishingPlace } from '../../src/roster/chooseRosterPublishingPlace.ts';
import { rosterLanguageCalled, rosterLanguageCommand } from '../../src/roster/rosterLanguageCommand.ts';
import { rosterPublishingPlaceCommand } from '../../src/roster/rosterPublishingPlaceCommand.ts';
import { composeRosterPostToFill } from '../../src/roster/syncRosterProfile.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf, firstAction, headsOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], smallGroup);

describe('a language by its name', () => {
  it.each<[string, Language | undefined]>([
    ['fr', 'fr'],
    ['FR', 'fr'],
    [' French ', 'fr'],
    ['français', 'fr'],
    ['FRANCAIS', 'fr'],
    ['francés', 'fr'],
    ['frances', 'fr'],
    ['Spanish', 'es'],
    ['espagnol', 'es'],
    ['español', 'es'],
    ['espanol', 'es'],
    ['anglais', 'en'],
    ['inglés', 'en'],
    ['German', undefined],
    ['', undefined],
    ['fre', undefined],
  ])('“%s” is %s', (words, language) => {
    expect(rosterLanguageCalled(words)).toBe(language);
  });
});

describe('people and their accounts', () => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const by = (who: keyof World['person'], language: Language = 'en'): Caller =>
    speaking(world.app, world.person[who], '2000-08-01', language);
  const says = (who: keyof World['person'], text: string, language?: Language) =>
    handleIntent(world.app, by(who, language), parseTypedCommand(text));

  describe('the language that somebody is spoken to in', () => {
    const spoken = async () =>
      (await database.db.person.findUniqueOrThrow({ where: { id: world.person.ana } })).language;

    it('is changed by its name, and the answer is in it at once', async () => {
      const reply = await rosterLanguageCommand(world.app, by('ana'), 'espanol');
      expect([await spoken(), headsOf(reply)]).toEqual(['es', 'A partir de ahora hablaremos español.']);
      await rosterLanguageCommand(world.app, by('ana', 'es'), 'en');
      expect(await spoken()).toBe('en');
    });

    it.each(languages)('is offered, each by its own name, where none is named in %s', async (language) => {
      for (const words of [undefined, 'German']) {
        const reply = await rosterLanguageCommand(world.app, by('ana', language), words);
        expect(actionsOf(reply).map(({ label, intent }) => [label, intent['language']])).toEqual([
          ['English', 'en'],
          ['Français', 'fr'],
          ['Español', 'es'],
        ]);
      }
      expect(await spoken()).toBe('en');
    });
  });

  describe('a code that links an account', () => {
    const codes = () => database.db.linkCode.count();

    it('is made by the coordinator for one person, shown with its end, and withdrawn while nobody has used it', async () => {
      expect(headsOf(await says('ana', 'link ben'))).toMatch(/coordinator/i);
      const asked = await says('coordinator', 'link');
      expect(asked.awaits).toMatchObject({ kind: 'words' });
      const made = await says('coordinator', 'link chi');
      // Three days, in the zone of the coordinator.
      expect(headsOf(made)).toMatch(
        /The code for chi of WGGI is [A-Z2-9]{8}\. It serves once, until 4 Aug 2000, 20:00\./,
      );
      expect(await codes()).toBe(1);
      const { intent } = firstAction(made);
      expect(headsOf(await handleIntent(world.app, by('ana'), intent))).toMatch(/coordinator/i);
      expect(await codes()).toBe(1);
      const back = await handleIntent(world.app, by('coordinator', 'fr'), intent);
      expect([back.replacesSource, await codes()]).toEqual([true, 0]);
      expect(headsOf(await handleIntent(world.app, by('coordinator'), intent))).toContain(
        'has been used, or is not there any more',
      );
      const acts = await database.db.auditEvent.findMany({ orderBy: { id: 'asc' } });
      expect(acts.map(({ action }) => action)).toEqual(['identity.code', 'identity.codeWithdrawn']);
    });

    it('is made for nobody where the words fit several, or nobody', async () => {
      expect(headsOf(await says('coordinator', 'link of WGGI'))).toContain('ana of WGGI');
      expect(headsOf(await says('coordinator', 'link Zoe'))).toContain('Zoe');
      expect(await codes()).toBe(0);
    });
  });

  describe('where the group publishes', () => {
    const place = { platform: 'slack', tenant: 'T1', conversation: 'C1' } as const;

    it('is chosen by the coordinator, once for each audience, and is in the record', async () => {
      const choose = (who: keyof World['person']) => chooseRosterPublishingPlace(world.app, by(who), place, 'allStaff');
      expect(await refusal(choose('ana'))).toMatchObject({ key: 'people.notCoordinator' });
      expect(await database.db.publishingPlace.count()).toBe(0);
      await choose('coordinator');
      await choose('coordinator');
      expect(await database.db.publishingPlace.findMany()).toMatchObject([
        { audience: 'allStaff', conversation: 'C1' },
      ]);
      const [act] = await database.db.auditEvent.findMany();
      expect(act).toMatchObject({ action: 'audience.place', subject: 'audience:allStaff' });
    });

    it.each([
      ['slack', '/focal place all-staff'],
      ['teams', '@Focal place all-staff'],
      ['local', 'every audience has its conversation already'],
    ] as const)('is told in %s by the way that it has there', async (channel, way) => {
      expect(headsOf(await rosterPublishingPlaceCommand({ ...by('coordinator'), channel }))).toContain(way);
    });
  });

  describe('an account that was closed', () => {
    const told = async (now: string, language: Language = 'en') => {
      const account = { platform: 'slack' as const, tenant: 'T1', userId: 'U1', personId: world.person.ana };
      const { id } = await inTransaction(database.db, (tx) =>
        tx.identity.upsert({
          where: { platform_tenant_userId: { platform: 'slack', tenant: 'T1', userId: 'U1' } },
          update: {},
          create: { ...account, reachable: false },
        }),
      );
      const reader = {
        recipient: { kind: 'person', id: world.person.coordinator },
        language,
        timeZone: 'UTC',
      } as const;
      return composeRosterPostToFill({ ...world.app, now: new Date(now) }, { identityId: id }, reader);
    };

    it('leaves posts to be filled: those that its owner holds where the group is at home', async () => {
      expect(await told('2000-08-01T12:00:00Z')).toMatchObject({
        text: 'ana of WGGI no longer has an account here and cannot be reached. The post MNL needs somebody new, or an alternate.',
      });
      await database.db.appointment.updateMany({ data: { to: '2000-08-01' } });
      // Still 1 August in Greenwich, and past midnight in Geneva.
      expect(await told('2000-08-01T21:59:00Z')).toMatchObject({ text: expect.stringContaining('MNL') });
      expect(await told('2000-08-01T22:01:00Z')).toMatchObject({ text: expect.not.stringContaining('MNL') });
    });

    it('is nothing to be told once it is there again', async () => {
      await told('2000-08-01T12:00:00Z');
      await database.db.identity.updateMany({ data: { reachable: true } });
      expect(await told('2000-08-01T12:00:00Z')).toEqual({ drop: 'the account is there again' });
    });
  });
});
