import { describe, expect, it } from 'vitest';
import { pauseReply, type PauseOutcome } from '../../../src/planning/pause/pauseReply.ts';
import { systemActor } from '../../../src/core/context.ts';

const person = { id: 1, name: 'Coordinator', language: 'en', timeZone: 'UTC' } as const;
const caller = { ...systemActor({ workingGroupId: 1 }, 'local', new Date(0)), person, place: 'direct' } as const;
const span = { from: null, until: null };

/** The text, and what the buttons mean. */
function said(outcome: PauseOutcome) {
  const { messages, awaits } = pauseReply(caller, outcome);
  const actions = messages[0]?.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])) ?? [];
  return { text: messages[0]?.text, intents: actions.map(({ intent }) => intent), awaits };
}

describe('the reply to a pause', () => {
  it('asks for words where there are none', () => {
    expect(said({ is: 'wordless' }).awaits).toEqual({ kind: 'words', intent: { kind: 'pause' }, field: 'words' });
  });

  it('asks whether everybody is meant, and how many that are', () => {
    const { text, intents } = said({ is: 'unsure', words: 'all', span, missing: 7 });
    expect(text).toContain('7');
    expect(intents).toEqual([{ kind: 'pause', words: 'all', sure: true }, { kind: 'pause' }]);
  });

  it('offers the end of the pause that was made', () => {
    const post = { id: 3, code: 'KBL', station: 'Kabul' };
    const { text, intents } = said({ is: 'paused', post, span: { from: null, until: '2026-01-15' } });
    expect(text).toContain('KBL Kabul');
    expect(text).toContain('15 January 2026');
    expect(intents).toEqual([{ kind: 'resume', words: 'KBL' }]);
    expect(said({ is: 'paused', post: null, span }).intents).toEqual([{ kind: 'resume', words: 'all' }]);
  });
});
