import { Command } from 'commander';
import { analyse } from '../../analysis/analyse.ts';
import type { RoundAnalysis } from '../../analysis/analysis.ts';
import { analysisJson } from '../../analysis/json.ts';
import { writeDate } from '../../language/dates.ts';
import { existingGroup, roundLabelled } from '../cliGroup.ts';
import { withDatabase } from '../withDatabase.ts';

/** `focal analysis --round LABEL [--json]`. Whoever runs it owns the server, and so sees every tier of answers. */
export function analysisVerb(): Command {
  return new Command('analysis')
    .summary('print the analysis of a round')
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
      const text = await withDatabase(async (db) => {
        const round = await roundLabelled(db, await existingGroup(db, group), label);
        const analysis = await analyse(db, round.id);
        return json ? JSON.stringify(await analysisJson(db, analysis), null, 2) : inWords(analysis);
      });
      process.stdout.write(`${text}\n`);
    });
}

/** The analysis for a terminal. */
function inWords({ round, rates, conclusions }: RoundAnalysis): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const heading = `${round.label} (${writeDate(round.periodStart, 'en')} to ${writeDate(round.periodEnd, 'en')}), ${round.state}`;
  return [
    heading,
    '='.repeat(heading.length),
    `Posts asked            ${rates.expected}`,
    `Posts that answered    ${rates.received} (${percent(rates.reportingRate)})`,
    `  of these on time     ${rates.receivedOnTime} (${percent(rates.reportingRateOnTime)} of those asked)`,
    `  of these unchanged   ${rates.nilReturns}`,
    ...conclusions.flatMap(({ title, statement }, i) => ['', `${i + 1}. ${title.en}`, ...wrap(statement.en, 3)]),
  ].join('\n');
}

/** Characters of a line on a terminal that people like to read. */
const WIDTH = 100;

function wrap(text: string, indent: number): string[] {
  const margin = ' '.repeat(indent);
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? margin + word : `${last} ${word}`;
    if (last === undefined || longer.length > WIDTH) return [...lines, margin + word];
    return [...lines.slice(0, -1), longer];
  }, []);
}
