import { z } from 'zod';

/** Somebody whom a text names by their account: whose it is only the roster knows. */
export interface Mention {
  platform: 'slack' | 'teams' | 'local';
  /** Slack workspace id, Entra tenant id, or "local". */
  tenant: string;
  userId: string;
  /** As the platform shows it; empty where it does not say. */
  name: string;
}

const text = z.string().max(400);
/** As it is written: readers of human text are bounded, and a mention takes no more of that than it must. */
const writtenSchema = z.tuple([z.enum(['slack', 'teams', 'local']), text, text, text]);

/*
 * A mention stands in a text as signs of the Private Use Area, one a byte, between two of their own: nothing in a name is taken for a
 * date, a comma or a space, whatever reads the text.
 */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const FIRST_BYTE = 0xe100;
const MENTION = /\uE000([\uE100-\uE1FF]{1,6000})\uE001/g;

/** The mention as it stands in a text until the core has looked it up, or written its name. */
export function writeMention(mention: Mention): string {
  const { platform, tenant, userId, name } = mention;
  const bytes = [...Buffer.from(JSON.stringify([platform, tenant, userId, name]), 'utf8')];
  return `${OPEN}${String.fromCharCode(...bytes.map((byte) => FIRST_BYTE + byte))}${CLOSE}`;
}

/** Who is mentioned in a text, in order. */
export function decodeMentions(text: string): Mention[] {
  return [...text.matchAll(MENTION)].flatMap(([, signs = '']) => parseMention(signs) ?? []);
}

/** The text with a name where somebody is mentioned: as it is kept, printed and said. */
export function withMentionedNames(text: string): string {
  return text.replace(MENTION, (_, signs: string) => parseMention(signs)?.name || '…');
}

/** The text without those who are mentioned in it. */
export const withoutMentions = (text: string): string => text.replace(MENTION, '').trim();

function parseMention(signs: string): Mention | null {
  const bytes = Array.from(signs, (sign) => sign.charCodeAt(0) - FIRST_BYTE);
  try {
    const judged = writtenSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    if (!judged.success) return null;
    const [platform, tenant, userId, name] = judged.data;
    return { platform, tenant, userId, name };
  } catch (error) {
    // Somebody may type such signs: then they mean nothing.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
