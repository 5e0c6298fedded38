import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import { audiences } from '../protocol/audience.ts';
import type { Message } from '../protocol/message.ts';
import type { SignedWork } from './signedWork.ts';
import { stepAction, type SignOffActions } from './signOffActions.ts';
import { textMessage } from '../protocol/textReply.ts';

type Named = Pick<SignedWork, 'kind' | 'label'>;

/** Asks a second person to read a work, in this revision, as each audience will get it, and to sign it. */
export function workToSignMessage(
  { kind, label }: Named,
  revision: number,
  ways: SignOffActions,
  language: Language,
): Message {
  const text = translate(language, 'signOff.toSign', { kind, label });
  const actions = [
    ...audiences.map((audience) => ways.previewAction(audience, language)),
    stepAction(ways, kind, { do: 'sign', revision }, language, 'primary'),
    stepAction(ways, kind, { do: 'return', revision }, language),
  ];
  return textMessage(text, actions);
}

/** Tells whoever prepared a work that it is signed, or why it comes back. */
export function workDecidedMessage(
  { kind, label }: Named,
  { name: decider, reason }: { name: string; reason: string | null },
  ways: SignOffActions,
  language: Language,
): Message {
  const name = shownPersonName(decider, language);
  const text = translate(language, reason === null ? 'signOff.toldSigned' : 'signOff.toldReturned', {
    kind,
    label,
    name,
  });
  return {
    text,
    blocks: [
      { kind: 'text', text },
      ...(reason === null ? [] : [{ kind: 'quote' as const, text: reason, by: name }]),
      { kind: 'actions', actions: [stepAction(ways, kind, { do: 'show' }, language)] },
    ],
  };
}
