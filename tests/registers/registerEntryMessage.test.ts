import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import type { Roles } from '../../src/people/roles.ts';
import { entryInMonth, entryOnDay } from '../../src/registers/entryWhen.ts';
import {
  invitationResponseButtons,
  invitationCancelledMessage,
  invitationMessage,
  invitedLines,
} from '../../src/registers/invitations/invitationMessages.ts';
import { judgeRegisterValue } from '../../src/registers/judgeRegisterValue.ts';
import {
  type EnteringPerson,
  mayCorrectEntry,
  maySeeRegisterEntry,
  registerFieldsReadableBy,
} from '../../src/registers/registerAccess.ts';
import type { StoredEntry } from '../../src/registers/registerEntry.ts';
import { registerEntryFacts, registerEntryMessage } from '../../src/registers/registerEntryMessage.ts';
import { notYourRegister } from '../../src/registers/notYourRegister.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { rolesWith } from '../people/rolesWith.ts';
import { actionsOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { trainingOf } from './entries.ts';

const registers = shippedRegisters();
const typed = (key: string) => typeOf(registers, key);
const text = (field: string, said: string, part = '', item = 0) => ({ field, item, part, text: said, number: null });

/** The buttons under an entry, by what they do. */
function buttons(
  type: string,
  more: Partial<StoredEntry>,
  shown: { mayCorrect?: boolean; files?: number } = {},
): string {
  const { mayCorrect = true, files = 0 } = shown;
  const fields = fieldsOf(registers, typed(type));
  const how = { language: 'en', mayCorrect, mayName: false, files, today: '2000-12-06', asked: [] } as const;
  const message = registerEntryMessage(trainingOf({ type, ...more }), typed(type), fields, how);
  return actionsOf({ messages: [message] })
    .map(({ intent }) =>
      [intent.kind, intent['state'], intent['consent']].filter((one) => typeof one === 'string').join(':'),
    )
    .join(' ');
}

describe('what may be done about an entry', () => {
  it.each([
    ['planned', 'update registerState:held registerState:cancelled registerList attach'],
    ['held', 'update registerResult registerState:closed registerConsent:allStaff registerList attach'],
    ['closed', 'update registerList attach'],
    ['cancelled', 'update registerList attach'],
  ] as const)('that is %s: %s', (state, expected) => {
    expect(buttons('study', { state })).toBe(expected);
  });

  it('is read it and the register, for whoever may not correct it', () => {
    expect(buttons('study', {}, { mayCorrect: false })).toBe('registerList');
    expect(buttons('study', {}, { mayCorrect: false, files: 2 })).toBe('registerList attached');
  });

  it('is more where its register has more: invitations, recommendations, a final report, Member States', () => {
    expect(buttons('briefing', { state: 'planned' })).toContain('registerInvite registerInvited');
    expect(buttons('briefing', { state: 'held' })).toMatch(/^update registerInvited /);
    expect(buttons('conference', {})).toContain('registerPaste');
    expect(buttons('pilotProject', {})).toMatch(/^update registerReport registerReport registerReport/);
    expect(buttons('study', { visibility: 'memberStates' })).toContain('registerConsent:memberStates');
    expect(buttons('study', { visibility: 'allStaff' })).not.toContain('registerConsent:memberStates');
    // What stands in no section of the bulletin is not told by it.
    expect(buttons('boardSession', {})).not.toContain('registerConsent');
  });

  it('begins with what was done to it, and with what of it is late', () => {
    const fields = fieldsOf(registers, typed('pilotProject'));
    const values = [text('milestones', 'Find land', 'text'), text('milestones', '2000-04-01', 'due')];
    const entry = trainingOf({ type: 'pilotProject', title: 'Seeds', titleFr: 'Graines', values, state: 'planned' });
    const shown = {
      language: 'fr',
      mayCorrect: true,
      mayName: true,
      files: 0,
      today: '2000-04-02',
      asked: [],
    } as const;
    const { text: said, blocks } = registerEntryMessage(entry, typed('pilotProject'), fields, {
      ...shown,
      said: 'Fait.',
    });
    expect(said).toBe('Fait. Projet pilote\u00a0: Graines');
    expect(blocks.slice(0, 2)).toEqual([
      { kind: 'text', text: 'Fait.', tone: 'good' },
      { kind: 'heading', text: 'Projet pilote\u00a0: Graines' },
    ]);
    expect(blocks).toContainEqual({
      kind: 'text',
      text: 'En retard\u00a0: Find land (pour le 1er avril 2000)',
      tone: 'warning',
    });
    const onItsDay = registerEntryMessage(entry, typed('pilotProject'), fields, { ...shown, today: '2000-04-01' });
    expect(JSON.stringify(onItsDay)).not.toContain('En retard');
  });
});

describe('what an entry says', () => {
  const fields = fieldsOf(registers, typed('training'));
  const counts = fields.find(({ key }) => key === 'counts');
  const said = (entry: StoredEntry, language: Language, of = fields) =>
    registerEntryFacts(entry, of, language).map(({ label, value }) => `${label}: ${value}`);

  it.each<[Language, string[]]>([
    ['en', ['When: December 2000', 'Place: Geneva', 'State: held', 'Owner: HQ']],
    ['fr', ['Date: décembre 2000', 'Lieu: Genève', 'État: réalisé', 'Responsable: HQ']],
    ['es', ['Fecha: diciembre de 2000', 'Lugar: Ginebra', 'Estado: realizado', 'Responsable: HQ']],
  ])('is told in %s, with the names of places as it has them', (language, lines) => {
    expect(said(trainingOf({ when: entryInMonth('2000-12'), place: 'Geneva' }), language)).toEqual(lines);
  });

  it('has its numbers on one line, a lower bound as one, and leaves out what nobody said', () => {
    if (!counts) throw new Error('a training counts people');
    const { rows: values } = judgeRegisterValue(counts, { attended: { moreThan: 300 }, women: 7 });
    const lines = said(trainingOf({ values, owner: null }), 'en');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/: Attended: more than 300 · Women: 7$/);
  });

  it('is only what its reader may see', () => {
    const board = fieldsOf(registers, typed('boardSession'));
    const entry = trainingOf({ type: 'boardSession', values: [text('pointsRaised', 'Two shortlists had no woman')] });
    expect(said(entry, 'en', registerFieldsReadableBy(board, 'coordinator')).join()).toContain('Two shortlists');
    for (const reader of ['workingGroup', 'allStaff', 'memberStates'] as const)
      expect(said(entry, 'en', registerFieldsReadableBy(board, reader)).join()).not.toContain('Two shortlists');
  });
});

