import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const home = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
let dir, drawn;

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lint-'));
  const file = join(dir, 'good.bpmn');
  await cp(join(home, 'rules/test/good.bpmn'), file);
  await run(process.execPath, [join(home, 'bpmn/layout.mjs'), file]);
  drawn = await readFile(file, 'utf8');
});
after(() => rm(dir, { recursive: true }));

/** Exit code and output of the lint over a folder with this one diagram, started from anywhere. */
async function lint(name, xml) {
  const file = join(dir, name, 'processes/capability/good-example.bpmn');
  await mkdir(xml ? dirname(file) : join(dir, name), { recursive: true });
  if (xml) await writeFile(file, xml);
  try {
    const { stdout, stderr } = await run(process.execPath, [join(home, 'lint.mjs'), join(dir, name)], { cwd: dir });
    return { code: 0, out: stdout + stderr };
  } catch ({ code, stdout, stderr }) {
    return { code, out: stdout + stderr };
  }
}

test('a good diagram passes', async () => {
  const { code, out } = await lint('good', drawn);
  assert.equal(code, 0, out);
  assert.match(out, /1 diagrams, no finding/);
});

test('a broken rule of our own fails', async () => {
  const { code, out } = await lint('undocumented', drawn.replace('Send ansøgningen.', '$& [SA-35]'));
  assert.equal(code, 1);
  assert.match(out, /klimaforloeb\/documented/);
});

test('a broken rule of bpmnlint fails, a mere warning too', async () => {
  const { code, out } = await lint('unused', drawn.replace('<bpmn:process ', '<bpmn:signal id="Signal_Unused" name="Unused" />$&'));
  assert.equal(code, 1);
  assert.match(out, /warning.*global/);
});

test('a badly drawn diagram fails', async () => {
  const { code, out } = await lint('overlap', drawn.replace(/(bpmnElement="EndEvent_Done">\s*<dc:Bounds )x="\d+"/, '$1x="200"'));
  assert.equal(code, 1);
  assert.match(out, /findings in: .*The drawing/);
});

test('a folder without diagrams fails', async () => {
  const { code, out } = await lint('empty');
  assert.equal(code, 1);
  assert.match(out, /no diagram below/);
});
