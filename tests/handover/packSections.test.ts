import { describe, expect, it } from 'vitest';
import { packBlocks } from '../../src/handover/pack/packBlocks.ts';
import type { PackFacts } from '../../src/handover/pack/pack.ts';
import { packSections } from '../../src/handover/pack/packSections.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { action, commitment, date, draft, entry, packWith, before, update } from './packFacts.ts';
import { plainBlanks } from '../support/plainBlanks.ts';

const sections = (more: Partial<PackFacts>, language: Language = 'en') => packSections(packWith(more), language);
/** The lines of a pack that has only this. */
const lines = (more: Partial<PackFacts>, language: Language = 'en') =>
  sections(more, language).flatMap((section) => section.lines.map(({ text }) => plainBlanks(text)));
const round = { id: 9, label: 'Round 2001', dueAt: '2001-08-31', expected: 3, received: 1, waiting: 0, at: before };

describe('a pack in words', () => {
  it('has no section for what there is none of, and none at all where nothing is open', () => {
    expect(sections({ entries: [entry], actions: [action] }).map(({ section }) => section)).toEqual([
      'actions',
      'entries',
    ]);
    expect(sections({})).toEqual([]);
  });

  it.each(languages)('names each section in the language of its reader (%s)', (language) => {
    const all = sections({ actions: [action], entries: [entry], dates: [date], drafts: [draft] }, language);
    const titles = {
      en: ['Open actions', 'Entries of the registers', 'Updates not sent yet', 'Dates of the next six months'],
      fr: [
        'Actions en cours',
        'Inscriptions aux registres',
        'Réponses non encore envoyées',
        'Dates des six prochains mois',
      ],
      es: [
        'Actividades en curso',
        'Entradas de los registros',
        'Respuestas aún sin enviar',
        'Fechas de los próximos seis meses',
      ],
    };
    expect(all.map(({ title }) => title)).toEqual(titles[language]);
  });

  it.each([
    ['en', 'P01 · A round table. (Round 2000, due 1 October 2000)', 'A round table. (Round 2000)'],
    ['fr', 'P01 · A round table. (Round 2000, échéance : 1er octobre 2000)', 'A round table. (Round 2000)'],
    ['es', 'P01 · A round table. (Round 2000, plazo: 1 de octubre de 2000)', 'A round table. (Round 2000)'],
  ] as const)('says of an action what it is for and when it is due, if it is (%s)', (language, whole, bare) => {
    const actions = [
      { ...action, due: '2000-10-01' },
      { ...action, objective: null },
    ];
    expect(lines({ actions }, language)).toEqual([whole, bare]);
  });

  it.each([
    ['en', 'No. 4, owed to HQ: A trainer, by 1 October 2000', 'No. 4, asked of MNL: A trainer', 'asked of no post yet'],
    [
      'fr',
      'N° 4, demandé par HQ : A trainer, pour le 1er octobre 2000',
      'N° 4, demandé à MNL : A trainer',
      'aucun poste',
    ],
    [
      'es',
      'N.º 4, solicitado por HQ: A trainer, para el 1 de octubre de 2000',
      'N.º 4, solicitado a MNL: A trainer',
      'sin oficina',
    ],
  ] as const)('tells the sides of a commitment apart (%s)', (language, owes, asks, none) => {
    const side = 'asks' as const;
    const commitments = [
      { ...commitment, due: '2000-10-01' },
      { ...commitment, side },
      { ...commitment, side, owner: null },
    ];
    expect(lines({ commitments }, language)).toEqual([owes, asks, expect.stringContaining(none)]);
  });

  it.each([
    ['en', ['nothing answered yet', '1 question answered, not sent', '2 questions answered, not sent']],
    ['fr', ['aucune réponse saisie', '1 réponse saisie, non envoyée', '2 réponses saisies, non envoyées']],
    ['es', ['ninguna pregunta respondida', '1 pregunta respondida, sin enviar', '2 preguntas respondidas, sin enviar']],
  ] as const)('counts what a draft has (%s)', (language, words) => {
    const drafts = [{}, { patAccess: 'yes' }, { patAccess: 'yes', womenProfessional: 2 }].map((answers) => ({
      ...draft,
      answers,
    }));
    expect(lines({ drafts }, language).map((line) => line.split(': ').at(-1)?.split(' : ').at(-1))).toEqual(words);
  });

  it.each([
    ['en', 'Round 2001, due 31 August 2001: 1 of 3 received', ', one to be read', ', 2 to be read'],
    ['fr', 'Round 2001, à rendre le 31 août 2001 : 1 réponse reçue sur 3', ', une à relire', ', 2 à relire'],
    ['es', 'Round 2001, plazo 31 de agosto de 2001: 1 respuesta recibida de 3', ', una por leer', ', 2 por leer'],
  ] as const)('says how far a round is, and what is to be read (%s)', (language, words, one, two) => {
    const rounds = [0, 1, 2].map((waiting) => ({ ...round, waiting }));
    expect(lines({ rounds }, language)).toEqual([words, words + one, words + two]);
  });

  it('says whom a question waits for: the post itself, or for the coordination which post', () => {
    const question = { key: 'question:1', round: 'Round 2000', at: before };
    expect(
      lines({
        questions: [
          { ...question, post: null },
          { ...question, post: 'DAK' },
        ],
      }),
    ).toEqual([
      'The coordination has a question about Round 2000, which nobody has answered yet.',
      'DAK has been asked about Round 2000, and has not answered yet.',
    ]);
  });

  it('names who holds a counterpart, and only the post where nobody does', () => {
    const counterparts = [
      { post: 'DAK Dakar', holders: ['Awa Diop', ''] },
      { post: 'HQ Geneva', holders: [] },
    ];
    expect(lines({ counterparts })[0]).toMatch(/^DAK Dakar: Awa Diop, /);
    expect(lines({ counterparts })[1]).toBe('HQ Geneva');
  });

  it('says what comes on each date', () => {
    const kinds = ['opens', 'due', 'closes', 'commitment', 'entry', 'action', 'bulletin'] as const;
    for (const language of languages) {
      const said = lines({ dates: kinds.map((what) => ({ ...date, what })) }, language);
      expect(new Set(said).size).toBe(kinds.length);
      for (const line of said) expect(line).toContain('Round 2000');
    }
  });

  it('has the answers of who leaves under the questions, in their order, without those that were skipped', () => {
    expect(lines({ answers: { avoid: 'The fair.', underWay: 'A talk.', other: 'x' } })).toEqual([
      'What is under way that the record does not show? A talk.',
      'What did not work, and is better left alone? The fair.',
    ]);
  });

  it('has the answers of an update beside it, worded for its reader', () => {
    const [section] = sections({ updates: [{ ...update, answers: { dialogue: { ngo: 'none' } } }] }, 'fr');
    expect(section?.lines[0]).toMatchObject({ key: null, facts: [{ label: 'ONG', value: 'Aucun dialogue' }] });
  });
});

