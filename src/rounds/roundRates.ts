/** How many posts were asked and answered; rates are shares from 0 to 1. */
export interface Rates {
  expected: number;
  received: number;
  receivedOnTime: number;
  /** Received over expected: DHIS2's "reporting rate" (https://docs.dhis2.org, Data set reports), there in per cent. */
  reportingRate: number;
  /** Received on time over expected: DHIS2's "reporting rate on time". */
  reportingRateOnTime: number;
  /** Reports that say "nothing changed"; they are received, silence is not. */
  nilReturns: number;
}

/** The rates of a round from its counts. Where nobody was asked the rates are 0, as DHIS2 has it. */
export function roundRates(counts: {
  expected: number;
  received: number;
  receivedOnTime: number;
  nilReturns: number;
}): Rates {
  const ofExpected = (part: number) => (counts.expected === 0 ? 0 : part / counts.expected);
  return {
    ...counts,
    reportingRate: ofExpected(counts.received),
    reportingRateOnTime: ofExpected(counts.receivedOnTime),
  };
}
