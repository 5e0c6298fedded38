import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Language } from '../language/language.ts';
import { listWords } from '../language/listsInWords.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { blocksReply, doneReply, textReply } from '../protocol/textReply.ts';
import { objectiveAreas, strategyPoints } from '../registers/policyTexts.ts';
import * as intents from './intents.ts';
import { type ObjectiveTags, parseObjectiveTags, objectiveTagName } from './objectiveTags.ts';
import { objectivesToTag, type TaggedObjective } from './store.ts';
import { tagObjective, takeTagsBack } from './tagObjective.ts';

/** Objectives in one message. */
const PAGE = 20;
/** Characters of a title. */
const TITLE = 90;

/** `tag P01 accountability, includesMen`: tags an objective and shows how it was before; without tags shows what there is. For the coordinator. */
export async function tagObjectiveCommand(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof intents.tag>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { words = '', page = 0 } = asked;
  if (words.trim() === '') return listTags(app, page, language);
  const said = parseObjectiveTags(words);
  const tags = [...strategyPoints, ...objectiveAreas].map((one) => objectiveTagName(one, language)).join(', ');
  if (said.unknown.length > 0)
    throw new Refusal('objectives.noSuchTag', { words: shorten(said.unknown.join(', '), TITLE), tags });
  if (said.points.length === 0 && said.area === null && !said.none)
    throw new Refusal('objectives.whichTags', { code: said.code, tags });
  const { objective, before } = await tagObjective(app, caller, said);
  const text = translate(language, 'objectives.tagged', {
    code: objective.code,
    title: shorten(objective.title, TITLE),
    tags: inWords(objective.tags, language),
    before: inWords(before, language),
  });
  const at = objective.last?.at.getTime() ?? 0;
  const back: Action = {
    label: translate(language, 'objectives.takeBack'),
    intent: intents.takeTagsBack.of({ objective: objective.id, at }),
  };
  return doneReply(text, [back]);
}

/** Takes the tags back that were given last, and shows those that stand again. */
export async function takeTagsBackCommand(
  app: App,
  caller: Caller,
  { objective: id, at }: FieldsOf<typeof intents.takeTagsBack>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { code, tags } = await takeTagsBack(app, caller, id, at);
  const text = translate(language, 'objectives.takenBack', { code, tags: inWords(tags, language) });
  return textReply(text, [], { tone: 'good', replacesSource: true });
}

async function listTags(app: App, page: number, language: Language): Promise<Reply> {
  const all = await objectivesToTag(app.db, app.workingGroupId);
  if (all.length === 0) throw new Refusal('objectives.noPlan');
  const untagged = all.filter(({ tags }) => isUntagged(tags)).length;
  const text = translate(language, 'objectives.listed', { count: all.length, untagged });
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const column = (key: 'objective' | 'points' | 'area') => translate(language, `objectives.col_${key}`);
  const rows = shown.map(({ code, title, tags }) => [
    `${code} · ${shorten(title, TITLE)}`,
    pointsInWords(tags, language) ?? '–',
    tags.area === null ? '–' : objectiveTagName(tags.area, language),
  ]);
  const left = all.length - (page + 1) * PAGE;
  const more: Action = {
    label: translate(language, 'commitments.more', { count: left }),
    intent: intents.tag.of({ page: page + 1 }),
  };
  const example = translate(language, 'objectives.howTo', { code: exampleOf(all) });
  return blocksReply(text, [
    { kind: 'heading', text },
    { kind: 'table', caption: text, columns: [column('objective'), column('points'), column('area')], rows },
    { kind: 'text', text: example, tone: 'quiet' },
    ...(left > 0 ? [{ kind: 'actions' as const, actions: [more] }] : []),
  ]);
}

const isUntagged = ({ points, area }: ObjectiveTags): boolean => points === null && area === null;

const exampleOf = (all: readonly TaggedObjective[]): string =>
  (all.find(({ tags }) => isUntagged(tags)) ?? all[0])?.code ?? '';

function pointsInWords({ points }: ObjectiveTags, language: Language): string | null {
  if (points === null || points.length === 0) return null;
  return listWords(
    points.map((point) => objectiveTagName(point, language)),
    language,
  );
}

/** "accountability and initiatives for men; area: equal access", or that there are none. */
function inWords(tags: ObjectiveTags, language: Language): string {
  if (isUntagged(tags)) return translate(language, 'objectives.untagged');
  const points = pointsInWords(tags, language);
  const area = tags.area && translate(language, 'objectives.ofArea', { area: objectiveTagName(tags.area, language) });
  return [points, area].filter((one) => one !== null).join('; ');
}
