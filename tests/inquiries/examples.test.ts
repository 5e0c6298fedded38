import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { parseInquiryExamples, shippedInquiryExamples } from '../../src/inquiries/examples.ts';
import { readFileSync } from 'node:fs';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { saidKinds } from '../../src/protocol/inquiryKinds.ts';

const inLanguage = (language: string) => {
  const path = `src/inquiries/examples/${language}.tsv`;
  return parseInquiryExamples(readFileSync(fromPackageRoot(path), 'utf8'), path);
};

describe('the examples that Focal learns from', () => {
  it.each(languages)('has many of each kind in %s, and more that mean nothing to it', (language) => {
    const examples = inLanguage(language);
    const few = saidKinds.filter((kind) => examples.filter((one) => one.kind === kind).length < 40);
    expect(few).toEqual([]);
    expect(examples.filter(({ kind }) => kind === 'none').length).toBeGreaterThan(99);
  });

  it.each(languages)('has no sentence twice in %s', (language) => {
    const sentences = inLanguage(language).map(({ sentence }) => sentence.toLowerCase());
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
  });

  it.each(['snooze', 'whoIs', 'readPost', 'noAccess', 'wordMeaning'])('marks whose words a %s leaves', (kind) => {
    const marked = shippedInquiryExamples().filter((one) => one.kind === kind);
    const share = marked.filter(({ sentence }) => /\[[^\]]+\]/.test(sentence)).length / marked.length;
    expect(share).toBeGreaterThan(0.9);
  });

  it('names the file and the line of what is no example', () => {
    const parse = (text: string) => () => parseInquiryExamples(text, 'examples.tsv');
    expect(parse('due\twhen is it due\nwhen is it due')).toThrow('examples.tsv:2: a kind, a tab and a sentence');
    expect(parse('weather\twill it rain')).toThrow('examples.tsv:1:');
    expect(parse('due\t')).toThrow('examples.tsv:1:');
    expect(parse('due\ta\tb')).toThrow('examples.tsv:1:');
    expect(parse('')()).toEqual([]);
  });
});
