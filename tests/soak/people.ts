import { setTimeout as pause } from 'node:timers/promises';
import { seenButtons } from '../../handlers/cards/readDrawnCard.ts';
import { translate } from '../../src/language/translate.ts';
import { oneOf } from '../support/random.ts';
import { elementsOf, isButton } from '../support/slack/fakePayloads.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { cardsOf } from '../support/teams/seen.ts';
import type { Member } from './group.ts';

const UNCHANGED = translate('en', 'reminders.nothingChanged');
/** A second press sooner than this would be a double click. */
const AGAIN_MS = 3_200;
const PRESSES = 4;

/** What people did, as far as they know. */
export interface Doings {
  acts: number;
  /** Acts over which a process died, or that a platform did not deliver: people try again, or do not. */
  failed: number;
}

/** People who use the bot all the time, each doing one thing after another. */
export class People {
  readonly doings: Doings = { acts: 0, failed: 0 };
  readonly #members: readonly [Member, ...Member[]];
  readonly #random: () => number;
  readonly #busy = new Set<Member>();
  #absences = 0;

  constructor(members: readonly Member[], random: () => number) {
    const [first, ...others] = members.filter(({ silent, gone }) => !silent && !gone);
    if (!first) throw new Error('nobody speaks');
    this.#members = [first, ...others];
    this.#random = random;
  }

  /** Acts until it is stopped; resolves when everybody has finished. */
  async live(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const member = oneOf(this.#random, this.#members);
      if (!this.#busy.has(member) && this.#busy.size < 8) void this.#act(member);
      await pause(400 + this.#random() * 800);
    }
    while (this.#busy.size > 0) await pause(50);
  }

  async #act(member: Member): Promise<void> {
    this.#busy.add(member);
    this.doings.acts += 1;
    try {
      const what = this.#random();
      const asked = offering(member);
      if (asked !== null && what < 0.7) await this.#pressUntilTaken(member, asked);
      else if (what > 0.75) await say(member, this.#away(member));
      else await say(member, oneOf(this.#random, ['status', 'help', 'who']));
    } catch {
      this.doings.failed += 1;
    } finally {
      this.#busy.delete(member);
    }
  }

  async #pressUntilTaken(member: Member, asked: string): Promise<void> {
    for (let press = 0; press < PRESSES && offering(member) === asked; press++) {
      if (press > 0) await pause(AGAIN_MS);
      await (
        member.account instanceof TeamsPerson ? member.account.press(UNCHANGED) : member.account.presses(UNCHANGED)
      ).catch(() => (this.doings.failed += 1));
      await pause(300);
    }
  }

  /** A day in the years to come on which somebody else answers; no two absences share a day. */
  #away(member: Member): string {
    const day = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 0, 1 + this.#absences++));
    const others = this.#members.filter((one) => one !== member);
    const { code } = oneOf(this.#random, [member, ...others.slice(0, 40)]);
    return `away ${day.toISOString().slice(0, 10)}, ${code} answers for me`;
  }
}

export async function say({ account }: Member, text: string): Promise<void> {
  await account.says(text);
}

/** Names the newest message that offers to say that nothing changed; null where none does. */
function offering({ account }: Member): string | null {
  if (account instanceof TeamsPerson) {
    const asks = account.posted.findLast((one) =>
      cardsOf(one)
        .flatMap(seenButtons)
        .some(({ title }) => title === UNCHANGED),
    );
    return asks?.id ?? null;
  }
  return account.messages().findLast(({ blocks }) => elementsOf(blocks).some(isButton(UNCHANGED)))?.ts ?? null;
}

/** What the bot has told somebody that it has taken: "post round". */
export function acknowledged({ account }: Member): string[] {
  const texts =
    account instanceof TeamsPerson
      ? account.posted.map(({ summary = '' }) => summary)
      : account.messages().map(({ text }) => text);
  return texts.flatMap((text) => {
    const [, post, round] = /For (\S+), “nothing changed” has been recorded for (.+?), with/.exec(text) ?? [];
    return post && round ? [`${post} ${round}`] : [];
  });
}
