import type { Db } from '../db/db.ts';
import type { Block } from '../protocol/message.ts';
import type { AnalysisReader } from './analysisAccess.ts';
import type { RoundAnalysis } from './analysis.ts';

/** Figures as blocks of a message, by what they show. */
export interface Pictures {
  /** How posts reported. */
  rates: readonly Block[];
  /** By Conclusion.key. */
  conclusions: ReadonlyMap<string, readonly Block[]>;
  /** By Question.key. */
  questions: ReadonlyMap<string, readonly Block[]>;
}

export const noPictures: Pictures = { rates: [], conclusions: new Map(), questions: new Map() };

/** What somebody is about to read, by the keys that Pictures has. */
export interface About {
  rates: boolean;
  conclusions: readonly string[];
  questions: readonly string[];
}

/** Draws the figures of what a reader is about to read, as far as they may see them. Who draws stands further on in the walk. */
export type Illustrate = (db: Db, analysis: RoundAnalysis, reader: AnalysisReader, about: About) => Promise<Pictures>;
