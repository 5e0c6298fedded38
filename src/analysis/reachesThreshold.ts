/** A limit counts as reached within this much: shares and means are quotients, and floating point is not exact. */
const NEAR = 1e-9;

/** Whether a value reaches a limit. */
export function reachesAnalysisThreshold(value: number, limit: number): boolean {
  return value >= limit - NEAR;
}

/** Whether two values are the same. */
export function isSameAnalysisFigure(one: number, other: number): boolean {
  return Math.abs(one - other) < NEAR;
}
