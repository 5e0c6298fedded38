import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Form, RawValues } from '../../src/protocol/form.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { findDraft } from '../../src/drafts/store.ts';
import { rowsOfUpdate, standingUpdate } from '../../src/updates/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const values = (form: Form): RawValues =>
  Object.fromEntries(
    form.sections.flatMap(({ inputs }) =>
      inputs.flatMap((input) => (input.value === undefined ? [] : [[input.id, input.value]])),
    ),
  );

describe.each(databases)('answering by pages on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  const at = () => ({ round: world.first, post: world.post.manila });
  const openPage = async (page?: string, person = world.person.ana): Promise<Form> =>
    formOf(
      await handleIntent(world.app, speaking(world.app, person, '2000-08-01'), {
        kind: 'update',
        by: 'page',
        ...at(),
        ...(page ? { page } : {}),
      }),
    );
  const submit = (
    form: Form,
    given: RawValues,
    then: 'next' | 'back' | 'later' | 'redraw' = 'next',
    change?: { add: string } | { remove: string; item: number },
    person = world.person.ana,
  ): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, person, '2000-08-01'), {
      kind: 'page',
      ...form.target,
      values: { ...values(form), ...given },
      then,
      ...(change ? { change } : {}),
    });
  const formOf = (reply: Reply): Form => {
    if (!reply.form) throw new Error(`no form but: ${reply.messages.map(({ text }) => text).join(' ')}`);
    return reply.form;
  };

  it('goes from the first page to the form of the next round', async () => {
    await step('keeps what is right and shows what is wrong again as it was typed', async () => {
      const form = await openPage('dialogue');
      const reply = formOf(await submit(form, { 'dialogue.government': 'regular', dialogueContact: 'x'.repeat(301) }));
      expect(reply.target.page).toBe('dialogue');
      expect(reply.errors['dialogueContact']).toContain('at most 300');
      expect(values(reply)).toMatchObject({ 'dialogue.government': 'regular', dialogueContact: 'x'.repeat(301) });
      expect(values(await openPage('dialogue'))).toMatchObject({ dialogueContact: 'x'.repeat(301) });
      const next = formOf(await submit(reply, { dialogueContact: 'Ministry of Labour' }));
      expect(next.target.page).toBe('projects');
    });

    await step('shows a question that an answer on the same page calls for before it goes on', async () => {
      const again = formOf(await submit(await openPage('projects'), { patAccess: 'no' }));
      expect(again.target.page).toBe('projects');
      expect(again.notice).toContain('one more question');
      const more = formOf(await submit(again, { patObstacle: 'No CD-ROM' }));
      expect(more.target.page).toBe('patObstacles');
      expect(formOf(await submit(more, {})).target.page).toBe('networks');
    });

    await step(
      'comes back to what was blank on a page that was saved for later, not to what was left out on purpose',
      async () => {
        const person = world.person.ana;
        await database.db.draft.deleteMany();
        await submit(await openPage('dialogue'), { 'dialogue.government': 'regular' }, 'later');
        expect((await openPage(undefined, person)).target.page).toBe('dialogue');
        await submit(await openPage('dialogue'), {}, 'next');
        expect((await openPage(undefined, person)).target.page).toBe('projects');
      },
    );

    await step('adds and removes items of a group without losing the others', async () => {
      let form = await openPage('actions');
      form = formOf(await submit(form, { 'actions.0.objective': 'P01' }, 'redraw', { add: 'actions' }));
      form = formOf(await submit(form, { 'actions.1.objective': 'S01' }, 'redraw', { add: 'actions' }));
      expect(form.sections[0]?.inputs).toHaveLength(12);
      form = formOf(await submit(form, {}, 'redraw', { remove: 'actions', item: 0 }));
      expect(values(form)).toEqual({ 'actions.0.objective': 'S01' });
      const wrong = formOf(await submit(form, {}));
      expect(wrong.errors['actions.0.status']).toContain('needed');
      expect(formOf(await submit(wrong, { 'actions.0.status': 'blocked' })).target.page).toBe('objectives');
    });

    await step('keeps two devices on one draft from overwriting each other unseen', async () => {
      const onPhone = await openPage('networks');
      const atDesk = await openPage('networks', world.person.ben);
      await submit(atDesk, { 'networks.regional': '3' }, 'later', undefined, world.person.ben);
      const told = formOf(await submit(onPhone, { 'networks.regional': '1' }));
      expect(told.errors['networks.regional']).toContain('Active cooperation');
      expect(values(told)['networks.regional']).toBe('1');
      expect(formOf(await submit(told, {})).target.page).toBe('actions');
      const draft = await findDraft(database.db, { round: world.first, post: world.post.manila });
      expect(draft?.content.answers['networks']).toEqual({ regional: 1 });
    });

    await step('takes the same page twice without harm', async () => {
      const form = await openPage('networks');
      const before = await findDraft(database.db, { round: world.first, post: world.post.manila });
      await submit(form, {});
      await submit(form, {});
      const after = await findDraft(database.db, { round: world.first, post: world.post.manila });
      expect(after?.content.answers).toEqual(before?.content.answers);
    });

    await step('sends what the pages hold, and a change afterwards is a new revision', async () => {
      const ana = speaking(world.app, world.person.ana, '2000-09-15');
      const { version } = (await findDraft(database.db, { round: world.first, post: world.post.manila })) ?? {
        version: 0,
      };
      const stale = await handleIntent(world.app, ana, { kind: 'send', ...at(), version: version - 1 });
      expect(stale.messages[0]?.text).toContain('read it');
      await handleIntent(world.app, ana, { kind: 'send', ...at(), version });
      const first = await standingUpdate(database.db, world.first, world.post.manila);
      expect(first?.revision).toBe(1);
      await submit(await openPage('networks'), { 'networks.regional': '2' });
      const draft = await findDraft(database.db, { round: world.first, post: world.post.manila });
      await handleIntent(world.app, ana, { kind: 'send', ...at(), version: draft?.version ?? 0 });
      const second = await standingUpdate(database.db, world.first, world.post.manila);
      expect(second?.revision).toBe(2);
      const rows = await rowsOfUpdate(database.db, second?.id ?? 0);
      expect(rows).toContainEqual({
        question: 'networks',
        item: 0,
        part: 'regional',
        text: null,
        number: 2,
        origin: 'given',
        entry: null,
      });
      expect(await database.db.update.findMany({ select: { late: true } })).toEqual([{ late: true }, { late: true }]);
    });

    await step('begins a form with the answers of the last round where the instrument says so', async () => {
      const ana = speaking(world.app, world.person.ana, '2001-08-01');
      const reply = await handleIntent(world.app, ana, {
        kind: 'update',
        by: 'page',
        round: world.second,
        post: world.post.manila,
        page: 'networks',
      });
      expect(values(formOf(reply))).toEqual({ 'networks.regional': '2' });
    });
  });

  it('explains a page of a round that has closed and keeps the draft', async () => {
    const form = await openPage('dialogue');
    const late = speaking(world.app, world.person.ana, '2000-10-02');
    const reply = await handleIntent(world.app, late, { kind: 'page', ...form.target, values: {}, then: 'next' });
    expect(reply.messages[0]?.text).toContain('is closed');
  });
});
