import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Action, Block, Reply } from '../../protocol/message.ts';
import { dateIn } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { audiences } from '../../protocol/audience.ts';
import { roundsOf } from '../../rounds/store.ts';
import { sendAnalysisFile, previewAnalysis } from '../editing/sendAnalysisFile.ts';
import { composeIssue } from '../issueDocument/composeIssue.ts';
import { documentDigest } from '../../publication/digest.ts';
import { loadIssueDocumentFacts } from '../issueDocument/store.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import { publishedIssueWithErrata } from '../issues/publishedIssueWithErrata.ts';
import { editionAskedFor, ownEditionAudience } from '../../editions/editionForReader.ts';
import { listEditions, type Listed } from '../../editions/store.ts';
import { contribute } from '../../protocol/doorIntents.ts';
import { type EditorAct, editorAct, fetch, type FetchAct } from '../../protocol/bulletinEditingIntent.ts';
import { requireIssueReader } from '../issues/requireBulletinEditor.ts';
import { privateReply, doneReply } from '../../protocol/textReply.ts';
import { allIssues, type IssueRecord } from '../issues/store.ts';
import { issueForEditor } from '../editing/issueForEditor.ts';
import { lastPublishedIssue } from '../issues/lastPublishedIssue.ts';
import { bulletin } from '../intents.ts';
import { annual } from '../../reports/intents.ts';
import { publicationAsFile, type PublicationRequest, waysToGetDocument } from '../../publication/documentFiles.ts';
import { issueDocumentWithPictures } from '../issueDocument/issueDocumentWithPictures.ts';
import { documentAsMessages } from '../../publication/documentAsMessages.ts';

/** The digest of the latest published issue, or of one by its number, as the caller's audience got it. */
export async function latestIssueInBulletinArchive(app: App, caller: Caller, number?: number): Promise<Reply> {
  const published = (await allIssues(app.db, app.workingGroupId)).filter(({ state }) => state === 'published');
  const issue = number === undefined ? published[0] : published.find((one) => one.number === number);
  const { language } = caller.person;
  if (!issue && number !== undefined) throw new Refusal('bulletin.noSuchIssue', { number });
  const offerNews: Action = {
    label: translate(language, 'bulletin.contributeButton'),
    intent: contribute.of({}),
  };
  const archive: Action = {
    label: translate(language, 'bulletin.archiveButton'),
    intent: editorAct.of({ do: 'list' }),
  };
  if (!issue) return doneReply(translate(language, 'bulletin.noIssueYet'), [offerNews, archive], 'normal');
  const edition = await issueDocumentWithPictures(app.dataDir, await editionFor(app, caller, issue, {}));
  const whole: Action = {
    label: translate(language, 'bulletin.readWhole'),
    intent: fetch.of({ issue: issue.number }),
  };
  return {
    messages: [await documentDigest(edition, [whole, offerNews, archive])],
    visibleTo: 'sender',
  };
}

/**
 * A whole issue: to be read in the chat, or, where a format is named, as a file; where a round is named, its published analysis. As
 * the caller's own audience got it in their language, unless another language, or a wider audience, is named.
 */
export async function fetchFromBulletinArchive(app: App, caller: Caller, asked: FetchAct): Promise<Reply> {
  if (asked.round !== undefined) return sendAnalysisFile(app, caller, { ...asked, round: asked.round });
  const issue = await issueForEditor(app, asked.issue ?? (await lastPublishedIssue(app)));
  const edition = await issueDocumentWithPictures(app.dataDir, await editionFor(app, caller, issue, asked));
  const { number } = issue;
  const asking: PublicationRequest = (one) => fetch.of({ issue: number, ...one });
  if (asked.format) return privateReply([await publicationAsFile(edition, String(number), asking, asked.format)]);
  return {
    messages: [...(await documentAsMessages(edition)), waysToGetDocument(edition, asking)],
    visibleTo: 'sender',
  };
}

/** What an audience would get if the issue were published now; for those who make or approve it. */
export async function previewIssue(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  if (intent.round !== undefined) return previewAnalysis(app, caller, { ...intent, round: intent.round });
  await requireIssueReader(app, caller);
  const issue = await issueForEditor(app, intent.issue);
  const facts = await loadIssueDocumentFacts(app.db, issue, dateIn(caller.now, caller.person.timeZone));
  const language = intent.language ?? caller.person.language;
  if (intent.audience) {
    const document = await issueDocumentWithPictures(app.dataDir, composeIssue(facts, intent.audience, language));
    return privateReply(await documentAsMessages(document));
  }
  const actions = audiences.map((audience) => ({
    label: translate(caller.person.language, `publication.for_${audience}`),
    intent: editorAct.of({ ...intent, issue: issue.number, audience }),
  }));
  return doneReply(translate(caller.person.language, 'bulletin.previewFor'), actions, 'normal');
}

/** What has been published for the caller's audience, the newest first; with words, only what contains them all. */
export async function listBulletinArchive(app: App, caller: Caller, words = ''): Promise<Reply> {
  const { language } = caller.person;
  const audience = await ownEditionAudience(app, caller);
  const found = await listEditions(app.db, { workingGroupId: app.workingGroupId, audience, language }, words);
  const text = translate(language, 'bulletin.archive', { count: found.length });
  const actions = await waysToRead(app, found);
  const blocks: Block[] = [{ kind: 'text', text }];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return privateReply([{ text, blocks }]);
}

/** A button for each publication that was found. */
async function waysToRead({ db, workingGroupId }: App, found: readonly Listed[]): Promise<Action[]> {
  const numbers = new Map((await allIssues(db, workingGroupId)).map(({ id, number }) => [id, number]));
  const labels = new Map((await roundsOf(db, workingGroupId)).map(({ id, label }) => [id, label]));
  return found.flatMap(({ kind, subjectId, title }): Action[] => {
    if (kind === 'analysis') {
      const round = labels.get(subjectId);
      return round === undefined ? [] : [{ label: title, intent: fetch.of({ round }) }];
    }
    if (kind === 'annual') return [{ label: title, intent: annual.of({ year: subjectId, as: 'published' }) }];
    const issue = numbers.get(subjectId);
    return issue === undefined ? [] : [{ label: title, intent: bulletin.of({ issue }) }];
  });
}

/** The issue as the caller's audience, or a wider one that they name, got it, with its corrections. */
async function editionFor(
  app: App,
  caller: Caller,
  issue: IssueRecord,
  asked: Pick<FetchAct, 'audience' | 'language'>,
): Promise<PublishedDocument> {
  const reader = await editionAskedFor(app, caller, asked);
  const edition = reader && (await publishedIssueWithErrata(app.db, issue, reader));
  if (!edition) throw new Refusal('bulletin.noSuchIssue', { number: issue.number });
  return edition;
}
