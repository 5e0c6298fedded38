import { describe, expect, it } from 'vitest';
import type { EntryMark } from '../../src/forms/answerOrigin.ts';
import type { GroupItem } from '../../src/forms/answers.ts';
import type { Action, Message } from '../../src/protocol/message.ts';
import { cardMessageOfUpdate } from '../../src/updates/cardOfLastTimeMessage.ts';
import { buttonsUnder, other, reader, twoActions, waysOf } from '../drafts/openShipped.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { linesOf } from '../support/replyLines.ts';
import { openAssignment } from './openAssignment.ts';

const dialogue = { government: 'regular', ngo: 'occasional' };
const lines = (message: Message): string[] => linesOf({ messages: [message] }).map(plainBlanks);
const button = (message: Message, label: string): Action => {
  const found = buttonsUnder(message).find((one) => one.label === label);
  if (!found) throw new Error(`no button ${label} among ${waysOf(message).join(' | ')}`);
  return found;
};
const headings = ({ blocks }: Message) => blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));

describe('the card of what was said last time', () => {
  it.each([
    ['en', 'Round 2000: what MNL said last time', 'Government: Regular', 'NGOs: Occasional', 'Other entities: –'],
    [
      'fr',
      'Round 2000 : ce que MNL a indiqué la dernière fois',
      'Gouvernement : Régulier',
      'ONG : Occasionnel',
      ' : –',
    ],
    ['es', 'Round 2000: lo que MNL indicó la última vez', 'Gobierno: Habitual', 'ONG: Ocasional', 'Otras entidades: –'],
  ] as const)('has a button for each answer (%s)', (language, ...said) => {
    const card = cardMessageOfUpdate(openAssignment({ language, brought: { answers: { dialogue } } }));
    for (const one of said) expect(lines(card).some((line) => line.endsWith(one))).toBe(true);
  });

  it('opens the question of the line that is pressed', () => {
    const card = cardMessageOfUpdate(openAssignment({ brought: { answers: { dialogue, womenProfessional: 3 } } }));
    const at = { round: 1, post: 2 };
    expect(button(card, 'NGOs: Occasional').intent).toEqual({ kind: 'change', ...at, input: 'dialogue.ngo' });
    expect(button(card, 'Women in professional grades: 3').intent).toMatchObject({ input: 'womenProfessional' });
  });

  it('can be sent above and below, as it was read', () => {
    const card = cardMessageOfUpdate(openAssignment({ content: {}, version: 6, brought: { answers: { dialogue } } }));
    const sends = buttonsUnder(card).filter(({ intent }) => intent.kind === 'sendRest');
    expect(sends.map(({ intent }) => intent)).toEqual(
      [0, 1].map(() => ({ kind: 'sendRest', round: 1, post: 2, version: 6 })),
    );
  });

  it('says what is different today before all else, and nothing where nothing is', () => {
    const brought = { answers: { dialogue } };
    const different = lines(
      cardMessageOfUpdate(
        openAssignment({ brought, content: { answers: { dialogue: { ...dialogue, ngo: 'none' } } } }),
      ),
    );
    expect(different.indexOf('Occasional → No dialogue')).toBe(different.indexOf('Different today:') + 2);
    expect(lines(cardMessageOfUpdate(openAssignment({ brought })))).not.toContain('Different today:');
  });

  it('leaves out the pages that these answers do not call for', () => {
    const pages = (patAccess: string) =>
      headings(cardMessageOfUpdate(openAssignment({ brought: { answers: { patAccess } } })));
    expect(pages('no')).toContain('Obstacles to the PAT');
    expect(pages('yes')).not.toContain('Obstacles to the PAT');
  });

  it('keeps long questions and answers to what a button holds', () => {
    const contact = 'The Department for Migrant Women of the Ministry of Labour';
    const labels = waysOf(cardMessageOfUpdate(openAssignment({ brought: { answers: { dialogueContact: contact } } })));
    expect(labels).toContainEqual(expect.stringMatching(/^Who is your main contact.*: The Department.*…$/));
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(75);
  });

  it('carries a note, and says that it is late', () => {
    const card = cardMessageOfUpdate(openAssignment({ timing: 'late' }), 'The draft has changed.');
    const warnings = card.blocks.flatMap((one) => (one.kind === 'text' && one.tone === 'warning' ? [one.text] : []));
    expect(warnings).toEqual(['The draft has changed.', expect.stringContaining('was due on 31 August 2000')]);
  });
});

