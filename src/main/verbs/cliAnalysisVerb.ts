import { Command } from 'commander';
import { analyseRound } from '../../analysis/analyseRound.ts';
import { analysisAsPlainText } from '../../analysis/analysisAsPlainText.ts';
import { analysisJson } from '../../analysis/analysisJson.ts';
import { cliGroupNamed, cliRoundLabelled } from '../cliWorkingGroup.ts';
import { cliWithDatabase } from '../cliWithDatabase.ts';

/** `focal analysis --round LABEL [--json]`. Whoever runs it owns the server, and so sees every tier of answers. */
export function cliAnalysisVerb(): Command {
  return new Command('analysis')
    .description('Print the global analysis of a round: its rates and its conclusions.')
    .requiredOption('--round <label>', 'label of the round')
    .option('--json', 'everything as JSON, with each conclusion in every language and its proof', false)
    .option('--group <code>', 'working group; needed only where there are several')
    .addHelpText(
      'after',
      `
Examples:
  npm run focal -- analysis --round "Plans of Action 2000"
  npm run --silent focal -- analysis --round "Plans of Action 2000" --json > analysis.json
`,
    )
    .action(async ({ round: label, json, group }: { round: string; json: boolean; group?: string }) => {
      const text = await cliWithDatabase(async (db) => {
        const round = await cliRoundLabelled(db, await cliGroupNamed(db, group), label);
        const analysis = await analyseRound(db, round.id);
        return json ? JSON.stringify(await analysisJson(db, analysis), null, 2) : analysisAsPlainText(analysis, 'en');
      });
      process.stdout.write(`${text}\n`);
    });
}
