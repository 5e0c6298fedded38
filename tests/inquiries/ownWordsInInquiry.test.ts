import { describe, expect, it } from 'vitest';
import { ownWordsInInquiry } from '../../src/inquiries/ownWordsInInquiry.ts';
import { inquirySentenceWords } from '../../src/inquiries/classifierFeatures.ts';

/** The words of a sentence; a `*` before a word marks the person's own, a `~` what may be. */
function named(marked: string): readonly string[] {
  const sentence = marked.replaceAll(/[*~]/g, '');
  const marks = marked.split(/\s+/);
  const words = inquirySentenceWords(sentence).map((word) => {
    const mark = marks.find((one) => one.replace(/^[*~]/, '').startsWith(sentence.slice(word.start, word.end))) ?? '';
    return { ...word, isOwn: mark.startsWith('*'), mayBeOwn: mark.startsWith('~') };
  });
  return ownWordsInInquiry(sentence, words).named;
}

describe('the words that only this person says', () => {
  it.each([
    ['who sits in *Nairobi for gender?', ['Nairobi']],
    ['who is it in *Dar es *Salaam?', ['Dar es Salaam']],
    ['what does ~gender *mainstreaming mean', ['gender mainstreaming']],
    ['*Hallo there, who answers today for *Bangkok', ['Bangkok']],
    ['quién lleva género en El *Cairo', ['El Cairo']],
    ['is there somebody in New York', ['New York']],
    ['PSEA stands for?', ['PSEA']],
    ['contact for ~rome please', ['rome']],
    ['who is it', []],
    ['What is it', []],
  ])('%s', (marked, own) => {
    expect(named(marked)).toEqual(own);
  });

  it('takes what stands in quotation marks first', () => {
    expect(named('what does “gender marker” mean to *Maria')).toEqual(['gender marker', 'Maria']);
    expect(named('que veut dire « budget sensible au genre » ?')).toEqual(['budget sensible au genre']);
  });

  it('takes no long run of unknown words for a name', () => {
    expect(named('*aa *bb *cc *dd *ee *ff *gg')).toEqual([]);
  });

  it('gives what follows each word, for days and times', () => {
    const sentence = 'ask me on Monday, please';
    expect(ownWordsInInquiry(sentence, []).tails).toEqual([]);
    const words = inquirySentenceWords(sentence).map((word) => ({ ...word, isOwn: false, mayBeOwn: false }));
    expect(ownWordsInInquiry(sentence, words).tails).toContain('Monday, please');
  });
});
