// Bundles src/js/pages/*.js and src/css/app.css into target/classes/static. Nothing is done when no
// input changed since the last build. `node build.mjs --watch` rebuilds on every change.
import {context, build} from 'esbuild';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const out = join(here, 'target', 'classes', 'static');
const stamp = join(here, 'target', 'frontend.stamp');
const watch = process.argv.includes('--watch');

const pages = readdirSync(join(here, 'src/js/pages')).filter(name => name.endsWith('.js'));
const shared = {absWorkingDir: here, bundle: true, minify: !watch, sourcemap: true, logLevel: 'warning', legalComments: 'linked'};
const scripts = {
  ...shared,
  entryPoints: pages.map(name => `src/js/pages/${name}`),
  format: 'esm',
  splitting: true,
  target: 'es2022',
  outdir: out,
  outbase: 'src/js/pages',
  chunkNames: 'chunks/[name]-[hash]',
};
const styles = {...shared, entryPoints: ['src/css/app.css'], outdir: out};

const state = fingerprint(['package.json', 'package-lock.json', 'build.mjs', 'src/js', 'src/css', 'src/static']);
if (watch) {
  for (const options of [scripts, styles]) await (await context(options)).watch();
} else if (!existsSync(join(out, 'app.css')) || read(stamp) !== state) {
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  await Promise.all([build(scripts), build(styles)]);
  if (existsSync(join(here, 'src/static'))) cpSync(join(here, 'src/static'), out, {recursive: true});
  writeFileSync(stamp, state);
}

function fingerprint(roots) {
  const hash = createHash('sha256');
  const visit = path => {
    if (!existsSync(path)) return;
    const status = statSync(path);
    if (status.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const root of roots) visit(join(here, root));
  return hash.digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
