import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../src/calendar/workingTime.ts';
import { offer } from '../../src/contributions/intents.ts';
import type { Db } from '../../src/db/db.ts';
import { change } from '../../src/drafts/intents.ts';
import { answer } from '../../src/protocol/doorIntents.ts';
import { draftSubjectKey } from '../../src/protocol/draftSubject.ts';
import { oneOf } from '../support/random.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import type { Member } from './group.ts';
import { type Drawn, type Hands, localHands, slackHands, teamsHands } from './hands.ts';
import { type Act, type Kind, type Way, ways } from './promises.ts';
import type { Balancer } from './traffic.ts';

/** What somebody does: one thing after the other that does not get in the way of the next. */
const habits = {
  /** Gives commands; nothing was asked that their words could answer. */
  commands: ['words', 'command'],
  /** Answers a question that is open, in words. */
  answers: ['answer in words'],
  presses: ['press', 'answer by press', 'page', 'dialog', 'file', 'shortcut'],
  coordinates: ['place'],
} as const satisfies Record<string, readonly [Kind, ...Kind[]]>;
type Habit = keyof typeof habits;

export interface Typist extends Hands {
  way: Way;
  habit: Habit;
  personId: number;
  post: number;
}

/** How long somebody rests between two acts, in milliseconds. */
const REST_MS = { least: 1_500, more: 3_000 };
/** What nobody acknowledged may still be carried out, and ask something else: who answers in words waits for that. */
const UNSURE_MS = 150_000;
/** The question whose answers are counted as they are written, and how long it is waited for. */
const CONTACT = 'dialogueContact';
const QUESTION = 'Who is your main contact in this dialogue?';
const QUESTION_MS = 20_000;
/** Coordinators have other work. */
const PLACE_REST_MS = 15_000;

/**
 * Seats people at the doors in turn, and at each door in turn with one of the habits; those of the local chat have an account
 * elsewhere, and do not use it.
 */
export function seatTypists(
  members: readonly Member[],
  coordinators: readonly Member[],
  balancer: Balancer,
  fake: FakeSlack,
): Typist[] {
  const turns = ['commands', 'answers', 'presses'] as const;
  const elsewhere = ways.filter((one) => one !== 'Teams');
  const seated = new Map<string, number>();
  const next = (what: string): number => {
    const before = seated.get(what) ?? 0;
    seated.set(what, before + 1);
    return before;
  };
  const seat = ({ account, personId, postId }: Member, habitFor: (way: Way) => Habit): Typist => {
    const who = { personId, post: postId ?? 0 };
    if (account instanceof TeamsPerson)
      return { ...who, way: 'Teams', habit: habitFor('Teams'), ...teamsHands(account) };
    const way = elsewhere[next('elsewhere') % elsewhere.length] ?? 'local chat';
    const at = { ...who, way, habit: habitFor(way) };
    if (way === 'local chat') return { ...at, ...localHands(balancer, personId) };
    return { ...at, ...slackHands(balancer, fake, account, way === 'Slack by socket' ? 'socket' : 'http') };
  };
  return [
    ...coordinators.map((member) => seat(member, () => 'coordinates')).filter(({ newPlace }) => newPlace),
    ...members.map((member) => seat(member, (way) => turns[next(way) % turns.length] ?? 'presses')),
  ];
}

/** People who type, press, send pages and give commands all the time, and know what they were told is taken. */
export class Typists {
  readonly acts: Act[] = [];
  readonly #typists: readonly Typist[];
  readonly #at: { db: Db; round: number; balancer: Balancer };
  readonly #random: () => number;
  #marks = 0;

  constructor(typists: readonly Typist[], at: { db: Db; round: number; balancer: Balancer }, random: () => number) {
    this.#typists = typists;
    this.#at = at;
    this.#random = random;
  }

