import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { clinic, problemsOf } from './clinic.ts';

const shipped = builtInInstrument('plan-of-action')?.source ?? '';
const lines = clinic.split('\n');

/** Every path in the data that leads to something, with the something. */
function places(value: unknown, path: (string | number)[] = []): { path: (string | number)[] }[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const steps = inner.map(([key, one]) => ({ key: Array.isArray(value) ? Number(key) : key, one }));
  return [...(path.length > 0 ? [{ path }] : []), ...steps.flatMap(({ key, one }) => places(one, [...path, key]))];
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === step ? replaced(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, one]) => [
      key,
      key === step ? replaced(one, rest, by) : one,
    ]),
  );
}

describe('whatever a file holds, it', () => {
  it('is read or refused with problems that lie in the file, never anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const count = source.split('\n').length;
        for (const { line, column, message } of problemsOf(source)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
        }
      }),
    );
  });

  it('is read or refused with problems in the order of the file when a line is lost, doubled or cut', () => {
    const at = fc.nat({ max: lines.length - 1 });
    fc.assert(
      fc.property(at, fc.constantFrom('lost', 'doubled', 'cut'), fc.nat(80), (line, harm, cut) => {
        const text = lines[line] ?? '';
        const instead = { lost: [], doubled: [text, text], cut: [text.slice(0, cut)] }[harm];
        const found = problemsOf(lines.toSpliced(line, 1, ...instead).join('\n')).map((one) => one.line);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        for (const one of found) expect(one).toBeLessThanOrEqual(lines.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused for a value of the wrong kind, in its place or at what it is part of', () => {
    const data: unknown = parse(clinic);
    fc.assert(
      fc.property(fc.constantFrom(...places(data)), ({ path }) => {
        const problems = problemsOf(stringify(replaced(data, path, { strange: [null] })));
        const written = path
          .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
          .join('')
          .slice(1);
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.some((one) => written.startsWith(one.path) || one.path.startsWith(written))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('stays what it is, however the YAML is laid out', () => {
    for (const source of [clinic, shipped]) {
      const instrument = parseInstrument(source, 'one.yaml');
      const layouts = [
        {},
        { collectionStyle: 'flow' as const },
        { lineWidth: 20 },
        { defaultStringType: 'QUOTE_DOUBLE' as const },
      ];
      for (const layout of layouts) {
        expect(parseInstrument(stringify(parse(source), layout), 'other.yaml')).toEqual(instrument);
      }
      expect(parseInstrument(source.replaceAll('\n', '\r\n'), 'windows.yaml')).toEqual(instrument);
    }
  });
});
