import { describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { conversationMeanings } from '../../src/conversation/meaningsOfPlainWords.ts';
import type { Language } from '../../src/language/language.ts';
import type { AwaitedWords } from '../../src/protocol/message.ts';
import type { Sentence } from './sentences.ts';
import { actsInOwnWords, inOwnWords, otherThings } from './inquiries.ts';

const meant = (text: string, language: Language, awaited: AwaitedWords | null = null) =>
  conversationMeanings(text, { awaited, buttons: [], language }, registry).map(({ intent }) => intent);
const freeQuestion: AwaitedWords = { kind: 'input', round: 1, post: 2, input: 'whatHelped', takes: 'words' };
const filled = (sentences: readonly Sentence[]) =>
  sentences.map(([language, text, kind, fields = {}]) => [language, text, kind, fields] as const);
const questions = filled(inOwnWords);
const acts = filled(actsInOwnWords);
const all = [...questions, ...acts];

describe('what people ask in their own words', () => {
  it.each(questions)('%s: “%s” means %s', (language, text, kind, fields) => {
    const meanings = conversationMeanings(text, { awaited: null, buttons: [], language }, registry);
    const likely = meanings.find(({ ifCalled }) => ifCalled === undefined || ifCalled === fields['about']);
    expect(likely?.intent).toMatchObject({ kind, ...fields });
  });

  it.each(acts)('%s: “%s” is shown back, and not done (%s)', (language, text, kind) => {
    const [first] = meant(text, language);
    // "Nothing changed" in words asks by itself for which post and round.
    expect(first).toMatchObject(kind === 'unchanged' ? { kind } : { kind: 'showBack', text, act: { kind } });
  });

  it.each(all)('%s: “%s” is kept at a free question, or asked about (%s)', (language, text) => {
    const [first] = meant(text, language, freeQuestion);
    const isKept = first?.kind === 'answer' && first['value'] === text;
    const isAskedAbout = first?.kind === 'whichMeant' && first['text'] === text;
    expect(isKept || isAskedAbout || registry.commands.parsePhrase(text)?.onlyAsks).toBe(true);
  });

  it.each(all)('%s: “%s” is an answer to a choice before it is anything else', (language, text) => {
    expect(meant(text, language, { ...freeQuestion, takes: 'value' })[0]?.kind).toBe('answer');
  });

  it.each(otherThings)('%s: “%s” is not understood', (_language, text) => {
    expect(registry.commands.inquiryIn(text)).toBeNull();
  });

  it('reads no long text as a question', () => {
    expect(registry.commands.inquiryIn(`${'please '.repeat(60)}when is it due?`)).toBeNull();
  });
});
