import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { audit } from '../../core/audit.ts';
import { systemActor } from '../../core/context.ts';
import { type Db, inTransaction } from '../../db/db.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { loadHeldData } from '../../privacy/heldData/heldData.ts';
import { writeHeldData } from '../../privacy/heldData/fetchHeldData.ts';
import type { PersonWithData } from '../../privacy/store.ts';
import { cliGroupNamed } from '../cliWorkingGroup.ts';
import { cliPersonCalled } from '../cliPersonCalled.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';

interface Options {
  out?: string;
  group?: string;
}

/** `focal personal-data`: what is held about one person, for whoever answers a request of theirs. The record says that it was asked. */
export function cliPersonalDataVerb(): Command {
  return new Command('personal-data')
    .description(
      'Write everything that is held about one person: as JSON, or as PDF to be read, in their language, where the file is ' +
        'named so. In the chat the person gets the same with “export me”.',
    )
    .argument('<person>', 'key in the roster, or e-mail address')
    .option('--out <file>', 'file to write to, instead of the output; .pdf for a document to read')
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent focal -- personal-data ana@example.org > ana.json
  npm run focal -- personal-data staff-4711 --out ana.pdf
`,
    )
    .action(async (person: string, { out, group }: Options) => {
      await cliWithDatabase(async (db) => {
        const workingGroupId = await cliGroupNamed(db, group);
        const found = await cliPersonCalled(db, workingGroupId, person);
        const bytes = await exported(db, workingGroupId, found, out?.endsWith('.pdf') ? 'pdf' : 'json');
        if (out === undefined) process.stdout.write(bytes);
        else writeFileSync(out, bytes, { mode: 0o600 });
      });
      if (out !== undefined) process.stdout.write(`What is held about ${person} was written to ${out}.\n`);
    });
}

async function exported(
  db: Db,
  workingGroupId: number,
  { id, language }: PersonWithData,
  format: 'pdf' | 'json',
): Promise<Uint8Array> {
  const now = new Date();
  const cli = systemActor({ workingGroupId }, 'cli', now);
  await inTransaction(db, (tx) => audit(tx, cli, 'person.export', `person:${id}`));
  const reader = { language, timeZone: await zoneOfGroup(db, workingGroupId), now };
  return writeHeldData(await loadHeldData(db, id), reader, format);
}
