import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { showPlanned } from '../../src/planning/showPlanned.ts';
import { cairo, geneva, newReminderWorld } from '../reminders/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

describe('what the coordinator sees of the next days', () => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await databases[0].open()));
  afterAll(() => test.close());

  const shown = async (language: (typeof languages)[number]) => {
    const world = await newReminderWorld(test.db, [geneva, cairo], { language });
    const foresight = async () => [{ on: '2026-05-01', at: null, inWords: (date: string) => `Bulletin 3, ${date}` }];
    const reply = await showPlanned(world.app, world.caller(world.coordinator, '2026-04-25T09:00:00Z'), [foresight]);
    return reply.messages.flatMap(({ blocks }) => blocks);
  };

  it.each(languages)(
    'is said once, without words of the program, and names the zone of its times (%s)',
    async (language) => {
      const blocks = await shown(language);
      const texts = blocks.flatMap((block): string[] => {
        if (block.kind === 'heading' || block.kind === 'text') return [block.text];
        if (block.kind === 'list') return [...block.items];
        return block.kind === 'table' ? [block.caption, ...block.columns] : [];
      });
      expect(new Set(texts).size).toBe(texts.length);
      const all = JSON.stringify(blocks);
      expect(all).toContain('Europe/Zurich');
      expect(all).not.toMatch(/(opening|due|closing)[-+]\d|focalPoint|workingTime|weeklyCap/);
      expect(texts.some((text) => /(Bulletin|Boletín) 3/.test(text))).toBe(true);
    },
  );

  it('says of each reminder which day of the round it belongs to', async () => {
    const table = (await shown('en')).find((block) => block.kind === 'table');
    const reasons = table?.kind === 'table' ? table.rows.map((row) => row.at(-1)) : [];
    expect(reasons.some((reason) => reason?.startsWith('focal point, 1 day before the due date'))).toBe(true);
    expect(reasons.some((reason) => reason?.startsWith('alternate, 5 days after the due date'))).toBe(true);
  });
});
