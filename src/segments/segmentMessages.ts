import { blocksReply, textReply } from '../protocol/textReply.ts';
import { labelledText } from '../language/labelledText.ts';
import type { Language } from '../language/language.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import type { Rates } from '../rounds/roundRates.ts';
import * as intents from './intents.ts';
import type { Segment, SegmentRule } from './segment.ts';

/** Segments on one page of the list. */
const ON_PAGE = 8;

/** What the posts of a segment have in common, in words. */
export function segmentRuleInWords({ kind, regions, member, languages }: SegmentRule, language: Language): string {
  const parts = [
    translate(language, 'segments.kind', { kind: kind ?? 'all' }),
    ...(regions.length > 0
      ? [
          listWords(
            regions.map((region) =>
              translate(language, 'segments.area', { region: region.replace(/\W/g, '_'), name: region }),
            ),
            language,
          ),
        ]
      : []),
    ...(member === null ? [] : [translate(language, 'segments.member', { member: member ? 'yes' : 'no' })]),
    ...(languages.length > 0
      ? [
          listWords(
            languages.map((one) => translate(language, 'segments.language', { language: one })),
            language,
          ),
        ]
      : []),
  ];
  return parts.join(' · ');
}

export function segmentListReply(
  counted: readonly { segment: Segment; posts: number }[],
  page: number,
  language: Language,
): Reply {
  if (counted.length === 0) return textReply(translate(language, 'segments.none'));
  const pages = Math.ceil(counted.length / ON_PAGE);
  const at = Math.min(page, pages);
  const here = counted.slice((at - 1) * ON_PAGE, at * ON_PAGE);
  const turn = (to: number, label: 'registers.button_before' | 'registers.button_next'): Action => ({
    label: translate(language, label),
    intent: intents.segmentList.of({ page: to }),
  });
  const actions = [
    ...here.map(({ segment: { id, name } }) => ({ label: name, intent: intents.segmentShow.of({ segment: id }) })),
    ...(at > 1 ? [turn(at - 1, 'registers.button_before')] : []),
    ...(at < pages ? [turn(at + 1, 'registers.button_next')] : []),
  ];
  const items = here.map(({ segment: { name, rule }, posts }) =>
    labelledText(
      name,
      `${segmentRuleInWords(rule, language)} (${translate(language, 'segments.posts', { count: posts })})`,
      language,
    ),
  );
  return blocksReply(translate(language, 'segments.all'), [
    { kind: 'list', items },
    { kind: 'actions', actions },
  ]);
}

/** What is known of a segment when it is shown. */
export interface ShownSegment {
  segment: Segment;
  posts: readonly { code: string; name: string }[];
  /** Focal points of these posts today. */
  people: number;
  /** How these posts answered a round; the latest first. */
  rounds: readonly { label: string; rates: Rates }[];
  said: string | undefined;
}

export function segmentReply(
  { segment: { id, name, rule }, posts, people, rounds, said }: ShownSegment,
  language: Language,
): Reply {
  const heading = translate(language, 'segments.heading', { name });
  const summary = `${segmentRuleInWords(rule, language)}. ${translate(language, 'segments.postsAndPeople', { count: posts.length, people })}`;
  const rates = rounds.filter(({ rates: { expected } }) => expected > 0);
  return blocksReply(`${said ?? heading}. ${summary}`, [
    { kind: 'heading', text: heading },
    ...(said === undefined ? [] : [{ kind: 'text' as const, text: said, tone: 'good' as const }]),
    { kind: 'text', text: summary },
    { kind: 'list', items: posts.map(({ code, name: post }) => `${code} ${post}`) },
    ...(rates.length > 0 ? [ratesTable(rates, language)] : []),
    {
      kind: 'actions',
      actions: [
        { label: translate(language, 'segments.button_remove'), intent: intents.segmentRemove.of({ segment: id }) },
      ],
    },
  ]);
}

function ratesTable(rounds: ShownSegment['rounds'], language: Language): Block {
  const column = (key: 'round' | 'received' | 'onTime') => translate(language, `segments.column_${key}`);
  const rate = (part: number, whole: number) =>
    translate(language, 'segments.rate', { part, whole, share: part / whole });
  return {
    kind: 'table',
    caption: translate(language, 'segments.rates'),
    columns: [column('round'), column('received'), column('onTime')],
    rows: rounds.map(({ label, rates: { expected, received, receivedOnTime } }) => [
      label,
      rate(received, expected),
      rate(receivedOnTime, expected),
    ]),
  };
}
