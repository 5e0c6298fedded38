import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoundActFirst } from '../../src/rounds/parseRoundCommand.ts';
import { parseRoundLabelAndReason } from '../../src/rounds/parseRoundLabelAndReason.ts';
import { firstMeaning } from '../conversation/firstMeaning.ts';

const labels = ['Plans of Action 2000', 'Plans of Action 2000 bis', 'Plan d’action : Dakar', 'Round'];

describe('what is typed behind “round reopen”', () => {
  it.each([
    'Plans of Action 2000: two posts were cut off',
    'Plans of Action 2000 because two posts were cut off',
    'plans of  action 2000, because two posts were cut off',
    'Plans of Action 2000 – two posts were cut off',
    'Plans of Action 2000 parce que two posts were cut off',
    'Plans of Action 2000 two posts were cut off',
    'Plans of Action 2000\ntwo posts were cut off',
  ])('“%s” names the round and the reason', (typed) => {
    expect(parseRoundLabelAndReason(typed, true, labels)).toEqual({
      label: 'Plans of Action 2000',
      reason: 'two posts were cut off',
    });
  });

  it('takes the longest label that the words begin with, a colon in it too', () => {
    expect(parseRoundLabelAndReason('plans of action 2000 BIS', true, labels)).toEqual({
      label: 'Plans of Action 2000 bis',
    });
    expect(parseRoundLabelAndReason("PLAN D'ACTION : DAKAR car la ligne était coupée", true, labels)).toEqual({
      label: 'Plan d’action : Dakar',
      reason: 'la ligne était coupée',
    });
    expect(parseRoundLabelAndReason('Rounds are late', true, labels)).toEqual({ label: 'Rounds are late' });
  });

  it('may be the reason alone', () => {
    expect(parseRoundLabelAndReason('because two posts were cut off', true, labels)).toEqual({
      reason: 'two posts were cut off',
    });
    expect(parseRoundLabelAndReason("parce qu'une mission était coupée", true, labels)).toEqual({
      reason: 'une mission était coupée',
    });
  });

  it('names an unknown round without what follows it', () => {
    expect(parseRoundLabelAndReason('Plans 1999 porque dos misiones no tenían red', true, labels)).toEqual({
      label: 'Plans 1999',
      reason: 'dos misiones no tenían red',
    });
  });

  it('never loses a word of the reason, whatever is in it', () => {
    const reason = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^\p{L}/u.test(text));
    fc.assert(
      fc.property(reason, (text) => {
        const said = parseRoundLabelAndReason(`Plans of Action 2000: x${text}`, true, labels);
        expect(said).toEqual({ label: 'Plans of Action 2000', reason: `x${text}`.normalize('NFC').trim() });
      }),
    );
  });
});

describe('what is typed behind another act', () => {
  it('takes no other round for one that is not there', () => {
    expect(parseRoundLabelAndReason('Plans of Action 2000 C', false, labels)).toEqual({
      label: 'Plans of Action 2000 C',
    });
    expect(parseRoundLabelAndReason('Plans of Action 2000, all is in', false, labels).label).toBe(
      'Plans of Action 2000',
    );
  });

  it.each([
    ['close the round', { verb: 'close' }],
    ['Reopen round Plans of Action 2000', { verb: 'reopen', words: 'Plans of Action 2000' }],
    ['rouvrir l’exercice Plans 2000', { verb: 'reopen', words: 'Plans 2000' }],
    ['cerrar la ronda', { verb: 'close' }],
  ])('may come first: “%s”', (text, expected) => {
    expect(firstMeaning(text, null)).toEqual({ kind: 'round', ...expected });
  });

  it('is not heard in an answer, nor in other words', () => {
    const asked = { kind: 'input', round: 1, post: 2, input: 'dialogueContact' } as const;
    expect(firstMeaning('open round of talks with the ministry', asked)).toMatchObject({ kind: 'answer' });
    expect(parseRoundActFirst('close the door')).toBeNull();
    expect(parseRoundActFirst('open roundabout')).toBeNull();
  });
});
