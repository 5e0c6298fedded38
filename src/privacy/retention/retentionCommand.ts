import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { shorten } from '../../language/shorten.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { Reply } from '../../protocol/message.ts';
import { doneReply } from '../../protocol/textReply.ts';
import { kinds, longest, parseRetentionPeriod, retentionPeriodsOf, shortest } from './retentionPeriods.ts';
import { findRetention, saveRetention } from './store.ts';

/**
 * "retention": how long each kind is kept. "retention chat 6 months": changes one period; a shorter one is announced before it deletes
 * anything. Coordinators only; refuses what it does not understand, and periods out of range.
 */
export async function retentionCommand(app: App, caller: Caller, words = ''): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  if (words.trim() === '') return showPeriods(app, caller);
  const said = parseRetentionPeriod(words);
  if (said === null) {
    const example = translate(language, 'privacy.retentionExample');
    const called = kinds.map((kind) => translate(language, `privacy.called_${kind}`)).join(', ');
    throw new Refusal('privacy.retentionUnclear', { words: shorten(words, 60), example, kinds: called });
  }
  const { kind, months } = said;
  if (months < shortest || months > longest)
    throw new Refusal('privacy.retentionRange', { min: shortest, max: longest });
  const shorter = await inTransaction(app.db, async (tx) => {
    const before = await findRetention(tx, app.workingGroupId);
    const isShorter = months < retentionPeriodsOf(before.months)[kind];
    await saveRetention(tx, app.workingGroupId, {
      months: { ...before.months, [kind]: months },
      ...(isShorter && { announcedAt: null, nextAt: null }),
    });
    await audit(tx, caller, 'retention.period', 'workingGroup', { kind, months });
    return isShorter;
  });
  const parameters = { kind: translate(language, `privacy.kind_${kind}`), months, shorter: shorter ? 'yes' : 'no' };
  return doneReply(translate(language, 'privacy.retentionSet', parameters));
}

async function showPeriods(app: App, { person: { language } }: Caller): Promise<Reply> {
  const { months } = await findRetention(app.db, app.workingGroupId);
  const periods = retentionPeriodsOf(months);
  const facts = kinds.map((kind) => ({
    label: `${translate(language, `privacy.kind_${kind}`)} (${translate(language, `privacy.called_${kind}`)})`,
    value: translate(language, 'privacy.months', { months: periods[kind] }),
  }));
  const text = translate(language, 'privacy.retentionTitle');
  const never = translate(language, 'privacy.retentionNever');
  const how = translate(language, 'privacy.retentionHow', { example: translate(language, 'privacy.retentionExample') });
  return {
    messages: [
      {
        text: `${text} ${never}`,
        blocks: [
          { kind: 'text', text },
          { kind: 'facts', facts },
          { kind: 'text', text: never },
          { kind: 'text', text: how, tone: 'quiet' },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}
