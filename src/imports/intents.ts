import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** A roster is to be taken in: the id of the file that holds it, where it has been sent. */
export const importRoster = intentType('importRoster', { file: id.optional() });
/** The file whose effect was shown is taken in; `seen` tells what was shown. */
export const importNow = intentType('importNow', { file: id, seen: z.string() });
/** An import is taken back; `file` holds what it did. */
export const undoImport = intentType('undoImport', { file: id });
/** The empty table of a register by one of its names, else the empty roster, to be filled in. */
export const fetchTemplate = intentType('fetchTemplate', { words: z.string().optional() }, { repeatable: true });
