/** How an action stood in one round, and whether that means that it is stuck. */
export interface Stood {
  round: string;
  status: string | null;
  isStuck: boolean;
}

/** Whether an action that goes on was stuck in its last two rounds. */
export function isActionStuckTwice(stood: readonly Stood[], isClosed: boolean): boolean {
  const [last, before] = [stood.at(-1), stood.at(-2)];
  return !isClosed && last?.isStuck === true && before?.isStuck === true;
}
