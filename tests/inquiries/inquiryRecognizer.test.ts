import { describe, expect, it } from 'vitest';
import { featureInquiry } from '../../src/feature/featureInquiry.ts';
import { LONGEST_INQUIRY, MOST_INQUIRY_WORDS } from '../../src/inquiries/inquiryLimits.ts';
import { inquiryRecognizer } from '../../src/inquiries/inquiryRecognizer.ts';

const said = (kind: string) => (words: string) => ({ kind, ...(words === '' ? {} : { words }) });
const recognize = inquiryRecognizer([
  featureInquiry('inquiries.due', said('due')),
  featureInquiry('inquiries.howLong', said('howLong')),
  featureInquiry('inquiries.whoAnswered', said('whoAnswered')),
  featureInquiry('inquiries.stop', said('stop'), { acts: true }),
  featureInquiry('inquiries.wordMeaning', (words) => (words === '' ? null : { kind: 'term', words }), {
    nameIn: ({ words }) => (typeof words === 'string' ? words : undefined),
  }),
]);
const kindOf = (text: string) => recognize(text)?.intent.kind ?? null;

describe('what somebody asks in their own words', () => {
  it.each([
    ['When is it due?', 'due'],
    ['deadline please', 'due'],
    ['Quand faut-il répondre ?', 'due'],
    ['¿Cuándo hay que responder?', 'due'],
    ['How long does it take?', 'howLong'],
    ['Combien de temps cela prend-il ?', 'howLong'],
    ['¿Cuánto tiempo lleva?', 'howLong'],
    ['Who has answered?', 'whoAnswered'],
    ['Qui a répondu ?', 'whoAnswered'],
    ['¿Quién ha respondido?', 'whoAnswered'],
  ])('“%s” is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['nothing', ''],
    ['signs alone', '?!'],
    ['another thing', 'The governor of Lagos met us in June.'],
    ['a statement that names the word', 'We missed the deadline because of the flood in the valley.'],
  ])('%s is none', (_, text) => {
    expect(kindOf(text)).toBeNull();
  });

  it('is asked, or said in a word or two: a statement of the same words asks nothing', () => {
    expect(kindOf('The deadline for the report of our mission')).toBeNull();
    expect(kindOf('The deadline for the report of our mission?')).toBe('due');
    expect(kindOf('Tell me the deadline for the report of our mission')).toBe('due');
    expect(kindOf('the deadline')).toBe('due');
  });

  it('is none in a text that is too long to ask one thing', () => {
    const asked = 'When is it due?';
    expect(kindOf(asked.padStart(LONGEST_INQUIRY, ' '))).toBe('due');
    expect(kindOf(asked.padStart(LONGEST_INQUIRY + 1, ' '))).toBeNull();
    expect(kindOf(`${'a '.repeat(MOST_INQUIRY_WORDS)}${asked}`)).toBeNull();
  });

  it('stands a slip of the finger in a sentence, and none in a word alone, which may be a command', () => {
    expect(kindOf('When is the deadlnie?')).toBe('due');
    expect(kindOf('deadlnie')).toBeNull();
  });

  it('is told of a clause beside another, which then is not the whole', () => {
    expect(recognize('When is it due?')).toMatchObject({ isWhole: true, isMost: true, isAsked: true });
    const beside = recognize('The minister met us at length in June, when is it due?');
    expect(beside).toMatchObject({ intent: { kind: 'due' }, isWhole: false, isMost: false });
  });

  it('that acts is meant only by a text that says nothing else', () => {
    expect(recognize('stop this please')).toMatchObject({ intent: { kind: 'stop' }, acts: true });
    expect(kindOf('The minister met us in June, stop this')).toBeNull();
  });

  it('has the words that the person filled in, and the name that they must be', () => {
    expect(recognize('What does GFP mean?')).toMatchObject({ intent: { words: 'GFP' }, ifCalled: 'GFP' });
    expect(recognize('Que signifie PAT ?')).toMatchObject({ intent: { words: 'PAT' } });
    expect(recognize('¿Qué significa PAT?')).toMatchObject({ intent: { words: 'PAT' } });
  });

  it('is neither of two that are named as well', () => {
    const twins = inquiryRecognizer([
      featureInquiry('inquiries.due', said('one')),
      featureInquiry('inquiries.due', said('other')),
    ]);
    expect(twins('When is it due?')).toBeNull();
    const same = inquiryRecognizer([
      featureInquiry('inquiries.due', said('one')),
      featureInquiry('inquiries.due', said('one')),
    ]);
    expect(same('When is it due?')).toMatchObject({ intent: { kind: 'one' } });
  });
});
