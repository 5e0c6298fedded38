import { Command } from 'commander';
import { cliFailure } from './cliFailure.ts';

/** Every verb is a file of its own in verbs/, and some lines here. It is loaded when it is called: with what it does it takes a while. */
const verbs: Readonly<Record<string, { takes?: string; summary: string; load: () => Promise<Command> }>> = {
  import: {
    takes: '<file>',
    summary: 'import a roster or a round',
    load: async () => (await import('./verbs/cliImportVerb.ts')).cliImportVerb(),
  },
  template: {
    summary: 'write the empty workbook of a roster',
    load: async () => (await import('./verbs/cliTemplateVerb.ts')).cliTemplateVerb(),
  },
  replay: {
    takes: '<file>',
    summary: 'send the updates of a round file as people would',
    load: async () => (await import('./verbs/cliReplayVerb.ts')).cliReplayVerb(),
  },
  analysis: {
    summary: 'print the analysis of a round',
    load: async () => (await import('./verbs/cliAnalysisVerb.ts')).cliAnalysisVerb(),
  },
  bulletin: {
    summary: 'write an issue, or the analysis of a round, as files',
    load: async () => (await import('./verbs/cliBulletinVerb.ts')).cliBulletinVerb(),
  },
  report: {
    summary: 'write the yearly paper from the registers',
    load: async () => (await import('./verbs/cliReportVerb.ts')).cliReportVerb(),
  },
  export: {
    summary: "write the working group's data as JSON, a workbook or CSV",
    load: async () => (await import('./verbs/cliExportVerb.ts')).cliExportVerb(),
  },
  'personal-data': {
    takes: '<person>',
    summary: 'write what is held about one person',
    load: async () => (await import('./verbs/cliPersonalDataVerb.ts')).cliPersonalDataVerb(),
  },
  'erase-person': {
    takes: '<person>',
    summary: 'erase what says who a person is',
    load: async () => (await import('./verbs/cliErasePersonVerb.ts')).cliErasePersonVerb(),
  },
  tick: {
    summary: 'do what the scheduler would do at a moment',
    load: async () => (await import('./verbs/cliTickVerb.ts')).cliTickVerb(),
  },
  init: {
    summary: 'make a new, empty database where the old one is gone',
    load: async () => (await import('./verbs/cliInitVerb.ts')).cliInitVerb(),
  },
};

const [called = ''] = process.argv.slice(2);
const verb = Object.hasOwn(verbs, called) ? verbs[called] : undefined;
const commands = verb
  ? [await verb.load()]
  : Object.entries(verbs).map(([name, { takes = '', summary }]) =>
      new Command(name).usage(`[options] ${takes}`.trim()).summary(summary),
    );

const program = new Command('focal')
  .usage('<verb> [options]')
  .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
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
for (const command of commands) program.addCommand(command);
for (const command of [program, ...commands]) {
  command.exitOverride().showHelpAfterError('Add --help to see what there is.').helpCommand(false);
}

function fail(error: unknown): void {
  const { message, exitCode } = cliFailure(error);
  if (message !== null) process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

// A pipe that is closed at its other end tells it by an event, long after it was written to.
process.stdout.on('error', fail);
try {
  await program.parseAsync();
} catch (error) {
  fail(error);
}
