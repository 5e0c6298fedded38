import { describe, expect, it } from 'vitest';
import type { EntryMark } from '../../src/forms/answerOrigin.ts';
import type { Answers, GroupItem } from '../../src/forms/answers.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { checksFiredInReview } from '../../src/review/checksFiredInReview.ts';

const { instrument } = shippedExercise();

const marks = (items: unknown): EntryMark[] =>
  ((items ?? []) as GroupItem[]).map((_, i) => ({ key: `1.${i}`, origin: 'confirmed' }));
const sent = (answers: Answers) => ({ answers, origins: {}, entries: { actions: marks(answers['actions']) } });
const fired = (now: Answers, before: Answers = {}): string[] =>
  checksFiredInReview(instrument, { now: sent(now), before: sent(before), sentOn: '2000-08-20' }).map(
    ({ check, input }) => `${check.key} ${input}`,
  );
const action = (status: string, narrative?: string): GroupItem => ({
  objective: 'P01',
  status,
  ...(narrative !== undefined && { narrative }),
});

describe('the checks of the shipped questions', () => {
  it.each<[what: string, now: Answers, before: Answers, expected: string[]]>([
    [
      '3 without an example',
      { mainstreaming: { monitoring: 3 } },
      {},
      ['highestWithoutExample mainstreaming.monitoring'],
    ],
    ['3 with an example', { mainstreaming: { monitoring: 3 }, whatHelped: 'A course' }, {}, []],
    ['regular without a contact', { dialogue: { ngo: 'regular' } }, {}, ['regularWithoutContact dialogue.ngo']],
    ['regular with a contact', { dialogue: { ngo: 'regular' }, dialogueContact: 'The desk' }, {}, []],
    ['completed without words', { actions: [action('completed')] }, {}, ['completedWithoutWords actions.0.status']],
    [
      'a rating up by two without words',
      { mainstreaming: { evaluation: 2 } },
      { mainstreaming: { evaluation: 0 } },
      ['ratingRose mainstreaming.evaluation'],
    ],
    ['a rating up by one', { mainstreaming: { evaluation: 2 } }, { mainstreaming: { evaluation: 1 } }, []],
    [
      'words of stopping under "on track", in French',
      { actions: [action('onTrack', 'Le projet est à l’arrêt depuis mai.')] },
      {},
      ['stoppedOnTrack actions.0.status'],
    ],
    ['a longer word with one of these in it', { actions: [action('onTrack', 'Unstoppedable work.')] }, {}, []],
    [
      'the same narrative twice',
      { actions: [action('onTrack', 'A talk.'), action('delayed', 'A  talk')] },
      {},
      ['sameWordsTwice actions.1.narrative'],
    ],
    [
      'a status that moved under words of last time',
      { actions: [action('delayed', 'A talk.')] },
      { actions: [action('onTrack', 'A talk.')] },
      ['statusMovedWordsCarried actions.0.narrative'],
    ],
    [
      'blocked for two rounds and no need asked',
      { actions: [action('blocked', 'No money.')] },
      { actions: [action('blocked', 'No answer.')] },
      ['blockedTwice actions.0.status'],
    ],
    [
      'blocked for two rounds with a need',
      { actions: [action('blocked', 'No money.')], needs: [{ text: 'Money' }] },
      { actions: [action('blocked', 'No answer.')] },
      [],
    ],
    [
      'a number off by half',
      { staffProfessional: 10 },
      { staffProfessional: 30 },
      ['staffOffByHalf staffProfessional'],
    ],
    ['a number off by less', { staffProfessional: 20 }, { staffProfessional: 30 }, []],
    ['a date that is past', { needs: [{ text: 'A guide', by: '2000-08-19' }] }, {}, ['needDatePast needs.0.by']],
    [
      '12 women of 5 staff',
      { womenProfessional: 12, staffProfessional: 5 },
      {},
      ['moreWomenThanStaff womenProfessional'],
    ],
    ['nothing at all', {}, {}, []],
  ])('%s', (_, now, before, expected) => expect(fired(now, before)).toEqual(expected));
});
