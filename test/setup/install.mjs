// Installs what package-lock.json asks for, unless it is there already.
// Runs on plain Node, before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);
const wanted = [20, 19];

checkNode();
const reason = whyInstall();
if (reason) {
  console.log(`Installing packages (${reason}). This takes a minute or two.`);
  install();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
    console.error(`Node ${wanted.join('.')} or newer is needed; this is ${process.versions.node}.`);
    console.error('Install it from https://nodejs.org and run the command again.');
    process.exit(1);
  }
}

/** Compares what npm noted down of its last install with the lockfile; times of files may lie. */
function whyInstall() {
  const installedFile = new URL('node_modules/.package-lock.json', root);
  if (!existsSync(installedFile)) {
    return 'nothing is installed yet';
  }
  const installed = readPackages(installedFile);
  const locked = readPackages(new URL('package-lock.json', root));
  for (const [path, entry] of Object.entries(locked)) {
    if (!path.startsWith('node_modules/')) {
      continue;
    }
    const found = installed[path];
    if (found ? found.version !== entry.version : !entry.optional && !entry.peer) {
      return `${path.slice('node_modules/'.length)} differs from package-lock.json`;
    }
  }
  return undefined;
}

function readPackages(url) {
  return JSON.parse(readFileSync(url, 'utf8')).packages;
}

function install() {
  const {status, error} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error('The packages could not be installed. Is there a network connection?');
    process.exit(status ?? 1);
  }
}
