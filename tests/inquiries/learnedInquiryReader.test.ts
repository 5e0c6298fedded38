import { describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { features } from '../../src/app/features.ts';
import { featureInquiry } from '../../src/feature/featureInquiry.ts';
import { learnedInquiryReader } from '../../src/inquiries/learnedInquiryReader.ts';
import type { InquiryExample } from '../../src/inquiries/examples.ts';
import { greet, help, status } from '../../src/protocol/doorIntents.ts';
import { saidKinds } from '../../src/protocol/inquiryKinds.ts';
import { who } from '../../src/rounds/intents.ts';

const examples: InquiryExample[] = [
  ['due', 'when is the deadline'],
  ['due', 'deadline please'],
  ['due', 'until when can we answer'],
  ['help', 'how does this work'],
  ['help', 'show me how this works'],
  ['whoIs', 'who sits in [Nairobi]'],
  ['whoIs', 'who is our colleague in [Rome]'],
  ['thanks', 'thanks a lot'],
  ['none', 'the weather is fine'],
  ['none', 'we met the minister'],
].map(([kind, sentence]) => ({ kind, sentence }) as InquiryExample);

const inquiries = [
  featureInquiry('inquiries.due', () => status.of({})),
  featureInquiry('inquiries.help', () => help.of({})),
  featureInquiry('inquiries.thanks', () => greet.of({ said: 'thanks' })),
  featureInquiry('inquiries.whoIs', (about) => who.of(about === '' ? {} : { about }), {
    nameIn: (intent) => who.fieldsOf(intent)?.about,
  }),
];
const read = (text: string) => learnedInquiryReader(inquiries, () => examples).read(text);

describe('what a sentence has in common with examples', () => {
  it('is meant for sure where one kind fits much better than the next', () => {
    expect(read('tell me the deadline please')).toEqual({ sure: { said: 'due', intent: status.of({}), acts: false } });
  });

  it('leaves a name to the person, who must be somebody', () => {
    expect(read('who sits in Bangkok')).toMatchObject({
      sure: { intent: who.of({ about: 'Bangkok' }), ifCalled: 'Bangkok' },
    });
  });

  it('is one of two where neither fits much better', () => {
    const twice = learnedInquiryReader(inquiries, () => [
      { kind: 'due', sentence: 'please show me' },
      { kind: 'help', sentence: 'please show it' },
      { kind: 'none', sentence: 'it rains' },
    ]);
    const learned = twice.read('please show');
    expect(learned && 'perhaps' in learned && learned.perhaps.map(({ said }) => said).toSorted()).toEqual([
      'due',
      'help',
    ]);
  });

  it('is sure where both come to the same', () => {
    const same = [
      featureInquiry('inquiries.due', () => status.of({})),
      featureInquiry('inquiries.status', () => status.of({})),
    ];
    const reader = learnedInquiryReader(same, () => [
      { kind: 'due', sentence: 'please show me' },
      { kind: 'status', sentence: 'please show it' },
    ]);
    expect(reader.read('please show')).toMatchObject({ sure: { intent: status.of({}) } });
  });

  it('is nothing where it is what nobody can do anything about, or where no word is known', () => {
    expect(read('the weather is awful')).toBeNull();
    expect(read('xyzzy plugh')).toBeNull();
    expect(read('')).toBeNull();
    expect(read('?!')).toBeNull();
  });

  it('is nothing in a long text', () => {
    expect(read(`deadline ${'please '.repeat(60)}`)).toBeNull();
    expect(read('when '.repeat(41))).toBeNull();
  });

  it('is the same whether it was learned before or is when it is asked', async () => {
    const prepared = learnedInquiryReader(inquiries, () => examples);
    await prepared.prepare();
    expect(prepared.read('deadline')).toEqual(read('deadline'));
  });
});

describe('the kinds of things that people say', () => {
  it('are each the inquiry of one feature', () => {
    const keys = features.flatMap((feature) => feature.inquiries ?? []).map(({ key }) => key);
    const basics = ['due', 'status', 'thanks', 'stop', 'help'];
    const others = saidKinds.filter((one) => !basics.includes(one));
    expect(others.filter((kind) => keys.filter((key) => key === `inquiries.${kind}`).length !== 1)).toEqual([]);
  });

  it.each([
    ['en', 'swamped today, ping me again thursday morning', 'snooze', 'thursday'],
    ['en', 'I’ll be on annual leave 3 to 21 August', 'away', '3 to 21 August'],
    ['fr', 'relancez-moi lundi prochain svp', 'snooze', 'lundi prochain'],
    ['es', 'estaré de vacaciones del 1 al 15 de agosto', 'away', 'del 1 al 15 de agosto'],
  ])('%s: “%s” is %s with its time', (_language, text, kind, words) => {
    expect(registry.commands.learned.read(text)).toMatchObject({
      sure: { said: kind, intent: { words: expect.stringContaining(words) } },
    });
  });
});
