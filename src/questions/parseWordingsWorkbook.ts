import readWorkbook from 'read-excel-file/node';
import { Refusal } from '../core/refusal.ts';
import { languages } from '../language/language.ts';
import type { QuestionWording } from './wordings.ts';

/** More texts than any instrument has. */
const MOST_ROWS = 5_000;

/** Wordings as a workbook has them, with the name of their sheet. */
export interface SheetOfWordings {
  sheet: string;
  wordings: readonly QuestionWording[];
}

/** Whether bytes are an archive, as workbooks are. */
export const isQuestionsArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Reads the sheet with the columns place, en, fr and es. Refuses a workbook that has none, or cannot be read. */
export async function parseWordingsWorkbook(name: string, bytes: Uint8Array): Promise<SheetOfWordings> {
  let sheets;
  try {
    sheets = await readWorkbook(Buffer.from(bytes));
  } catch {
    throw new Refusal('preparation.brokenWorkbook', { name });
  }
  for (const { sheet, data } of sheets.filter((one) => one.data.length <= MOST_ROWS)) {
    const rows = data.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim())));
    const at = rows.findIndex((row) => ['place', ...languages].every((column) => row.includes(column)));
    const header = rows[at];
    if (!header) continue;
    const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? '';
    const wordings = rows.slice(at + 1).map((row) => ({
      place: cell(row, 'place'),
      en: cell(row, 'en'),
      fr: cell(row, 'fr'),
      es: cell(row, 'es'),
    }));
    return { sheet, wordings: wordings.filter(({ place }) => place !== '') };
  }
  throw new Refusal('preparation.noWordings', { name });
}
