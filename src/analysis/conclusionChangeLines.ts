import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Conclusion } from './analysis.ts';
import type { MeanChange, ShareChange } from './changeOnPanelOfPosts.ts';

/** What has changed on the posts that answered both rounds, a line for the conclusion or for each of its groups. */
export function conclusionChangeLines(conclusion: Conclusion, language: Language): string[] {
  const { since } = conclusion;
  if (since === null) return [];
  if (!Array.isArray(since)) return [changeInWords(since, 'none', language)];
  return since.map((change) => {
    const group = 'groups' in conclusion ? conclusion.groups.find((one) => one.group === change.group) : undefined;
    return changeInWords(change, group ? localizedIn(group.label, language) : 'none', language);
  });
}

/** `group` is its name, or `none` where all posts are meant. */
function changeInWords(change: ShareChange | MeanChange, group: string, language: Language): string {
  if ('tooFew' in change)
    return translate(language, 'analysis.sinceTooFew', { round: change.round, posts: change.posts, group });
  const { round, posts, before, now, joined, left } = change;
  const moved = 'gained' in change ? change.gained + change.lost : change.rose + change.fell;
  const chance = translate(language, 'analysis.chance', { perThousand: Math.round(change.p * 1000), moved });
  const shared = { round, posts, before, now, chance, moved, group };
  const said =
    'gained' in change
      ? translate(language, 'analysis.sinceShare', { ...shared, gained: change.gained, lost: change.lost })
      : translate(language, 'analysis.sinceMean', { ...shared, rose: change.rose, fell: change.fell });
  return `${said} ${translate(language, 'analysis.sincePanel', { joined, left })}`.trim();
}
