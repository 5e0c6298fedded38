import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { showCliProgress } from '../../src/main/showCliProgress.ts';

/** What is written while `steps` steps are done. */
function written(isTTY: boolean, steps: number): string {
  const output = Object.assign(new PassThrough(), { isTTY, cursorTo: () => true, clearLine: () => true });
  const progress = showCliProgress('Working', output as unknown as NodeJS.WriteStream);
  for (let done = 1; done <= steps; done++) progress.at(done, steps);
  progress.stop();
  return String(output.read() ?? '');
}

describe('the progress of long work', () => {
  it('is a bar on a terminal', () => {
    expect(written(true, 100)).toMatch(/Working \[/);
  });

  it('is a line for every tenth elsewhere', () => {
    const lines = written(false, 200).trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('Working: 20 of 200');
    expect(lines[9]).toBe('Working: 200 of 200');
  });

  it('is not shown where the work is over at once', () => {
    expect(written(true, 10)).toBe('');
    expect(written(false, 10)).toBe('');
  });
});
