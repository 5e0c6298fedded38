import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { unaccented } from '../../language/unaccented.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import type { Reply } from '../../protocol/message.ts';
import type { SignAct } from '../../protocol/signIntent.ts';
import { askNoteWords, replacedNote } from '../../signOff/askNoteWords.ts';
import type { NoteAct } from '../../signOff/coordinatorNote.ts';
import { sendToSign } from '../../signOff/sendToSign.ts';
import { type SigningDesk, takeSigningStep } from '../../signOff/signingDesk.ts';
import { PREFACE } from '../numberedParagraphs.ts';
import { paperWays } from './paperMessages.ts';
import { type PaperWork, paperWorkOf } from './paperWork.ts';
import { releasePaper } from './releasePaper.ts';
import { paragraphsOf, showPaperSigning } from './showPaperSigning.ts';
import { writeParagraphNote } from './writeParagraphNote.ts';

type PaperAct = SignAct & { year: number };

/** One step of a yearly paper on its way to its readers. Who may do what is judged by each use case. */
export async function signPaperCommand(app: App, caller: Caller, act: PaperAct): Promise<Reply> {
  switch (act.do) {
    case 'note':
    case 'withhold':
    case 'clear':
    case 'restore':
      return editPaper(app, caller, { ...act, do: act.do });
    default:
      return takeSigningStep(app, caller, deskOf(app, caller, act.year), { ...act, do: act.do });
  }
}

function deskOf(app: App, caller: Caller, year: number): SigningDesk<PaperWork> {
  return {
    ways: paperWays(year),
    load: () => paperWorkOf(app, year),
    prepare: async (work, named) => {
      if (paragraphsOf(work, 'en').length === 0) throw new Refusal('reports.nothing', { year: String(year) });
      await sendToSign(app, caller, work, named);
    },
    release: (audience) => releasePaper(app, caller, year, audience),
    doubts: () => [],
    show: () => showPaperSigning(app, caller, year),
  };
}

/** Words for a paragraph; asked for, in the language that a button names, where none came with the act. */
async function editPaper(
  app: App,
  caller: Caller,
  act: PaperAct & { do: 'note' | 'withhold' | 'clear' | 'restore' },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { year } = act;
  const own = caller.person.language;
  const paragraph = await paragraphMeant(app, caller, act);
  const words = withMentionedNames(act.text ?? '').trim();
  const { language = own } = act;
  if ((act.do === 'note' || act.do === 'withhold') && words === '') {
    const text = translate(own, `reports.ask_${act.do}`, { ...paragraph, language });
    return askNoteWords(text, language, (one) =>
      paperWays(year).act({ do: act.do, paragraph: paragraph.key, language: one }),
    );
  }
  const edit: NoteAct =
    act.do === 'note' || act.do === 'withhold' ? { does: act.do, language, words } : { does: act.do };
  const before = await writeParagraphNote(app, caller, { year, paragraph: paragraph.key }, edit);
  return replacedNote(before, await showPaperSigning(app, caller, year), own);
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
  const paragraphs = paragraphsOf(await paperWorkOf(app, year), caller.person.language);
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