  /** Acts until it is stopped; resolves when everybody has finished. */
  async live(stop: AbortSignal): Promise<void> {
    await Promise.all(this.#typists.map((typist) => this.#type(typist, stop)));
  }

  /** The marks of what is only seen in the chat of who did it: shown, once it is there. */
  shown(): string[] {
    return this.acts.flatMap(({ kind, mark, told }) =>
      kind === 'shortcut' && told().some((text) => text.includes(mark)) ? [mark] : [],
    );
  }

  async #type(typist: Typist, stop: AbortSignal): Promise<void> {
    // Nobody has two absences on one day.
    let day = `${new Date().getUTCFullYear() + 1}-01-01`;
    const { habit } = typist;
    const can = habits[habit].filter((kind) => (kind === 'dialog' || kind === 'shortcut' ? kind in typist : true));
    while (!stop.aborted) {
      day = addDays(day, 2);
      const [first = 'press', ...others] = can;
      const isSure = await this.#do(typist, oneOf(this.#random, [first, ...others]), day);
      const rest = REST_MS.least + this.#random() * REST_MS.more;
      const longer = habit === 'coordinates' ? PLACE_REST_MS : habit === 'answers' && !isSure ? UNSURE_MS : 0;
      await pause(rest + longer, undefined, { signal: stop }).catch(() => undefined);
    }
  }

  /** One act; false where somebody died over it, so that it may have been done or not, or is done later. */
  async #do(typist: Typist, kind: Kind, day: string): Promise<boolean> {
    const number = ++this.#marks;
    const before = typist.heard().length;
    const told = (): string[] => typist.heard().slice(before);
    const place = kind === 'place' ? typist.newPlace?.() : undefined;
    const away = kind === 'words' || kind === 'command';
    const mark = place?.name ?? (away ? `away:${typist.personId}:${day}` : `Contact ${number} of the ministry`);
    const act: Act = { way: typist.way, kind, mark, acknowledged: false, told };
    try {
      await this.#at.balancer.acting.run(`${typist.way}, ${kind}`, async () => {
        if (kind === 'answer in words') await this.#askedForContact(typist);
        this.acts.push(act);
        await this.#carryOut(typist, kind, mark, { day, place });
      });
      act.acknowledged = true;
    } catch {
      // Nobody acknowledged it: a process died over it, and it may have been done or not.
    }
    return act.acknowledged;
  }

  async #carryOut(
    typist: Typist,
    kind: Kind,
    mark: string,
    { day, place }: { day: string; place: ReturnType<NonNullable<Hands['newPlace']>> | undefined },
  ): Promise<unknown> {
    switch (kind) {
      case 'words':
      case 'command':
        return typist[kind](`away ${day}`);
      case 'answer in words':
        return typist.words(mark);
      case 'press':
        return typist.press(offer.of({ text: mark, section: 'field', consent: 'workingGroup' }));
      case 'answer by press':
        return typist.press(answer.of({ ...this.#draft(typist), input: CONTACT, value: mark }));
      case 'page':
        return typist.page(await this.#drawn(typist), mark);
      case 'dialog':
        return typist.dialog?.(await this.#drawn(typist), mark);
      case 'file':
        return typist.file(mark);
      case 'shortcut':
        return typist.shortcut?.(mark);
      case 'place':
        return place?.choose();
    }
  }

  /** Presses for the question, and reads it: words are an answer to what was asked. Throws where it does not come. */
  async #askedForContact(typist: Typist): Promise<void> {
    const before = typist.heard().length;
    await typist.press(change.of({ ...this.#draft(typist), input: CONTACT }));
    if (typist.way === 'local chat') return;
    for (const until = Date.now() + QUESTION_MS; Date.now() < until; await pause(100))
      if (
        typist
          .heard()
          .slice(before)
          .some((text) => text.includes(QUESTION))
      )
        return;
    throw new Error('the question did not come');
  }

  #draft({ post }: Typist): { round: number; post: number } {
    return { round: this.#at.round, post };
  }

  async #drawn(typist: Typist): Promise<Drawn> {
    const at = this.#draft(typist);
    const draft = await this.#at.db.draft.findUnique({ where: { subject: draftSubjectKey(at) } });
    return { ...at, version: draft?.version ?? 0 };
  }
}
