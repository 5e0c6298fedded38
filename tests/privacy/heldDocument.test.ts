import { describe, expect, it } from 'vitest';
import { heldDataAsJson, type HeldData } from '../../src/privacy/heldData/heldData.ts';
import { ownChatIdsOfHeldData } from '../../src/privacy/heldData/ownChatIds.ts';
import { heldDataDocument } from '../../src/privacy/heldData/heldDataDocument.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { auditActions } from '../../src/core/auditActions.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { nothingHeld } from './heldFixture.ts';

const { instrument } = shippedExercise();
/** Late in the evening of 2 November in Dakar, early on the third in Manila. */
const now = new Date('2000-11-02T20:00:00Z');
const document = (held: Partial<HeldData>, language: Language = 'en', timeZone = 'Africa/Dakar') =>
  heldDataDocument({ ...nothingHeld, ...held }, { language, timeZone, now });
const person = (more: Partial<HeldData['person']>): Partial<HeldData> => ({
  person: { ...nothingHeld.person, ...more },
});
/** The rows of a part of the document. */
const rows = (part: string, ...of: Parameters<typeof document>) =>
  (document(...of).parts.find(({ id }) => id === part)?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => plainBlanks(String(cell)))) : [],
  );
const textsOf = (...of: Parameters<typeof document>) =>
  document(...of).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  );
const tenure = { from: '2000-01-01', to: null };

describe('the document of what is held about somebody', () => {
  it.each([
    ['en', 'Nothing.', 'erase me'],
    ['fr', 'Rien.', 'effacer'],
    ['es', 'Nada.', 'borr'],
  ] as const)('says in each part that there is nothing, and how it is erased (%s)', (language, nothing, command) => {
    const texts = textsOf({}, language);
    expect(texts.filter((text) => text === nothing)).toHaveLength(7);
    expect(texts[0]?.toLowerCase()).toContain(command);
  });

  it('is of the day where its reader is', () => {
    expect(document({}).date).toBe('2000-11-02');
    expect(document({}, 'en', 'Asia/Manila').date).toBe('2000-11-03');
    expect(document({}, 'es', 'Asia/Manila').summary).toContain('3 de noviembre de 2000');
  });

  it('says who they are, with the language by its own name and blanks for what is not known', () => {
    expect(rows('person', {}).map(([, words]) => words)).toEqual(['Fatou Example', '', 'Français', '', 'staff-4711']);
    const known = person({ email: 'fatou@example.org', timeZone: 'Africa/Dakar' });
    expect(rows('person', known).map(([, words]) => words)).toContain('fatou@example.org');
  });

  it('names each account with its workspace, and the day on which it was used, if it was', () => {
    const account = { platform: 'slack' as const, tenant: 'T1', userId: 'U1', address: null, reachable: true };
    const identities = [
      { ...account, lastUsedAt: new Date('2000-10-05T00:00:00Z') },
      { ...account, userId: 'U2', lastUsedAt: null },
    ] as HeldData['person']['identities'];
    expect(rows('accounts', person({ identities }), 'en', 'America/Costa_Rica')).toEqual([
      ['slack', 'U1 (T1)', '5 October 2000'],
      ['slack', 'U2 (T1)', ''],
    ]);
  });

  it.each([
    ['en', 'Focal point', 'since 1 January 2000', '1 January 2000 to 30 June 2000'],
    ['fr', 'Point focal', 'depuis le 1er janvier 2000', 'du 1er janvier 2000 au 30 juin 2000'],
    ['es', 'Punto focal', 'desde el 1 de enero de 2000', 'del 1 de enero de 2000 al 30 de junio de 2000'],
  ] as const)('says since when a post is held, or from when to when (%s)', (language, role, since, span) => {
    const held = {
      ...tenure,
      role: 'focalPoint' as const,
      post: { code: 'DKR' },
      timeShare: null,
      timeShareOn: null,
      termsUrl: null,
    };
    const appointments = [held, { ...held, to: '2000-06-30' }];
    expect(rows('roles', person({ appointments }), language)).toEqual([
      [role, 'DKR', since],
      [role, 'DKR', span],
    ]);
  });

  it('says the share of time and the terms where they were said, and who stands in for whom', () => {
    const held = { ...tenure, role: 'alternate' as const, post: { code: 'DKR' } };
    const said = { timeShare: 20, timeShareOn: '2000-05-01', termsUrl: 'https://example.org/terms' };
    const away = { from: '2000-12-20', to: '2001-01-05' };
    const held2 = person({
      appointments: [{ ...held, ...said }],
      absences: [
        { ...away, delegate: { name: 'Awa Diop' } },
        { ...away, delegate: null },
      ],
      standsInFor: [{ ...away, person: { name: 'Ana Reyes' } }],
    });
    expect(rows('roles', held2)).toEqual([
      ['Alternate', 'DKR', 'since 1 January 2000'],
      ['Share of working time', '20 % · https://example.org/terms', '1 May 2000'],
      ['Away', 'Awa Diop', '20 December 2000 to 5 January 2001'],
      ['Away', '', '20 December 2000 to 5 January 2001'],
      ['Stands in', 'Ana Reyes', '20 December 2000 to 5 January 2001'],
    ]);
  });

  it('has every answer of an update under its round, and why there was nothing to report', () => {
    const sent = { round: 'Round 2000', post: 'DKR', revision: 2, submittedAt: now, instrument };
    const update = (answers: object, reason: string | null) =>
      ({ ...sent, answers, reason }) as HeldData['updates'][number];
    const updates = [update({ dialogue: { ngo: 'none' }, commitment: 3 }, null), update({}, 'The office was closed.')];
    expect(rows('updates', { updates }, 'fr').map(([, words]) => words)).toEqual([
      'Aucun dialogue',
      expect.stringMatching(/^3 – /),
      'The office was closed.',
    ]);
    const [table] = document({ updates }).parts.find(({ id }) => id === 'updates')?.blocks ?? [];
    expect(table).toMatchObject({
      caption: expect.stringMatching(/^Round 2000, DKR, revision 2, sent 2 Nov 2000/) as string,
    });
  });

  it('counts the answers of a draft, and names a draft of no round by its subject', () => {
    const at = { content: {}, startedAt: now, updatedAt: now, round: null, post: null, subject: 'entry:7' };
    const ofRound = { round: { label: 'Round 2000' }, post: { code: 'DKR' } };
    const drafts = [
      at,
      { ...at, ...ofRound, content: { answers: { a: 1 } } },
      { ...at, content: { answers: { a: 1, b: 2 } } },
    ];
    expect(rows('drafts', { drafts }, 'es').map(([what, words]) => [what, words])).toEqual([
      ['Anotación en un registro', '0 respuestas, sin enviar'],
      ['Round 2000, DKR', '1 respuesta, sin enviar'],
      ['Anotación en un registro', '2 respuestas, sin enviar'],
    ]);
  });

  it('counts messages, reminders and acts by their kind, from the first day to the last where the reader is', () => {
    const at = (time: string) => ({
      at: new Date(`2000-11-${time}Z`),
      round: { label: 'Round 2000' },
      post: { code: 'DKR' },
      step: 'due',
    });
    const reminders = [at('05T09:00'), at('02T18:00'), at('09T09:00')];
    expect(rows('messages', { reminders }, 'fr', 'Asia/Manila')).toEqual([
      ['Round 2000, DKR', '3 fois', 'du 3 novembre 2000 au 9 novembre 2000'],
    ]);
    const chat = [{ author: 'person', at: now, body: {} }] as HeldData['chat'];
    expect(rows('messages', { chat })).toEqual([['Local chat', '1 time', '2 November 2000']]);
    const act = { at: now, channel: 'slack' as const, action: 'update.submit', subject: 'update:1', detail: null };
    const record = { ...nothingHeld.record, acts: [act, act], about: [{ ...act, action: 'identity.link' }] };
    expect(rows('acts', { record }).map(([what, times]) => [what, times])).toEqual([
      ['Updates', '2 times'],
      ['Accounts', '1 time'],
    ]);
  });

  it.each(languages)('says in words what each act and each message is about (%s)', (language) => {
    const about = (...kinds: string[]) => {
      const acts = kinds.map((action) => ({ at: now, channel: 'slack', action, subject: 'x:1', detail: null }));
      return rows('acts', { record: { ...nothingHeld.record, acts } }, language).map(([what]) => what);
    };
    const [unknown] = about('nobody.knows');
    expect(about(...auditActions, ...registry.composers.keys())).not.toContain(unknown);
  });

  it('is written in each language', () => {
    const titles = languages.map((language) =>
      document({}, language)
        .parts.map(({ title }) => title)
        .join(),
    );
    expect(new Set(titles).size).toBe(languages.length);
  });
});