describe('who may', () => {
  const person = (roles: Partial<Roles>, personId = 7): EnteringPerson => ({
    personId,
    roles: rolesWith(roles),
    postCodes: [],
    ownsIn: [],
  });
  const may = (roles: Partial<Roles>, more: Partial<StoredEntry> = {}, personId = 7) =>
    mayCorrectEntry(typed('training'), trainingOf(more), person(roles, personId));

  it('correct an entry: the coordinator, who owns it, and where no post owns it who may enter', () => {
    expect(may({ coordinator: true })).toBe(true);
    expect(may({ focalPoint: [1] })).toBe(true);
    expect(may({ standsInFor: [1] })).toBe(true);
    expect(may({ focalPoint: [2] })).toBe(false);
    expect(may({ supervisor: true, viewer: true })).toBe(false);
    expect(may({ focalPoint: [2] }, { ownerPostId: null, ownerPersonId: 8 })).toBe(true);
    expect(may({}, { ownerPostId: null, ownerPersonId: 7 })).toBe(true);
    expect(may({}, { ownerPostId: null, ownerPersonId: 8 })).toBe(false);
  });

  it('see an entry: whom it is for, and who owns it in person', () => {
    const sees = (visibility: StoredEntry['visibility'], roles: Partial<Roles>, personId = 7) =>
      maySeeRegisterEntry(trainingOf({ visibility, ownerPersonId: 8 }), rolesWith(roles), personId);
    expect([sees('coordinator', { coordinator: true }), sees('coordinator', { supervisor: true })]).toEqual([
      true,
      false,
    ]);
    expect([sees('workingGroup', { focalPoint: [2] }), sees('workingGroup', { viewer: true })]).toEqual([true, false]);
    expect([sees('allStaff', { viewer: true }), sees('memberStates', {})]).toEqual([true, true]);
    expect([sees('coordinator', {}, 8), sees('coordinator', {}, 7)]).toEqual([true, false]);
  });

  it.each([
    ['en', 'Research study', 'the coordinator or the Research Unit'],
    ['fr', 'Étude', 'la coordination ou l’Unité de recherche'],
    ['es', 'Estudio', 'la coordinación o la Dependencia de Investigación'],
  ] as const)('are told who enters into a register that is not theirs, in %s', (language, register, who) => {
    const refused = notYourRegister(typed('study'), language);
    expect(refused).toMatchObject({ key: 'registers.notYours', parameters: { register, who } });
  });
});