describe('an answer for the coordinator alone', () => {
  const line = 'How committed is your Chief of Mission to…';
  const committed = (author: number) =>
    cardMessageOfUpdate(
      openAssignment({
        brought: { answers: { dialogue, commitment: 3 } },
        content: { answers: { commitment: 4 }, authors: { commitment: author } },
      }),
    );

  it('is on the card of who gave it, and nobody else’s', () => {
    expect(waysOf(committed(reader))).toContainEqual(expect.stringContaining('4 – Strongly committed'));
    expect(lines(committed(other)).join('\n')).not.toMatch(/committed$/m);
  });

  it('is nobody’s once it was sent: only that there is one is said', () => {
    const card = cardMessageOfUpdate(openAssignment({ brought: { answers: { dialogue, commitment: 4 } } }));
    expect(lines(card).join('\n')).not.toContain('Strongly');
    expect(waysOf(card).some((label) => label.startsWith(line.slice(0, 20)) && label.includes('answered'))).toBe(true);
  });
});

describe('the entries on the card', () => {
  const item = (number: number): GroupItem => ({ objective: 'P01', status: 'onTrack', narrative: `Work ${number}` });
  const mark = (number: number): EntryMark => ({ key: `5.${number}`, origin: 'carried' });
  const card = (count: number) => {
    const numbers = Array.from({ length: count }, (_, number) => number);
    const entries = { actions: numbers.map(mark) };
    return cardMessageOfUpdate(openAssignment({ brought: { answers: { actions: numbers.map(item) }, entries } }));
  };
  const shown = (message: Message) => lines(message).filter((one) => /^Action \d+: /.test(one)).length;

  it.each([
    [1, 1, null],
    [6, 6, null],
    [7, 6, 'One more'],
    [9, 6, '3 more'],
  ])('%i of them stand there as %i, the others behind a button', (count, stand, more) => {
    const message = card(count);
    expect(shown(message)).toBe(stand);
    expect(waysOf(message).find((label) => label.endsWith(' more')) ?? null).toBe(more);
  });

  it('leave room for the groups behind them', () => {
    const needs = [{ text: 'A trainer' }, { text: 'A car' }];
    const entries = { actions: [0, 1, 2, 3, 4].map(mark), needs: [mark(8), mark(9)] };
    const message = cardMessageOfUpdate(
      openAssignment({ brought: { answers: { actions: [0, 1, 2, 3, 4].map(item), needs }, entries } }),
    );
    expect(lines(message)).toContain('Need 1: A trainer');
    expect(lines(message)).not.toContain('Need 2: A car');
    expect(waysOf(message)).toContain('One more');
  });

  it('are asked how they stand, each by its own key', () => {
    const presses = buttonsUnder(cardMessageOfUpdate(openAssignment({ brought: twoActions }))).flatMap(
      ({ label, intent }) => (intent.kind === 'pressEntry' ? [[label, intent]] : []),
    );
    expect(presses.map(([label]) => label)).toEqual(['Still so', 'Changed', 'Over', 'Still so', 'Changed', 'Over']);
    expect(presses[5]?.[1]).toMatchObject({ input: 'actions.*', entry: '5.1', press: 'over' });
  });

  it.each<[string, Partial<EntryMark>, string[]]>([
    ['nothing was said of', {}, []],
    ['is still so', { origin: 'confirmed' }, ['Still so']],
    ['has changed', { origin: 'given' }, ['Changed']],
    ['is over', { origin: 'given', over: true }, ['Over']],
  ])('show what was said of one that %s', (_, more, pressed) => {
    const content = { answers: { actions: [item(0)] }, entries: { actions: [{ ...mark(0), ...more }] } };
    const actions = buttonsUnder(cardMessageOfUpdate(openAssignment({ brought: twoActions, content })));
    const ofEntry = actions.filter(({ intent }) => intent.kind === 'pressEntry');
    expect(ofEntry.flatMap(({ label, style }) => (style === 'primary' ? [label] : []))).toEqual(pressed);
  });

  it('have no such buttons where they are new today, and may be added to until they are full', () => {
    const bulletin = { answers: { bulletinItem: [{ text: 'News' }] } };
    const message = cardMessageOfUpdate(openAssignment({ content: bulletin, brought: twoActions }));
    expect(buttonsUnder(message).filter(({ intent }) => intent.kind === 'pressEntry')).toHaveLength(6);
    const added = buttonsUnder(message).flatMap(({ intent }) => (intent.kind === 'answer' ? [intent] : []));
    expect(added).toContainEqual({ kind: 'answer', round: 1, post: 2, input: 'actions.+', value: 'yes' });
    expect(added).not.toContainEqual(expect.objectContaining({ input: 'bulletinItem.+' }));
  });
});
