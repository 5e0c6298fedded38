import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { IssueGap } from './issueGate.ts';
import { joinWithSemicolon } from '../../language/joinWithSemicolon.ts';

/** Numbers of items in a line; a longer list ends with how many more there are. */
const NAMED = 12;
/** Pairs that are named one by one. */
const PAIRS = 8;

/** A sentence for each thing that is missing. */
export function issueGateInWords(gaps: readonly IssueGap[], language: Language): string[] {
  const pairs = gaps.filter(({ kind }) => kind === 'same');
  const named = gaps.filter((gap) => gap.kind !== 'same' || pairs.indexOf(gap) < PAIRS);
  const more = pairs.length - PAIRS;
  return [
    ...named.map((gap) => gapInWords(gap, language)),
    ...(more > 0 ? [translate(language, 'bulletin.gate_moreSame', { count: more })] : []),
  ];
}

function gapInWords(gap: IssueGap, language: Language): string {
  switch (gap.kind) {
    case 'unsigned':
      return translate(language, 'bulletin.gate_unsigned');
    case 'noPiece':
      return translate(language, 'bulletin.gate_noPiece', { audience: audienceName(gap.audience, language) });
    case 'untranslated': {
      const audience = audienceName(gap.audience, language);
      return translate(language, 'bulletin.gate_untranslated', {
        audience,
        into: byLanguage(gap.into, 'into', language),
      });
    }
    case 'languageUnknown': {
      const audience = audienceName(gap.audience, language);
      return translate(language, 'bulletin.gate_languageUnknown', { audience, items: numbers(gap.items, language) });
    }
    case 'undescribed':
      return translate(language, 'bulletin.gate_undescribed', { into: byLanguage(gap.into, 'in', language) });
    case 'cover': {
      const parts = gap.missing.map((part) => translate(language, `publication.gatePart_${part}`));
      return translate(language, 'bulletin.gate_cover', { parts: parts.join(', ') });
    }
    case 'letters': {
      const letters = gap.letters.slice(0, NAMED).join(' ');
      return translate(language, 'bulletin.gate_letters', { letters, items: numbers(gap.items, language) });
    }
    case 'same': {
      const [one, other] = gap.items;
      return translate(language, 'bulletin.gate_same', { one, other });
    }
  }
}

function byLanguage(
  missing: readonly { language: Language; items: number[] }[],
  how: 'into' | 'in',
  language: Language,
): string {
  const told = missing.map(({ language: one, items }) =>
    translate(language, `bulletin.gate_${how}`, {
      language: translate(language, `bulletin.inLanguage_${one}`),
      items: numbers(items, language),
    }),
  );
  return joinWithSemicolon(told, language);
}

const audienceName = (audience: Audience, language: Language): string =>
  translate(language, `publication.for_${audience}`);

function numbers(items: readonly number[], language: Language): string {
  const first = items.slice(0, NAMED).join(', ');
  const more = items.length - NAMED;
  return more > 0 ? translate(language, 'bulletin.andMore', { list: first, count: more }) : first;
}
