import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ABSENCE_ENTERED, DELEGATE, DELEGATION } from '../../src/absences/notifyOfAbsence.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type Language, languages } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { geneva, newReminderWorld, type ReminderWorld } from '../reminders/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';

const NOW = '2026-12-01T09:00:00Z';
const SOON = '2026-12-01T09:09:00Z';
const LATER = '2026-12-01T09:11:00Z';
const WORDS = 'away for P0 from 20 Dec to 24 Dec, P1 answers';

describe.each(databases)('an absence that a coordinator enters for somebody else, on $name', ({ open }) => {
  let test: TestDatabase;
  let world: ReminderWorld;
  let absent: number;
  let delegate: number;
  let other: number;
  beforeEach(async () => {
    test = await open();
    world = await newReminderWorld(test.db, [geneva, geneva]);
    [absent = 0, delegate = 0] = world.posts.map(({ focalPoint }) => focalPoint);
    const second = { workingGroupId: world.app.workingGroupId, key: 'second', name: 'Second Coordinator' };
    const grants = { create: { role: 'coordinator' as const, from: '2020-01-01' } };
    const identities = { create: { platform: 'local' as const, tenant: 'local', userId: 'second' } };
    ({ id: other } = await test.db.person.create({ data: { ...second, grants, identities } }));
  });
  afterEach(() => test.close());

  const does = (
    intent: Intent,
    { by = world.coordinator, at = NOW, language = 'en' }: { by?: number; at?: string; language?: Language } = {},
  ) => handleIntent(world.app, world.caller(by, at, language), intent);
  const says = (text: string, language: Language = 'en') => does({ kind: 'say', text }, { language });
  const absences = () =>
    test.db.absence.findMany({ select: { personId: true, from: true, to: true, delegateId: true } });
  const entered = async () => {
    const [yes] = actionsOf(await says(WORDS));
    if (!yes) throw new Error('nothing was shown');
    const reply = await does(yes.intent);
    const [back] = actionsOf(reply);
    if (!back) throw new Error(`no way back: ${textOf(reply)}`);
    return { reply, back };
  };

  it.each(languages)('is shown first with what each of those concerned will read, in %s', async (language) => {
    await test.db.person.updateMany({ data: { language } });
    const reply = await says(WORDS, language);
    const [yes, no, ...more] = actionsOf(reply);
    expect(more).toEqual([]);
    expect(await absences()).toEqual([]);
    await does(no?.intent ?? { kind: '' }, { language });
    expect(await absences()).toEqual([]);
    await does(yes?.intent ?? { kind: '' }, { language });
    expect(await absences()).toEqual([
      { personId: absent, from: '2026-12-20', to: '2026-12-24', delegateId: delegate },
    ]);
    await world.deliver(LATER);
    const heard = [
      world.of(absent, ABSENCE_ENTERED),
      world.of(delegate, DELEGATE),
      world.of(other, DELEGATION),
    ].flatMap((messages) => messages.map(({ message }) => message.text));
    expect(heard).toHaveLength(3);
    // What was shown is what they read, to the letter.
    for (const text of heard) expect(linesOf(reply).join('\n')).toContain(text);
    expect(world.of(world.coordinator, DELEGATION)).toEqual([]);
  });

  it('is told to nobody for ten minutes, and taken back meanwhile', async () => {
    const { reply, back } = await entered();
    expect(textOf(reply)).toContain('You can take this back for ten minutes');
    await world.deliver(SOON);
    for (const kind of [ABSENCE_ENTERED, DELEGATE, DELEGATION])
      for (const person of [absent, delegate, other]) expect(world.of(person, kind)).toEqual([]);
    expect(textOf(await does(back.intent, { at: SOON }))).toContain('Nobody was told');
    expect(await absences()).toEqual([]);
    await world.deliver(LATER);
    for (const kind of [ABSENCE_ENTERED, DELEGATE, DELEGATION])
      for (const person of [absent, delegate, other]) expect(world.of(person, kind)).toEqual([]);
    const acts = await test.db.auditEvent.findMany({ where: { subject: { startsWith: 'absence:' } } });
    expect(acts.map(({ action }) => action)).toEqual(['absence.add', 'absence.undo']);
    expect(textOf(await does(back.intent, { at: SOON }))).toContain('over already');
  });

  it('is not taken back once people have read of it, nor by others, nor where it is their own', async () => {
    const { back } = await entered();
    expect(textOf(await does(back.intent, { at: LATER }))).toContain('More than ten minutes have passed');
    await does(back.intent, { by: absent, at: SOON });
    expect(await absences()).toHaveLength(1);
    await does({ kind: 'say', text: 'away 1 Feb to 3 Feb' }, { by: delegate });
    const { id } = await test.db.absence.findFirstOrThrow({ where: { personId: delegate } });
    expect(textOf(await does({ kind: 'takeAbsenceBack', absence: id }, { at: SOON }))).toContain('alone can end it');
    expect(await absences()).toHaveLength(2);
  });

  it('is called off by the absent with the button beside the message', async () => {
    await entered();
    await world.deliver(LATER);
    const told = world.of(absent, ABSENCE_ENTERED)[0]?.message;
    const [callOff] = told ? actionsOf({ messages: [told] }) : [];
    await does(callOff?.intent ?? { kind: '' }, { by: absent, at: LATER });
    expect(await absences()).toEqual([]);
  });

  it.each([
    [
      'two absences on the same days',
      async () => void (await entered()),
      'away for P0 from 22 Dec to 28 Dec',
      /overlap|away from 20/i,
    ],
    [
      'days that are past',
      async () => undefined,
      'away for P0 from 20 Nov 2026 to 24 Nov 2026',
      /past|later|before today/i,
    ],
    [
      'somebody who would stand in for themselves',
      async () => undefined,
      'away for P0 from 20 Dec to 24 Dec, P0 answers',
      /somebody else|yourself|themselves/i,
    ],
  ])('refuses %s before anything is shown', async (_what, given, words, why) => {
    await given();
    const before = await absences();
    const reply = await says(words);
    expect(textOf(reply)).toMatch(why);
    expect(actionsOf(reply).filter(({ intent }) => intent.kind === 'enterAbsence')).toEqual([]);
    expect(await absences()).toEqual(before);
  });

  it('belongs to the coordinator alone, whoever presses what was shown to them', async () => {
    const [yes] = actionsOf(await says(WORDS));
    await does(yes?.intent ?? { kind: '' }, { by: delegate });
    expect(await absences()).toEqual([]);
    await does({ kind: 'say', text: WORDS }, { by: delegate });
    expect(await absences()).toEqual([]);
  });
});
