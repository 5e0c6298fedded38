import type { App } from '../../src/core/context.ts';
import { rawInputValues } from '../../src/forms/formInputs.ts';
import { instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import { draftContentSchema } from '../../src/forms/draftContent.ts';

export interface DraftSeen {
  round: string;
  post: string;
  version: number;
  /** By input. */
  answers: Record<string, unknown>;
  passed: string[];
  later: string[];
  /** What was typed and could not be accepted, by input. */
  typed: Record<string, unknown>;
}

/** All drafts of the working group, each with its answers as a form shows them. */
export async function draftsOf({ db, workingGroupId }: App): Promise<DraftSeen[]> {
  const rows = await db.draft.findMany({
    where: { round: { workingGroupId } },
    include: { round: true, post: true },
    orderBy: [{ roundId: 'asc' }, { post: { code: 'asc' } }],
  });
  const drafts: DraftSeen[] = [];
  for (const { round, post, version, content } of rows) {
    if (!round || !post) throw new Error('the first edition has drafts of posts in rounds alone');
    const { answers, passed, later, typed } = draftContentSchema.parse(content);
    const questions = instrumentQuestionsOf(await instrumentOfRound(db, round.id));
    const values = questions.map((question) => rawInputValues(question, answers[question.key]));
    const seen = Object.assign({}, ...values) as Record<string, unknown>;
    drafts.push({ round: round.label, post: post.code, version, answers: seen, passed, later, typed });
  }
  return drafts;
}
