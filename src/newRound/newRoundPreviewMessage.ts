import { writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { update } from '../protocol/doorIntents.ts';
import type { Block, Message } from '../protocol/message.ts';
import { newRound } from '../rounds/intents.ts';
import * as intents from './intents.ts';
import type { NewRoundDraft } from './openNewRoundDraft.ts';

/** Posts that a card names. */
const NAMED = 40;

/** The round to come: its dates, whom it asks with which questions, and what people will read when it opens. */
export function newRoundPreviewMessage(open: NewRoundDraft): Message {
  const { plan, base, draft, context } = open;
  const { language } = context;
  const date = (day: string): string => writeDate(day, language);
  const text = translate(language, 'preparation.title', { round: plan.label, base: base.label });
  const facts = [
    ...(['opensAt', 'dueAt', 'closesAt'] as const).map((key) => ({
      label: translate(language, `preparation.field_${key}`),
      value: date(plan[key]),
    })),
    {
      label: translate(language, 'preparation.period'),
      value: translate(language, 'preparation.periodIs', { from: date(plan.periodStart), to: date(plan.periodEnd) }),
    },
    { label: translate(language, 'preparation.questions'), value: questionsIn(open) },
    { label: translate(language, 'preparation.plan'), value: open.planOfAction },
    { label: translate(language, 'preparation.field_whom'), value: postsIn(open) },
  ];
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'facts', facts },
  ];
  if (open.byRule !== null) {
    const instead = translate(language, 'preparation.insteadOfRule', { date: date(open.byRule) });
    blocks.push({ kind: 'text', text: instead, tone: 'warning' });
  }
  const [example] = open.posts[plan.whom];
  blocks.push(
    { kind: 'text', text: translate(language, 'preparation.told', { count: open.posts[plan.whom].length }) },
    {
      kind: 'quote',
      text: translate(language, 'reminders.due', {
        round: plan.label,
        post: example?.code ?? '–',
        due: date(plan.dueAt),
        closes: date(plan.closesAt),
      }),
    },
    { kind: 'text', text: translate(language, 'preparation.byItself', { date: date(plan.opensAt) }), tone: 'quiet' },
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'preparation.schedule'),
          intent: intents.scheduleNewRound.of({ after: base.id, version: draft.version }),
          style: 'primary',
        },
        { label: translate(language, 'preparation.change'), intent: update.of({ by: 'page', after: base.id }) },
        {
          label: translate(language, 'preparation.again'),
          intent: newRound.of({ base: base.id, again: true }),
        },
      ],
    },
  );
  return { text, blocks };
}

function questionsIn({ questions: { now, before }, context: { language } }: NewRoundDraft): string {
  return translate(language, 'preparation.versionIs', {
    now,
    before,
    newer: now === before ? 'no' : 'yes',
  });
}

function postsIn({ posts, plan, context: { language } }: NewRoundDraft): string {
  const asked = posts[plan.whom];
  const before = new Set(posts.same.map(({ id }) => id));
  const fresh = asked.filter(({ id }) => !before.has(id)).map(({ code }) => code);
  const left = plan.whom === 'all' ? [] : posts.all.filter(({ id }) => !before.has(id)).map(({ code }) => code);
  return translate(language, 'preparation.postsAre', {
    count: asked.length,
    codes: asked
      .slice(0, NAMED)
      .map(({ code }) => code)
      .join(', '),
    more: Math.max(0, asked.length - NAMED),
    fresh: fresh.length === 0 ? 'none' : fresh.join(', '),
    left: left.length === 0 ? 'none' : left.join(', '),
  });
}
