import { expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { databases } from '../support/databases.ts';
import { exercise, speaking } from '../updates/exercise.ts';

it.each(databases)(
  'the language of an item is read from its words, or set by the editor, on $name',
  async ({ open }) => {
    const { db, close } = await open();
    try {
      const world = await exercise(db);
      const { ana } = world.person;
      await db.grant.create({ data: { personId: ana, role: 'editor', from: '2000-01-01' } });
      const says = async (intent: Intent): Promise<string> =>
        JSON.stringify((await handleIntent(world.app, speaking(world.app, ana, '2000-09-05', 'en'), intent)).messages);
      const offer = async (text: string): Promise<number> => {
        await says({ kind: 'offer', text, section: 'field', consent: 'allStaff' });
        return (await db.bulletinItem.findFirstOrThrow({ where: { text } })).id;
      };
      const languageOf = async (id: number) => (await db.bulletinItem.findUniqueOrThrow({ where: { id } })).language;
      await says({ kind: 'desk', do: 'call' });
      const arabic = await offer('يستمر المشروع في ثلاث محافظات.');
      const short = await offer('Lomé, Manila');
      expect([await languageOf(arabic), await languageOf(short)]).toEqual(['ar', 'und']);
      expect(await says({ kind: 'desk', do: 'show' })).toContain('a language not known');
      expect(await says({ kind: 'desk', do: 'item', item: arabic })).toContain('Arabic, as offered');

      expect(await says({ kind: 'desk', do: 'language', item: short })).toContain('Russian');
      expect(await says({ kind: 'say', text: 'Klingon' })).toContain('I know no language called');
      expect(await languageOf(short)).toBe('und');
      await says({ kind: 'say', text: 'swahili' });
      expect(await languageOf(short)).toBe('sw');
      expect(await says({ kind: 'desk', do: 'language', item: short, text: 'sw' })).toContain('already');
      expect(await says({ kind: 'say', text: `bulletin language ${short} français` })).toContain('French, as offered');
      expect(await languageOf(short)).toBe('fr');
      expect(await db.auditEvent.count({ where: { action: 'bulletin.language' } })).toBe(2);
    } finally {
      await close();
    }
  },
);
