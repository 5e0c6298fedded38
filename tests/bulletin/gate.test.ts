import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueGateInWords } from '../../src/bulletin/gate/issueGateInWords.ts';
import { issueGate, hasPiece } from '../../src/bulletin/gate/issueGate.ts';
import { sameStoriesAtGate } from '../../src/bulletin/gate/sameStoriesAtGate.ts';
import { bulletinJob } from '../../src/bulletin/editing/bulletinJob.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type Language, languages } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import type { EditorAct } from '../../src/protocol/bulletinEditingIntent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';
import { giveCover, wholeCover } from '../support/cover.ts';
import { issueOf, itemOf } from './issueFacts.ts';
import { publishAnyway, REASON } from './publishAnyway.ts';

const translated = {
  en: { headline: 'Fair', text: 'A fair was held.' },
  fr: { headline: 'Foire', text: 'Une foire a eu lieu.' },
  es: { headline: 'Feria', text: 'Hubo una feria.' },
};
const text = { en: 'a', fr: 'b', es: 'c' };
const cover = wholeCover;

describe('what is missing before an issue is published', () => {
  it('is nothing where all is translated, signed and has its cover', () => {
    const items = [itemOf(1, { wordings: translated })];
    expect(issueGate({ ...issueOf(items), cover }, true)).toEqual([]);
  });

  it('is told for each audience and language, with the signature, the cover and pairs that say the same', () => {
    const same = 'The women of the port have opened a help desk at the market.';
    const items = [
      itemOf(1, { consent: 'workingGroup', wordings: { en: translated.en } }),
      itemOf(2, { text: same, consent: 'allStaff', language: 'fr', wordings: {} }),
      itemOf(3, { text: same.replace('have opened', 'opened'), consent: 'allStaff', language: 'fr', wordings: {} }),
    ];
    expect(issueGateInWords(issueGate(issueOf(items), false), 'en')).toEqual([
      'No second person has approved the issue as it is now.',
      'For the working group: not translated into English: 2, 3; into French: 1; into Spanish: 1, 2, 3.',
      'For all staff: not translated into English: 2, 3; into Spanish: 2, 3.',
      'For Member States: there is no piece.',
      'For Member States, the cover lacks: organization, emblem, document symbol, contact, prepared by, approved by, disclaimer, copyright notice. Their edition waits for that.',
      'Items 2 and 3 say the same.',
    ]);
    const open = issueGate({ ...issueOf([itemOf(1, { wordings: translated })]), cover: { symbol: 'MC/1' } }, true);
    expect(issueGateInWords(open, 'fr')).toEqual([
      'Pour les États Membres, il manque sur la couverture\u00a0: organisation, emblème, contact, préparé par, approuvé par, avertissement, mention de droit d’auteur. Leur édition attend jusque-là.',
    ]);
  });

  it('names pieces in a language that nobody knows, apart from those that wait for a translation', () => {
    const items = [itemOf(1, { language: 'und', wordings: {} }), itemOf(2, { language: 'ar', wordings: translated })];
    const lines = issueGateInWords(issueGate({ ...issueOf(items), cover }, true), 'en');
    expect(lines[0]).toBe('For the working group: in a language that nobody has named: 1.');
    expect(lines.filter((line) => line.includes('nobody has named'))).toHaveLength(3);
    const arabic = issueGate({ ...issueOf([itemOf(1, { language: 'ar', wordings: {} })]), cover }, true);
    expect(issueGateInWords(arabic, 'es')[0]).toBe(
      'Para el grupo de trabajo: sin traducir al inglés: 1; al francés: 1; al español: 1.',
    );
  });

  it('names letters that no font has', () => {
    const wordings = { ...translated, en: { headline: 'ᚠᚢ', text: 'مكتب' } };
    expect(issueGateInWords(issueGate({ ...issueOf([itemOf(1, { wordings })]), cover }, true), 'en')).toEqual([
      'No font has these letters of items 1: ᚠ ᚢ. In the PDF and in pictures, the code of each stands in its place.',
    ]);
  });

  it('looks for such letters in duty stations and in what is said of pictures, too', () => {
    const post = { code: 'P1', name: 'Seat', station: 'Ꞗ', region: '' };
    const picture = { file: 'k', width: 1, height: 1, alternative: { ...text, fr: '∰' } };
    const [gap] = issueGate({ ...issueOf([itemOf(1, { wordings: translated, post, picture })]), cover }, true);
    expect(gap).toEqual({ kind: 'letters', letters: ['Ꞗ', '∰'], items: [1] });
  });

  it('is said in each language, and cut where the list is long', () => {
    const items = Array.from({ length: 40 }, (_, id) =>
      itemOf(id + 1, { text: 'The same words again and again.', wordings: {} }),
    );
    for (const language of languages) {
      const lines = issueGateInWords(issueGate(issueOf(items), false), language);
      expect(lines.length).toBeLessThan(16);
      for (const line of lines) expect(line.length).toBeLessThan(260);
    }
  });

  it('finds the same story in other signs and capitals, entered in another language too, not in other words', () => {
    const piece = (id: number, words: string) => ({ id, text: words });
    expect(sameStoriesAtGate([piece(1, 'A fair in Manila!'), piece(2, 'a FAIR, in Manila')])).toEqual([[1, 2]]);
    expect(sameStoriesAtGate([piece(1, 'A fair in Manila'), piece(2, 'A fair in Lomé')])).toEqual([]);
    const twice = [
      itemOf(1, { language: 'en', text: 'A fair in Manila' }),
      itemOf(2, { language: 'fr', text: 'A fair in Manila' }),
    ];
    expect(sameStoriesAtGate(twice)).toEqual([[1, 2]]);
  });

  it('an issue of which every piece was left out or taken back has none', () => {
    expect(hasPiece(issueOf([itemOf(1, { cut: true }), itemOf(2, { withdrawn: true })]))).toBe(false);
    expect(hasPiece(issueOf([itemOf(1, { consent: 'workingGroup' })]))).toBe(true);
  });
});

