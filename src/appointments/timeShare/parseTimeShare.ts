import { normalize } from '../../language/normalize.ts';

/** What somebody says of the time that goes into their work for the group. */
export interface TimeShareWords {
  /** Per cent of working time, 1 to 100; null where none was said. */
  share: number | null;
  /** Where the terms of reference stand. */
  url: string | null;
}

/** Nobody says it in more characters. */
const MOST = 400;
const DAYS_A_WEEK = 5;
const link = /https?:\/\/[^\s<>"]+/i;
const days =
  /^(\d+(?:[.,]\d+)?|one|half a|une?|une? demi-?|uno?|medio)\s*(?:days?|jours?|journées?|journée|días?|dia)\s+(?:a|per|par|à la|por|a la)\s+(?:week|semaine|semana)$/i;
const words: Record<string, number> = { one: 1, 'half a': 0.5, un: 1, une: 1, uno: 1, medio: 0.5 };

/** The parts of "20 %", "one day a week https://…/terms"; nulls where the words say none of them. */
export function parseTimeShare(said: string): TimeShareWords {
  const written = normalize(said.slice(0, MOST), 'NFC').trim();
  const url = link.exec(written)?.[0] ?? null;
  const rest = written.replace(link, ' ').replace(/\s+/g, ' ').trim();
  return { share: shareIn(rest), url };
}

function shareIn(text: string): number | null {
  const percent = /^(\d{1,3})(?:[.,]0+)?\s*(?:%|per cent|percent|pour cent|por ciento)?$/i.exec(text)?.[1];
  const [, count = ''] = percent === undefined ? (days.exec(text) ?? []) : [];
  const number =
    words[count.toLowerCase()] ?? (/demi/i.test(count) ? 0.5 : Number(count.replace(',', '.') || Number.NaN));
  const share = percent === undefined ? Math.round((100 * number) / DAYS_A_WEEK) : Number(percent);
  return share >= 1 && share <= 100 ? share : null;
}
