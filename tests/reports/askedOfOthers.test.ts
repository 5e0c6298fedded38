import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import {
  entryCommitmentCounts,
  entryCommitmentSentences,
} from '../../src/registers/entryCommitments/entryCommitmentSentences.ts';
import type { AskedOfEntry } from '../../src/registers/entryCommitments/store.ts';
import { entryOnDay } from '../../src/registers/entryWhen.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { annualGaps } from '../../src/reports/annualGaps.ts';
import { trainingOf } from '../registers/entries.ts';
import { plainBlanks } from '../support/plainBlanks.ts';

const registers = shippedRegisters();
const conference = typeOf(registers, 'conference');
const fields = fieldsOf(registers, conference);

const entry = trainingOf({
  id: 7,
  type: 'conference',
  key: 'conference-2000',
  title: 'Women on the Move',
  titleFr: 'Femmes en mouvement',
  when: entryOnDay('2000-11-30'),
  owner: null,
  ownerPostId: null,
  visibility: 'memberStates',
});
const items = (field: string, ...states: AskedOfEntry['state'][]): AskedOfEntry[] =>
  states.map((state, at) => ({ entryId: 7, field, commitmentId: at + 1, state, hasOwner: at > 0 }));
const told = (asked: AskedOfEntry[]) =>
  languages.map((language) => entryCommitmentSentences(fields, [entry], asked, language).map(({ text }) => text));

describe('what became of what an entry asks of others, in the yearly paper', () => {
  it('counts what is taken up and what is done; what was withdrawn is asked no more', () => {
    const asked = items('followUps', 'asked', 'taken', 'done', 'declined', 'withdrawn');
    expect(entryCommitmentCounts(asked)).toEqual({ asked: 4, takenUp: 2, done: 1 });
    expect(entryCommitmentCounts([])).toEqual({ asked: 0, takenUp: 0, done: 0 });
  });

  it.each([
    [
      ['asked', 'asked'],
      'Of the 2 recommendations of “Women on the Move”, none has been taken up so far.',
      'Sur les 2 recommandations de « Femmes en mouvement », aucune n’a encore reçu de suite.',
      'De las 2 recomendaciones de «Women on the Move», todavía no se ha dado curso a ninguna.',
    ],
    [
      ['done'],
      'The recommendation of “Women on the Move” has been taken up.',
      'La recommandation de « Femmes en mouvement » a reçu une suite.',
      'A la recomendación de «Women on the Move» se le ha dado curso.',
    ],
    [
      ['taken', 'asked', 'asked'],
      'Of the 3 recommendations of “Women on the Move”, one has been taken up so far.',
      'Sur les 3 recommandations de « Femmes en mouvement », une a reçu une suite à ce jour.',
      'De las 3 recomendaciones de «Women on the Move», se ha dado curso a una hasta la fecha.',
    ],
    [
      ['taken', 'done', 'done', 'done', 'taken', 'taken', 'asked', 'asked', 'declined', 'asked', 'asked'],
      'Of the 11 recommendations of “Women on the Move”, 6 have been taken up so far.',
      'Sur les 11 recommandations de « Femmes en mouvement », 6 ont reçu une suite à ce jour.',
      'De las 11 recomendaciones de «Women on the Move», se ha dado curso a 6 hasta la fecha.',
    ],
  ] as const)('says of recommendations that are %s what was taken up', (states, en, fr, es) => {
    expect(told(items('recommendations', ...states)).map(([text = '']) => plainBlanks(text))).toEqual([en, fr, es]);
  });

  it.each([
    [
      ['asked'],
      'One follow-up was agreed at “Women on the Move”; none has been carried out so far.',
      'Une suite a été convenue lors de « Femmes en mouvement » ; aucune n’a encore été mise en œuvre.',
      'En «Women on the Move» se acordó una medida de seguimiento; todavía no se ha llevado a cabo ninguna.',
    ],
    [
      ['done', 'taken', 'asked'],
      '3 follow-ups were agreed at “Women on the Move”; one has been carried out so far.',
      '3 suites ont été convenues lors de « Femmes en mouvement » ; une a été mise en œuvre à ce jour.',
      'En «Women on the Move» se acordaron 3 medidas de seguimiento; hasta la fecha se ha llevado a cabo una.',
    ],
  ] as const)('says of follow-ups that are %s what was carried out', (states, en, fr, es) => {
    expect(told(items('followUps', ...states)).map(([text = '']) => plainBlanks(text))).toEqual([en, fr, es]);
  });

  it('rests on the entry and on each commitment, says its figures, and says nothing where nothing is asked', () => {
    const [sentence, ...more] = entryCommitmentSentences(fields, [entry], items('followUps', 'done', 'asked'), 'en');
    expect(more).toEqual([]);
    expect(sentence).toMatchObject({
      figures: { asked: 2, takenUp: 1, done: 1 },
      sources: ['conference-2000', 'commitment:1', 'commitment:2'],
    });
    expect(entryCommitmentSentences(fields, [entry], items('followUps', 'withdrawn'), 'en')).toEqual([]);
    expect(entryCommitmentSentences(fields, [{ ...entry, id: 8 }], items('followUps', 'done'), 'en')).toEqual([]);
  });

  it('names as a gap what is asked of no post', () => {
    const asked = items('recommendations', 'asked', 'asked');
    const gaps = annualGaps({ entries: [entry], asked }, [conference], 2000, '2001-02-01');
    expect(gaps).toEqual([{ is: 'askedOfNobody', entry, count: 1 }]);
    expect(
      annualGaps({ entries: [entry], asked: items('recommendations', 'done') }, [conference], 2000, '2001-02-01'),
    ).toEqual([]);
  });
});
