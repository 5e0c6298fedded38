import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Conclusion } from './analysis.ts';
import type { MeanChange, ShareChange } from './panel.ts';

/** What has changed on the posts that answered both rounds, a line for the conclusion or for each of its groups. */
export function conclusionChangeLines(conclusion: Conclusion, language: Language): string[] {
  const { since } = conclusion;
  if (since === null) return [];
  if (!Array.isArray(since)) return [changeInWords(since, language)];
  return since.map((change) => {
    const group = 'groups' in conclusion ? conclusion.groups.find((one) => one.group === change.group) : undefined;
    const text = changeInWords(change, language);
    return group
      ? translate(language, 'analysis.sinceGroup', { group: localizedIn(group.label, language), text })
      : text;
  });
}

function changeInWords(change: ShareChange | MeanChange, language: Language): string {
  if ('tooFew' in change)
    return translate(language, 'analysis.sinceTooFew', { round: change.round, posts: change.posts });
  const { round, posts, before, now, joined, left } = change;
  const chance = translate(language, 'analysis.chance', { perThousand: Math.round(change.p * 1000) });
  const shared = { round, posts, before, now, chance };
  const said =
    'gained' in change
      ? translate(language, 'analysis.sinceShare', {
          ...shared,
          ...moves(change.gained, change.lost, 'gained', 'lost'),
        })
      : translate(language, 'analysis.sinceMean', { ...shared, ...moves(change.rose, change.fell, 'rose', 'fell') });
  return `${said} ${translate(language, 'analysis.sincePanel', { joined, left })}`.trim();
}

function moves(up: number, down: number, nameUp: string, nameDown: string): Record<string, number> {
  return { [nameUp]: up, [nameDown]: down, moved: up + down };
}
