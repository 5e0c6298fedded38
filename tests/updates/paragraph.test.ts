import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { findDraft } from '../../src/drafts/store.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

const blocksOf = (reply: Reply) => reply.messages.flatMap(({ blocks }) => blocks);
const asked = (reply: Reply): string | undefined =>
  blocksOf(reply).flatMap((block) => (block.kind === 'ask' ? [block.input.id] : []))[0];
const quoted = (reply: Reply): string[] =>
  blocksOf(reply).flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
const actions = (reply: Reply): Action[] =>
  blocksOf(reply).flatMap((block) =>
    block.kind === 'actions' ? block.actions : block.kind === 'ask' ? block.choices : [],
  );
const marked = (reply: Reply): string[] =>
  actions(reply).flatMap(({ label, style }) => (style === 'primary' ? [label] : []));

const text = [
  'Sorry for the delay.',
  'We see the Ministry of Labour every month, so the government is regular.',
  'The Chief of Mission opened our workshop and is strongly committed.',
  'We have 8 women and 12 men in professional grades.',
  'A new leaflet helped the women to find us, P01 is on track.',
  'Three women were hired in May, S01 is completed.',
].join(' ');

describe('a pasted paragraph', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
  });
  afterEach(() => database.close());

  const act = (intent: Intent, person = world.person.ana): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, person, '2000-08-01'), intent);
  const say = (words: string): Promise<Reply> => act({ kind: 'say', text: words });
  const press = (reply: Reply, label: string): Promise<Reply> => {
    const action = actions(reply).find((one) => one.label === label);
    if (!action)
      throw new Error(
        `no ${label} among ${actions(reply)
          .map((one) => one.label)
          .join(' | ')}`,
      );
    return act(action.intent);
  };
  const draft = () => findDraft(database.db, { round: world.first, post: world.post.manila });
  const begin = () => act({ kind: 'update', by: 'conversation', round: world.first, post: world.post.manila });

  it.each([
    ['fr', 'Désolée du retard.', '«\u00a0Désolée du retard.\u00a0»'],
    ['es', 'Perdón por el retraso.', '«Perdón por el retraso.»'],
  ] as const)(
    'is quoted as one quotes in %s, and what two rows say is parted so',
    async (language, sorry, quotation) => {
      const said = {
        fr: 'Le dialogue avec le gouvernement est régulier, avec les ONG occasionnel.',
        es: 'Con el Gobierno el diálogo es habitual, con las ONG ocasional.',
      }[language];
      const more = {
        fr: 'Nous avons 8 femmes et 12 hommes parmi les cadres.',
        es: 'Hay 8 mujeres y 12 hombres profesionales.',
      };
      const caller = speaking(world.app, world.person.ana, '2000-08-01', language);
      const reply = JSON.stringify(
        await handleIntent(world.app, caller, { kind: 'say', text: `${sorry} ${said} ${more[language]}` }),
      );
      expect(reply).toContain(quotation);
      expect(reply).toContain(language === 'fr' ? 'Régulier\u00a0; ONG\u00a0: ' : 'Habitual; ONG: ');
    },
  );

  it('is shown beside its questions, and nothing is kept before a press', async () => {
    const reply = await say(text);
    expect(reply.messages[0]?.text).toContain('5 sentences are about 5 questions');
    expect(JSON.stringify(reply)).toContain('About no question: “Sorry for the delay.”');
    expect(JSON.stringify(reply)).toContain('Government: Regular');
    expect(await draft()).toBeNull();
    await press(reply, 'Not now');
    expect(await draft()).toBeNull();
  });

  it('is asked for question by question, each with its own sentence above, and nothing else is asked', async () => {
    let reply = await press(await say(text), 'Ask me these 5 questions');
    expect(asked(reply)).toBe('dialogue.government');
    expect(quoted(reply)).toEqual(['We see the Ministry of Labour every month, so the government is regular.']);
    expect(marked(reply)).toEqual(['Regular']);
    expect((await draft())?.content.answers).toEqual({});
    const seen: string[] = [];
    for (let turn = 0; asked(reply) !== undefined && turn < 20; turn++) {
      seen.push(asked(reply) ?? '');
      const [label] = marked(reply);
      reply =
        label === undefined
          ? await press(reply, asked(reply)?.endsWith('.+') ? 'Yes' : 'Skip')
          : await press(reply, label);
    }
    expect(seen).toEqual([
      'dialogue.government',
      'actions.+',
      'actions.0.objective',
      'actions.0.status',
      'actions.0.narrative',
      'actions.0.evidence',
      'actions.+',
      'actions.1.objective',
      'actions.1.status',
      'actions.1.narrative',
      'actions.1.evidence',
      'commitment',
      'womenProfessional',
      'staffProfessional',
    ]);
    expect((await draft())?.content.answers).toEqual({
      dialogue: { government: 'regular' },
      actions: [
        {
          objective: 'P01',
          status: 'onTrack',
          narrative: 'A new leaflet helped the women to find us, P01 is on track.',
        },
        { objective: 'S01', status: 'completed', narrative: 'Three women were hired in May, S01 is completed.' },
      ],
      commitment: 4,
      womenProfessional: 8,
      staffProfessional: 20,
    });
    expect(JSON.stringify(reply)).toContain('Send');
  });

  it('goes on with the next sentence where one is no action', async () => {
    let reply = await press(await say(text), 'Ask me these 5 questions');
    reply = await press(reply, 'Regular');
    expect(quoted(reply)).toEqual(['A new leaflet helped the women to find us, P01 is on track.']);
    reply = await press(reply, 'No');
    expect(asked(reply)).toBe('actions.+');
    expect(quoted(reply)).toEqual(['Three women were hired in May, S01 is completed.']);
    expect(asked(await press(reply, 'No'))).toBe('commitment');
  });

  it('typed at a choice is laid out; what the choice takes is its answer still', async () => {
    await begin();
    const reply = await say(text);
    expect(actions(reply).map(({ label }) => label)).toEqual(['Ask me these 5 questions', 'Not now']);
    expect(asked(await say('Regular'))).toBe('dialogue.multiBilateral');
  });

  it('that a question refuses and that is about nothing is refused with what would be right', async () => {
    await begin();
    const reply = await say('the quick brown fox jumps over some very lazy dogs');
    expect(asked(reply)).toBe('dialogue.government');
  });

  it('at a question for words may be the answer, and the person says so', async () => {
    await act({
      kind: 'change',
      round: world.first,
      post: world.post.manila,
      input: 'whatHelped',
    });
    const reply = await say(text);
    expect(actions(reply).map(({ label }) => label)).toEqual(['Ask me these 5 questions', 'It is my answer']);
    await press(reply, 'It is my answer');
    expect((await draft())?.content.answers).toEqual({ whatHelped: text });
    const other = await begin();
    expect(other.messages.length).toBeGreaterThan(0);
  });

  it('of an answer that speaks of other things as well is that answer', async () => {
    const at = { round: world.first, post: world.post.manila };
    await act({ kind: 'change', ...at, input: 'whatHelped' });
    const words = 'Our contact at the Ministry of Labour; a desk officer was named. The Chief of Mission came too.';
    await say(words);
    expect((await draft())?.content.answers).toEqual({ whatHelped: words });
  });

  it('is nobody else’s to read', async () => {
    await press(await say(text), 'Ask me these 5 questions');
    const others = await act(
      { kind: 'update', by: 'conversation', round: world.first, post: world.post.manila },
      world.person.ben,
    );
    expect(quoted(others)).toEqual([]);
    expect(JSON.stringify(others)).not.toContain('strongly committed');
  });

  it('is no paragraph where it is a command or a short word', async () => {
    expect(JSON.stringify(await say('status'))).not.toContain('Nothing is kept until');
    expect(JSON.stringify(await say('Hello there, what can you do for me? I am new.'))).not.toContain(
      'Nothing is kept until',
    );
  });
});
