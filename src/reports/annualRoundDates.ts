/** The first and the last day of a round on which it takes answers; calendar dates. */
interface RoundDates {
  opensAt: string;
  closesAt: string;
}

/**
 * The days on which a round was held, as the record has it: the day on which it was opened, and the planned last day or the one on which
 * somebody closed it before. The plan where the record says nothing that falls before its end: a round may be written down long after it
 * was held.
 */
export function annualRoundDates(
  { opensAt, closesAt }: RoundDates,
  { opened, closed }: { opened: string | null; closed: string | null },
): RoundDates {
  const from = opened !== null && opened < closesAt ? opened : opensAt;
  return { opensAt: from, closesAt: closed !== null && from <= closed && closed < closesAt ? closed : closesAt };
}
