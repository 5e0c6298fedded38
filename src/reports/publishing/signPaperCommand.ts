import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { unaccented } from '../../language/unaccented.ts';
import type { Reply } from '../../protocol/message.ts';
import type { SignAct } from '../../protocol/signIntent.ts';
import { sendToSign } from '../../signOff/sendToSign.ts';
import { type SigningParts, takeSigningStep } from '../../signOff/takeSigningStep.ts';
import { type NotePlace, writeCoordinatorNote } from '../../signOff/coordinatorNotes/writeCoordinatorNote.ts';
import { PREFACE } from '../numberedParagraphs.ts';
import { paperSignOffActions } from './paperMessages.ts';
import { type PaperWork, signedPaperOf } from './paperOnWayToReaders.ts';
import { releasePaper } from './releasePaper.ts';
import { paperParagraphsToSign, showPaperSigning } from './showPaperSigning.ts';
import { writePaperNote } from './writePaperNote.ts';

type PaperAct = SignAct & { year: number };

/** One step of a yearly paper on its way to its readers. Who may do what is judged by each use case. */
export async function signPaperCommand(app: App, caller: Caller, act: PaperAct): Promise<Reply> {
  switch (act.do) {
    case 'note':
    case 'withhold':
    case 'clear':
    case 'restore':
      return writeCoordinatorNote(app, caller, () => paragraphPlace(app, caller, act), { ...act, do: act.do });
    default:
      return takeSigningStep(app, caller, signingPartsOf(app, caller, act.year), { ...act, do: act.do });
  }
}

function signingPartsOf(app: App, caller: Caller, year: number): SigningParts<PaperWork> {
  return {
    ways: paperSignOffActions(year),
    load: () => signedPaperOf(app, year),
    prepare: async (work, named) => {
      if (paperParagraphsToSign(work, 'en').length === 0) throw new Refusal('reports.nothing', { year: String(year) });
      await sendToSign(app, caller, work, named);
    },
    release: (audience) => releasePaper(app, caller, year, audience),
    doubts: () => [],
    show: () => showPaperSigning(app, caller, year),
  };
}

/** Where a note to the paragraph that is named goes. */
async function paragraphPlace(app: App, caller: Caller, act: PaperAct): Promise<NotePlace> {
  const { year } = act;
  const paragraph = await paragraphMeant(app, caller, act);
  return {
    ask: (does, language) => translate(caller.person.language, `reports.ask_${does}`, { ...paragraph, language }),
    intent: (does, language) => paperSignOffActions(year).act({ do: does, paragraph: paragraph.key, language }),
    write: (note) => writePaperNote(app, caller, { year, paragraph: paragraph.key }, note),
    show: () => showPaperSigning(app, caller, year),
  };
}

/** The paragraph that is named, by its key or by its number as it is shown: `3`, `A4`, `preface`. */
async function paragraphMeant(
  app: App,
  caller: Caller,
  { year, paragraph = '' }: PaperAct,
): Promise<{ key: string; name: string }> {
  const said = unaccented(paragraph).toLowerCase();
  const isPreface = languages.some((one) => unaccented(translate(one, 'reports.preface')).toLowerCase() === said);
  if (said === PREFACE || isPreface) return { key: PREFACE, name: PREFACE };
  const paragraphs = paperParagraphsToSign(await signedPaperOf(app, year), caller.person.language);
  const found = paragraphs.find(({ key, name }) => key === paragraph || name.toLowerCase() === said);
  if (found) return { key: found.key, name: found.name };
  const named = paragraphs.map(({ name }) => name);
  throw new Refusal('reports.noSuchParagraph', {
    words: paragraph === '' ? 'none' : paragraph,
    year: String(year),
    names: [
      translate(caller.person.language, 'reports.preface').toLowerCase(),
      ...runOf(named.filter((name) => !name.startsWith('A'))),
      ...runOf(named.filter((name) => name.startsWith('A'))),
    ].join(', '),
  });
}

/** The first and the last of some names that follow each other. */
function runOf(names: readonly string[]): string[] {
  const [first] = names;
  const last = names.at(-1);
  return first === undefined ? [] : [first === last ? first : `${first}–${last}`];
}
