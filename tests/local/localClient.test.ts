import { beforeAll, describe, expect, test } from 'vitest';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import { databases } from '../support/databases.ts';
import { exercise, type Exercise } from '../updates/exercise.ts';

const [sqlite] = databases;

/** What the post has to say, by input: for conversation and pages alike. */
const said: Record<string, RawValue> = {
  'dialogue.government': 'regular',
  'dialogue.multiBilateral': 'planned',
  'dialogue.ngo': 'regular',
  'dialogue.other': 'none',
  dialogueContact: 'The Women’s **Bureau**, <b>Dakar</b>',
  'mainstreaming.needsAssessment': '2',
  'mainstreaming.projectDesign': '3',
  'mainstreaming.implementation': '0',
  'mainstreaming.monitoring': '1',
  'mainstreaming.evaluation': '2',
  patAccess: 'partly',
  patObstacle: 'The line is slow.',
  'networks.international': '0',
  'networks.regional': '1',
  'networks.national': '3',
  'actions.0.objective': 'P01',
  'actions.0.status': 'delayed',
  'actions.0.narrative': 'Two meetings,\nthen a pause.',
  'actions.0.evidence': 'https://example.org/a?b=1,2',
  streamline: 'yes',
  unclearObjectives: ['P01', 'S01'],
  commitment: '3',
  womenProfessional: '12',
  staffProfessional: '30',
};

async function world(): Promise<{ of: Exercise; client: LocalClient }> {
  const { db } = await sqlite.open();
  const of = await exercise(db);
  await db.assignment.deleteMany({ where: { roundId: of.second } });
  await db.round.delete({ where: { id: of.second } });
  const clock = () => new Date('2000-06-01T10:00:00Z');
  const chat = openLocalChat(of.app, new NewRowsBell(), { ...liveEnvironment, clock });
  return { of, client: new LocalClient(chat, of.person.ana) };
}

async function stored({ app }: Exercise): Promise<string[]> {
  const update = await app.db.update.findFirstOrThrow({ include: { answers: true } });
  return update.answers
    .map(({ question, item, part, text, number }) => [question, item, part, text, number].join('|'))
    .sort();
}

/** Answers question after question until none is asked, and sends the summary. */
async function answerInConversation(client: LocalClient): Promise<number> {
  await client.say('update');
  await client.press('Answer here');
  let begun = false;
  let asked = 0;
  for (; client.asked !== undefined && asked < 80; asked++) {
    const id = client.asked;
    if (id === 'actions.+' && !begun) {
      begun = true;
      await client.answer('yes');
    } else if (id.endsWith('.+')) await client.answer('no');
    else if (said[id] === undefined) await client.press('Skip');
    else await client.answer(said[id]);
  }
  await client.press('Send');
  return asked;
}

async function answerByPages(client: LocalClient): Promise<number> {
  await client.say('update');
  await client.press('Open the form');
  let turned = 0;
  for (; client.form && turned < 30; turned++) {
    for (const { id } of client.inputs) if (said[id] !== undefined) client.fill(id, said[id]);
    await client.submit();
    expect(client.errors).toEqual({});
  }
  await client.press('Send');
  return turned;
}

describe('somebody at the local chat', () => {
  let conversation: string[];
  beforeAll(async () => {
    const { of, client } = await world();
    await answerInConversation(client);
    conversation = await stored(of);
  });

  test('answers a whole round in conversation', () => {
    expect(conversation).toContain('dialogueContact|0||The Women’s **Bureau**, <b>Dakar</b>|');
    expect(conversation).toContain('actions|0|evidence|https://example.org/a?b=1,2|');
    expect(conversation.length).toBeGreaterThan(24);
  });

  test('answers the same round by pages, with the same result', async () => {
    const { of, client } = await world();
    expect(await answerByPages(client)).toBeLessThan(15);
    expect(await stored(of)).toEqual(conversation);
  });

  test('begins in conversation and finishes by pages, in one draft', async () => {
    const { of, client } = await world();
    await client.say('update');
    await client.press('Answer here');
    for (let count = 0; count < 6; count++) await client.answer(said[client.asked ?? ''] ?? '');
    await answerByPages(client);
    expect(await stored(of)).toEqual(conversation);
  });

  test('sees the errors at the inputs, and what was typed', async () => {
    const { client } = await world();
    await client.say('update');
    await client.press('Open the form');
    while (client.page !== 'figures') await client.submit();
    client.fill('womenProfessional', 'many');
    await client.submit();
    expect(client.page).toBe('figures');
    expect(Object.keys(client.errors)).toEqual(['womenProfessional']);
    expect(client.inputs.find(({ id }) => id === 'womenProfessional')?.value).toBe('many');
  });

  test('adds an item to a group and takes it away', async () => {
    const { client } = await world();
    await client.say('update');
    await client.press('Open the form');
    while (client.page !== 'actions') await client.submit();
    const items = () => new Set(client.inputs.map(({ id }) => id.split('.')[1])).size;
    const before = items();
    client.fill('actions.0.narrative', 'kept');
    const titles = client.pageButtons;
    await client.submit(titles.find((title) => /add/i.test(title)));
    expect([items(), client.inputs.find(({ id }) => id === 'actions.0.narrative')?.value]).toEqual([
      before + 1,
      'kept',
    ]);
  });

  test('is told what is there when a label is not', async () => {
    const { client } = await world();
    await client.say('help');
    await expect(client.press('Fly')).rejects.toThrow(/no button "Fly", but: .*Answer now/);
    expect(() => client.fill('name', 'x')).toThrow('no input "name"');
    await expect(client.submit()).rejects.toThrow('No page is open');
  });

  test('says nothing for a stranger', async () => {
    const { of } = await world();
    const chat = openLocalChat(of.app, new NewRowsBell());
    await expect(new LocalClient(chat, 9999).say('help')).rejects.toThrow('not of the working group');
  });
});
