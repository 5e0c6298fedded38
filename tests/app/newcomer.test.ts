import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const words = (reply: Reply): string => JSON.stringify(reply.messages);
const buttons = (reply: Reply): Action[] =>
  reply.messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
const asked = (reply: Reply): string | undefined =>
  reply.messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'ask' ? [block.input.id] : [])))[0];

describe.each(databases)('somebody who has never used it, on $name', (kind) => {
  let database: TestDatabase;
  let world: Exercise;
  const openWorld = worldsOf(kind, exercise);
  beforeEach(async () => void ({ database, world } = await openWorld()));
  afterEach(() => database.close());

  const press = (intent: Intent, person: keyof Exercise['person'] = 'ana', language: Language = 'en'): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person[person], '2000-08-01', language), intent);
  const say = (text: string, person: keyof Exercise['person'] = 'ana', language: Language = 'en'): Promise<Reply> =>
    press({ kind: 'say', text }, person, language);
  /** A question with choices is open. */
  const begun = () => press({ kind: 'update', by: 'conversation', round: world.first, post: world.post.manila });

  it('is shown the command that was mistyped while a question is open, and the question stays', async () => {
    const first = await begun();
    const slip = await say('stauts');
    expect(words(slip)).toContain('is not one of the choices');
    expect(words(slip)).toContain('Or did you mean the command “status”?');
    expect(asked(slip)).toBe(asked(first));
    const meant = buttons(slip).find(({ label }) => label === 'status');
    expect(words(await press(meant?.intent ?? { kind: 'help' }))).toContain('MNL has not begun');
    expect(asked(await say('Regular'))).toBe('dialogue.multiBilateral');
  });

  it('is told that a round is open, also where they have nothing to answer in it', async () => {
    const stands = async (language: Language) => words(await press({ kind: 'status' }, 'chi', language));
    expect(await stands('en')).toContain('Round 2000 is open: posts answer until 31 August 2000');
    expect(await stands('fr')).toContain('Round 2000 est ouvert\u202f: les postes répondent jusqu’au 31 août 2000');
    expect(await stands('es')).toContain(
      'Round 2000 está abierta: las oficinas responden hasta el 31 de agosto de 2000',
    );
    const { db } = database;
    await db.round.updateMany({ data: { state: 'closed' } });
    expect(await stands('en')).toContain('Nothing is open now');
    expect(words(await press({ kind: 'status', round: 'Round 2000' }, 'chi'))).toContain('Round 2000 is closed.');
  });

  it('is offered a whole command that was taken for an answer', async () => {
    const first = await begun();
    const refused = await say('who Manila please');
    expect(words(refused)).toContain('is not one of the choices');
    expect(words(refused)).toContain('Or did you mean the command “who Manila please”?');
    const meant = buttons(refused).find(({ label }) => label === 'who Manila please');
    expect(meant?.intent).toEqual({ kind: 'who', about: 'Manila please' });
    expect(asked(refused)).toBe(asked(first));
  });

  it('is not corrected where an answer was refused for another reason', async () => {
    await begun();
    expect(words(await say('every now and then'))).not.toContain('did you mean');
    expect(words(await say('no idea yet about it'))).not.toContain('did you mean');
  });

  it('may answer a free question with anything, a mistyped command too', async () => {
    const contact = { round: world.first, post: world.post.manila, input: 'dialogueContact' };
    expect(asked(await press({ kind: 'change', ...contact }))).toBe('dialogueContact');
    const answered = await say('stauts');
    expect(words(answered)).not.toContain('did you mean');
    expect(words(await press({ kind: 'summary', round: world.first, post: world.post.manila }))).toContain('stauts');
  });

  it('is told who the bot is and what it does, in their language, until they have spoken with it', async () => {
    const hello = await say('hola', 'chi', 'es');
    expect(words(hello)).toContain('Soy Focal, el asistente del grupo de trabajo. Le pregunto cómo avanza el plan');
    const home = await press({ kind: 'home' }, 'chi', 'fr');
    expect(home.messages[0]?.text).toMatch(/^Je suis Focal, l’assistant du groupe de travail\./);
    expect(home.messages[0]?.blocks.at(-1)).toMatchObject({
      kind: 'actions',
      actions: [{ label: 'Où en est-on\u00A0?' }, { label: 'Ce que je peux demander' }],
    });
    await say('thanks', 'chi');
    await press({ kind: 'away' }, 'chi');
    await say('cancel', 'chi');
    expect(words(await say('hello', 'chi'))).not.toContain('I am Focal');
    expect(words(await press({ kind: 'home' }, 'chi'))).not.toContain('I am Focal');
  });

  it('is greeted with what waits for them, and may say thanks', async () => {
    const hello = await say('Bonjour', 'ana', 'fr');
    expect(hello.messages[0]?.text).toMatch(/^Bonjour Person \d+\. Une mise à jour vous attend\./);
    expect(buttons(hello).map(({ label }) => label)).toEqual([
      'Répondre maintenant',
      'Où en est-on\u00A0?',
      'Ce que je peux demander',
    ]);
    expect(words(await say('¡Gracias!', 'ana', 'es'))).toContain('De nada, Person');
    const coordinator = await say('thanks', 'coordinator');
    expect(words(coordinator)).toContain('2 things are waiting for you');
    expect(buttons(coordinator).map(({ label }) => label)).not.toContain('Answer now');
  });

  it('goes on with their update by “resume”, which ends pauses for the coordinator', async () => {
    expect(words(await say('reprendre', 'ana', 'fr'))).toContain('Répondre ici');
    expect(words(await say('resume', 'coordinator'))).toContain('pause');
    await press({ kind: 'pause', words: 'all until 30 August', sure: true }, 'coordinator');
    expect(words(await say('reanudar', 'ana', 'es'))).toContain('Responder aquí');
    const open = await database.db.pause.count({ where: { endedAt: null } });
    expect(open).toBe(1);
    await say('resume', 'coordinator');
    expect(await database.db.pause.count({ where: { endedAt: null } })).toBe(0);
    expect(words(await say('resume all', 'ana'))).toContain('Only the coordinator');
  });

  it('is told where it is chosen what is published where', async () => {
    expect(words(await say('place all-staff', 'coordinator'))).toContain('in the list beside this one');
  });

  it('finds a post by what their own language calls the place', async () => {
    const data = { nameFr: 'Genève', nameEs: 'Ginebra' };
    await database.db.dutyStation.updateMany({ where: { name: 'Geneva' }, data });
    expect(words(await say('quién Ginebra', 'ana', 'es'))).toContain('"HQ Ginebra"');
    expect(words(await say('qui Suisse', 'ana', 'fr'))).toContain('"HQ Genève"');
    const near = words(await say('qui Manille', 'ana', 'fr'));
    expect(near).toContain('ana of WGGI');
    expect(near).toContain('voici ce qui s’en approche');
  });

  it('finds the form where they left it, with the page’s number, and the way to every page', async () => {
    const at = { round: world.first, post: world.post.manila };
    const { form } = await press({ kind: 'update', by: 'page', ...at, page: 'networks' });
    if (!form) throw new Error('no form');
    const values = { 'networks.international': '2', 'networks.regional': '1', 'networks.national': '3' };
    await press({ kind: 'page', ...form.target, values, then: 'next' });
    const again = await press({ kind: 'update', by: 'page', ...at });
    expect(again.form).toMatchObject({ target: { page: 'actions' }, progress: 'Page 4 of 9' });
    const ways = buttons(await press({ kind: 'update', by: 'ask', ...at }));
    const pages = ways.find(({ label }) => label === 'See all pages');
    const listed = buttons(await press(pages?.intent ?? { kind: 'help' })).map(({ label }) => label);
    expect(listed).toEqual(expect.arrayContaining(['Change: Dialogue', 'Change: Networks', 'Change: Actions']));
  });
});
