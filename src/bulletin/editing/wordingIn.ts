import type { ItemWording } from '../../contributions/contribution.ts';

/** What an editor wrote: the first line is the headline where a blank line follows it. */
export function wordingIn(written: string): ItemWording {
  const words = written.trim();
  const [, headline = '', rest = words] = /^([^\n]{1,150})\n\s*\n(.+)$/s.exec(words) ?? [];
  return { headline: headline.trim(), text: rest.trim() };
}
