/** A file that came with a message: what its sender says of it, and its bytes for whoever asks. */
export interface SentFile {
  name: string;
  /** In bytes, where the platform says it; only what is fetched counts. */
  size: number | null;
  /** All of it. Throws `FileNotFetched` where there is more than that, or where the platform does not hand it over. */
  fetch(mostBytes: number): Promise<Uint8Array>;
}

/** Why a file could not be fetched. */
export class FileNotFetched extends Error {
  override readonly name = 'FileNotFetched';
  readonly why: 'tooLarge' | 'notHandedOver';

  constructor(why: 'tooLarge' | 'notHandedOver', detail = '') {
    super(`${why} ${detail}`.trim());
    this.why = why;
  }
}
