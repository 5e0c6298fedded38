// npm run manifest:teams [-- FILE]
// Writes the app package that an administrator uploads to Teams (default: dist/focal-teams.zip): the manifest with the ids
// of the environment, its translations, and the two icons. Nothing is fetched; what is not valid is not written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { Resvg } from '@resvg/resvg-js';
import { zipSync } from 'fflate';

/** The same files always give the same bytes. */
const SAME_TIME = new Date(2000, 0, 1);

const folder = dirname(fileURLToPath(import.meta.url));
const text = (name) => readFileSync(join(folder, name), 'utf8');
const target = process.argv[2] ?? join(folder, '..', '..', 'dist', 'focal-teams.zip');

const appId = process.env['TEAMS_APP_ID']?.trim() ?? '';
if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(appId))
  fail('TEAMS_APP_ID must be the application (client) id of the bot, such as 11111111-2222-3333-4444-555555555555');
const site = process.env['TEAMS_DEVELOPER_URL']?.trim().replace(/\/+$/, '');
if (site !== undefined && !/^https:\/\/[^\s/]+/.test(site))
  fail('TEAMS_DEVELOPER_URL must be the https address of who runs the bot, such as https://example.org');

// Teams takes three numbers and no word behind them.
const [version] = JSON.parse(text('../../package.json')).version.split('-');
const filled = text('manifest.json').replaceAll('TEAMS_APP_ID', appId).replaceAll('PACKAGE_VERSION', version);
const manifest = JSON.parse(filled);
if (site) manifest.developer = { ...manifest.developer, ...addressesBelow(site) };
const problems = await AppManifestUtils.validateAgainstSchema(manifest);
if (problems.length > 0) fail(`the manifest is not valid:\n  ${problems.join('\n  ')}`);

mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  zipSync(
    {
      'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
      'fr.json': Buffer.from(text('fr.json')),
      'es.json': Buffer.from(text('es.json')),
      'color.png': draw('color.svg', 192),
      'outline.png': draw('outline.svg', 32),
    },
    { mtime: SAME_TIME },
  ),
);
process.stdout.write(
  `Wrote ${target}: upload it in the Teams admin center, Teams apps, Manage apps, Upload new app.\n`,
);

function addressesBelow(address) {
  return { websiteUrl: `${address}/`, privacyUrl: `${address}/privacy`, termsOfUseUrl: `${address}/terms` };
}

function draw(name, width) {
  return new Resvg(text(name), { fitTo: { mode: 'width', value: width } }).render().asPng();
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
