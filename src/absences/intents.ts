import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** `words` is what was typed: days and, where somebody stands in, who. */
export const away = intentType(
  'away',
  {
    words: z.string().optional(),
    /** The first day, where only that was said: the words are the last one. */
    from: z.iso.date().optional(),
    /** Said with the first day: who answers, and whose absence it is. */
    delegate: z.string().optional(),
    of: z.string().optional(),
  },
  { namesPeople: true },
);
/** The absence that a coordinator was shown is entered for somebody else (`person`, `delegate`: Person.id). */
export const enterAbsence = intentType('enterAbsence', {
  person: z.int32().positive(),
  from: z.iso.date(),
  to: z.iso.date(),
  delegate: z.int32().positive().optional(),
});
/** Takes an absence (Absence.id) back that was entered for somebody else, while nobody has been told. */
export const takeAbsenceBack = intentType('takeAbsenceBack', { absence: z.int32().positive() });
/** Ends that absence of the caller (Absence.id), or asks whether their next one is to end. */
export const backFromAway = intentType('back from away', { absence: z.int32().positive().optional() });
/** The coordinator's no to who stands in during an absence (Absence.id). */
export const refuseDelegation = intentType('refuse delegation', { absence: z.int32().positive() });
