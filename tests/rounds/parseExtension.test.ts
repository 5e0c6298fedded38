import { describe, expect, it } from 'vitest';
import { parseExtension } from '../../src/rounds/extension/parseExtension.ts';

const labels = ['Plans of Action 2000', 'Round 5', 'Round'];
const parsed = (words: string) => parseExtension(words, labels, '2026-01-20');
const day = { day: '2026-02-15' };

describe('the words of an extension', () => {
  it.each([
    ['to 15 February', null, '', day, ''],
    ['all until 15 February', null, '', day, ''],
    ['DAK to 15 February', null, 'DAK', day, ''],
    ['DAK to 15 February: the office is moving', null, 'DAK', day, 'the office is moving'],
    ['DAK by two weeks', null, 'DAK', { days: 14 }, ''],
    ['DAK by 2 weeks because the office is moving', null, 'DAK', { days: 14 }, 'the office is moving'],
    ['Round 5 to 15 February', 'Round 5', '', day, ''],
    ['Plans of Action 2000 to 15 February, the holidays', 'Plans of Action 2000', '', day, 'the holidays'],
    ['Dakar jusqu’au 15 février parce que le bureau déménage', null, 'Dakar', day, 'le bureau déménage'],
    ['au 15 février', null, '', day, ''],
    ['DAK une semaine', null, 'DAK', { days: 7 }, ''],
    ['tous de 5 jours', null, '', { days: 5 }, ''],
    ['hasta el 15 de febrero', null, '', day, ''],
    ['San José hasta el 15 de febrero: mudanza', null, 'San José', day, 'mudanza'],
    ['DAK por una semana porque la oficina se traslada', null, 'DAK', { days: 7 }, 'la oficina se traslada'],
    ['Dakar', null, 'Dakar', null, ''],
  ] as const)('%s', (words, label, whom, until, reason) => {
    expect(parsed(words)).toEqual({ label, whom, until, reason });
  });
});
