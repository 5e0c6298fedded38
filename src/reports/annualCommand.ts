import { calendarYearSaidIn } from '../calendar/calendarYearSaidIn.ts';
import type { App, Caller } from '../core/context.ts';
import { writeDate } from '../calendar/dates.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Roles } from '../people/roles.ts';
import { formats, type Format } from '../protocol/bulletinEditingIntent.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { sign } from '../protocol/signIntent.ts';
import { releasesOf } from '../editions/store.ts';
import { promptReply, textReply } from '../protocol/textReply.ts';
import { formatMimes } from '../publication/formatMimes.ts';
import { writeFormat } from '../publication/writeFormat.ts';
import { entryTitleIn } from '../registers/registerEntry.ts';
import { annualPaper } from './annualPaper.ts';
import { annualFigureGaps, annualGaps, type PaperGap } from './annualGaps.ts';
import * as intents from './intents.ts';
import { loadPaperFacts } from './loadPaperFacts.ts';
import { paperFieldsFor } from './registerFieldsForPaper.ts';
import { paperFiguresOf } from './paperFigureSentences.ts';
import { paperSections } from './paperSections.ts';
import { paperUnpublishedExercises } from './publishedExercises.ts';
import { sharedRegisterWord } from '../registers/policyTexts.ts';
import { fieldsOf } from '../registers/shippedRegisters.ts';
import { previewPaper, publishedPaper } from './publishing/showPaperEdition.ts';

/** Paragraphs that the chat shows; the whole paper is a file. */
const SHOWN = 12;

const mayReadPaper = ({ coordinator, supervisor }: Roles): boolean => coordinator || supervisor;

/**
 * `annual YEAR`: to coordinator and supervisor what the yearly paper says so far, what it lacks, and how far it is on its way to its readers; to
 * everybody else as it was published. Or as a file.
 */
export async function annualCommand(app: App, caller: Caller, asked: FieldsOf<typeof intents.annual>): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const year = asked.year ?? calendarYearSaidIn(asked.words);
  if (year === null) return promptReply(translate(language, 'reports.whichYear'), intents.annual.of({}));
  if (asked.as === 'preview') return previewPaper(app, caller, { ...asked, year });
  if (asked.as === 'published' || !mayReadPaper(roles)) return publishedPaper(app, caller, { ...asked, year });
  const scope = { workingGroupId: app.workingGroupId, year, audience: 'workingGroup' as const };
  if (asked.format) return fileReply(app, caller, { ...scope, format: asked.format });
  const facts = await loadPaperFacts(app.db, scope);
  const sections = paperSections(facts, language);
  if (sections.length === 0) return textReply(translate(language, 'reports.nothing', { year: String(year) }));
  const today = await todayOfGroup(app.db, caller);
  const unpublished = await paperUnpublishedExercises(app.db, app.workingGroupId, year);
  const gaps: PaperGap[] = [
    ...unpublished.map((one) => ({ is: 'unpublished' as const, ...one })),
    ...annualGaps(facts, facts.registers.types, year, today),
    ...facts.registers.types.flatMap((type) =>
      annualFigureGaps(
        type,
        facts.entries,
        paperFiguresOf(facts, type, paperFieldsFor(fieldsOf(facts.registers, type), scope.audience)),
      ),
    ),
  ];
  const text = translate(language, 'reports.heading', { year: String(year), count: sections.length });
  const annex = sections.filter(({ part }) => part === 'annex').slice(0, SHOWN);
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'list', items: annex.map(({ sentences }) => sentences.map((one) => one.text).join(' ')) },
    ...(gaps.length === 0
      ? []
      : [
          { kind: 'text' as const, text: translate(language, 'reports.gaps'), tone: 'warning' as const },
          { kind: 'list' as const, items: gaps.map((gap) => gapWords(gap, language)) },
        ]),
    {
      kind: 'actions',
      actions: formats.map((format) => ({
        label: translate(language, `publication.getAs_${format}`),
        intent: intents.annual.of({ year, format }),
      })),
    },
    ...(await waysOn(app, year, roles, language)),
  ];
  return {
    messages: [
      { text, blocks: annex.length > 0 ? blocks : blocks.filter(({ kind }) => kind !== 'list' || gaps.length > 0) },
    ],
    visibleTo: 'sender',
    awaits: null,
  };
}

/** The way to the readers, for the coordinator; the paper as it was published, where it was. */
async function waysOn(
  { db, workingGroupId }: App,
  year: number,
  { coordinator }: Roles,
  language: Language,
): Promise<Block[]> {
  const releases = await releasesOf(db, { workingGroupId, kind: 'annual', subjectId: year });
  const actions: Action[] = [
    ...(coordinator
      ? [{ label: translate(language, 'reports.toReaders'), intent: sign.of({ do: 'show' as const, year }) }]
      : []),
    ...(releases.length > 0
      ? [
          {
            label: translate(language, 'reports.asPublished'),
            intent: intents.annual.of({ year, as: 'published' }),
          },
        ]
      : []),
  ];
  return actions.length > 0 ? [{ kind: 'actions', actions }] : [];
}

async function fileReply(
  app: App,
  { now, person: { language } }: Caller,
  { format, ...scope }: { workingGroupId: number; year: number; audience: 'workingGroup'; format: Format },
): Promise<Reply> {
  const paper = await annualPaper(app.db, scope, now, language);
  if (!paper) return textReply(translate(language, 'reports.nothing', { year: String(scope.year) }));
  const bytes = await writeFormat(paper, format);
  const label = `${paper.title}, ${paper.issueLine}`;
  const name = `annual-${scope.year}-${language}.${format}`;
  const again = intents.annual.of({ year: scope.year, format });
  return {
    messages: [{ text: label, blocks: [{ kind: 'file', name, mime: formatMimes[format], bytes, label, again }] }],
    visibleTo: 'sender',
  };
}

function gapWords(gap: PaperGap, language: Language): string {
  switch (gap.is) {
    case 'askedOfNobody':
      return translate(language, 'reports.gapAskedOfNobody', {
        title: entryTitleIn(gap.entry, language),
        count: gap.count,
      });
    case 'unpublished': {
      const names = gap.audiences.map((audience) => translate(language, 'reminders.audience', { audience }));
      return translate(language, 'reports.gapUnpublished', {
        round: sharedRegisterWord(gap.label, language),
        audiences: listWords(names, language),
      });
    }
    case 'untold':
      return translate(language, 'reports.gapUntold', {
        title: entryTitleIn(gap.entry, language),
        date: writeDate(gap.entry.when.to, language),
      });
    case 'quiet':
      return translate(language, 'reports.gapQuiet', {
        register: localizedIn(gap.type.plural, language),
        date: writeDate(gap.since, language),
      });
    case 'noFigure':
      return translate(language, 'reports.gapNoFigure', {
        register: localizedIn(gap.type.plural, language),
        figures: gap.figures.map((name) => localizedIn(name, language)).join(', '),
      });
  }
}
