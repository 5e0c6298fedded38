// node .ci/complete-lock.mjs
// Run it after `npm install`; it changes nothing when nothing is missing. It mends two things in package-lock.json:
// - Some registry mirrors lack the binaries of other platforms. npm then leaves them out, and `npm ci` refuses the file as out of
//   step with package.json. What is missing is added by name and version, with the platform that the name tells, so that npm skips
//   it here and finds it where it is needed.
// - `@prisma/client` names the compiler and Prisma's command line as optional peers. npm would install them and 200 MB of what they
//   need in production too, although the built program never loads them: both are taken out of its peers.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The os, cpu and libc fields that a package named like `…/binding-linux-x64-musl` has. */
function platformOf(name) {
  const words = name.split(/[/-]/).map((word) => (word === 'windows' ? 'win32' : word));
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && os[0] === 'linux' && { libc }),
  };
}

let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue;
    const platform = platformOf(name);
    if (platform.os === undefined || !/^\d/.test(version)) continue; // not a binary of one platform
    lock.packages[`node_modules/${name}`] = { version, ...platform, ...(dev && { dev }), optional: true };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));

const client = lock.packages['node_modules/@prisma/client'];
const peers = Object.keys(client.peerDependencies ?? {});
delete client.peerDependencies;
delete client.peerDependenciesMeta;

if (added + peers.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
// npm works out anew which packages are for development only.
if (peers.length > 0)
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
  });
console.log(`added ${added} packages of other platforms, took out ${peers.length} optional peers`);
