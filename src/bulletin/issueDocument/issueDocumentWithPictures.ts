import { readStoredFile } from '../../files/storedFilesOnDisk.ts';
import type { DocumentBlock, PublishedDocument } from '../../publication/document.ts';

/** The document with the pictures of its stories in it, to be drawn; one that is gone is told by its words. */
export async function issueDocumentWithPictures(
  dataDir: string,
  document: PublishedDocument,
): Promise<PublishedDocument> {
  const filled = async (block: DocumentBlock): Promise<DocumentBlock> => {
    if (block.kind !== 'story' || !block.picture) return block;
    const bytes = await readStoredFile(dataDir, block.picture.file);
    return bytes ? { ...block, picture: { ...block.picture, jpeg: bytes.toString('base64') } } : block;
  };
  const parts = document.parts.map(async (part) => ({ ...part, blocks: await Promise.all(part.blocks.map(filled)) }));
  return { ...document, parts: await Promise.all(parts) };
}
