import { describe, expect, it } from 'vitest';
import { learnedBesideChoice, learnedBesideCommand, learnedMeanings } from '../../src/conversation/learnedMeanings.ts';
import { guessedMeaning } from '../../src/conversation/meaning.ts';
import type { Command } from '../../src/feature/feature.ts';
import type { Learned, Likely } from '../../src/inquiries/learnedInquiryReader.ts';

const status = { kind: 'status' };
const pause = { kind: 'pause', words: 'all' };
const likely = (intent: Likely['intent'], acts = false): Likely => ({
  said: 'inquiries.status' as Likely['said'],
  intent,
  acts,
});
const sure = (intent: Likely['intent'], acts = false): Learned => ({ sure: likely(intent, acts) });

describe('what a text is guessed to mean', () => {
  it('is done where it only shows, and shown back where it would change anything', () => {
    expect(guessedMeaning('how far are we', { intent: status, acts: false })).toEqual({ intent: status });
    expect(guessedMeaning('stop all that', { intent: pause, acts: true })).toEqual({
      intent: { kind: 'showBack', text: 'stop all that', act: pause },
    });
  });

  it('may hang on whether anything is called so', () => {
    const named = { intent: status, acts: false, ifCalled: 'Dakar' };
    expect(guessedMeaning('how is Dakar', named)).toEqual({ intent: status, ifCalled: 'Dakar' });
  });

  it('is carried out as it is told to be, but what acts is never', () => {
    const quietly = (intent: object) => ({ ...intent, kind: 'beside' });
    expect(guessedMeaning('how far', { intent: status, acts: false }, quietly).intent.kind).toBe('beside');
    expect(guessedMeaning('stop', { intent: pause, acts: true }, quietly).intent.kind).toBe('showBack');
  });
});

describe('what others meant with such words', () => {
  it('is asked about where it is one of two things, and nothing where nobody said such', () => {
    const [meaning, ...more] = learnedMeanings('how far', { perhaps: [likely(status), likely(pause)] });
    expect([meaning?.intent.kind, more]).toEqual(['unknown', []]);
    expect(learnedMeanings('how far', null)).toEqual([]);
  });

  it('never drops a question on a likeness', () => {
    const [meaning] = learnedMeanings('never mind', sure({ kind: 'cancel' }));
    expect(meaning?.intent).toMatchObject({ kind: 'unknown', perhaps: [{ intent: { kind: 'cancel' } }] });
    expect(learnedBesideChoice('never mind', sure({ kind: 'cancel' }), (one) => one)).toEqual([]);
  });

  it('is not guessed beside a choice where it is not sure', () => {
    expect(learnedBesideChoice('how far', { perhaps: [likely(status)] }, (one) => one)).toEqual([]);
    expect(learnedBesideChoice('how far', sure(status), (one) => one)).toEqual([{ intent: status }]);
    expect(learnedBesideChoice('how far', null, (one) => one)).toEqual([]);
  });
});

describe('what a sentence means beside a command that its first word calls', () => {
  const called = (rest: string, beginsSentences: boolean) => ({
    intent: status,
    command: { name: 'why', beginsSentences } as Command,
    rest,
  });
  const read = (learned: Learned | null) => () => learned;

  it.each<[string, ReturnType<typeof called> | null, Learned | null, boolean]>([
    ['no command is called', null, sure(status), true],
    ['its word begins many a sentence', called('do you ask that', true), sure(status), true],
    ['its word begins none', called('do you ask that', false), sure(status), false],
    ['too little follows', called('2', true), sure(status), false],
    ['a number follows', called('2 of all the answers', true), sure(status), false],
    ['it is not sure', called('do you ask that', true), { perhaps: [likely(status)] }, false],
    ['nobody said such', called('do you ask that', true), null, false],
  ])('counts only where it surely is one: %s', (_, command, learned, counts) => {
    expect(learnedBesideCommand(command, read(learned)) !== null).toBe(counts);
  });

  it('is not even read where the command is meant', () => {
    const reading = (): never => {
      throw new Error('read for nothing');
    };
    expect(learnedBesideCommand(called('2', true), reading)).toBeNull();
  });
});
