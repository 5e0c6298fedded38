import type { Caller } from '../core/context.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { Action, Block, Message, Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import type { RoundRecord } from './store.ts';

/** What a date that is moved says to the coordinator, and to those who are told of it. */
interface RoundMoveWords {
  text: string;
  /** What people will read, and how many of them. */
  told: string;
  people: number;
  reason: string;
}

/** Shows another date of a round before it holds: what it changes, what people will read, and the button that moves it. */
export function roundDateChangePreview(
  { text, told, people, reason }: RoundMoveWords,
  press: Action,
  status: Action,
): Reply {
  const quote = [told, reason].filter((one) => one !== '').join('\n');
  const blocks: Block[] = [
    { kind: 'text', text },
    ...(people > 0 ? [{ kind: 'quote', text: quote } as const] : []),
    { kind: 'actions', actions: [press, status] },
  ];
  return blocksReply(text, blocks);
}

/** The way to how a round stands, beside another date of it. */
export const roundStatusButton = ({ person: { language } }: Caller, { label }: Pick<RoundRecord, 'label'>): Action => ({
  label: translate(language, 'rounds.extendStatus'),
  intent: doorIntents.status.of({ round: label }),
});

/** Tells somebody of another date of a round, and why, with the way to their answers. */
export function roundDateChangeMessage(
  text: string,
  { round, reason, language }: { round: number; reason: string; language: Language },
): Message {
  const answer: Action = {
    label: translate(language, 'rounds.extendedAnswer'),
    intent: doorIntents.update.of({ by: 'ask', round }),
    style: 'primary',
  };
  return {
    text,
    blocks: [
      { kind: 'text', text },
      ...(reason === '' ? [] : [{ kind: 'quote', text: reason } as const]),
      { kind: 'actions', actions: [answer] },
    ],
  };
}