describe('an invitation', () => {
  const briefing = (more: Partial<StoredEntry> = {}) => trainingOf({ type: 'briefing', title: 'Rights', ...more });
  const lines = (more?: Partial<StoredEntry>, language: Language = 'en', said?: string) =>
    linesOf({ messages: [invitationMessage(briefing(more), typed('briefing'), language, said)] });

  it('says what, when, at which hours, where and of what, and takes three answers', () => {
    const values = [text('hours', '10:00-11:30'), text('agenda', 'Rights; then questions')];
    expect(lines({ values, place: 'Geneva' }, 'es').slice(2)).toEqual([
      'Fecha',
      '5 de diciembre de 2000',
      'Horario',
      '10:00-11:30',
      'Lugar',
      'Ginebra',
      'Rights; then questions',
      'Asistiré',
      'Más tarde',
      'No',
      'Para mi calendario (.ics)',
    ]);
    expect(invitationResponseButtons(9, 'en').map(({ intent, style }) => [intent['answer'], style])).toEqual([
      ['coming', 'primary'],
      ['later', undefined],
      ['notComing', undefined],
    ]);
  });

  it('is no appointment while only its month is known, also where it is called off', () => {
    expect(lines({ when: entryInMonth('2000-12') }).at(-1)).toBe('Not');
    const off = (when: StoredEntry['when']) =>
      linesOf({ messages: [invitationCancelledMessage(briefing({ when }), 'en')] }).slice(1);
    expect(off(entryInMonth('2000-12'))).toEqual([
      '“Rights” (December 2000), to which you were invited, will not take place.',
    ]);
    expect(off(entryOnDay('2000-12-05'))).toHaveLength(2);
  });

  it('stands below what is said of it', () => {
    expect(lines(undefined, 'en', 'Tomorrow it is.').slice(0, 2)).toEqual([
      expect.stringMatching(/^Tomorrow it is\. You are invited: Rights/),
      'Tomorrow it is.',
    ]);
  });

  it('is listed by what people said, those who said nothing last, and nothing where nobody is', () => {
    const of = (name: string, answer: 'coming' | 'later' | 'notComing' | null) => ({ name, answer, personId: 1 });
    const invited = [of('Ana', null), of('Ben', 'notComing'), of('Chi', 'coming'), of('Dora', 'coming')];
    expect(invitedLines(invited, 'en')).toEqual([
      'Coming (2): Chi, Dora',
      'Not coming (1): Ben',
      'No answer yet (1): Ana',
    ]);
    expect(invitedLines([], 'en')).toEqual([]);
  });
});
