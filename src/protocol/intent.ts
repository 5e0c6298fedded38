import { z } from 'zod';
import { type DraftSubject, draftSubjectSchema } from './draftSubject.ts';
import { protocolNestsDeeper } from './jsonNestsDeeper.ts';

/**
 * Anything that a person can mean, whatever they used to say it: a typed command, a button, a page, plain words. On the wire and in
 * buttons as JSON: what it is, and its fields. Fields are judged by the intent's type before they reach a use case.
 */
export interface Intent {
  readonly kind: string;
  readonly [field: string]: Json | undefined;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** How an intent stands in older chats: its kind then, or a kind with fields that only it had. */
export type FormerIntent = string | Intent;

/** The declaration of one kind of intent, apart from where it is carried out. */
export interface IntentType<Kind extends string, Fields, Given = Fields> {
  readonly kind: Kind;
  readonly was: readonly FormerIntent[];
  /** Whether it only shows or fetches something: carried out again it changes nothing. */
  readonly repeatable: boolean;
  /** Whether its words may name people by their accounts (`mention.ts`); the words of any other hold names. */
  readonly namesPeople: boolean;
  readonly schema: z.ZodType<Fields, Given>;
  /** A button's value, or what a door hands over. */
  of(fields: Given): Intent & { readonly kind: Kind };
  /** The fields of an intent of this kind, judged; null for any other. */
  fieldsOf(intent: Intent): Fields | null;
}

/** The fields of an intent, judged. */
export type FieldsOf<Type> = Type extends { readonly schema: z.ZodType<infer Fields> } ? Fields : never;

interface Declared {
  was?: readonly FormerIntent[];
  repeatable?: boolean;
  namesPeople?: boolean;
}

/** Declares an intent by the shape of its fields. */
export function intentType<Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  shape: Shape,
  { was = [], repeatable = false, namesPeople = false }: Declared = {},
): IntentType<Kind, z.output<z.ZodObject<Shape>>, z.input<z.ZodObject<Shape>>> {
  return declared(kind, z.object(shape), { was, repeatable, namesPeople });
}

/** Declares an intent that is about a draft: its subject stands flat among the other fields, as buttons always had it. */
export function draftIntent<Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  shape: Shape,
): IntentType<Kind, DraftSubject & z.output<z.ZodObject<Shape>>, DraftSubject & z.input<z.ZodObject<Shape>>> {
  return declared(kind, z.intersection(draftSubjectSchema, z.object(shape)), {
    was: [],
    repeatable: false,
    namesPeople: false,
  });
}

/** Declares an intent that is about a draft and says nothing more. */
export function subjectIntent<Kind extends string>(kind: Kind): IntentType<Kind, DraftSubject> {
  return declared(kind, draftSubjectSchema, { was: [], repeatable: false, namesPeople: false });
}

function declared<Kind extends string, Fields, Given>(
  kind: Kind,
  schema: z.ZodType<Fields, Given>,
  { was, repeatable, namesPeople }: Required<Declared>,
): IntentType<Kind, Fields, Given> {
  return {
    kind,
    was,
    repeatable,
    namesPeople,
    schema,
    // Fields of a schema are JSON: buttons are stored as such.
    of: (fields) => ({ ...(fields as Record<string, Json>), kind }),
    fieldsOf(intent) {
      const judged = intent.kind === kind ? schema.safeParse(intent) : null;
      return judged?.success ? judged.data : null;
    },
  };
}

/** An intent as it is stored or sent; what its fields are worth is judged when it is carried out. */
export const intentSchema: z.ZodType<Intent> = z.object({ kind: z.string() }).catchall(z.json());

/** A button's value: the intent as JSON. Channels that allow fewer characters keep it in a row of their own. */
export function encodeIntent(intent: Intent): string {
  return JSON.stringify(intent);
}

/** No intent nests deeper: a page's values are lists in a record in a record. */
const DEEPEST = 12;

/** Reads a button's value back; null when it is none of ours. */
export function decodeIntent(value: string): Intent | null {
  if (protocolNestsDeeper(value, DEEPEST)) return null;
  try {
    const parsed = intentSchema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
