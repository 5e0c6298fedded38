import { describe, expect, test } from 'vitest';
import type { ShownMessage } from '../../handlers/local/pageApiTypes.ts';
import { placeBelow, Places, rowsOf } from '../../handlers/local/page/groupMessages.js';

const dayOf = (at: string): string => at.slice(0, 10);

function message(id: number, time: string, author: ShownMessage['author'] = 'bot'): ShownMessage {
  return { id, conversation: 'direct', author, at: `${time}:00.000Z`, text: `${id}`, cards: [] };
}

/** The rows as one reads them: "— day —", "new", an id, an id that follows as "+id". */
function lines(messages: ShownMessage[], surroundings: Partial<Parameters<typeof rowsOf>[1]> = {}): string[] {
  return rowsOf(messages, { dayOf, ...surroundings }).map((row) => {
    if (row.kind === 'day') return `— ${row.day} —`;
    return row.kind === 'new' ? 'new' : `${row.follows ? '+' : ''}${row.message.id}`;
  });
}

describe('the lines of a conversation', () => {
  test('each day begins with its mark, and a new day with a new group', () => {
    const messages = [message(1, '2000-03-01T23:58'), message(2, '2000-03-01T23:59'), message(3, '2000-03-02T00:01')];
    expect(lines(messages)).toEqual(['— 2000-03-01 —', '1', '+2', '— 2000-03-02 —', '3']);
  });

  test('the day is that of the reader', () => {
    const messages = [message(1, '2000-03-01T23:58'), message(2, '2000-03-02T00:01')];
    expect(lines(messages, { dayOf: () => '2000-03-02' })).toEqual(['— 2000-03-02 —', '1', '+2']);
  });

  test('one author’s messages within five minutes are one group', () => {
    const messages = [
      message(1, '2000-03-01T10:00', 'person'),
      message(2, '2000-03-01T10:00'),
      message(3, '2000-03-01T10:04'),
      message(4, '2000-03-01T10:09'),
    ];
    expect(lines(messages)).toEqual(['— 2000-03-01 —', '1', '2', '+3', '4']);
  });

  test('what comes later goes on below what stands there', () => {
    const above = { author: 'bot' as const, at: '2000-03-01T10:00:00.000Z', day: '2000-03-01' };
    expect(lines([message(2, '2000-03-01T10:01')], { above })).toEqual(['+2']);
    expect(lines([message(2, '2000-03-02T10:01')], { above })).toEqual(['— 2000-03-02 —', '2']);
  });

  test('nothing makes no line', () => {
    expect(lines([])).toEqual([]);
  });
});

describe('the mark of the new', () => {
  const messages = [
    message(1, '2000-03-01T10:00'),
    message(2, '2000-03-01T10:01', 'person'),
    message(3, '2000-03-01T10:02'),
    message(4, '2000-03-01T10:03'),
  ];

  test('stands before the first message of the bot that was not seen, which begins a group', () => {
    expect(lines(messages, { seen: 1 })).toEqual(['— 2000-03-01 —', '1', '2', 'new', '3', '+4']);
    expect(lines(messages, { seen: 3 })).toEqual(['— 2000-03-01 —', '1', '2', '3', 'new', '4']);
  });

  test('stands above the day, where that is new as well', () => {
    expect(lines(messages.slice(2), { seen: 2 })).toEqual(['new', '— 2000-03-01 —', '3', '+4']);
  });

  test('is not there where all was seen, or where nothing ever was', () => {
    expect(lines(messages, { seen: 4 })).not.toContain('new');
    expect(lines(messages, { seen: 0 })).not.toContain('new');
  });
});

describe('earlier messages above', () => {
  const below = { author: 'bot' as const, at: '2000-03-01T10:00:00.000Z', day: '2000-03-01' };

  test('of the same day take its mark up with them, and may draw the first message into their group', () => {
    expect(placeBelow({ ...below, at: '2000-03-01T09:58:00.000Z' }, below)).toEqual({
      isSameDay: true,
      follows: true,
    });
    expect(placeBelow({ ...below, author: 'person' }, below)).toEqual({ isSameDay: true, follows: false });
  });

  test('of another day leave it where it is', () => {
    const above = { ...below, at: '2000-02-29T23:59:00.000Z', day: '2000-02-29' };
    expect(placeBelow(above, { ...below, at: '2000-03-01T00:01:00.000Z' })).toEqual({
      isSameDay: false,
      follows: false,
    });
  });
});

describe('the place of a message', () => {
  test('is a line of its own, once', () => {
    const places = new Places();
    expect(places.take({ id: 1 })).toBe(1);
    expect(places.take({ id: 1 })).toBeUndefined();
  });

  test('is the line of what it replaces, however often that was replaced', () => {
    const places = new Places();
    places.take({ id: 1 });
    expect(places.take({ id: 5, replaces: 1 })).toBe(1);
    expect(places.take({ id: 5, replaces: 1 })).toBeUndefined();
    expect(places.take({ id: 7, replaces: 1 })).toBe(1);
    expect(places.take({ id: 9, replaces: 7 })).toBe(1);
  });

  test('is its own where the server has put it into the place of another already', () => {
    const places = new Places();
    expect(places.take({ id: 3, replaces: 3 })).toBe(3);
    expect(places.take({ id: 5, replaces: 3 })).toBe(3);
  });

  test('is its own where what it replaces is not loaded, which then is not shown again as if it were open', () => {
    const places = new Places();
    expect(places.take({ id: 70, replaces: 40 })).toBe(70);
    expect(places.take({ id: 39 })).toBe(39);
    expect(places.take({ id: 40 })).toBeUndefined();
  });
});
