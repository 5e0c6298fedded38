import { labelledText } from '../language/labelledText.ts';
import type { Caller } from '../core/context.ts';
import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import type { ImportReport } from './importFileIntoGroup.ts';
import * as intents from './intents.ts';
import type { PreviewLine } from './previewImport.ts';
import type { ImportRefused } from './importProblem.ts';
import { catalogueWords, sayWords } from '../language/catalogueTextAsValue.ts';
import { rosterColumns } from './rosterColumns.ts';
import { templateColumns, rosterTemplateHeading } from './rosterTemplate.ts';

/** Lines of one kind that a message lists, and characters of each. */
const [LISTED, LENGTH] = [25, 200];

/** Why cells were left out that were understood for what they are; the remarks tell of them. */
const understood: ReadonlySet<string> = new Set([
  'importRemarks.left_sheet',
  'importRemarks.left_above',
  'importRemarks.left_headings',
  'importRemarks.left_nothing',
]);

/** What a roster would do: new, changed (old → new), the same, not understood, and what it no longer has; nothing is changed by it. */
export function previewMessage(
  { person: { language } }: Caller,
  file: number,
  { preview, cells, remarks }: ImportReport,
  seen: string,
): Reply {
  const of = (is: PreviewLine['is']) => preview.lines.filter((line) => line.is === is);
  const [fresh, changed, removed] = [of('new'), of('changed'), of('removed')];
  const left = (cells?.left ?? []).filter(({ why }) => !understood.has(why.key));
  const text = translate(language, 'imports.preview', {
    fresh: fresh.length,
    changed: changed.length,
    same: preview.same,
    left: left.length,
    removed: removed.length,
  });
  const blocks: Block[] = [
    { kind: 'text', text },
    ...section(
      'fresh',
      fresh.map((line) => named(line, language)),
      language,
    ),
    ...section(
      'changed',
      changed.map((line) => withChanges(line, language)),
      language,
    ),
    ...section(
      'left',
      left.map(({ row, column, text: cell, why }) =>
        sayWords(catalogueWords('imports.leftCell', { row, column, cell, why }), language),
      ),
      language,
    ),
    ...section(
      'removed',
      removed.map((line) => named(line, language)),
      language,
    ),
    ...section(
      'remarks',
      remarks.map((remark) => sayWords(remark, language)),
      language,
    ),
  ];
  const does = fresh.length + changed.length > 0;
  const label = translate(language, 'imports.importNow');
  if (does)
    blocks.push({
      kind: 'actions',
      actions: [{ label, intent: intents.importNow.of({ file, seen }), style: 'primary', pressOnly: true }],
    });
  return blocksReply(text, blocks);
}

/** Everything that is wrong in a file; nothing of it was taken. */
export function problemsMessage({ person: { language } }: Caller, refused: ImportRefused): Reply {
  const text = translate(language, 'imports.problems', { count: refused.problems.length });
  const said = refused.said(language);
  const blocks: Block[] = [{ kind: 'text', text, tone: 'warning' }, ...listed(said, language)];
  const reply = blocksReply(text, blocks);
  return { ...reply, awaits: { kind: 'file', intent: intents.importRoster.of({}), field: 'file' } };
}

function section(
  what: 'fresh' | 'changed' | 'left' | 'removed' | 'remarks',
  lines: readonly string[],
  language: Language,
): Block[] {
  if (lines.length === 0) return [];
  return [{ kind: 'heading', text: translate(language, `imports.${what}`) }, ...listed(lines, language)];
}

function listed(lines: readonly string[], language: Language): Block[] {
  const more = lines.length - LISTED;
  const items = lines.slice(0, LISTED).map((line) => shorten(line, LENGTH));
  const rest: Block[] =
    more > 0 ? [{ kind: 'text', text: translate(language, 'imports.more', { more }), tone: 'quiet' }] : [];
  return [{ kind: 'list', items }, ...rest];
}

function named({ what, name, held }: PreviewLine, language: Language): string {
  if (held)
    return translate(language, 'imports.held', {
      person: held.person,
      role: held.role,
      post: held.post ?? 'none',
      from: writeDate(held.from, language),
    });
  return translate(language, 'imports.line', { what: what === 'working group' ? 'group' : what, name });
}

function withChanges(line: PreviewLine, language: Language): string {
  const changes = line.changes.map((one) => {
    const column = columnOfChange(line.what, one.column, language);
    return `${column} ${shown(one.old, language)} → ${shown(one.new, language)}`;
  });
  return labelledText(named(line, language), changes.join(', '), language);
}

/** The list of a roster that a line is about. */
const listOf: Partial<Record<PreviewLine['what'], string>> = {
  post: 'posts',
  person: 'people',
  appointment: 'appointments',
  grant: 'appointments',
  dueDate: 'dueDates',
};

/** What changes, as the headings of the template call it; what those do not have keeps its own name. */
function columnOfChange(what: PreviewLine['what'], key: string, language: Language): string {
  const column = templateColumns.find((one) => rosterColumns[one] === `${listOf[what]}.${key}`);
  return column ? rosterTemplateHeading(column, language) : key;
}

function shown(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return translate(language, 'imports.nothing');
  if (typeof value === 'boolean') return translate(language, value ? 'forms.yes' : 'forms.no');
  return typeof value === 'string' ? translate(language, 'imports.value', { value }) : JSON.stringify(value);
}
