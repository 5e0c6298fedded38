import type { Block } from '../../protocol/message.ts';
import type { PublishedDocument } from '../../publication/document.ts';

/** The title of a published analysis, when and for whom, and its conclusions as they are stated there. */
export function publishedAnalysisBlocks({
  title,
  issueLine,
  dateLine,
  audienceLine,
  parts,
}: PublishedDocument): Block[] {
  const stated = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' && block.tone === 'lead' ? [block.text] : []));
  return [
    { kind: 'heading', text: `${title} · ${issueLine}` },
    { kind: 'text', text: `${dateLine} · ${audienceLine}`, tone: 'quiet' },
    ...(stated.length > 0 ? [{ kind: 'list', items: stated } as const] : []),
  ];
}
