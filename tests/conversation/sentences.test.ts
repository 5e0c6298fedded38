import { describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { conversationMeanings, type Situation } from '../../src/conversation/meaningsOfPlainWords.ts';
import type { Language } from '../../src/language/language.ts';
import type { AwaitedWords } from '../../src/protocol/message.ts';
import { later } from './laterSentences.ts';
import { fresh, known } from './sentences.ts';

const sentences = [...known, ...fresh, ...later].map(
  ([language, text, kind, fields = {}]) => [language, text, kind, fields] as const,
);
const question = { kind: 'input', round: 1, post: 2, input: 'whatHelped' } as const;
const reason: AwaitedWords = {
  kind: 'words',
  intent: { kind: 'round', verb: 'reopen', label: 'Plans 2000' },
  field: 'reason',
  acts: true,
};

const meant = (text: string, awaited: AwaitedWords | null, language: Language = 'en') => {
  const situation: Situation = { awaited, buttons: [], language };
  return conversationMeanings(text, situation, registry).map(({ intent }) => intent);
};

/** Only shown, asked or kept: nothing that anybody would have to take back. */
const harmless = new Set(
  'answer layOut whichMeant showBack explain howTo status who greet help cancel unchanged bulletin analysis needs home'.split(
    ' ',
  ),
);

describe('sentences that people type', () => {
  it('are forty a language, half of them from a fresh view', () => {
    for (const language of ['en', 'fr', 'es'])
      for (const half of [known, fresh]) expect(half.filter(([one]) => one === language)).toHaveLength(20);
  });

  it.each(sentences)('%s: “%s” means %s', (language, text, kind, fields) => {
    expect(meant(text, null, language)[0]).toMatchObject({ kind, ...fields });
  });

  it.each(sentences)('%s: “%s” does nothing by itself beside a free question (%s)', (language, text) => {
    const [first, ...others] = meant(text, { ...question, takes: 'words' }, language);
    expect(harmless).toContain(first?.kind);
    // Either it is not an answer for sure, or it is kept, or the person says which it is.
    if (first?.kind === 'answer') expect(others).toEqual([]);
    if (first?.kind === 'whichMeant') expect(first).toMatchObject({ answer: { kind: 'answer', value: text } });
  });

  it.each(sentences)(
    '%s: “%s” is tried as the answer to a choice, and is understood where it is none (%s)',
    (language, text, kind) => {
      const all = meant(text, { ...question, takes: 'value' }, language).map((one) => one.kind);
      expect(all[0]).toBe('answer');
      // "Not now" puts off the question that is open, and no more.
      const expected = kind === 'snooze' ? [kind, 'askLater'] : kind === 'unchanged' ? [kind, 'same'] : [kind];
      expect(all.some((one) => expected.includes(one))).toBe(true);
    },
  );

  it.each(sentences)('%s: “%s” is no reason for an act without being shown back (%s)', (language, text) => {
    const [first] = meant(text, reason, language);
    expect(harmless).toContain(first?.kind);
    expect(first?.kind).not.toBe('round');
  });
});
