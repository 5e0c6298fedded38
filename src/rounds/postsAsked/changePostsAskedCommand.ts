import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { dateIn } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { findOnePost } from '../../people/findByName.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import type { Action, Block, Reply } from '../../protocol/message.ts';
import { blocksReply, promptReply, doneReply, textReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';
import { roundLabelAhead, roundPartedFromReason } from '../parseRoundLabelAndReason.ts';
import type { RoundRecord } from '../store.ts';
import { postMeantInRound, changeableRounds, changeableRound } from '../changeableRounds.ts';
import { postsAskedText } from './postsAskedMessage.ts';
import { type AskedChange, changePostsAsked } from './changePostsAsked.ts';

type AskedWords = FieldsOf<typeof intents.askedPost>;

/**
 * "round add DAK", "round remove KBL: the office is closed": one post more or less in a round that runs. Shows first what whoever
 * holds it will read.
 */
export async function previewPostsAskedChange(
  app: App,
  caller: Caller,
  { verb, words = '' }: AskedWords,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const ask = (key: 'rounds.askedWhich' | 'rounds.sparedWhy') =>
    promptReply(translate(language, key), intents.askedPost.of({ verb }));
  if (words.trim() === '') return ask(verb === 'add' ? 'rounds.askedWhich' : 'rounds.sparedWhy');
  const rounds = await changeableRounds(app);
  const said = words.trim();
  const labels = rounds.map((round) => round.label);
  const label = roundLabelAhead(said, labels);
  const { label: whom = '', reason = '' } = roundPartedFromReason(said.slice(label?.length ?? 0).trim());
  const fitting = rounds.filter((round) => (label === null ? round.state === 'open' : round.label === label.label));
  const [round, ...others] = fitting;
  if (!round) throw new Refusal('rounds.extendNothing');
  if (others.length > 0) return which(caller, fitting, verb, words);
  const post = await findOnePost(app.db, app.workingGroupId, whom, dateIn(caller.now, timeZone));
  if (verb === 'remove' && reason === '') throw new Refusal('rounds.sparedReason', { post: post.code });
  const change: AskedChange = { verb, round, post, reason: verb === 'add' ? '' : withMentionedNames(reason) };
  return preview(caller, change);
}

/** Asks the post that was shown, or asks it no longer. */
export async function changePostsAskedCommand(
  app: App,
  caller: Caller,
  { verb, round: id, post: postId, reason = '' }: FieldsOf<typeof intents.changeAsked>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await changeableRound(app, id);
  const post = await postMeantInRound(app, postId);
  if (verb === 'remove' && reason === '') throw new Refusal('rounds.sparedReason', { post: post.code });
  await changePostsAsked(app, caller, { verb, round, post, reason });
  const names = { post: `${post.code} ${post.station}`, round: round.label };
  return doneReply(translate(caller.person.language, verb === 'add' ? 'rounds.askedDone' : 'rounds.sparedDone', names));
}

function which(
  { person: { language } }: Caller,
  rounds: readonly RoundRecord[],
  verb: AskedWords['verb'],
  words: string,
): Reply {
  const actions = rounds.map(({ label }): Action => ({
    label,
    intent: intents.askedPost.of({ verb, words: `${label} ${words}` }),
  }));
  return textReply(translate(language, 'commands.whichRound'), actions);
}

function preview({ person: { language } }: Caller, { verb, round, post, reason }: AskedChange): Reply {
  const names = { post: `${post.code} ${post.station}`, round: round.label };
  const text = translate(language, verb === 'add' ? 'rounds.askedSure' : 'rounds.sparedSure', names);
  const told = [postsAskedText(verb, round, post.code, language), reason].filter((one) => one !== '').join('\n');
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'quote', text: told },
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, verb === 'add' ? 'rounds.askedNow' : 'rounds.sparedNow'),
          intent: intents.changeAsked.of({ verb, round: round.id, post: post.id, reason }),
          style: verb === 'add' ? 'primary' : 'danger',
        },
      ],
    },
  ];
  return blocksReply(text, blocks);
}
