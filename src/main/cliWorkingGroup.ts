import { Refusal } from '../core/refusal.ts';
import type { Db } from '../db/db.ts';
import { roundByLabel, roundsOf, type RoundRecord } from '../rounds/store.ts';
import { CliRefusal } from '../core/cliRefusal.ts';
import { groupCodesForImport, groupIdForImport } from '../imports/store.ts';

/** The code of a working group that is made where nobody says another one. */
const FIRST_GROUP = 'focal';

/** The code of the working group that a file is imported into: the one that was named, else the only one, else a first one. */
export async function cliGroupToImportInto(db: Db, named: string | undefined): Promise<string> {
  if (named !== undefined) return named;
  const codes = await groupCodesForImport(db);
  if (codes.length > 1)
    throw new CliRefusal(`There are several working groups: add --group with one of ${codes.join(', ')}.`);
  return codes[0] ?? FIRST_GROUP;
}

/** The working group that was named, else the only one. WorkingGroup.id. */
export async function cliGroupNamed(db: Db, named: string | undefined): Promise<number> {
  const code = await cliGroupToImportInto(db, named);
  const id = await groupIdForImport(db, code);
  if (id !== null) return id;
  const codes = await groupCodesForImport(db);
  const known =
    codes.length > 0 ? `The working groups are: ${codes.join(', ')}.` : 'Import a roster or a round file first.';
  throw new CliRefusal(
    named === undefined ? `The database is empty. ${known}` : `There is no working group "${named}". ${known}`,
  );
}

/** The round with a label. Throws a Refusal that lists the rounds where there is none. */
export async function cliRoundLabelled(db: Db, workingGroupId: number, label: string): Promise<RoundRecord> {
  const round = await roundByLabel(db, workingGroupId, label);
  if (round) return round;
  const labels = (await roundsOf(db, workingGroupId)).map((one) => one.label);
  throw new Refusal('rounds.unknownRound', { label, known: labels.length, labels: labels.join(', ') });
}
