import { SingleBar } from 'cli-progress';

/** Shows how far a long piece of work has come. */
export interface ProgressBar {
  /** How much is done, of how much there is. */
  at(done: number, total: number): void;
  /** To be called at the end, also of work that failed. */
  stop(): void;
}

/** Work with fewer steps than this is over before anybody could look, unless its steps are long. */
const WORTH_SHOWING = 50;

/** How many lines tell of the progress where no bar can be drawn. */
const LINES = 10;

/** A bar on a terminal; elsewhere (a log, a pipe) a plain line for every tenth. Both go to the error output, not into results. */
export function showCliProgress(
  label: string,
  output: NodeJS.WriteStream = process.stderr,
  worthShowing = WORTH_SHOWING,
): ProgressBar {
  return output.isTTY ? bar(label, output, worthShowing) : plainLines(label, output, worthShowing);
}

function bar(label: string, output: NodeJS.WriteStream, worthShowing: number): ProgressBar {
  const drawn = new SingleBar({
    format: `${label} [{bar}] {value} of {total}`,
    stream: output,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    at(done, total) {
      if (total < worthShowing) return;
      if (!started) drawn.start(total, 0);
      started = true;
      drawn.update(done);
    },
    stop: () => drawn.stop(),
  };
}

function plainLines(label: string, output: NodeJS.WritableStream, worthShowing: number): ProgressBar {
  let told = 0;
  return {
    at(done, total) {
      if (total < worthShowing) return;
      const tenth = Math.floor((done / total) * LINES);
      if (tenth > told) output.write(`${label}: ${done} of ${total}\n`);
      told = tenth;
    },
    stop: () => undefined,
  };
}
