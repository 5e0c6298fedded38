import type { Caller } from '../../core/context.ts';
import { writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import type { FoundPost } from '../../people/findByName.ts';
import type { Reply } from '../../protocol/message.ts';
import { promptReply, textReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';

/** From when till when; null stands for now, and for no end. */
interface Span {
  from: string | null;
  until: string | null;
}

/** What a command about pauses came to. */
export type PauseOutcome =
  | { is: 'wordless' }
  /** Everybody would be spared: `missing` posts that have not answered. */
  | { is: 'unsure'; words: string; span: Span; missing: number }
  /** `post` null: everybody is spared. */
  | { is: 'paused' | 'pausedBefore'; post: FoundPost | null; span: Span }
  | { is: 'ended'; count: number };

/** Says it to whoever asked, with the button that goes on from it. */
export function pauseReply({ person: { language } }: Caller, outcome: PauseOutcome): Reply {
  const written = ({ from, until }: Span) => ({
    from: from === null ? 'now' : writeDate(from, language),
    until: until === null ? 'none' : writeDate(until, language),
  });
  switch (outcome.is) {
    case 'wordless':
      return promptReply(translate(language, 'reminders.pauseAsk'), intents.pause.of({}));
    case 'unsure': {
      const { missing, span, words } = outcome;
      const text = translate(language, 'reminders.pauseAllAsk', { count: missing, ...written(span) });
      return textReply(text, [
        {
          label: translate(language, 'reminders.pauseAll'),
          intent: intents.pause.of({ words, sure: true }),
          style: 'danger',
        },
        { label: translate(language, 'reminders.pauseOne'), intent: intents.pause.of({}) },
      ]);
    }
    case 'paused':
    case 'pausedBefore': {
      const { post, span } = outcome;
      const text = translate(language, `reminders.${outcome.is}`, {
        post: post === null ? 'everybody' : `${post.code} ${post.station}`,
        ...written(span),
      });
      const intent = intents.resume.of({ words: post?.code ?? 'all' });
      return textReply(text, [{ label: translate(language, 'reminders.resumeButton'), intent }]);
    }
    case 'ended':
      return textReply(translate(language, 'reminders.resumed', { count: outcome.count }));
  }
}
