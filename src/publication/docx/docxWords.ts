import { Paragraph, TextRun } from 'docx';
import { isTextRightToLeft } from '../../language/rightToLeft.ts';
import { fontRunsOf } from '../fontScripts.ts';

type Words = Exclude<ConstructorParameters<typeof TextRun>[0], string> & { text: string };

/** Words in runs of one face each. */
export const docxRuns = ({ text, ...run }: Words, rightToLeft: boolean): TextRun[] =>
  fontRunsOf(text).map(
    (piece) =>
      new TextRun({
        ...run,
        text: piece.text,
        ...(piece.family ? { font: piece.family } : {}),
        ...(rightToLeft && { rightToLeft }),
      }),
  );

/** Words in a paragraph that begins on the right where its first letter belongs to a script that is written from there. */
export const docxWords = (run: Words) =>
  isTextRightToLeft(run.text)
    ? { children: docxRuns(run, true), bidirectional: true }
    : { children: docxRuns(run, false) };

export const docxLine = (text: string, style?: string, keepNext = false): Paragraph =>
  new Paragraph({ ...docxWords({ text }), ...(style === undefined ? {} : { style }), ...(keepNext && { keepNext }) });
