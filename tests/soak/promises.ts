/** The ways in, and what people do by them. */
export const ways = ['Slack by HTTP', 'Slack by socket', 'Teams', 'local chat'] as const;
export type Way = (typeof ways)[number];
const kinds = [
  'words',
  'command',
  'answer in words',
  'press',
  'answer by press',
  'page',
  'dialog',
  'file',
  'shortcut',
  'place',
] as const;
export type Kind = (typeof kinds)[number];

/** One act that leaves a mark of its own where it is carried out. */
export interface Act {
  way: Way;
  kind: Kind;
  /** What it leaves behind, as effects are counted. */
  mark: string;
  /** Whether whoever did it was told that it is taken. */
  acknowledged: boolean;
  /** What stands in the chat since, as far as the platform can be asked: a refusal is told there. */
  told: () => readonly string[];
}

/** How the acts of one way and kind came out. */
export interface PromiseLine {
  way: Way;
  kind: Kind;
  acts: number;
  acknowledged: number;
  /** Of those that were acknowledged: carried out once, never, more than once. */
  once: number;
  lost: number;
  doubled: number;
  /** Carried out though nobody was told so: the process died before. */
  untold: number;
}

/** Whether each act that was acknowledged was carried out, and none twice. `effects`: how often each mark was found. */
export function judgePromises(
  acts: readonly Act[],
  effects: ReadonlyMap<string, number>,
): { lines: PromiseLine[]; violations: string[] } {
  const violations: string[] = [];
  const lines = ways.flatMap((way) =>
    kinds.map((kind): PromiseLine => ({
      way,
      kind,
      acts: 0,
      acknowledged: 0,
      once: 0,
      lost: 0,
      doubled: 0,
      untold: 0,
    })),
  );
  for (const { way, kind, mark, acknowledged, told } of acts) {
    const line = lines.find((one) => one.way === way && one.kind === kind);
    const times = effects.get(mark) ?? 0;
    if (!line) continue;
    line.acts += 1;
    if (acknowledged) line.acknowledged += 1;
    if (times > 1) {
      line.doubled += 1;
      violations.push(`${way}, ${kind} ${mark}: carried out ${times} times`);
    } else if (times === 1) line[acknowledged ? 'once' : 'untold'] += 1;
    else if (acknowledged) {
      line.lost += 1;
      violations.push(
        `${way}, ${kind} ${mark}: acknowledged and lost; since then the chat says: ${told()
          .slice(0, 3)
          .map((text) => text.slice(0, 120))
          .join(' | ')}`,
      );
    }
  }
  // Not every door has every kind.
  return { lines: lines.filter(({ acts: some }) => some > 0), violations };
}
