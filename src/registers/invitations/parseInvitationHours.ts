import { unaccented } from '../../language/unaccented.ts';

/** A time of day, with what the words say of the half of the day: "2 pm", "4 de la tarde", "9 h du matin". */
const time =
  /\b(\d{1,2})(?:\s?[:.h]\s?(\d{2})?)?(?!\d)(?:\s*(?:(?:de la|de l['’]|du|in the|por la)\s?)?(a\.?\s?m\b|p\.?\s?m\b|matin|manana|madrugada|morning|tarde|noche|apres-midi|soir|afternoon|evening))?/gi;
/** Before this hour nobody meets: a bare "2" may be one in the afternoon. */
const EARLIEST = 6;

interface Said {
  hour: number;
  minute: number;
  half: 'morning' | 'afternoon' | null;
  /** Written so that it is of 24 hours: "02:00", "14". */
  isWhole: boolean;
}

/**
 * "10:00-11:30", "10 h à 11 h 30", "de 10.00 a 11.30", "2 to 4 pm", "de 2 a 4 de la tarde"; null where the words name no two times in
 * their order, or hours that may be of the morning or the afternoon.
 */
export function parseInvitationHours(words: string): { from: string; to: string } | null {
  const said = [...unaccented(words.slice(0, 60)).matchAll(time)].map(saidOf);
  const [first, last, ...more] = said;
  if (!first || !last || more.length > 0 || said.some((one) => one.hour > 23 || one.minute > 59)) return null;
  const to = minutesOf(last, last.half);
  // The half of the day is said once for both: "2 to 4 pm"; "11 to 1 pm" begins before noon.
  const halves = first.half === null && !first.isWhole ? [last.half, 'morning' as const] : [first.half];
  const from = halves.map((half) => minutesOf(first, half)).find((one) => one !== null && to !== null && one < to);
  return from === undefined || from === null || to === null ? null : { from: clock(from), to: clock(to) };
}

function saidOf([, hour = '', minute = '', half = '']: RegExpMatchArray): Said {
  const isAfternoon = /^(p|tarde|noche|apres|soir|afternoon|evening)/i.test(half);
  return {
    hour: Number(hour),
    minute: Number(minute),
    half: half === '' ? null : isAfternoon ? 'afternoon' : 'morning',
    isWhole: Number(hour) >= EARLIEST || hour.startsWith('0'),
  };
}

/** Minutes since midnight; null where the hour cannot be of this half of the day, or may be of either. */
function minutesOf({ hour, minute, isWhole }: Said, half: Said['half']): number | null {
  if (half === null) return isWhole ? hour * 60 + minute : null;
  if (hour > 12) return half === 'afternoon' ? hour * 60 + minute : null;
  return ((hour % 12) + (half === 'afternoon' ? 12 : 0)) * 60 + minute;
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
