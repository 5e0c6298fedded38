import { describe, expect, it } from 'vitest';
import { confirmAppCommand, askAnswerOrCommand } from '../../src/app/askAnswerOrCommand.ts';
import { appCommandsTakingFile } from '../../src/app/fileTakers.ts';
import { waitingBlocks, waitingMessages } from '../../src/app/waitingForPerson.ts';
import type { FileTaker } from '../../src/feature/feature.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { actionsOf } from '../support/replies.ts';
import { speaking } from '../updates/exercise.ts';

const caller = (language: Language = 'en') => speaking({ workingGroupId: 1 } as never, 7, '2000-08-01', language);
const answer = { kind: 'answer', value: 'Round table' };
const command = { kind: 'status' };

describe('words that may be an answer or a command', () => {
  it.each(languages)('are shown whole, with a button for either (%s)', async (language) => {
    const text = 'Round table with the Ministry of Labour and others';
    const reply = await askAnswerOrCommand(caller(language), { text, answer, command });
    expect(reply.messages[0]?.blocks[0]).toEqual({ kind: 'quote', text });
    expect(actionsOf(reply).map(({ intent }) => intent)).toEqual([answer, command]);
    for (const { label } of actionsOf(reply)) expect(label.length).toBeLessThanOrEqual(75);
    expect(reply).not.toHaveProperty('awaits');
  });

  it.each(languages)('that act are done only when it is said that they are to be (%s)', async (language) => {
    const reply = await confirmAppCommand(caller(language), {
      text: 'pause all',
      act: { kind: 'pause', words: 'all' },
    });
    expect(actionsOf(reply).map(({ intent }) => intent)).toEqual([{ kind: 'pause', words: 'all' }, { kind: 'cancel' }]);
    expect(actionsOf(reply).map(({ style }) => style)).toEqual(['primary', undefined]);
  });
});

describe('what waits for somebody', () => {
  const line = (text: string) => ({ text, action: { label: `Open ${text}`, intent: { kind: 'open', text } } });

  it('is a line and a button each, in their order', () => {
    expect(waitingBlocks([line('A need'), line('A sign-off')])).toEqual([
      { kind: 'list', items: ['A need', 'A sign-off'] },
      { kind: 'actions', actions: [line('A need').action, line('A sign-off').action] },
    ]);
  });

  it('is no message where nothing waits', () => {
    expect(waitingBlocks([])).toEqual([]);
    expect(waitingMessages([], caller())).toEqual([]);
  });

  it.each(languages)('is counted in its heading (%s)', (language) => {
    const heading = (count: number) =>
      waitingMessages(
        Array.from({ length: count }, () => line('x')),
        caller(language),
      )[0]?.text;
    expect(heading(1)).not.toBe(heading(2));
    expect(heading(3)).toContain('3');
  });
});

describe('what takes a file', () => {
  const taker = (more: Partial<FileTaker>): FileTaker => ({
    label: 'forms.yes',
    takes: () => true,
    means: (file) => ({ kind: 'take', file }),
    ...more,
  });
  const roles = {
    coordinator: false,
    supervisor: false,
    editor: false,
    viewer: false,
    focalPoint: [2],
    alternate: [],
    standsInFor: [],
  };
  const picture = { kind: 'jpeg' as const, name: 'photo.jpg' };

  it('is what fits both the file and the roles of who sent it', () => {
    const forAll = taker({});
    const forCoordinators = taker({ for: ({ coordinator }) => coordinator });
    const forTables = taker({ takes: ({ name }) => name.endsWith('.xlsx') });
    const takers = [forAll, forCoordinators, forTables];
    expect(appCommandsTakingFile(takers, roles, picture)).toEqual([forAll]);
    expect(appCommandsTakingFile(takers, { ...roles, coordinator: true }, picture)).toEqual([forAll, forCoordinators]);
    expect(appCommandsTakingFile(takers, roles, { ...picture, name: 'roster.xlsx' })).toEqual([forAll, forTables]);
    expect(appCommandsTakingFile([], roles, picture)).toEqual([]);
  });
});
