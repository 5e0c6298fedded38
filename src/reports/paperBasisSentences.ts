import { DateTime } from 'luxon';
import { type Language, localizedIn } from '../language/language.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Parameters, translate } from '../language/translate.ts';
import { listWords } from '../language/listsInWords.ts';
import { contractArticles } from '../language/listsInWords.ts';
import {
  policyTextsWithSources,
  type PolicyText,
  sharedRegisterWord,
  strategyPoints,
} from '../registers/policyTexts.ts';
import { actionsByGoal, actionsByPoint, actionsByProject } from './paperActionSentences.ts';
import type { ProjectOfYear } from './annualProjects.ts';
import type { PaperPart } from '../registers/registerType.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';
import type { TimeShares } from '../appointments/timeShare/timeShareFigures.ts';
import type { YearBasis } from '../staffing/yearBasis.ts';

/** What the paper stands on beside the entries. */
export interface BasisFacts {
  /** The year whose file said it, where a file did. */
  basis: (YearBasis & { year: number }) | null;
  members: number;
  /** What the members say of their time, at the end of the year. */
  timeShares: TimeShares;
  /** The objectives of the plan of the year's round: the area on which each works and the points that it serves, where it is tagged. */
  objectives: { area: string | null; points: string[] | null }[];
  /** The actions that were reported in that round, by what their objectives are tagged with. */
  actions: { mandate: string[] | null; points: string[] | null }[];
  /** The projects of the database that they belong to. */
  projects: readonly ProjectOfYear[];
}

/** The sentences of a part of the paper that come from policy, organization and targets. */
export function paperBasisSentences(facts: BasisFacts, part: PaperPart, language: Language): PaperSentence[] {
  switch (part) {
    case 'basis':
      return [...policySentences(facts, language), ...actionsByGoal(facts, language)];
    case 'organization':
      return organizationSentences(facts, language);
    case 'strategy':
      return [
        ...ofPolicy(facts, 'point', 'reports.points', language),
        ...pointSentences(facts, language),
        ...actionsByPoint(facts, language),
      ];
    case 'programme':
      return [
        ...ofPolicy(facts, 'area', 'reports.programmeSide', language),
        ...objectiveSentences(facts, 'area', language),
      ];
    case 'staffing':
      return [
        ...ofPolicy(facts, 'target', 'reports.staffingSide', language, targetsTold(facts)),
        ...targetSentences(facts, language),
        ...objectiveSentences(facts, 'target', language),
      ];
    case 'tools':
      return actionsByProject(facts, language);
    default:
      return [];
  }
}

const say = (
  language: Language,
  key: MessageKey,
  parameters: Parameters,
  sources: string[],
  figures: PaperSentence['figures'] = {},
): PaperSentence => ({ text: contractArticles(translate(language, key, parameters), language), figures, sources });

const source = ({ basis }: BasisFacts, of: string): string => `${of}:${basis?.year ?? ''}`;

/** The texts of our policy belong to the paper of a group whose policy is that resolution. */
function ourTexts({ basis }: BasisFacts, kind: PolicyText['kind']): PolicyText[] {
  const [first] = policyTextsWithSources();
  const number = /\d+/.exec(basis?.policy?.resolution ?? '')?.[0];
  const isOurs = number !== undefined && first?.source.number === number;
  return isOurs ? policyTextsWithSources().filter((text) => text.kind === kind) : [];
}

function policySentences(facts: BasisFacts, language: Language): PaperSentence[] {
  const { resolution, adopted } = facts.basis?.policy ?? {};
  if (resolution === undefined) return [];
  const date = adopted === undefined ? '' : monthInSentence(adopted, language);
  const goals = ourTexts(facts, 'goal');
  return [
    say(language, adopted === undefined ? 'reports.policy' : 'reports.policyAdopted', { resolution, date }, [
      source(facts, 'policy'),
    ]),
    ...goals.map(({ id, text }, index) =>
      say(language, index === 0 ? 'reports.goal' : 'reports.goalToo', { text: localizedIn(text, language) }, [
        `policy:${id}`,
      ]),
    ),
  ];
}

function organizationSentences(facts: BasisFacts, language: Language): PaperSentence[] {
  const { coordination, coordinatorAppointed, coordinatorLeft } = facts.basis?.organization ?? {};
  const from = [source(facts, 'organization')];
  const on = (date: string | number) => ({ date: monthInSentence(date, language) });
  return [
    ...(coordinatorAppointed === undefined ? [] : [say(language, 'reports.appointed', on(coordinatorAppointed), from)]),
    ...(coordinatorLeft === undefined ? [] : [say(language, 'reports.left', on(coordinatorLeft), from)]),
    ...(coordination === undefined
      ? []
      : [say(language, 'reports.coordination', { coordination: sharedRegisterWord(coordination, language) }, from)]),
    ...(facts.members === 0
      ? []
      : [
          say(
            language,
            'reports.members',
            { count: facts.members },
            facts.basis?.organization?.members === undefined ? ['roster'] : from,
            { members: facts.members },
          ),
        ]),
    ...timeShareSentences(facts, language),
  ];
}

