import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeCardChoice,
  encodeCardChoice,
  noAnswer,
  parseCardInputs,
  parseCardSubmission,
  cardSubmitData,
} from '../../handlers/cards/submission.ts';
import { text } from './arbitraries.ts';
import { isKnownIntent } from '../../src/conversation/isKnownIntent.ts';
import { help } from '../../src/protocol/doorIntents.ts';

describe('what a pressed button sends', () => {
  test('is its intent', () => {
    expect(parseCardSubmission(cardSubmitData({ kind: 'why', conclusion: 2, page: 1 }))).toEqual({
      kind: 'why',
      conclusion: 2,
      page: 1,
    });
  });

  test('fills the one input that the button answers', () => {
    const button = cardSubmitData({ kind: 'answer', round: 1, post: 2, input: 'who', value: [] });
    expect(parseCardSubmission({ ...button, 'many:who': 'a,b', 'many:other': 'c' })).toMatchObject({
      value: ['a', 'b'],
    });
    expect(parseCardSubmission(button)).toMatchObject({ value: [] });
  });

  test('is nothing when it is not of one of our cards', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parseCardSubmission(anything)).toBeNull();
      }),
    );
    expect(parseCardSubmission({ intent: '{"drop":"tables"}' })).toBeNull();
    // What nobody carries out is read here, and turned away by the conversation.
    expect(isKnownIntent(parseCardSubmission({ intent: '{"kind":"dropTables"}' }) ?? help.of({}))).toBe(false);
    expect(parseCardSubmission({ intent: '{"kind":' })).toBeNull();
  });

  test('may hold numbers, yes and no, and things that are no inputs', () => {
    expect(parseCardInputs({ 'typed:n': 3, 'typed:b': false, msteams: {}, 'typed:x': null })).toEqual({
      n: '3',
      b: 'false',
    });
  });

  test('keeps several chosen values apart, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (values) => {
        expect(parseCardInputs({ 'many:q': values.map(encodeCardChoice).join(',') })).toEqual({ q: values });
      }),
    );
  });

  test('never takes a value for "no answer"', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(encodeCardChoice(value)).not.toBe(noAnswer);
        expect(decodeCardChoice(encodeCardChoice(value))).toBe(value);
      }),
    );
    expect(encodeCardChoice(noAnswer)).not.toBe(noAnswer);
  });
});
