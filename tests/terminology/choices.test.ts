import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { termAdvice, textWithoutTerm } from '../../src/terminology/termHint.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const DAY = '2000-08-02';

describe('a better word in a text', () => {
  it.each([
    ['en', 'chairman', 'The chairman met. Chairman Lim spoke.', 'The chair met. Chair Lim spoke.'],
    ['es', 'senorita', 'La señorita Rojas vino.', 'La señora Rojas vino.'],
    ['en', 'chairman', 'The chair met.', 'The chair met.'],
  ] as const)('stands in %s in each place of “%s”', (language, term, before, after) => {
    const id = termAdvice([before], language)?.first.term ?? term;
    expect(textWithoutTerm(before, { language, term: id })).toBe(after);
  });
});

describe.each(databases)('what is chosen about a term on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
    await database.db.grant.create({ data: { personId: world.person.ana, role: 'editor', from: '2000-01-01' } });
  });
  afterEach(() => database.close());

  const does = (who: keyof Exercise['person'], intent: Intent, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], DAY, language), intent);
  const says = async (who: keyof Exercise['person'], text: string, language: Language = 'en') =>
    plainBlanks(textOf(await does(who, parseTypedCommand(text), language)));
  const answers = (value: string, language: Language = 'en') =>
    does('ana', { kind: 'answer', round: world.first, post: world.post.manila, input: 'whatHelped', value }, language);
  const button = (reply: Awaited<ReturnType<typeof answers>>, label: string) => {
    const found = actionsOf(reply).find((one) => plainBlanks(one.label).startsWith(label));
    if (!found)
      throw new Error(
        `no ${label} in ${actionsOf(reply)
          .map((one) => one.label)
          .join(', ')}`,
      );
    return found.intent;
  };
  const counts = () => database.db.termChoice.findMany({ select: { used: true, left: true, never: true } });

  it('takes the better word into the answer, and keeps a count alone', async () => {
    const reply = await answers('The chairman of the port.');
    await does('ana', button(reply, 'Use “chair”'));
    const draft = await database.db.draft.findFirstOrThrow();
    expect(JSON.stringify(draft.content)).toContain('The chair of the port.');
    expect(await counts()).toEqual([{ used: 1, left: 0, never: 0 }]);
    expect(JSON.stringify(await database.db.auditEvent.findMany())).not.toContain('chairman');
    await step('an old button changes nothing', async () => {
      await does('ana', button(reply, 'Use “chair”'));
      expect(await counts()).toEqual([{ used: 1, left: 0, never: 0 }]);
    });
  });

  it('leaves it, and says it again elsewhere; in Spanish', async () => {
    const reply = await answers('La señorita Rojas presentó el plan de la oficina.', 'es');
    const left = await does('ana', button(reply, 'Dejarlo aquí'), 'es');
    expect(textOf(left)).toContain('Se queda como está.');
    expect(textOf(await answers('La señorita Rojas vino a la oficina con el plan.', 'es'))).toContain('señora');
    expect(await counts()).toEqual([{ used: 0, left: 1, never: 0 }]);
  });

  it('says it never more to whoever wants that, in answers and summaries, until they want it again', async () => {
    const text = 'The chairman of the port and the spokesman.';
    const never = await does('ana', button(await answers(text), 'Never'));
    const shown = textOf(await answers(text));
    expect(shown).not.toContain('“chairman”');
    expect(shown).toContain('“spokesman”');
    const at = { round: world.first, post: world.post.manila };
    expect(textOf(await does('ana', { kind: 'summary', ...at }))).not.toContain('“chairman”');
    await does('ana', button(never, 'Tell me again'));
    expect(textOf(await answers(text))).toContain('“chairman”');
    expect(await counts()).toEqual([{ used: 0, left: 0, never: 1 }]);
    expect(await says('coordinator', 'check years')).toContain('Nobody has handed in a text yet');
  });

  it('names the first term of a text first', async () => {
    const shown = actionsOf(await answers('The chairman and the spokesman met the foreman.'));
    expect(shown.map(({ label }) => label)).toContain('Use “chair”');
  });

  it('is offered to the editor at an item, and the choices are told with the years', async () => {
    await does('ana', { kind: 'desk', do: 'call' });
    const offer = { kind: 'offer', text: `The chairman came. ${'Women met. '.repeat(120)}`, section: 'field' };
    await does('ana', { ...offer, consent: 'allStaff' });
    const { id: item } = await database.db.bulletinItem.findFirstOrThrow();
    const shown = await does('ana', { kind: 'desk', do: 'item', item });
    await does('ana', button(shown, 'Use “chair”'));
    expect(await database.db.bulletinWording.findFirstOrThrow()).toMatchObject({ language: 'en' });
    const again = await does('ana', { kind: 'desk', do: 'item', item });
    expect(actionsOf(again).map(({ label }) => label)).not.toContain('Never');
    expect(await says('coordinator', 'check years')).toContain('the better word was taken once');
  });
});

describe.each(doors)('a better word by a button in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor | undefined;
  beforeEach(async () => {
    database = await databases[0].open();
  });
  afterEach(async () => {
    await door?.close();
    await database.close();
  });

  it('is taken, or never more offered', async () => {
    const world = await exercise(database.db);
    await database.db.grant.create({ data: { personId: world.person.ana, role: 'editor', from: '2000-01-01' } });
    door = await open({
      database,
      workingGroupId: world.app.workingGroupId,
      clock: () => new Date(`${DAY}T03:00:00Z`),
    });
    const ana = await door.enter(world.person.ana);
    await ana.says('bulletin call');
    await ana.says('offer News of Manila: the chairman of the port and the spokesman opened a help desk.');
    await ana.presses(ana.button(/field/i));
    await ana.presses(ana.button(/staff/i));
    await ana.says('bulletin item 1');
    await ana.presses('Use “chair”');
    expect(ana.reads().join('\n')).toContain('the chair of the port');
    await ana.presses('Never');
    expect(ana.reads().at(-1)).toContain('You will hear no more of this term');
    expect(door.bugs).toEqual([]);
  });
});
