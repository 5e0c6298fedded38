import { Command } from 'commander';
import { createApp } from '../../app/app.ts';
import type { Caller } from '../../core/context.ts';
import { type Db, inTransaction } from '../../db/db.ts';
import { personAsCaller, personById } from '../../people/personRecords/store.ts';
import { erasePerson, requireCoordinatorAfterErasure } from '../../privacy/erasure/erasePerson.ts';
import { cliGroupNamed } from '../cliWorkingGroup.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import { cliPersonCalled } from '../cliPersonCalled.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';

interface Options {
  yes: boolean;
  takeWords: boolean;
  group?: string;
}

/** `focal erase-person`: what "erase me" does in the chat, for somebody who cannot say it there any more. */
export function cliErasePersonVerb(): Command {
  return new Command('erase-person')
    .description(
      'Erase what says who a person is, at once and for good: name, addresses, accounts, absences, drafts and messages. Updates and ' +
        'answers stay with the post. In the chat the person does the same with “erase me”.',
    )
    .argument('<person>', 'key in the roster, or e-mail address')
    .option('--yes', 'do it; without this only say who is meant', false)
    .option('--take-words', 'take back what they offered to the bulletin as well', false)
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      `
Examples:
  npm run focal -- erase-person staff-4711
  npm run focal -- erase-person staff-4711 --yes --take-words
`,
    )
    .action(async (called: string, { yes, takeWords, group }: Options) => {
      const text = await cliWithDatabase(async (db) => {
        const workingGroupId = await cliGroupNamed(db, group);
        const { id } = await cliPersonCalled(db, workingGroupId, called);
        const caller = await asTheyWould(db, id);
        if (!yes) return `${caller.person.name} is meant, and nothing was erased: add --yes to erase them for good.`;
        const app = createApp({ db, workingGroupId, reportBug: () => '' });
        const taken = await inTransaction(db, async (tx) => {
          await requireCoordinatorAfterErasure(tx, caller);
          return erasePerson(tx, app, caller, takeWords);
        });
        return `What said who ${called} was is erased; pieces taken back from the bulletin: ${taken}.`;
      });
      process.stdout.write(`${text}\n`);
    });
}

/** The record says that the person was erased through the command line, as they asked for. */
async function asTheyWould(db: Db, id: number): Promise<Caller> {
  const person = await personById(db, id);
  if (!person) throw new CliRefusal('The person is gone.');
  const { workingGroupId } = person;
  return { workingGroupId, person: personAsCaller(person), channel: 'cli', place: 'direct', now: new Date() };
}
