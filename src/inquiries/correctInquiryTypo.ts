import { spellingDistance } from '../language/spellingDistance.ts';
import type { KnownInquiries } from './knownInquiries.ts';
import type { SaidToken } from './tokens.ts';

/** A shorter word with a slip in it is another word; in a longer one two are likely. */
const SHORT = 5;
const LONG = 8;
/** A longer word is in no rule. */
const LONGEST = 20;

/** A word as it was meant: one that no rule has, but one has nearly, was mistyped. */
export function correctInquiryTypo(token: SaidToken, { words, beginnings }: KnownInquiries): SaidToken {
  const said = token.text;
  if (said.length < SHORT || said.length > LONGEST) return token;
  const letter = said[0] ?? '';
  const whole = words.get(letter) ?? [];
  const begun = beginnings.get(letter) ?? [];
  if (whole.includes(said) || begun.some((one) => said.startsWith(one))) return token;
  const most = said.length < LONG ? 1 : 2;
  const isNear = (one: string): boolean =>
    one.length >= SHORT && Math.abs(one.length - said.length) <= most && spellingDistance(said, one) <= most;
  const meant =
    whole.find(isNear) ??
    begun.find((one) => one.length >= SHORT && spellingDistance(said.slice(0, one.length), one) === 1);
  return meant === undefined ? token : { ...token, text: meant };
}
