import type { RoundAnalysis } from '../analysis/analysis.ts';
import { shownConclusions } from '../analysis/suppression/shownConclusions.ts';
import { type Commitment, commitmentText } from '../commitments/commitment.ts';
import type { Proposed } from '../commitments/recommendations/recommendation.ts';
import { type Language, languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';

/** Fewer needs than that go to their owner one by one already. */
const NEEDS_TOGETHER = 2;
/** Characters of the needs that a proposal quotes. */
const QUOTED = 1_200;

/** A post that could be asked. */
export interface Addressee {
  id: number;
  code: string;
  kind: string;
  region: string;
  workingGroupMember: boolean;
  hostsMajorOrganizations: boolean;
}

/**
 * What the analysis of a round gives reason to recommend: what a conclusion asks for by level, and the open needs that several posts
 * have of one post. The key says what it was proposed because of, so that the same is proposed once.
 */
export function recommendationProposals(
  analysis: RoundAnalysis,
  needs: readonly Commitment[],
  posts: readonly Addressee[],
  due: string,
): Proposed[] {
  const shared = { due, visibility: 'workingGroup' as const };
  const byLevel = shownConclusions('coordinator', analysis).flatMap((conclusion): Proposed[] => {
    if (conclusion.rule !== 'compareShares' || !conclusion.action) return [];
    const { addressee, group, below, text } = conclusion.action;
    const { key } = conclusion;
    return [
      {
        ...shared,
        key: `${analysis.round.id}:action:${key}`,
        source: 'action',
        conclusion: key,
        needs: [],
        measure: { conclusion: key, group, target: below },
        text,
        owner: onlyPostOf(analysis, key, addressee, posts),
      },
    ];
  });
  return [...byLevel, ...needsByOwner(needs).map((one) => ofNeeds(analysis, one, shared))];
}

/** The post that a group consists of; null where it has several, which the coordinator chooses from. */
function onlyPostOf(
  { instrument }: RoundAnalysis,
  conclusion: string,
  group: string,
  posts: readonly Addressee[],
): Proposed['owner'] {
  const rule = instrument.conclusions.find(({ key }) => key === conclusion);
  if (rule?.rule !== 'compareShares') return null;
  const { by, values } = rule.groups;
  const value = values.find(({ name }) => name === group)?.value;
  const [post, ...others] = posts.filter((one) => one[by] === value);
  return post && others.length === 0 ? { id: post.id, code: post.code } : null;
}

interface NeedsOfOwner {
  owner: { id: number; code: string };
  needs: Commitment[];
}

/** Open needs by the post that is asked; those that are for the coordinator alone are told to nobody. */
function needsByOwner(needs: readonly Commitment[]): NeedsOfOwner[] {
  const byOwner = new Map<number, NeedsOfOwner>();
  for (const need of needs) {
    if (!need.owner || need.visibility === 'coordinator') continue;
    const { id, code } = need.owner;
    const before = byOwner.get(id)?.needs ?? [];
    byOwner.set(id, { owner: { id, code }, needs: [...before, need] });
  }
  return [...byOwner.values()].filter((one) => one.needs.length >= NEEDS_TOGETHER);
}

function ofNeeds(
  { round }: RoundAnalysis,
  { owner, needs }: NeedsOfOwner,
  shared: Pick<Proposed, 'due' | 'visibility'>,
): Proposed {
  const inWords = (language: Language) => {
    const said = joinWithSemicolon(
      needs.map(({ text }) => commitmentText(text, language)),
      language,
    );
    const list = said.length > QUOTED ? `${said.slice(0, QUOTED).trimEnd()} …` : said;
    return translate(language, 'recommendations.meetNeeds', { count: needs.length, list });
  };
  return {
    ...shared,
    key: `${round.id}:needs:${owner.id}`,
    source: 'needs',
    conclusion: null,
    needs: needs.map(({ id }) => id),
    measure: null,
    text: Object.fromEntries(languages.map((language) => [language, inWords(language)])),
    owner,
  };
}
