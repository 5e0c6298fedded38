import type { Caller } from '../core/context.ts';
import { translate } from '../language/translate.ts';
import { type Audience, audiences } from '../protocol/audience.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { attach } from '../protocol/attachIntents.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { type Section, sections } from '../protocol/bulletinSection.ts';
import * as intents from './intents.ts';
import { termHint } from '../terminology/termHint.ts';
import { blocksReply, textReply } from '../protocol/textReply.ts';

/** What a contribution came to: what it still lacks, or the item that it has become. */
export type ContributeOutcome =
  | { is: 'textless' }
  | { is: 'sectionless'; news: string }
  /** `alone`: the author speaks for no post. */
  | { is: 'consentless'; news: string; section: Section; alone: boolean }
  | { is: 'offered' | 'offeredBefore'; item: number; news: string; consent: Audience };

/** Asks for what is lacking, one thing at a time; in the end shows what was kept, and the way to take it back. */
export function contributeReply({ person: { language } }: Caller, outcome: ContributeOutcome): Reply {
  switch (outcome.is) {
    case 'textless': {
      const awaits = { kind: 'words', intent: doorIntents.contribute.of({}), field: 'text' } as const;
      return textReply(translate(language, 'bulletin.contributeAsk'), [], { awaits });
    }
    case 'sectionless': {
      const { news: text } = outcome;
      const actions = sections.map((section) => ({
        label: translate(language, `bulletin.section_${section}`),
        intent: doorIntents.contribute.of({ text, section }),
      }));
      return ask(translate(language, 'bulletin.contributeSection'), text, actions);
    }
    case 'consentless': {
      const { news: text, section, alone } = outcome;
      const actions = audiences.map((consent) => ({
        label: translate(language, `bulletin.only_${consent}`),
        intent: intents.offer.of({ text, section, consent }),
      }));
      const question = alone ? 'bulletin.contributeConsentAlone' : 'bulletin.contributeConsent';
      return { ...ask(translate(language, question), text, actions), replacesSource: true };
    }
    case 'offered':
    case 'offeredBefore': {
      const { item, news, consent } = outcome;
      const audience = translate(language, `bulletin.audience_${consent}`);
      const text = translate(language, `bulletin.${outcome.is}`, { audience });
      const takeBack = { label: translate(language, 'bulletin.takeBack'), intent: intents.withdraw.of({ item }) };
      const picture = { label: translate(language, 'files.button_picture'), intent: attach.of({ to: { item } }) };
      const hint = termHint([news], language);
      const blocks: Block[] = [
        { kind: 'text', text, tone: 'good' },
        { kind: 'quote', text: news },
        ...(hint === null ? [] : [{ kind: 'text' as const, text: hint, tone: 'quiet' as const }]),
        { kind: 'actions', actions: [picture, takeBack] },
      ];
      return { messages: [{ text, blocks }], visibleTo: 'sender', replacesSource: true, awaits: null };
    }
  }
}

function ask(question: string, news: string, actions: Action[]): Reply {
  const blocks: Block[] = [
    { kind: 'quote', text: news },
    { kind: 'text', text: question },
    { kind: 'actions', actions },
  ];
  return blocksReply(question, blocks);
}