describe('what whoever follows decides on', () => {
  it('has a key; what is to be read only has none', () => {
    const all = sections({
      actions: [action],
      commitments: [commitment],
      entries: [entry],
      drafts: [draft],
      rounds: [round],
      counterparts: [{ post: 'DAK', holders: [] }],
      dates: [date],
      updates: [{ ...update, answers: { dialogueContact: 'The mayor' } }],
      answers: { avoid: 'The fair.' },
    });
    const keys = all.map(({ lines: [line] }) => line?.key);
    const decided = ['round:9', 'action:3', 'commitment:4', 'entry:5', 'draft:7'];
    expect(all.map(({ section }) => section).slice(5)).toEqual([
      'counterparts',
      'contacts',
      'dates',
      'updates',
      'answers',
    ]);
    expect(keys).toEqual([...decided, null, null, null, null, 'answer:avoid']);
  });

  it.each([
    ['en', '(settled since)', 'the update was sent since'],
    ['fr', '(réglé depuis)', 'la mise à jour a été envoyée depuis'],
    ['es', '(resuelto desde entonces)', 'la actualización se envió desde entonces'],
  ] as const)('is marked where it is over since (%s)', (language, words, sent) => {
    const isSettled = true;
    const over = { actions: [{ ...action, isSettled }], drafts: [{ ...draft, isSettled }] };
    expect(lines(over, language)).toEqual([expect.stringContaining(words), expect.stringContaining(sent)]);
    expect(
      sections(over)
        .flatMap((one) => one.lines)
        .every((line) => line.isSettled),
    ).toBe(true);
  });
});

describe('a pack in chat', () => {
  const textsOf = (count: number, language: Language = 'en') => {
    const entries = Array.from({ length: count }, (_, id) => ({
      ...entry,
      id,
      title: `Course ${id} ${'x'.repeat(400)}`,
    }));
    return packBlocks(sections({ entries }, language), language);
  };

  it('says that nothing is open where nothing is', () => {
    expect(packBlocks([], 'en')).toEqual([
      { kind: 'text', text: expect.stringContaining('Nothing is open') as string },
    ]);
  });

  it('shows eight lines of a section, each cut, and says how many more the document has', () => {
    expect(textsOf(8).map(({ kind }) => kind)).toEqual(['heading', 'list']);
    expect(textsOf(9).at(-1)).toMatchObject({ text: 'One more line is in the document.', tone: 'quiet' });
    expect(textsOf(11, 'fr').at(-1)).toMatchObject({ text: '3 autres lignes figurent dans le document.' });
    const [, list] = textsOf(9);
    const items = list?.kind === 'list' ? list.items : [];
    expect(items).toHaveLength(8);
    for (const item of items) expect(item.length).toBeLessThanOrEqual(301);
  });
});
