// Installs the pinned npm packages, but only when package-lock.json (or Node itself) changed since
// the last time: this runs in every Maven build, and an unchanged `npm ci` costs seconds.
import {createHash} from 'node:crypto';
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const stamp = join(here, 'node_modules', '.installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(here, 'package-lock.json')))
  .update(process.version)
  .digest('hex');

if (read(stamp) !== wanted) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
