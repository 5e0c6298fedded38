import { describe, expect, it } from 'vitest';
import { contributeReply, type ContributeOutcome } from '../../src/contributions/contributeReply.ts';
import { systemActor } from '../../src/core/context.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { sections } from '../../src/protocol/bulletinSection.ts';

const section = sections[0];
const consent = audiences[0];

function reply(outcome: ContributeOutcome, language: Language = 'en') {
  const person = { id: 1, name: 'Ana', language, timeZone: 'UTC' };
  const caller = { ...systemActor({ workingGroupId: 1 }, 'local', new Date(0)), person, place: 'direct' } as const;
  return contributeReply(caller, outcome);
}

function intents(outcome: ContributeOutcome) {
  const blocks = reply(outcome).messages.flatMap((message) => message.blocks);
  return blocks.flatMap((block) => (block.kind === 'actions' ? block.actions.map(({ intent }) => intent) : []));
}

describe('the reply to a contribution', () => {
  it('waits for the text as words', () => {
    expect(reply({ is: 'textless' }).awaits).toMatchObject({ kind: 'words', field: 'text' });
  });

  it('offers a button for each section, then for each audience', () => {
    const news = 'A play';
    expect(intents({ is: 'sectionless', news })).toEqual(
      sections.map((one) => ({ kind: 'contribute', text: news, section: one })),
    );
    expect(intents({ is: 'consentless', news, section, alone: false })).toEqual(
      audiences.map((one) => ({ kind: 'offer', text: news, section, consent: one })),
    );
  });

  it('says to who speaks for no post that they are alone, in every language', () => {
    for (const language of languages) {
      const [alone, not] = [true, false].map((is) =>
        reply({ is: 'consentless', news: 'A play', section, alone: is }, language),
      );
      expect(alone?.messages[0]?.text).not.toBe(not?.messages[0]?.text);
    }
  });

  it('gives the ways to add a picture and to take back what was kept', () => {
    expect(intents({ is: 'offered', item: 4, news: 'A play', consent })).toEqual([
      { kind: 'attach', to: { item: 4 } },
      { kind: 'withdraw', item: 4 },
    ]);
  });
});