function timeShareSentences(
  { timeShares: { members, said, median } }: BasisFacts,
  language: Language,
): PaperSentence[] {
  if (median === null) return [];
  const parameters = { median: median / 100, said, members };
  return [say(language, 'reports.timeShare', parameters, ['appointments'], { medianTimeShare: median, said, members })];
}

/** The policy's texts of the targets that a file states with their figures: they are told once, by the file. */
function targetsTold({ basis }: BasisFacts): string[] {
  return (basis?.targets ?? []).map(({ share }) => (share === undefined ? 'balance' : 'professionalShare'));
}

function ofPolicy(
  facts: BasisFacts,
  kind: PolicyText['kind'],
  intro: MessageKey,
  language: Language,
  apartFrom: readonly string[] = [],
): PaperSentence[] {
  const texts = ourTexts(facts, kind).filter(({ id }) => !apartFrom.includes(id));
  if (texts.length === 0) return [];
  const items = texts
    .map(({ text }) => inSentence(localizedIn(text, language)))
    .reduce((before, next, index) => {
      const isLast = index === texts.length - 1;
      return translate(language, isLast ? 'reports.joinedLast' : 'reports.joined', { before, next });
    });
  return [
    say(
      language,
      intro,
      { items },
      texts.map(({ id }) => `policy:${id}`),
    ),
  ];
}

/** A sentence of the policy as an item of a list: without its full stop, and small where it does not begin with a name. */
function inSentence(text: string): string {
  const isName = /^\p{L}[\p{Lu}’]/u.test(text);
  return (isName ? text : text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
}

function targetSentences(facts: BasisFacts, language: Language): PaperSentence[] {
  const from = [source(facts, 'targets')];
  return (facts.basis?.targets ?? []).map(({ what, share, by, emphasis }) => {
    const parameters = {
      what: sharedRegisterWord(what, language),
      by: String(by),
      share: share ?? 0,
      emphasis: emphasis === undefined ? 'none' : sharedRegisterWord(emphasis, language),
    };
    const figures = { by, ...(share !== undefined && { share }) };
    return say(language, share === undefined ? 'reports.target' : 'reports.targetShare', parameters, from, figures);
  });
}

/** How many objectives of the plan work on each area of a side; nothing where nobody has tagged any. */
function objectiveSentences({ objectives }: BasisFacts, kind: 'area' | 'target', language: Language): PaperSentence[] {
  const tagged = policyTextsWithSources()
    .filter((text) => text.kind === kind)
    .map(({ id: area }) => ({ area, count: objectives.filter((one) => one.area === area).length }))
    .filter(({ count }) => count > 0);
  if (tagged.length === 0) return [];
  const items = tagged.map(({ area, count }) => translate(language, 'reports.areaCount', { area, count }));
  const figures = Object.fromEntries(tagged.map(({ area, count }) => [area, count]));
  return [say(language, 'reports.objectives', { items: listWords(items, language) }, ['plan'], figures)];
}

/** How many objectives serve each point of the strategy, and that none includes men; nothing where nobody has tagged any. */
function pointSentences({ objectives }: BasisFacts, language: Language): PaperSentence[] {
  const tagged = objectives.flatMap(({ points }) => (points ? [points] : []));
  if (tagged.length === 0) return [];
  const counts = strategyPoints.map((point) => ({ point, count: tagged.filter((one) => one.includes(point)).length }));
  const items = counts.map((one) => translate(language, 'reports.pointCount', one));
  const figures = Object.fromEntries(counts.map(({ point, count }) => [point, count]));
  const men = figures['includesMen'] === 0 ? 'none' : 'some';
  return [say(language, 'reports.objectivesByPoint', { items: listWords(items, language), men }, ['plan'], figures)];
}

/** "in November 1995", "in 1997" from 1995-11 or 1997; any other words as they are. */
function monthInSentence(date: string | number, language: Language): string {
  const text = String(date);
  if (/^\d{4}$/.test(text)) return translate(language, 'registers.inYear', { year: text });
  if (!/^\d{4}-\d{2}$/.test(text)) return text;
  const month = DateTime.fromISO(`${text}-01`, { zone: 'utc' })
    .setLocale(language === 'en' ? 'en-GB' : language)
    .toLocaleString({ month: 'long', year: 'numeric' });
  return translate(language, 'registers.inMonth', { month });
}
