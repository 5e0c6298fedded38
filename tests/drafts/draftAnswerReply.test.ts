import { describe, expect, it } from 'vitest';
import { type ConverseOutcome, draftAnswerReply, draftOverview } from '../../src/drafts/draftAnswerReply.ts';
import type { DraftKind, OpenDraft } from '../../src/feature/draftKind.ts';
import type { Language } from '../../src/language/language.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { fields } from '../forms/fields.ts';
import { linesOf } from '../support/replyLines.ts';
import { openShipped, other, reader, stepOf, waysOf } from './openShipped.ts';

const page = (text: string) => ({ text, blocks: [] });
const kind: DraftKind = {
  of: 'round',
  open: () => Promise.resolve([]),
  summary: () => page('Everything.'),
  card: () => page('The card.'),
  offers: (_, input) => (input === 'womenProfessional' ? [{ label: 'Why?', intent: { kind: 'why' } }] : []),
  saved: () => 'Saved.',
};
const { card: _, offers: __, ...plainKind } = kind;
type Answered = Extract<ConverseOutcome, { is: 'recorded' }>['answered'];
const recorded = (open: OpenDraft, id: string, answered: Answered): Reply =>
  draftAnswerReply({ is: 'recorded', open, kind, step: stepOf(open, id), answered });
const said = (reply: Reply) => linesOf(reply).map((line) => line.replaceAll(/[\u00A0\u202F]/g, ' '));

/** A draft in which everything is answered or passed over. */
const finished = (content: Parameters<typeof openShipped>[0] = {}): OpenDraft => {
  const open = openShipped({ content: {}, ...content });
  const groups = ['actions', 'needs', 'bulletinItem'].map((group) => `${group}.+`);
  const passed = open.instrument.pages.flatMap(({ questions }) =>
    questions.flatMap(({ key, ...question }) =>
      'rows' in question ? question.rows.map((row) => `${key}.${row.key}`) : [key],
    ),
  );
  return { ...open, draft: { ...open.draft, content: { ...open.draft.content, passed: [...passed, ...groups] } } };
};

describe('what is asked now', () => {
  it('is the first question of a draft that was just opened, and awaits its answer', () => {
    const reply = draftAnswerReply({ is: 'opened', open: openShipped(), kind });
    expect(reply).toMatchObject({ awaits: { input: 'dialogue.government', takes: 'value' }, visibleTo: 'sender' });
    expect(reply).not.toHaveProperty('replacesSource');
  });

  it('takes any words where any words are an answer', () => {
    const open = openShipped();
    const reply = draftAnswerReply({ is: 'reopened', open, kind, step: stepOf(open, 'dialogueContact') });
    expect(reply.awaits).toMatchObject({ input: 'dialogueContact', takes: 'words' });
  });

  it('is everything, where nothing is left to ask', () => {
    const reply = draftAnswerReply({ is: 'opened', open: finished(), kind });
    expect([said(reply), reply.awaits]).toEqual([['Everything.'], null]);
  });

  it('is the card where the post answered last time, and the summary for a kind that has none', () => {
    const open = openShipped({ brought: { answers: { patAccess: 'yes' } } });
    expect(said(draftAnswerReply({ is: 'opened', open, kind }))).toEqual(['The card.']);
    expect(said(draftOverview(open, kind))).toEqual(['The card.']);
    expect(said(draftOverview(open, plainKind))).toEqual(['Everything.']);
    expect(draftAnswerReply({ is: 'opened', open, kind: plainKind }).awaits).toMatchObject({ kind: 'input' });
  });

  it('is the same question, with what was wrong, in the reader’s language', () => {
    const words = { en: 'is not a number', fr: 'n’est pas un nombre', es: 'no es un número' };
    for (const language of ['en', 'fr', 'es'] as const) {
      const open = openShipped({ language });
      const problem = { key: 'forms.notANumber' as const, parameters: { value: 'many' } };
      const reply = draftAnswerReply({ is: 'rejected', open, kind, step: stepOf(open, 'womenProfessional'), problem });
      expect(reply.messages[0]?.text).toContain(words[language]);
      expect(reply.awaits).toMatchObject({ input: 'womenProfessional' });
    }
  });

  it('is the next sentence of a paragraph, and after the last of them all that there is', () => {
    const lines = [{ text: 'Eleven women.', inputs: ['womenProfessional'], values: {} }];
    const saying = (changed: Record<string, number>) =>
      openShipped({ content: { said: { by: reader, version: 1, lines }, changed } });
    const laid = draftAnswerReply({ is: 'laid', open: saying({}), kind: plainKind });
    expect(laid).toMatchObject({ awaits: { input: 'womenProfessional' }, replacesSource: true });
    const open = saying({ womenProfessional: 2 });
    const answered = { field: fields.number, value: 11, said: '11' };
    const after = draftAnswerReply({ is: 'recorded', open, kind, step: stepOf(open, 'womenProfessional'), answered });
    expect([after.awaits, said(after).at(-1)]).toEqual([null, 'Everything.']);
  });
});

