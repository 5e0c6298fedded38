import { describe, expect, it } from 'vitest';
import { absenceEnteredText, delegateText, delegationText } from '../../src/absences/absenceMessages.ts';

const absence = { person: { name: 'Ana' }, delegate: { name: 'Ben' }, from: '2026-12-20', to: '2027-01-05' };
const oneDay = { ...absence, to: '2026-12-20' };

describe('what the absent reads', () => {
  it.each([
    ['en', 'from 20 December 2026 to 5 January 2027', 'on 20 December 2026;', 'Ben answers for MNL, DAK'],
    ['fr', 'du 20 décembre 2026 au 5 janvier 2027', 'le 20 décembre 2026', 'Ben'],
    ['es', 'del 20 de diciembre de 2026 al 5 de enero de 2027', 'el 20 de diciembre de 2026', 'Ben'],
  ] as const)('names the days, or the one day, and who answers meanwhile (%s)', (language, span, day, who) => {
    const text = absenceEnteredText(absence, ['MNL', 'DAK'], language);
    expect(text).toContain(span);
    expect(text).toContain(who);
    expect(text).toContain('MNL, DAK');
    const short = absenceEnteredText(oneDay, [], language);
    expect(short).toContain(day);
    expect(short).not.toContain('2027');
    expect(short).not.toContain('MNL');
  });

  it('says where reminders go when nobody stands in', () => {
    expect(absenceEnteredText({ ...absence, delegate: null }, ['MNL'], 'en')).toContain('They go to the alternate');
    expect(absenceEnteredText(absence, [], 'en')).toContain('Ben stands in meanwhile');
  });
});

describe('what the delegate reads', () => {
  it.each([
    ['absent', 'and has named you to stand in.'],
    ['coordinator', 'and the coordinator has named you to stand in.'],
  ] as const)('says who named them: the %s', (by, words) => {
    expect(delegateText(absence, ['MNL'], by, 'en')).toContain(words);
  });

  it.each([
    [[], 'There is nothing to do now.'],
    [['MNL'], 'You can answer for MNL;'],
    [['MNL', 'DAK'], 'You can answer for MNL, DAK;'],
  ])('says for which posts they can answer: %j', (posts, words) => {
    expect(delegateText(absence, posts, 'absent', 'en')).toContain(words);
  });

  it.each([
    ['fr', 'coordination'],
    ['es', 'coordinación'],
  ] as const)('tells apart who named them (%s)', (language, word) => {
    expect(delegateText(absence, ['MNL'], 'coordinator', language)).toContain(word);
    expect(delegateText(absence, ['MNL'], 'absent', language)).not.toContain(word);
  });
});

describe('what the other coordinators read', () => {
  it.each(['en', 'fr', 'es'] as const)('names both, the posts and the days (%s)', (language) => {
    const text = delegationText(absence, ['MNL'], language);
    for (const part of ['Ana', 'Ben', 'MNL', '2026', '2027']) expect(text).toContain(part);
    expect(delegationText(absence, [], language)).not.toContain('none');
  });
});
