import type { Caller } from '../../core/context.ts';
import type { Reply } from '../../protocol/message.ts';
import { translate } from '../../language/translate.ts';
import { audiences } from '../../protocol/audience.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { sayReply } from '../../protocol/textReply.ts';
import { publishRound } from '../intents.ts';
import { editorAct } from '../../protocol/editorIntent.ts';

/** What is published goes to three audiences and stays: the coordinator is told so, and can see what each will get. */
export function askToPublish({ person: { language } }: Caller, { label }: Pick<RoundRecord, 'label'>): Reply {
  const previews = audiences.map((audience) => ({
    label: translate(language, `bulletin.previewFor_${audience}`),
    intent: editorAct.of({ do: 'preview', round: label, audience }),
  }));
  const publish = {
    label: translate(language, 'commands.publishNow'),
    intent: publishRound.of({ label, sure: true }),
    style: 'primary',
  } as const;
  return sayReply(translate(language, 'commands.publishSure', { round: label }), [publish, ...previews], 'normal');
}