describe('the answer that was recorded', () => {
  it.each<[string, Answered, string]>([
    ['a choice by its words', { field: fields.choice, value: 'some', said: '2' }, 'Somewhat'],
    ['nothing', { field: fields.choice, value: undefined, said: '' }, 'not answered'],
    ['a word of our own', { word: 'forms.skipped' }, 'skipped'],
    ['what was picked from a list', { words: 'Two actions' }, 'Two actions'],
  ])('stands in the place of its question: %s', (_name, answered, value) => {
    const reply = recorded(openShipped(), 'patAccess', answered);
    expect(reply.replacesSource).toBe(true);
    expect(reply.messages[0]?.text).toBe(`Do you have access to the Project Assistance Toolkit (PAT)?: ${value}`);
    expect(reply.messages).toHaveLength(2);
  });

  it.each([
    ['en', 'skipped', 'to be asked later'],
    ['fr', 'sans réponse', 'à poser plus tard'],
    ['es', 'omitida', 'para más tarde'],
  ] as const)('tells what was skipped from what was put off (%s)', (language, skipped, putOff) => {
    const words = (word: 'forms.skipped' | 'forms.putOff') =>
      said(recorded(openShipped({ language }), 'patAccess', { word }))[0];
    expect(words('forms.skipped')).toMatch(new RegExp(`: ${skipped}$`));
    expect(words('forms.putOff')).toMatch(new RegExp(`: ${putOff}$`));
  });

  it('is left beside its words where these were read as a date: the year may not be the one that was meant', () => {
    const open = openShipped({ content: { answers: { needs: [{}] } } });
    const date = (words: string) =>
      recorded(open, 'needs.0.by', { field: fields.date, value: '2000-03-01', said: words });
    expect(date('1 March')).not.toHaveProperty('replacesSource');
    expect(said(date('1 March'))[0]).toContain('1 March 2000');
    expect(date('2000-03-01').replacesSource).toBe(true);
  });

  it('names a row with its question, and several rows together', () => {
    const [row] = recorded(openShipped(), 'dialogue.ngo', { field: fields.choice, value: 'some', said: 'x' }).messages;
    expect(row?.blocks[0]).toMatchObject({ facts: [{ label: expect.stringMatching(/ – NGOs$/) as string }] });
    const rows = [
      { label: 'Government', value: 'Regular' },
      { label: 'NGOs', value: 'Planned' },
    ];
    const [several] = recorded(openShipped(), 'dialogue.government', { rows }).messages;
    expect(several?.text).toMatch(/Government: Regular.*NGOs: Planned$/);
  });

  it('is all that the draft has of the question, where that was taken over', () => {
    const open = openShipped({ content: { answers: { dialogue: { government: 'regular', ngo: 'none' } } } });
    const question = stepOf(open, 'dialogue.government').question;
    expect(recorded(open, 'dialogue.government', { question }).messages[0]?.text).toMatch(/Regular.*No dialogue$/);
  });

  it.each<[string, number, string, Language]>([
    ['who gave it', reader, '4 – Strongly committed', 'en'],
    ['nobody else', other, 'answered, for the coordinator only', 'en'],
    ['nobody else', other, 'répondu, pour la coordination seulement', 'fr'],
  ])('for the coordinator alone is shown to %s', (_name, author, words, language) => {
    const open = openShipped({ language, content: { answers: { commitment: 4 }, authors: { commitment: author } } });
    const { question } = stepOf(open, 'commitment');
    expect(said(recorded(open, 'commitment', { question }))[0]).toContain(words);
  });

  it('has what is offered under it, and nothing where nothing is', () => {
    const answered = { field: fields.number, value: 3, said: '3' };
    const [withOffer] = recorded(openShipped(), 'womenProfessional', answered).messages;
    expect(withOffer && waysOf(withOffer)).toEqual(['Why?']);
    const [without] = recorded(openShipped(), 'staffProfessional', answered).messages;
    expect(without && waysOf(without)).toEqual([]);
  });
});
