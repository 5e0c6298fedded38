import type { Caller } from '../../core/context.ts';
import { translate } from '../../language/translate.ts';
import type { Action, Block, Reply } from '../../protocol/message.ts';
import { shownPersonName, ERASED_NAME } from '../../people/shownPersonName.ts';
import { blocksReply, textReply } from '../../protocol/textReply.ts';
import { privacyCommandWord } from '../privacyCommandWord.ts';
import * as intents from '../intents.ts';

/** What a request to be erased came to. */
export type EraseOutcome =
  /** `code` is the confirmation that the buttons carry; `posts` end, `items` were offered to the bulletin and stand. */
  { is: 'asked'; code: string; posts: string[]; items: number } | { is: 'stopped' } | { is: 'erased'; taken: number };

/** Says what will happen, with a button for each way; or what happened. */
export function eraseReply(caller: Caller, outcome: EraseOutcome): Reply {
  const { language } = caller.person;
  if (outcome.is === 'stopped')
    return textReply(translate(language, 'privacy.eraseKept'), [], { replacesSource: true });
  if (outcome.is === 'erased') {
    const text = translate(language, 'privacy.erased', { taken: outcome.taken });
    return textReply(text, [], { tone: 'good', replacesSource: true });
  }
  return askReply(caller, outcome);
}

function askReply(
  { person: { language } }: Caller,
  { code, posts, items }: Extract<EraseOutcome, { is: 'asked' }>,
): Reply {
  const text = translate(language, 'privacy.eraseAsk');
  const lines = [
    translate(language, 'privacy.eraseGoes', { former: shownPersonName(ERASED_NAME, language) }),
    translate(language, 'privacy.eraseEnds', { count: posts.length, posts: posts.join(', ') }),
    translate(language, 'privacy.eraseStays'),
    ...(items > 0 ? [translate(language, 'privacy.eraseItems', { count: items })] : []),
    translate(language, 'privacy.eraseAfter', { command: privacyCommandWord(language, 'privacy.words_export') }),
  ];
  const button = (label: string, act: 'keepWords' | 'takeWords' | 'stop'): Action => ({
    label,
    intent: intents.eraseMe.of({ do: act, code }),
    ...(act !== 'stop' && { style: 'danger' as const }),
  });
  const keep = translate(language, items > 0 ? 'privacy.eraseKeepWords' : 'privacy.eraseNow');
  const actions = [
    button(keep, 'keepWords'),
    ...(items > 0 ? [button(translate(language, 'privacy.eraseTakeWords'), 'takeWords')] : []),
    button(translate(language, 'privacy.eraseNo'), 'stop'),
  ];
  const blocks: Block[] = [
    { kind: 'text', text, tone: 'warning' },
    { kind: 'list', items: lines },
    { kind: 'actions', actions },
  ];
  return blocksReply([text, ...lines].join(' '), blocks);
}
