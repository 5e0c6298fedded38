import { audit } from '../../src/core/audit.ts';
import { systemActor } from '../../src/core/context.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { type Db, inTransaction } from '../../src/db/db.ts';
import { translate } from '../../src/language/translate.ts';
import { type Audience, audiences } from '../../src/protocol/audience.ts';
import { requireCoordinator } from '../../src/people/guard.ts';
import { type Place, withoutThread } from './place.ts';
import { say } from './present.ts';
import { identifySender } from './sender.ts';
import { keepPlace, type Place as Published, placesOf } from './store.ts';
import { guarded } from './respond.ts';
import type { Teams } from './teams.ts';

/** Where the bot publishes for each audience, as far as a coordinator has said so and the bot is there; read again every minute. */
export interface Places {
  get(audience: Audience): Published | undefined;
  refresh(): Promise<void>;
}

export function createPlaces(db: Db): Places {
  let known = new Map<Audience, Published>();
  return {
    get: (audience) => known.get(audience),
    async refresh() {
      known = await placesOf(db);
    },
  };
}

/** The word for an audience in the command that chooses its place; the same as in Slack. */
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

/** Makes the channel or group chat where it was said the place of an audience; for coordinators. */
export async function setPlace(teams: Teams, place: Place, audience: Audience | 'help'): Promise<void> {
  await guarded(teams, place, async () => {
    const speaker = await identifySender(teams, place);
    if (!speaker.known) return say(teams, place, speaker.words, speaker.language);
    const { person } = speaker;
    const { language } = person;
    if (audience === 'help') {
      const examples = audiences.map((one) => `@Focal place ${wordFor[one]}`).join(', ');
      return say(teams, place, translate(language, 'teams.placeHelp', { examples }), language);
    }
    try {
      await requireCoordinator(teams.app.db, { person, now: teams.clock() });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return say(teams, place, translate(language, error.key, error.parameters), language);
    }
    await choose(teams, place, person.id, audience);
    const name = translate(language, `teams.${audience}`);
    await say(teams, place, translate(language, 'teams.placeSet', { audience: name }), language);
  });
}

async function choose({ app, clock, places }: Teams, place: Place, actorId: number, audience: Audience): Promise<void> {
  const conversation = withoutThread(place.conversation);
  await inTransaction(app.db, async (tx) => {
    await keepPlace(tx, { tenant: place.tenant, conversation }, audience);
    const by = { ...systemActor(app, 'teams', clock()), person: { id: actorId } };
    await audit(tx, by, 'audience.place', `audience:${audience}`, { conversation });
  });
  await places.refresh();
}
