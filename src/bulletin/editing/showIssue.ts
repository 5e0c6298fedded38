import type { App, Caller } from '../../core/context.ts';
import type { Action, Block, Message, Reply } from '../../protocol/message.ts';
import { writeDate } from '../../calendar/dates.ts';
import { type Language, languages } from '../../language/language.ts';
import { UNKNOWN_LANGUAGE } from '../../language/languageNames.ts';
import { translate } from '../../language/translate.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { editorAct, type EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { entriesSinceSubmittedInWords } from '../issueDocument/entriesSinceIssueSubmitted.ts';
import { loadIssueDocumentFacts } from '../issueDocument/store.ts';
import { issueGate } from '../gate/issueGate.ts';
import { issueGateInWords } from '../gate/issueGateInWords.ts';
import { termAdviceAtGate } from '../gate/termAdviceAtGate.ts';
import { requireIssueReader } from '../issues/requireBulletinEditor.ts';
import { isIssueSigned, mayDecideOnIssue, waitingIssueReading } from '../issues/issueState.ts';
import type { IssueRecord } from '../issues/store.ts';
import { type Item } from '../../contributions/contribution.ts';
import { silencedTermsOf } from '../../terminology/store.ts';
import { sections } from '../../protocol/bulletinSection.ts';
import { privateReply } from '../../protocol/textReply.ts';
import { lacksMemberStatesEdition, publishToMemberStatesAction } from './lacksMemberStatesEdition.ts';
import { issueForEditor } from './issueForEditor.ts';
import { gapsForEditorInWords, gapsForEditor } from './gapsForEditor.ts';
import { itemsToEdit } from './store.ts';

/** The issue as its editor edits it: where it stands, its sections with what came in, the gaps, and what can be done. */
export async function showIssue(app: App, caller: Caller, number: number | undefined): Promise<Reply> {
  const { edits } = await requireIssueReader(app, caller);
  const issue = await issueForEditor(app, number);
  const items = await itemsToEdit(app.db, issue);
  const { language } = caller.person;
  const text = translate(language, 'bulletin.deskTitle', { number: issue.number, items: items.length });
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'text', text: standing(issue, caller), tone: 'quiet' },
  ];
  for (const gap of gapsForEditorInWords(await gapsForEditor(app.db, issue, items), language))
    blocks.push({ kind: 'text', tone: 'warning', text: gap });
  if (issue.state !== 'published' && items.length > 0) {
    const facts = await loadIssueDocumentFacts(app.db, issue, issue.publishOn);
    const gate = issueGateInWords(issueGate(facts, isIssueSigned(issue)), language);
    for (const text of [...gate, ...entriesSinceSubmittedInWords(facts, language)])
      blocks.push({ kind: 'text', tone: 'quiet', text });
  }
  if (issue.state !== 'published')
    for (const text of await termAdviceAtGate(items, language, await silencedTermsOf(app.db, caller.person.id)))
      blocks.push({ kind: 'text', tone: 'quiet', text });
  const outside =
    edits && (await lacksMemberStatesEdition(app.db, issue)) ? [publishToMemberStatesAction(issue, language)] : [];
  const today = await todayOfGroup(app.db, caller);
  blocks.push({ kind: 'actions', actions: [...issueActions(issue, caller, edits, today), ...outside] });
  const messages: Message[] = [{ text, blocks }];
  for (const section of sections) {
    const inSection = items.filter((item) => item.section === section);
    if (inSection.length > 0) messages.push(sectionMessage(section, inSection, issue, caller, edits));
  }
  return privateReply(messages);
}

/** The section in which an item stands now, to whoever has just edited it. */
export async function showIssueSection(app: App, caller: Caller, { issue: number, item }: EditorAct): Promise<Reply> {
  const issue = await issueForEditor(app, number);
  const items = await itemsToEdit(app.db, issue);
  const section = items.find(({ id }) => id === item)?.section;
  if (!section) return showIssue(app, caller, issue.number);
  const inSection = items.filter((one) => one.section === section);
  return privateReply([sectionMessage(section, inSection, issue, caller, true)]);
}

function standing({ state, publishOn, revision, ...stage }: IssueRecord, { person }: Caller): string {
  const waits = waitingIssueReading({ state, revision, ...stage }) !== null;
  return translate(person.language, waits ? 'bulletin.state_reading' : `bulletin.state_${state}`, {
    date: writeDate(publishOn, person.language),
    revision,
  });
}

