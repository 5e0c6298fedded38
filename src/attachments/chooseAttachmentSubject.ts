import type { App, Caller } from '../core/context.ts';
import { unpublishedContributions } from '../contributions/store.ts';
import { issueInTheMaking } from '../bulletin/issues/store.ts';
import { itemsOfIssue } from '../bulletin/issueDocument/store.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { isPictureFile } from '../files/fileKind.ts';
import { openFile } from '../files/openFile.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor, type Roles } from '../people/roles.ts';
import { attach, type FileSubject } from '../protocol/attachIntents.ts';
import { contribute } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { mayCorrectEntry } from '../registers/registerAccess.ts';
import { entryTitleIn } from '../registers/registerEntry.ts';
import { personEnteringRegisters, newestRegisterEntries, registersOf } from '../registers/store.ts';
import { typeOf } from '../registers/shippedRegisters.ts';
import { attachableActions } from './attachableActions.ts';
import type * as intents from './intents.ts';

/** So many of each kind; whoever means another opens it and adds the picture there. */
const MOST_OFFERED = 6;
const LABEL_LENGTH = 60;
/** Entries among which those are looked for that the caller may correct. */
const MOST_LOOKED_AT = 60;

/** Asks what a picture or a file is to go with: what the caller may add it to, the newest first. */
export async function chooseAttachmentSubject(
  app: App,
  caller: Caller,
  { file: id, text }: FieldsOf<typeof intents.attachWhere>,
): Promise<Reply> {
  const file = await openFile(app, caller, id);
  const { language } = caller.person;
  const roles = await rolesNow(app.db, caller);
  const found = [
    ...(isPictureFile(file.kind) ? await storyChoices(app, caller, roles) : []),
    ...(await entryChoices(app, caller, roles)),
    ...(await actionChoices(app, roles)),
  ];
  const actions = found.map(({ to, kind, words }): Action => {
    const label = translate(language, `files.with_${kind}`, { words: shorten(words, LABEL_LENGTH) });
    return { label, intent: attach.of({ to, file: id, ...(text !== '' && { text }) }) };
  });
  if (actions.length === 0) {
    const offer = { label: translate(language, 'bulletin.contributeButton'), intent: contribute.of({}) };
    return textReply(translate(language, 'files.nothingToGoWith', { name: file.name }), [offer]);
  }
  return textReply(translate(language, 'files.goesWith', { name: file.name }), actions);
}

interface Choice {
  to: FileSubject;
  kind: 'item' | 'entry' | 'action';
  words: string;
}

async function storyChoices(app: App, { person, workingGroupId }: Caller, roles: Roles): Promise<Choice[]> {
  const own = await unpublishedContributions(app.db, person.id);
  const issue = roles.editor || roles.coordinator ? await issueInTheMaking(app.db, workingGroupId) : null;
  const edited = issue ? await itemsOfIssue(app.db, issue) : [];
  const items = new Map([...edited.filter(({ withdrawn }) => !withdrawn), ...own].map((item) => [item.id, item]));
  return [...items.values()]
    .toSorted((one, other) => other.id - one.id)
    .slice(0, MOST_OFFERED)
    .map(({ id: item, text: words }) => ({ to: { item }, kind: 'item', words }));
}

async function entryChoices(app: App, { person, workingGroupId }: Caller, roles: Roles): Promise<Choice[]> {
  const registers = await registersOf(app.db, workingGroupId);
  const entering = await personEnteringRegisters(app.db, workingGroupId, person.id, roles);
  const entries = await newestRegisterEntries(app.db, workingGroupId, MOST_LOOKED_AT);
  return entries
    .filter((entry) => mayCorrectEntry(typeOf(registers, entry.type), entry, entering))
    .slice(0, MOST_OFFERED)
    .map((entry) => ({ to: { entry: entry.id }, kind: 'entry', words: entryTitleIn(entry, person.language) }));
}

async function actionChoices(app: App, roles: Roles): Promise<Choice[]> {
  const actions = await attachableActions(app.db, app.workingGroupId, postsPersonAnswersFor(roles));
  return actions
    .slice(0, MOST_OFFERED)
    .map(({ post, action, words }) => ({ to: { post, action }, kind: 'action', words }));
}