describe('the same as data', () => {
  it('leaves the bytes of files out, names the questions by their version, and keeps what is empty', () => {
    const chat = [
      { author: 'bot', at: now, body: { text: 'A file', bytes: 'AAAA', png: 'BBBB' } },
    ] as unknown as HeldData['chat'];
    const data = JSON.parse(heldDataAsJson({ ...nothingHeld, chat })) as Record<string, unknown>;
    expect(data['chat']).toEqual([{ author: 'bot', at: '2000-11-02T20:00:00.000Z', body: { text: 'A file' } }]);
    expect(data).toMatchObject({ drafts: [], workingGroup: 'Working Group' });
    const updates = [{ round: 'Round 2000', instrument, answers: {} }] as unknown as HeldData['updates'];
    const [update] = (JSON.parse(heldDataAsJson({ ...nothingHeld, updates })) as { updates: unknown[] }).updates;
    expect(update).toMatchObject({ instrument: expect.stringMatching(/^plan-of-action \d+$/) as string });
  });
});

describe('somebody’s own chats', () => {
  it('are the local one and those that their accounts know, each once', () => {
    const accounts = [
      { address: { conversation: 'a:1', more: 1 } },
      { address: null },
      { address: { conversation: 'a:1' } },
    ];
    expect(ownChatIdsOfHeldData(7, accounts)).toEqual(['a:1', 'person:7']);
    expect(ownChatIdsOfHeldData(7, [{ address: 'C1' }, { address: { conversation: 3 } }])).toEqual(['person:7']);
  });
});
