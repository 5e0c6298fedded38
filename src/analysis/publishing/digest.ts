import type { Action, Block, Message } from '../../protocol/message.ts';
import { chartsOf, type PublishedDocument } from '../../publication/document.ts';
import { picturesInChat } from '../../publication/charts/picturesInChat.ts';

/** The title of a published analysis, when and for whom, and its conclusions as they are stated there. */
export function statementsOf({ title, issueLine, dateLine, audienceLine, parts }: PublishedDocument): Block[] {
  const stated = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' && block.tone === 'lead' ? [block.text] : []));
  return [
    { kind: 'heading', text: `${title} · ${issueLine}` },
    { kind: 'text', text: `${dateLine} · ${audienceLine}`, tone: 'quiet' },
    ...(stated.length > 0 ? [{ kind: 'list', items: stated } as const] : []),
  ];
}

/**
 * The minute's version of an analysis, made from the published one, so that it says nothing that the whole does not say to the same
 * audience: headline figures, the conclusions, one picture, and how to get the whole.
 */
export async function analysisDigest(document: PublishedDocument, actions: Action[]): Promise<Message> {
  const [heading, when, ...stated] = statementsOf(document);
  const [figures] = document.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figures' ? [{ kind: 'facts' as const, facts: block.figures }] : []));
  const charts = chartsOf(document).map(({ chart }) => chart);
  const pictures = await picturesInChat(charts.slice(0, 1), document.language);
  const blocks = [heading, when, figures, ...stated, ...[...pictures.values()].flat()];
  return {
    text: document.summary,
    blocks: [...blocks.filter((block) => block !== undefined), { kind: 'actions', actions }],
  };
}
