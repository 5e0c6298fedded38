/**
 * Whether JSON nests deeper than so many levels. Asked before it is parsed: whatever looks through it level by level would run out of
 * stack. One look at each sign; text that is no JSON gets some answer.
 */
export function protocolNestsDeeper(json: string, levels: number): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let position = 0; position < json.length; position++) {
    const sign = json[position];
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted && sign === '\\') position++;
    else if (!isQuoted && (sign === '[' || sign === '{') && ++depth > levels) return true;
    else if (!isQuoted && (sign === ']' || sign === '}')) depth--;
  }
  return false;
}

/** What a platform hands over nests less: blocks in messages in lists. */
export const DEEPEST_PAYLOAD = 60;
