import { z } from 'zod';
import type { Block, Message } from '../../protocol/message.ts';
import { instrumentById } from '../../instruments/store.ts';
import type { Instrument } from '../../instruments/instrument.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import type { Db } from '../../db/db.ts';
import { projectOfAction } from '../../actions/intents.ts';
import { lacksProjects } from '../../actions/projects/store.ts';
import { projectGuideStageButtons } from '../../guide/projectGuideStageButtons.ts';
import {
  type Alike,
  numbersGivenForThanks,
  updatedCodesForThanks,
  answersAlikeForThanks,
  updateToThank,
} from './store.ts';

const bodySchema = z.object({ update: z.int() });

/** How many pieces of colleagues' answers go with the thanks: enough to be a gift, few enough to be read. */
const gifts = 2;

/**
 * What a person gets back for an update: how many have answered and who, and what two other posts report on the same
 * objectives or needs, as far as the working group may read it.
 */
export const composeThanks: Composer = async ({ db }, body, { language }): Promise<Message | { drop: string }> => {
  const update = await updateToThank(db, bodySchema.parse(body).update);
  if (!update) return { drop: 'a newer revision stands' };
  const instrument = await instrumentById(db, update.round.instrumentId);
  const { answered, expected } = await updatedCodesForThanks(db, update.roundId);
  const text = translate(language, 'updates.thanksTitle', { round: update.round.label });
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'text', text: translate(language, 'updates.thanksCount', { count: answered.length, expected }) },
  ];
  const others = answered.filter((code) => code !== update.post.code);
  if (others.length > 0)
    blocks.push({
      kind: 'text',
      text: translate(language, 'updates.thanksWho', { codes: others.join(', ') }),
      tone: 'quiet',
    });
  const alike = await alikeByGroup(db, update.id, instrument);
  if (alike.length > 0) blocks.push({ kind: 'text', text: translate(language, 'updates.thanksShared') });
  for (const { text: words, post, station } of alike)
    blocks.push({ kind: 'quote', text: words, by: `${post} ${station}` });
  const guide = projectGuideStageButtons(await numbersGivenForThanks(db, update.id), language);
  if (guide.length > 0) {
    blocks.push({ kind: 'text', text: translate(language, 'registers.guideOffered'), tone: 'quiet' });
    blocks.push({ kind: 'actions', actions: guide });
  }
  const { postId, round, post } = update;
  if (await lacksProjects(db, round.workingGroupId, postId)) {
    const intent = projectOfAction.of({ post: post.code });
    blocks.push({ kind: 'actions', actions: [{ label: translate(language, 'actions.nameProject'), intent }] });
  }
  return { text, blocks };
};

/** Looks for the same objective, or the same post that is asked for help, in the groups that the working group may read. */
async function alikeByGroup(db: Db, updateId: number, { pages }: Instrument): Promise<Alike[]> {
  const found: Alike[] = [];
  for (const question of pages.flatMap((page) => page.questions)) {
    if (question.kind !== 'group' || question.visibility === 'coordinator') continue;
    const shared = question.fields.find(({ kind }) => kind === 'objective' || kind === 'post');
    const told = question.fields.find(({ kind }) => kind === 'longText' || kind === 'text');
    if (!shared || !told || found.length >= gifts) continue;
    const lookFor = { updateId, question: question.key, shared: shared.key, told: told.key };
    found.push(...(await answersAlikeForThanks(db, lookFor, gifts - found.length)));
  }
  return found;
}
