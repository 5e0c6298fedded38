import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnose } from '../../prisma/engine.mjs';
import { createApp } from '../../src/app/app.ts';
import type { App } from '../../src/core/context.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { openOldDatabase, readBefore, readToday } from '../support/oldDatabase.ts';
import * as upgrade from '../support/upgrade.ts';
import { draftsOf } from '../support/upgradeDrafts.ts';

const before = readBefore();
const today = readToday();
const now = new Date(before.now);

/** Focal on a database; a bug ends the test with what was thrown. */
const focal = ({ db }: TestDatabase): App =>
  createApp({
    db,
    workingGroupId: 1,
    reportBug(error) {
      throw error;
    },
  });

describe.each(databases)('what commit a9a28b7 left on $name', (kind) => {
  let database: TestDatabase;
  let app: App;
  beforeEach(async () => {
    database = await openOldDatabase(kind);
    app = focal(database);
  });
  afterEach(() => database.close());

  describe('is read by the program of today:', () => {
    it('every row is there', async () => {
      const { found, expected } = await upgrade.countRows(app.db, before.rows);
      expect(found).toEqual(expected);
    });

    it('the database is up to date, and Prisma agrees', async () => {
      expect(await migrateDatabase(database.url)).toEqual([]);
      expect(await diagnose(kind.provider, database.url)).toMatchObject({
        editedMigrationNames: [],
        failedMigrationNames: [],
        history: null,
      });
    });

    it.each(Object.entries(before.analysis))('the analysis of %s has the same figures', async (label, analysis) => {
      expect(await upgrade.analysisOf(app, label)).toMatchObject({
        ...analysis,
        conclusions: analysis.conclusions.map((conclusion) => ({
          ...conclusion,
          ...today.analysis[label]?.[conclusion.key],
        })),
      });
    });

    it('status, home, needs, archive and the other commands answer everybody the same', async () => {
      for (const { lines, ...said } of before.says) {
        const otherwise = today.says.find(({ lines: _, ...other }) => isDeepStrictEqual(other, said));
        expect({ ...said, lines: await upgrade.answerTo(app, said, now) }).toEqual(
          otherwise ?? { ...said, lines: lines.map(upgrade.readsToday) },
        );
      }
    });

    it('each publication reads as its audience got it', async () => {
      // The old program wrote ordinary spaces into Markdown for those that do not break.
      for (const { markdown, of, reader } of before.editions)
        expect((await upgrade.editionOf(app, of, reader, now)).replaceAll('\u00a0', ' ')).toBe(markdown);
    });

    it('each draft has its answers', async () => {
      expect(await draftsOf(app)).toEqual(before.drafts);
    });

    it('the outbox holds the same messages, and each that waits is composed as before', async () => {
      const messages = await upgrade.outboxOf(app, now);
      expect(messages.map(({ buttons: _, ...message }) => message)).toEqual(
        before.outbox.map((message) => ({
          ...message,
          composed: today.composed[message.key] ?? message.composed.map(upgrade.readsToday),
        })),
      );
    });

    it('each button of the local chat and of a message that waits can be read back', async () => {
      const shown = await upgrade.localButtons(app);
      const unread = await Promise.all(
        shown.map(async (button) => (await upgrade.readButton(app.db, button)) === null),
      );
      expect(unread.filter(Boolean)).toEqual([]);
      expect(shown).toHaveLength(before.localButtons);
      for (const { buttons } of await upgrade.outboxOf(app, now))
        for (const intent of buttons) {
          const value = upgrade.encoded(intent);
          expect(await upgrade.readButton(app.db, { person: 'anna', channel: 'slack', value })).toEqual(intent);
        }
    });
  });

  describe('goes on', () => {
    it('with each question that was open, in its channel', async () => {
      for (const { text, outcome, ...sender } of before.questions) {
        const found = await upgrade.act(app, sender, { kind: 'say', text }, now);
        expect({ ...sender, text, outcome: found }).toEqual({ ...sender, text, outcome });
      }
    });

    it('with each page of a form that was sent and not carried out', async () => {
      const pages = await upgrade.keptPages(app.db, now);
      expect(pages).toEqual(before.keptPages);
      for (const page of pages)
        expect(await upgrade.act(app, { person: 'naomi', channel: 'slack' }, page, now)).toBe('done');
    });
  });

  it('lets every button be pressed that stands in a chat, and each does what it did', async () => {
    for (const { outcome, ...button } of before.buttons) {
      const intent = await upgrade.readButton(app.db, button);
      const found = intent === null ? 'unreadable' : await upgrade.act(app, button, intent, now);
      expect({ ...button, outcome: found }).toEqual({ ...button, outcome });
    }
  });
});
