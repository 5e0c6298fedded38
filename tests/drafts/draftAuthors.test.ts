import { describe, expect, it } from 'vitest';
import {
  draftWithAuthors,
  draftWithoutAuthors,
  draftWithReaderAsAuthor,
  isDraftUntouched,
  visibleBroughtAnswers,
  visibleDraftContent,
} from '../../src/drafts/draftAnswerAuthors.ts';
import { draftDecidingAnswers, maySeeDraftAnswer } from '../../src/drafts/draftSteps.ts';
import { type DraftContent, emptyDraft } from '../../src/forms/draftContent.ts';
import { instrumentQuestionByKey } from '../../src/instruments/instrument.ts';
import { openShipped, other, reader } from './openShipped.ts';

const question = (key: string) => {
  const found = instrumentQuestionByKey(openShipped().instrument, key);
  if (!found) throw new Error(`nobody asks ${key}`);
  return found;
};
const answers = { commitment: 4, hoursHad: 10, whatHelped: 'A visit' };

describe('whose an answer for the coordinator alone is', () => {
  it('is whoever gave it; of any other answer nobody asks', () => {
    const open = openShipped();
    expect(draftWithReaderAsAuthor(open, question('commitment'), emptyDraft).authors).toEqual({ commitment: reader });
    expect(draftWithReaderAsAuthor(open, question('whatHelped'), emptyDraft)).toBe(emptyDraft);
  });

  it('is the last who gave it', () => {
    const content = { ...emptyDraft, authors: { commitment: other, hoursHad: other } };
    expect(draftWithReaderAsAuthor(openShipped(), question('commitment'), content).authors).toEqual({
      commitment: reader,
      hoursHad: other,
    });
  });

  it('is nobody once it was taken over from an update', () => {
    const content = { ...emptyDraft, authors: { commitment: other, hoursHad: other } };
    expect(draftWithoutAuthors(question('commitment'), content).authors).toEqual({ hoursHad: other });
  });

  it('is whoever wrote last in a draft of an older edition, as far as it was answered', () => {
    const { instrument } = openShipped();
    const { authors: _, ...rest } = emptyDraft;
    const older: DraftContent = { ...rest, answers: { commitment: 4, whatHelped: 'A visit' } };
    expect(draftWithAuthors(instrument, { content: older, updatedBy: 5 }).content.authors).toEqual({ commitment: 5 });
    expect(draftWithAuthors(instrument, { content: older, updatedBy: null }).content.authors).toEqual({});
    const newer = { content: emptyDraft, updatedBy: 5 };
    expect(draftWithAuthors(instrument, newer)).toBe(newer);
  });
});

describe('what may be shown of a draft', () => {
  it.each([
    [reader, true],
    [other, false],
    [undefined, false],
  ])('an answer for the coordinator alone is shown to who gave it: %s', (author, may) => {
    const authors = author === undefined ? {} : { commitment: author };
    const open = openShipped({ content: { answers, authors } });
    expect(maySeeDraftAnswer(open, question('commitment'))).toBe(may);
    expect(maySeeDraftAnswer(open, question('whatHelped'))).toBe(true);
  });

  it('leaves out the answer with its origin and what was typed there, and nothing else', () => {
    const open = openShipped({
      content: {
        answers,
        origins: { commitment: 'given', hoursHad: 'carried', whatHelped: 'given' },
        typed: { moneyHad: 'many', womenProfessional: 'some' },
        authors: { hoursHad: reader },
      },
    });
    const seen = visibleDraftContent(open);
    expect(seen.answers).toEqual({ hoursHad: 10, whatHelped: 'A visit' });
    expect(seen.origins).toEqual({ hoursHad: 'carried', whatHelped: 'given' });
    expect(seen.typed).toEqual({ womenProfessional: 'some' });
  });

  it('asks nothing further that would tell a hidden answer', () => {
    const open = openShipped({ content: { answers, authors: { commitment: other } } });
    expect(draftDecidingAnswers(open)).toEqual({ whatHelped: 'A visit' });
  });

  it('brings forward no answer for the coordinator alone', () => {
    expect(visibleBroughtAnswers(openShipped(), answers)).toEqual({ whatHelped: 'A visit' });
  });
});

describe('a page that nobody has touched', () => {
  it.each<[string, Record<string, string | string[]>, boolean]>([
    ['nothing', {}, true],
    ['blanks', { a: '', b: [] }, true],
    ['a nought', { a: '0' }, false],
    ['one choice', { b: ['x'] }, false],
  ])('gave %s', (_, given, untouched) => {
    expect(isDraftUntouched(given)).toBe(untouched);
  });
});
