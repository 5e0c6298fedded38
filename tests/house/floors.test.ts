import { dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from '../support/sources.ts';
import { circles, importsBetween, upwardImports } from './floors.ts';
import { file } from './rule.ts';

const program = sourcesBelow(['src', 'handlers'], ['.ts']);

describe('the floors', () => {
  it('let imports run downward, or sideways on one floor, types included', () => {
    expect(upwardImports(program)).toEqual([]);
  });

  it('have no circle of files', () => {
    expect(circles(program).files).toEqual([]);
  });

  it('have no ring of folders', () => {
    expect(circles(program).folders).toEqual([]);
  });

  it('are seen: without imports every order would hold', () => {
    const count = [...importsBetween(program).values()].reduce((sum, targets) => sum + targets.size, 0);
    expect(count).toBeGreaterThan(1000);
  });
});

describe('the reader of floors', () => {
  const says = `import type { Item } from`;

  it.each([
    ['src/core/audit.ts', 'src/app/home.ts'],
    ['src/outbox/claimOutboxMessages.ts', 'src/rounds/changeRoundState.ts'],
    ['src/rounds/changeRoundState.ts', 'src/analysis/analyseRound.ts'],
    ['src/app/home.ts', 'handlers/slack/start.ts'],
  ])('catches that %s imports %s, and lets pass the opposite', (below, above) => {
    const importing = (from: string, to: string) => [
      file(from, `${says} '${relative(dirname(from), to)}';`),
      file(to, ''),
    ];
    expect(upwardImports(importing(below, above))).toEqual([`${below} imports ${above}`]);
    expect(upwardImports(importing(above, below))).toEqual([]);
  });

  it('lets imports stay on a floor', () => {
    const sideways = [
      file('src/outbox/claimOutboxMessages.ts', `${says} '../schedule/job.ts';`),
      file('src/schedule/job.ts', ''),
    ];
    expect(upwardImports(sideways)).toEqual([]);
  });

  it('catches a circle of files, however long, and of types only', () => {
    const ring = [
      file('src/rounds/a.ts', `${says} './b.ts';`),
      file('src/rounds/b.ts', `${says} './c.ts';`),
      file('src/rounds/c.ts', `${says} './a.ts';`),
      file('src/rounds/d.ts', `${says} './a.ts';`),
    ];
    expect(circles(ring).files).toEqual([['src/rounds/a.ts', 'src/rounds/b.ts', 'src/rounds/c.ts']]);
  });

  it('catches a ring of folders without a circle of files', () => {
    const ring = [
      file('src/outbox/a.ts', `${says} '../schedule/a.ts';`),
      file('src/schedule/a.ts', ''),
      file('src/schedule/b.ts', `${says} '../outbox/b.ts';`),
      file('src/outbox/b.ts', ''),
    ];
    expect(circles(ring)).toEqual({ files: [], folders: [['outbox', 'schedule']] });
  });
});
