#!/usr/bin/env node
// Judges every diagram: the rules of bpmnlint and our own, the drawing, and whether bpmn-js reads it without a warning.
// Usage: lint.mjs [DIR]   DIR is searched with its folders; the project's processes/ unless given
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('.', import.meta.url));
const folder = resolve(process.argv[2] ?? join(home, '../../processes'));
const pictures = join(home, '../../target/diagrams');

const names = await readdir(folder, { recursive: true }).catch((e) => fail(`${folder} cannot be read (${e.code})`));
const diagrams = names.filter((name) => name.endsWith('.bpmn')).sort().map((name) => join(folder, name));
if (!diagrams.length) fail(`no diagram below ${folder}`);

const bpmnlint = createRequire(import.meta.url).resolve('bpmnlint/bin/bpmnlint.js');
const checks = {
  'The model, by bpmnlint': [bpmnlint, '--max-warnings=0', ...diagrams],
  'The drawing': [join(home, 'bpmn/check.mjs'), ...diagrams],
  'The import into bpmn-js': [join(home, 'bpmn/render.mjs'), ...diagrams, '--out', pictures],
};
const failed = [];
for (const [name, args] of Object.entries(checks)) {
  console.log(`\n${name}`);
  // bpmnlint finds its configuration and the plugins from the folder it runs in.
  if (spawnSync(process.execPath, args, { cwd: home, stdio: 'inherit' }).status !== 0) failed.push(name);
}
if (failed.length) fail(`${diagrams.length} diagrams, findings in: ${failed.join('; ')}`);
console.log(`\n${diagrams.length} diagrams, no finding`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
