import type { App, Caller } from '../../core/context.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import { personById } from '../../people/records/store.ts';
import { audiences } from '../../protocol/audience.ts';
import type { Action, Block, Message, Reply } from '../../protocol/message.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import type { Conclusion } from '../analysis.ts';
import { signAnalysis, type SignAct } from '../intents.ts';
import { isConclusionWithheld, languagesNoteLacks, type NoteTexts } from '../notes/conclusionNote.ts';
import { analysisDoubts, previewAnalysisAction } from './analysisDoubts.ts';
import {
  isAnalysisReleased,
  lastAnalysisRelease,
  type Publication,
  analysisPublicationOf,
} from './analysisPublication.ts';

/** How far the analysis of a round is on its way to its readers, and what the coordinator can do next; each conclusion with its note. */
export async function showAnalysisPublication(app: App, caller: Caller, round: RoundRecord): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const publication = await analysisPublicationOf(app, round);
  const timeZone = await zoneOfGroup(app.db, app.workingGroupId);
  const dateOf = (at: Date): string => writeDate(dateIn(at, timeZone), language);
  const title = translate(language, 'analysis.publicationTitle', { round: round.label });
  const standing = await standingInWords(app, publication, dateOf, language);
  const head: Message = {
    text: `${title}. ${standing}`,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: standing },
      ...analysisDoubts(publication, language).map((text): Block => ({ kind: 'text', text, tone: 'warning' })),
      { kind: 'facts', facts: audiences.map((audience) => releaseFact(publication, audience, dateOf, language)) },
      { kind: 'actions', actions: nextActions(publication, language) },
    ],
  };
  const conclusions = publication.analysis.conclusions.map((_, index) =>
    conclusionMessage(publication, index + 1, language),
  );
  return { messages: [head, ...conclusions], visibleTo: 'sender', awaits: null };
}

async function standingInWords(
  { db }: App,
  { waiting, signature, hasChanged, revision, releases, round }: Publication,
  dateOf: (at: Date) => string,
  language: Language,
): Promise<string> {
  const nameOf = async (id: number | null) => {
    const person = id === null ? null : await personById(db, id);
    return person ? shownPersonName(person.name, language) : '';
  };
  if (round.state === 'scheduled' || round.state === 'open')
    return translate(language, 'analysis.notClosed', {
      round: round.label,
      closes: writeDate(round.closesAt, language),
    });
  if (signature?.decidedAt) {
    const name = await nameOf(signature.decidedBy);
    return translate(language, 'analysis.stands_signed', { name, date: dateOf(signature.decidedAt), revision });
  }
  if (waiting) {
    const name = await nameOf(waiting.namedId);
    return translate(language, 'analysis.stands_waiting', { named: waiting.namedId === null ? 'no' : 'yes', name });
  }
  if (hasChanged)
    return translate(language, 'analysis.stands_changed', { published: releases.length > 0 ? 'yes' : 'no' });
  if (releases.length > 0 && revision === 0)
    return translate(language, 'analysis.publishedUnsigned', { round: round.label });
  return translate(language, 'analysis.stands_draft');
}

function releaseFact(
  publication: Publication,
  audience: (typeof audiences)[number],
  dateOf: (at: Date) => string,
  language: Language,
) {
  const last = lastAnalysisRelease(publication.releases, audience);
  const value = last
    ? translate(language, 'analysis.releasedOn', { date: dateOf(last.publishedAt), revision: last.revision })
    : translate(language, 'analysis.notReleased');
  return { label: translate(language, `bulletin.for_${audience}`), value };
}

/** What comes next: each audience is released from its preview. */
function nextActions(publication: Publication, language: Language): Action[] {
  const { round, waiting, signature, releases, revision } = publication;
  const act = (verb: SignAct['do'], style?: Action['style']): Action => ({
    label: translate(language, `analysis.do_${verb as 'prepare' | 'name'}`),
    intent: signAnalysis.of({ do: verb, round: round.label }),
    ...(style ? { style } : {}),
  });
  const isClosed = round.state !== 'scheduled' && round.state !== 'open';
  const isUnsigned = releases.length > 0 && revision === 0;
  const left = audiences.filter((audience) => !isAnalysisReleased(publication, audience) || !signature);
  const previews = left.map((audience) => previewAnalysisAction(round.label, audience, language));
  if (signature || !isClosed || isUnsigned) return previews;
  return waiting ? [act('name'), ...previews] : [act('prepare', 'primary'), act('name'), ...previews];
}

/** A conclusion with what the coordinator has added, and may add. */
function conclusionMessage({ analysis, round }: Publication, number: number, language: Language): Message {
  const conclusion = analysis.conclusions[number - 1];
  if (!conclusion) return { text: '', blocks: [] };
  const { key } = conclusion;
  const held = isConclusionWithheld(analysis.notes, key);
  const title = translate(language, 'analysis.conclusion', { number, title: localizedIn(conclusion.title, language) });
  const act = (verb: 'note' | 'clear' | 'withhold' | 'restore'): Action => ({
    label: translate(language, `analysis.do_${verb}`),
    intent: signAnalysis.of({ do: verb, round: round.label, conclusion: number }),
  });
  const { note = {}, withheld = {} } = analysis.notes.get(key) ?? {};
  const hasNote = Object.keys(note).length > 0;
  return {
    text: title,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: statementOf(conclusion, language) },
      ...wordsOf(note, 'analysis.noteBy', language),
      ...wordsOf(withheld, 'analysis.withheldBy', language),
      {
        kind: 'actions',
        actions: [act('note'), ...(hasNote ? [act('clear')] : []), act(held ? 'restore' : 'withhold')],
      },
    ],
  };
}

const statementOf = ({ statement }: Conclusion, language: Language): string => localizedIn(statement, language);

/** Words in each language that they were written in, and the languages in which they are missing. */
function wordsOf(texts: NoteTexts, by: 'analysis.noteBy' | 'analysis.withheldBy', language: Language): Block[] {
  const said = Object.entries(texts).map(([one, text]): Block => ({
    kind: 'quote',
    text,
    by: `${translate(language, by)} · ${one.toUpperCase()}`,
  }));
  const missing = languagesNoteLacks(texts).map((one) => one.toUpperCase());
  if (missing.length === 0) return said;
  const text = translate(language, 'analysis.noteMissing', { languages: missing.join(', ') });
  return [...said, { kind: 'text', text, tone: 'quiet' }];
}
