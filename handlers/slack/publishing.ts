import { audit } from '../../src/core/audit.ts';
import { systemActor } from '../../src/core/context.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { inTransaction } from '../../src/db/db.ts';
import { translate } from '../../src/language/translate.ts';
import { type Audience, audiences } from '../../src/protocol/audience.ts';
import { requireCoordinator } from '../../src/people/guard.ts';
import type { Place } from './place.ts';
import { say } from './present.ts';
import type { Slack } from './slack.ts';
import { type Sender, identifySender } from './sender.ts';
import { keepPlace } from './store.ts';
import { guarded } from './respond.ts';

/** The word for an audience in the command that chooses its channel. */
const wordFor: Record<Audience, string> = {
  workingGroup: 'working-group',
  allStaff: 'all-staff',
  memberStates: 'member-states',
};

/** `place all-staff`: from now on what is for all staff is published in this channel. Null for any other text. */
export function parsePlaceCommand(text: string): Audience | 'help' | null {
  const [word, rest = ''] = text.toLowerCase().split(/\s+/, 2);
  if (word !== 'place') return null;
  return audiences.find((audience) => wordFor[audience] === rest) ?? 'help';
}

/** Makes the channel where it was said the place of an audience; for coordinators. */
export async function setPlace(slack: Slack, place: Place, sender: Sender, audience: Audience | 'help'): Promise<void> {
  await guarded(slack, place, async () => {
    const speaker = await identifySender(slack, sender);
    if (!speaker.known) return say(slack, place, speaker.words, 'en');
    const { person } = speaker;
    const { language } = person;
    if (audience === 'help') {
      const examples = audiences.map((one) => `/focal place ${wordFor[one]}`).join(', ');
      return say(slack, place, translate(language, 'slack.placeHelp', { examples }), language);
    }
    try {
      await requireCoordinator(slack.app.db, { person, now: slack.clock() });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return say(slack, place, translate(language, error.key, error.parameters), language);
    }
    await choose(slack, place, person.id, audience);
    await say(
      slack,
      place,
      translate(language, 'slack.placeSet', { audience: translate(language, `slack.${audience}`) }),
      language,
    );
  });
}

async function choose(
  { app, workspace, clock }: Slack,
  { channel }: Place,
  personId: number,
  audience: Audience,
): Promise<void> {
  await inTransaction(app.db, async (tx) => {
    await keepPlace(tx, workspace.team, audience, channel);
    const by = { ...systemActor(app, 'slack', clock()), person: { id: personId } };
    await audit(tx, by, 'audience.place', `audience:${audience}`, { channel });
  });
}
