import type { App, Caller } from '../core/context.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { isPersonInsideGroup, type Roles, visibilityOfPerson } from '../people/roles.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { blocksReply, textReply } from '../protocol/textReply.ts';
import { sharedRegisterWord } from '../registers/policyTexts.ts';
import { registerEntriesOf } from '../registers/store.ts';
import * as intents from './intents.ts';
import { staffingBalanceBand, staffingYearBases } from './store.ts';
import type { BalanceBand } from './balanceBandSetting.ts';
import type { StaffTarget } from './staffingFormulas.ts';
import {
  APPOINTMENTS,
  type Grade,
  type Overall,
  type ShownGrades,
  staffingGradesOf,
  staffingYearsOf,
} from './staffingGrades.ts';
import { staffTarget } from './staffingSentences.ts';

/** Grades in one message. */
const PAGE = 15;
/** Earlier years that get a button. */
const EARLIER = 4;

/**
 * `staffing [YEAR]`: women by grade, what is missing to the target, and what counts as balance; of the last year with figures that the
 * caller may see.
 */
export async function staffingCommand(
  app: App,
  caller: Caller,
  { year: asked, page }: FieldsOf<typeof intents.staffing>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const { workingGroupId } = app;
  const thisYear = Number((await todayOfGroup(app.db, caller)).slice(0, 4));
  const all = await registerEntriesOf(app.db, {
    workingGroupId,
    type: 'staffFigure',
    readableBy: visibilityOfPerson(roles),
  });
  const staff = all.filter(({ when }) => when.year <= thisYear);
  const years = staffingYearsOf(staff);
  const year = asked ?? years.at(-1);
  if (year === undefined || !years.includes(year)) {
    const none = year === undefined ? 'none' : String(year);
    return textReply(translate(language, 'reports.staffingNone', { year: none }), yearButtons(years, year));
  }
  const [basis = null] = await staffingYearBases(app.db, workingGroupId, year);
  const target = staffTarget(basis);
  const band = await staffingBalanceBand(app.db, workingGroupId);
  const { shown, hidden, overall } = staffingGradesOf(staff, {
    year,
    band,
    target,
    outside: !isPersonInsideGroup(roles),
  });
  const text = translate(language, 'reports.staffingHeading', { year: String(year), count: shown.length });
  const left = shown.length - (page + 1) * PAGE;
  const more: Action[] =
    left > 0
      ? [
          {
            label: translate(language, 'commitments.more', { count: left }),
            intent: intents.staffing.of({ year, page: page + 1 }),
          },
        ]
      : [];
  const actions = [...more, ...yearButtons(years, year), ...bandButton(roles, language)];
  return blocksReply(text, [
    { kind: 'heading', text },
    ...table({ shown: shown.slice(page * PAGE, (page + 1) * PAGE), overall }, target, language),
    { kind: 'text', text: explained({ band, hidden }, language), tone: 'quiet' },
    ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
  ]);
}

function table(
  { shown: grades, overall }: Pick<ShownGrades, 'overall' | 'shown'>,
  target: StaffTarget | null,
  language: Language,
): Block[] {
  if (grades.length === 0 && overall === null) return [];
  const aim = target && { share: target.share, by: String(target.by), of: APPOINTMENTS };
  const columns = [
    translate(language, 'reports.col_grade'),
    translate(language, 'reports.col_women'),
    ...(aim
      ? [
          translate(language, 'reports.col_missing', aim),
          translate(language, 'reports.col_next', aim),
          translate(language, 'reports.col_since'),
        ]
      : []),
    translate(language, 'reports.col_balance'),
  ];
  const cells = (name: string, { now: { women, all }, share, balance }: Overall, ahead: string[]): string[] => [
    name,
    translate(language, 'reports.womenOf', { women, all, share }),
    ...ahead,
    translate(language, `reports.balance_${balance}`),
  ];
  const rows = grades.map(({ category, grade, ahead, ...one }) =>
    cells(`${grade}, ${sharedRegisterWord(category, language)}`, one, ahead ? aheadCells(ahead, language) : []),
  );
  if (overall) rows.push(cells(translate(language, 'reports.allCategories'), overall, aim ? ['–', '–', '–'] : []));
  const caption = aim
    ? translate(language, 'reports.staffingCaptionAhead', aim)
    : translate(language, 'reports.staffingCaption');
  return [{ kind: 'table', caption, columns, rows }];
}

function aheadCells({ missing, aYear, next, isReachable, since }: NonNullable<Grade['ahead']>, language: Language) {
  if (missing === 0) return ['0', '–', since === null ? '–' : String(since)];
  return [
    translate(language, 'reports.missingAYear', { missing, aYear }),
    isReachable ? String(next) : translate(language, 'reports.notEnough'),
    since === null ? '–' : String(since),
  ];
}

function explained({ band, hidden }: { band: BalanceBand; hidden: number }, language: Language): string {
  const balance = translate(language, 'reports.bandIs', { from: band.from / 100, to: band.to / 100 });
  return hidden === 0 ? balance : `${balance} ${translate(language, 'reports.gradesHidden', { count: hidden })}`;
}

function yearButtons(years: readonly number[], shown: number | undefined): Action[] {
  const others = years.filter((year) => year !== shown).slice(-EARLIER);
  return others.toReversed().map((year) => ({
    label: String(year),
    intent: intents.staffing.of({ year }),
  }));
}

function bandButton({ coordinator }: Roles, language: Language): Action[] {
  return coordinator
    ? [{ label: translate(language, 'reports.button_band'), intent: intents.staffingBalance.of({}) }]
    : [];
}
