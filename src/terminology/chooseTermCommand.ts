import type { App, Caller } from '../core/context.ts';
import { actsForThemselves } from '../people/requireCoordinator.ts';
import { noteAuditEffects } from '../core/store.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { doneReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { countTermChoice, hearTermAgain, silenceTerm } from './store.ts';

/**
 * A term is left where it stands, or whoever chose wants to hear no more of it, or again. Counts are kept and no text; what somebody wants to
 * hear no more of is their own.
 */
export async function chooseTermCommand(
  app: App,
  caller: Caller,
  { language: of, term, choice }: FieldsOf<typeof intents.chooseTerm>,
): Promise<Reply> {
  const { id: personId, language } = actsForThemselves(caller);
  await inTransaction(app.db, async (tx) => {
    if (choice === 'again') await hearTermAgain(tx, { personId, language: of, term });
    else await countTermChoice(tx, { workingGroupId: app.workingGroupId, language: of, term }, choice);
    if (choice === 'never') await silenceTerm(tx, { personId, language: of, term });
    await noteAuditEffects(
      tx,
      [caller.event].flatMap((event) => event ?? []),
    );
  });
  const again = {
    label: translate(language, 'terminology.button_again'),
    intent: intents.chooseTerm.of({ language: of, term, choice: 'again' }),
  };
  return doneReply(translate(language, `terminology.chosen_${choice}`), choice === 'never' ? [again] : []);
}
