import { FileNotFetched } from '../protocol/sentFile.ts';

/** The whole body of a response; what is longer than that is not read further. */
export async function readBodyInConversation(response: Response, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const announced = Number(response.headers.get('content-length') ?? 0);
  for await (const chunk of announced > mostBytes ? [] : (response.body ?? [])) {
    length += chunk.byteLength;
    if (length > mostBytes) break;
    chunks.push(chunk);
  }
  if (Math.max(length, announced) > mostBytes) {
    await response.body?.cancel();
    throw new FileNotFetched('tooLarge');
  }
  return Buffer.concat(chunks);
}