/** What the person may do with the issue now: nobody is offered what they would be refused. */
function issueActions(issue: IssueRecord, { person }: Caller, edits: boolean, today: string): Action[] {
  const { language } = person;
  const act = (verb: EditorAct['do'], style?: Action['style']): Action => ({
    label: translate(language, `bulletin.do_${verb as 'submit'}`),
    intent: editorAct.of({
      do: verb,
      issue: issue.number,
      ...(verb === 'approve' ? { revision: issue.revision } : {}),
    }),
    ...(style ? { style } : {}),
  });
  if (issue.state === 'published') return [];
  const preview = act('preview');
  if (waitingIssueReading(issue))
    return mayDecideOnIssue(issue, person.id, null).may
      ? [act('approve', 'primary'), act('return'), preview]
      : [preview];
  if (!edits) return [preview];
  if (issue.state === 'approved') return [act('publish', 'primary'), ...onItsDay(issue, today, language), preview];
  return [act('submit', 'primary'), preview];
}

/** The day that was planned, while it is to come by the clock of the group: one tap sets it. */
function onItsDay({ number, publishOn, publishAt }: IssueRecord, today: string, language: Language): Action[] {
  if (publishAt !== null || publishOn <= today) return [];
  const label = translate(language, 'bulletin.publishOnDay', { date: writeDate(publishOn, language) });
  return [{ label, intent: editorAct.of({ do: 'publish', issue: number, on: publishOn }) }];
}

function sectionMessage(
  section: Item['section'],
  items: readonly Item[],
  issue: IssueRecord,
  caller: Caller,
  edits: boolean,
): Message {
  const { language } = caller.person;
  const text = translate(language, `bulletin.section_${section}`);
  const blocks: Block[] = [{ kind: 'heading', text }];
  for (const item of items) {
    blocks.push({ kind: 'quote', text: item.text, by: editedItemSource(item, caller) });
    blocks.push(...editedItemNotTranslated(item, caller));
    const work: Action = {
      label: translate(language, 'bulletin.do_item', { item: item.id }),
      intent: editorAct.of({ do: 'item', issue: issue.number, item: item.id }),
    };
    if (issue.state !== 'published')
      blocks.push({ kind: 'actions', actions: edits ? [work, ...editorItemActions(item, issue, caller)] : [work] });
  }
  return { text, blocks };
}

/** Names the languages that an item is not to be read in yet. */
export function editedItemNotTranslated(item: Item, { person }: Caller): Block[] {
  const missing = languages.filter((one) => one !== item.language && !item.wordings[one]);
  if (missing.length === 0) return [];
  const text = translate(person.language, 'bulletin.notTranslated', { languages: missing.join(', ').toUpperCase() });
  return [{ kind: 'text', tone: 'quiet', text }];
}

/** An item's number, post, consent and language, and what the editor has done with it. */
export function editedItemSource(item: Item, { person }: Caller): string {
  const marks = [
    `${item.id}`,
    item.post ? `${item.post.code} ${item.post.station}` : '–',
    translate(person.language, `publication.for_${item.consent}`),
    item.language === UNKNOWN_LANGUAGE
      ? translate(person.language, 'bulletin.languageUnknown')
      : item.language.toUpperCase(),
  ];
  if (item.cut) marks.push(translate(person.language, 'bulletin.isCut'));
  if (item.mergedInto !== null) marks.push(translate(person.language, 'bulletin.isMerged', { item: item.mergedInto }));
  return marks.join(' · ');
}

/** What can be done with an item without any further word. */
export function editorItemActions(item: Item, issue: IssueRecord, { person }: Caller): Action[] {
  const act = (verb: 'cut' | 'restore' | 'separate' | 'up' | 'down', more: Partial<EditorAct>): Action => ({
    label: translate(person.language, `bulletin.do_${verb}`),
    intent: editorAct.of({ do: 'move', issue: issue.number, item: item.id, ...more }),
  });
  const actions = item.cut ? [act('restore', { do: 'restore' })] : [act('cut', { do: 'cut' })];
  if (item.mergedInto !== null) actions.push(act('separate', { do: 'separate' }));
  return [...actions, act('up', { to: 'up' }), act('down', { to: 'down' })];
}
