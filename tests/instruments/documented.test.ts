import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';

it('the instrument that docs/adding-an-instrument.md shows is one', () => {
  const page = readFileSync(fromPackageRoot('docs/adding-an-instrument.md'), 'utf8');
  const [, indented = ''] = /^ *```yaml\n([\s\S]*?)^ *```/m.exec(page) ?? [];
  const instrument = parseInstrument(indented.replaceAll(/^ {3}/gm, ''), 'docs/adding-an-instrument.md');
  expect(instrumentQuestionsOf(instrument).map(({ key }) => key)).toEqual(['visited']);
});
