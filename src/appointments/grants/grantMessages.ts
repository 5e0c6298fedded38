import { z } from 'zod';
import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import type { GrantRole } from '../../people/roles.ts';
import * as doorIntents from '../../protocol/doorIntents.ts';
import type { Block } from '../../protocol/message.ts';
import { grantById } from './store.ts';

/** Tells somebody which role they have in the group from when, or until when. */
export const GRANTED = 'grant.changed';

const bodySchema = z.object({ grant: z.int(), ended: z.boolean(), to: z.string().nullable() });

/** To whoever has the role; nothing where it was taken back or decided otherwise meanwhile. */
export const composeGranted: Composer = async ({ db }, body, { language }) => {
  const { grant, ended, to } = bodySchema.parse(body);
  const found = await grantById(db, grant);
  if (!found || found.to !== to) return { drop: 'it was decided otherwise meanwhile' };
  const text = grantText({ ...found, ended }, language);
  const blocks: Block[] = [{ kind: 'text', text }];
  const label = translate(language, 'commands.buttonHelp');
  if (!ended) blocks.push({ kind: 'actions', actions: [{ label, intent: doorIntents.help.of({}) }] });
  return { text, blocks };
};

/** What the person reads. */
export function grantText(
  { role, from, to, ended }: { role: GrantRole; from: string; to: string | null; ended: boolean },
  language: Language,
): string {
  return translate(language, ended ? 'people.grantEnds' : 'people.granted', {
    role,
    from: writeDate(from, language),
    to: to === null ? 'none' : writeDate(to, language),
  });
}
