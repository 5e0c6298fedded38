import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { languages } from '../language/language.ts';
import { saidKinds } from '../protocol/inquiryKinds.ts';

/** A sentence that somebody said, and what they came to say; `none`: nothing that the bot could do anything about. */
export interface InquiryExample {
  kind: (typeof kinds)[number];
  sentence: string;
}

const kinds = [...saidKinds, 'none'] as const;
const line = z.tuple([z.enum(kinds), z.string().min(1)]);

/** The examples that Focal comes with, in all languages. A new line teaches one more way to say it. */
export const shippedInquiryExamples = (): InquiryExample[] =>
  languages.flatMap((language) => {
    const path = `src/inquiries/examples/${language}.tsv`;
    return parseInquiryExamples(readFileSync(fromPackageRoot(path), 'utf8'), path);
  });

/**
 * Examples, one a line: the kind, a tab, the sentence; in brackets the name, the term or the time that is the person's own. Throws where a line is no
 * such line, with the file and the line.
 */
export function parseInquiryExamples(text: string, file: string): InquiryExample[] {
  return text.split('\n').flatMap((written, at) => {
    if (written === '') return [];
    const { data, error } = line.safeParse(written.split('\t'));
    if (!data)
      throw new Error(`${file}:${at + 1}: a kind, a tab and a sentence are expected: ${z.prettifyError(error)}`);
    const [kind, sentence] = data;
    return [{ kind, sentence }];
  });
}
