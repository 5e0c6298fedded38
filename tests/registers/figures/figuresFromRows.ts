import type { FigureGround } from '../../../src/registers/figures/computeRegisterFigure.ts';
import { type FigureOfYear, registerFiguresOfYear } from '../../../src/registers/figures/registerFiguresOfYear.ts';
import { judgeEntry } from '../../../src/registers/judgeEntry.ts';
import type { Entry } from '../../../src/registers/registerEntry.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';
import type { FigureRow } from './randomEntries.ts';

const registers = shippedRegisters();

function entryOf(row: Partial<FigureRow>): Entry {
  const { entry, faults } = judgeEntry({ title: 'An entry', state: 'held', year: 2000, ...row }, registers);
  if (!entry) throw new Error(JSON.stringify(faults));
  return entry;
}

const outlets = [
  entryOf({ type: 'vacancyOutlet', key: 'outlet-women', title: 'Women Watch', forWomen: true }),
  entryOf({ type: 'vacancyOutlet', key: 'outlet-men', title: 'Outlet of men', forWomen: false }),
];

/** The figures of a register for 2000 from the rows of a file, read as an import reads them. */
export function figuresFromRows(
  key: string,
  rows: readonly Partial<FigureRow>[],
  more: Partial<FigureGround> = {},
): FigureOfYear[] {
  const type = typeOf(registers, key);
  const entries = rows.map((row, at) => entryOf({ type: key, key: `${key}-${at}`, ...row }));
  const ground = { fields: fieldsOf(registers, type), linked: outlets, outside: false, ...more };
  return registerFiguresOfYear(type, entries, 2000, ground);
}
