import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { App } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import type { EditorAct } from '../../src/protocol/bulletinEditingIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import type { Section } from '../../src/protocol/bulletinSection.ts';
import { exercise, type Exercise, speaking } from '../updates/exercise.ts';

export interface EditorsWorld extends Exercise {
  editor: number;
  supervisor: number;
  /** Ids of three items: "One" and "Two" in the field, "Three" among the initiatives for men. */
  items: { one: number; two: number; three: number };
}

/** The day on which things are said in these tests: the issue in the making appears on the 25th. */
const TODAY = '2000-09-05';

/** What somebody says at their desk, or presses there. */
export const says = (
  app: App,
  person: number,
  intent: Intent,
  language: Language = 'en',
  date = TODAY,
): Promise<Reply> => handleIntent(app, speaking(app, person, date, language), intent);
export const edits = (app: App, person: number, act: EditorAct, language: Language = 'en'): Promise<Reply> =>
  says(app, person, { kind: 'desk', ...act }, language);

/** The exercise with an editor and a supervisor, and an issue in the making for which Ana has offered three items. */
export async function editorsWorld(db: Db): Promise<EditorsWorld> {
  const world = await exercise(db);
  const { app, person } = world;
  const newcomer = async (role: 'editor' | 'supervisor'): Promise<number> => {
    const { workingGroupId } = app;
    const { id } = await db.person.create({ data: { workingGroupId, key: role, name: role } });
    await db.grant.create({ data: { personId: id, role, from: '2000-01-01' } });
    return id;
  };
  const [editor, supervisor] = [await newcomer('editor'), await newcomer('supervisor')];
  await edits(app, editor, { do: 'call' });
  const offer = async (text: string, section: Section): Promise<number> => {
    await says(app, person.ana, { kind: 'offer', text, section, consent: 'memberStates' });
    return (await db.bulletinItem.findFirstOrThrow({ where: { text } })).id;
  };
  const items = {
    one: await offer('One is told.', 'field'),
    two: await offer('Two is told.', 'field'),
    three: await offer('Three is told.', 'men'),
  };
  return { ...world, editor, supervisor, items };
}

/** The issue in the making is read and approved by the supervisor. */
export async function approveIssue({ app, editor, supervisor }: EditorsWorld): Promise<void> {
  await edits(app, editor, { do: 'submit' });
  await edits(app, supervisor, { do: 'approve' });
}
