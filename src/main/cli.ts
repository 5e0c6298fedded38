import { Command } from 'commander';
import { cliFailure } from './cliFailure.ts';
import { analysisVerb } from './verbs/analysis.ts';
import { bulletinVerb } from './verbs/bulletin.ts';
import { erasePersonVerb } from './verbs/erasePerson.ts';
import { exportVerb } from './verbs/export.ts';
import { importVerb } from './verbs/import.ts';
import { initVerb } from './verbs/init.ts';
import { personalDataVerb } from './verbs/personalData.ts';
import { replayVerb } from './verbs/replay.ts';
import { tickVerb } from './verbs/tick.ts';

/** Every verb is a file of its own in verbs/, and a line here. */
const verbs = [
  importVerb,
  replayVerb,
  analysisVerb,
  bulletinVerb,
  exportVerb,
  personalDataVerb,
  erasePersonVerb,
  tickVerb,
  initVerb,
];

const program = new Command('focal')
  .usage('<verb> [options]')
  .description(
    'Focal on the command line: for whoever runs it. Settings are read as by `npm start` (see .env.example).',
  )
  .addHelpText(
    'after',
    `
Examples:
  npm run focal -- import roster.csv
  npm run focal -- import --help

Ends with 0 when it is done, 1 when it was refused, 2 when it was typed wrongly.
`,
  );
for (const verb of verbs) program.addCommand(verb());
for (const command of [program, ...program.commands]) {
  command.exitOverride().showHelpAfterError('Add --help to see what there is.').helpCommand(false);
}

try {
  await program.parseAsync();
} catch (error) {
  const { message, exitCode } = cliFailure(error);
  if (message !== null) process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
