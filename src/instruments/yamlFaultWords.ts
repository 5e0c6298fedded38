import type { ErrorCode } from 'yaml';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';

/** What is wrong in how JSON or YAML is written, and what would be right. */
export function yamlFaultWords(code: ErrorCode, message: string): CatalogueWords {
  if (code === 'MISSING_CHAR' && message.includes('quote')) return catalogueWords('importProblems.treeQuote');
  return catalogueWords(treeWords.find((key) => key.endsWith(`_${code}`)) ?? 'importProblems.treeOther');
}

const treeWords = [
  'importProblems.tree_MISSING_CHAR',
  'importProblems.tree_BAD_INDENT',
  'importProblems.tree_TAB_AS_INDENT',
  'importProblems.tree_DUPLICATE_KEY',
  'importProblems.tree_BLOCK_AS_IMPLICIT_KEY',
  'importProblems.tree_MULTIPLE_DOCS',
  'importProblems.tree_UNEXPECTED_TOKEN',
  'importProblems.tree_BAD_SCALAR_START',
  'importProblems.tree_BAD_DQ_ESCAPE',
  'importProblems.tree_BAD_ALIAS',
  'importProblems.tree_TAG_RESOLVE_FAILED',
] as const;