describe.each(databases)('the gate on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
    const { ana } = world.person;
    await database.db.grant.create({ data: { personId: ana, role: 'editor', from: '2000-01-01' } });
  });
  afterAll(() => database.close());

  const words = (reply: Reply): string => JSON.stringify(reply.messages);
  const as = async (person: number, intent: Intent, language: Language = 'en'): Promise<string> =>
    words(await handleIntent(world.app, speaking(world.app, person, '2000-09-05', language), intent));
  const edits = (act: EditorAct, language: Language = 'en') => as(world.person.ana, { kind: 'desk', ...act }, language);
  const approve = () => as(world.person.coordinator, { kind: 'desk', do: 'approve' });
  const acts = () => database.db.auditEvent.findMany({ where: { action: 'bulletin.publish' } });

  /** Who has an edition, each in three languages, and its digest. */
  const audiencesReached = async (): Promise<string[]> => {
    const editions = await database.db.edition.findMany({ select: { audience: true } });
    const reached = [...new Set(editions.map(({ audience }) => audience))].toSorted();
    const digests = await database.db.outboxMessage.count({ where: { kind: 'digest' } });
    expect([editions.length, digests]).toEqual([3 * reached.length, reached.length]);
    return reached;
  };

  it('keeps an issue back until it has a piece, and a reason for what is missing', async () => {
    await step('refuses an issue without a piece, to be read and to be published', async () => {
      await edits({ do: 'call' });
      expect(await edits({ do: 'submit' })).toContain('has no piece');
      expect(await edits({ do: 'short' }, 'fr')).toContain('ne contient aucun texte');
      await as(world.person.ana, { kind: 'offer', text: 'A fair in Manila', section: 'field', consent: 'allStaff' });
      await edits({ do: 'submit' });
      await approve();
      const scheduled = await edits(await publishAnyway(database.db, { on: '2000-09-06' }));
      expect(scheduled).toContain('will be published on 6 September 2000');
      await as(world.person.ana, { kind: 'withdraw', item: 1 });
      expect(await edits({ do: 'publish' }, 'es')).toContain('no contiene ningún texto');
      const { calendar = [] } = await bulletinJob(world.app, new Date('2000-09-06T12:00:00Z'));
      expect(calendar).toMatchObject([{ what: 'skip', reason: expect.stringContaining('has no piece') as string }]);
      expect(await database.db.edition.count()).toBe(0);
    });

    await step('names what is missing, and publishes by a second press with a reason, which is kept', async () => {
      await as(world.person.ana, { kind: 'offer', text: 'A fair in Lomé', section: 'field', consent: 'memberStates' });
      const { id: item } = await database.db.bulletinItem.findFirstOrThrow({ where: { text: 'A fair in Lomé' } });
      // The issue was approved before the piece came: reading it anew takes the piece in.
      await edits({ do: 'submit' });
      await edits({ do: 'word', item, language: 'es', text: 'Feria\n\nUna feria en Lomé.' });
      await edits({ do: 'submit' });
      await approve();
      await database.db.workingGroup.updateMany({ data: { publication: { symbol: 'MC/1' } } });
      const gate = await edits({ do: 'publish' });
      expect(gate).toContain(`For Member States: not translated into French: ${item}.`);
      expect(gate).toContain('the cover lacks');
      expect(await edits({ do: 'publish' }, 'fr')).toContain('sans traduction en français');
      const before = (await acts()).length;
      const second = await publishAnyway(database.db);
      await database.db.workingGroup.updateMany({ data: { publication: { symbol: 'MC/1' } } });
      expect(await edits({ ...second, revision: 99 })).toContain('Somebody else has just changed');
      expect(await edits({ ...second, text: '  ' })).toContain('Write the reason');
      expect(await database.db.edition.count()).toBe(0);
      // What was typed may have been no reason: it is shown back first.
      expect(await as(world.person.ana, { kind: 'say', text: REASON })).toContain('Shall I do it?');
      expect(await acts()).toHaveLength(before);
      const out = await as(world.person.ana, { kind: 'say', text: 'Yes, do it' });
      expect(out).toContain('is published');
      expect(out).toContain('The edition for Member States waits: its cover lacks organization, emblem, contact');
      expect((await acts()).slice(before)).toMatchObject([{ detail: { reason: REASON } }]);
      expect(await audiencesReached()).toEqual(['allStaff', 'workingGroup']);
    });

    await step('publishes to Member States once the cover has all that they need', async () => {
      const { number } = await database.db.bulletinIssue.findFirstOrThrow({ where: { state: 'published' } });
      const outside: EditorAct = { do: 'publish', issue: number, audience: 'memberStates' };
      expect(await edits({ do: 'show', issue: number })).toContain('Publish to Member States');
      expect(await edits(outside, 'fr')).toContain('Rien ne part encore vers les États Membres');
      expect(await audiencesReached()).toHaveLength(2);
      await giveCover(database.db);
      expect(await edits(outside)).toContain('is published to Member States now');
      expect(await audiencesReached()).toEqual(['allStaff', 'memberStates', 'workingGroup']);
      expect(await edits({ do: 'show', issue: number })).not.toContain('Publish to Member States');
      expect(await edits(outside)).toContain('already');
    });
  });
});
