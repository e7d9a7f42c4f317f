// Reads what the test runs reported and prints one table: kind, passed, failed, skipped. Exits with 1 if anything failed or nothing ran.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const [root, results] = process.argv.slice(2);
const kinds = new Map();
const failures = [];
const skips = new Map();

function count(kind, outcome, name, why = '') {
  const row = kinds.get(kind) ?? { passed: 0, failed: 0, skipped: 0 };
  row[outcome] += 1;
  kinds.set(kind, row);
  if (outcome === 'failed') failures.push(`${kind}: ${name}`);
  if (outcome === 'skipped') {
    const reason = why || name;
    skips.set(reason, (skips.get(reason) ?? 0) + 1);
  }
}

// Java: by what the class is called, else by the module it stands in.
function javaKind(module, className) {
  if (className.endsWith('Properties')) return 'properties';
  if (/Contract(Test)?$/.test(className)) return 'contract';
  if (/Architecture|Dependency/.test(className)) return 'architecture';
  if (module === 'infra-cdk') return 'infrastructure';
  if (module === 'events') return 'events';
  if (module === 'local' || module === 'proof') return `${module} stack`.replace('proof stack', 'proof');
  if (/(Integration|Dynamo|Sqs|Backend|Storm|Slice)[A-Za-z]*Test$/.test(className)) return 'integration';
  return 'unit';
}

function unescaped(text) {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'")
    .replace(/&#10;/g, ' ').replace(/&amp;/g, '&');
}

function readSurefire(file, module) {
  const xml = readFileSync(file, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  for (const [, attributes, , body = ''] of xml.matchAll(/<testcase\b([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const attribute = (name) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    const className = attribute('classname');
    const name = `${className.split('.').at(-1)}.${attribute('name')}`;
    const skipped = /<skipped\b(?:[^>]*?\bmessage="([^"]*)")?/.exec(body);
    const outcome = /<(failure|error)\b/.test(body) ? 'failed' : skipped ? 'skipped' : 'passed';
    count(javaKind(module, className.split('$')[0]), outcome, name, unescaped(skipped?.[1] ?? ''));
  }
}

function* surefireFolders(folder, depth = 0) {
  for (const entry of readdirSync(folder)) {
    if (['node_modules', '.git', 'src'].includes(entry)) continue;
    const path = join(folder, entry);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) continue;
    if (entry === 'target') {
      const reports = join(path, 'surefire-reports');
      if (existsSync(reports)) yield reports;
    } else if (depth < 3) yield* surefireFolders(path, depth + 1);
  }
}

for (const folder of surefireFolders(root))
  for (const file of readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)))
    readSurefire(join(folder, file), relative(root, folder).split('/')[0]);

function json(name) {
  const file = join(results, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

for (const file of json('vitest.json')?.testResults ?? []) {
  if (file.assertionResults.length === 0 && file.status === 'failed') count('page', 'failed', file.name);
  for (const test of file.assertionResults) {
    const outcome = test.status === 'passed' ? 'passed' : test.status === 'failed' ? 'failed' : 'skipped';
    count('page', outcome, test.fullName);
  }
}

const shaky = [];

function readSuite(suite, path) {
  const name = [path, suite.title].filter(Boolean).join(' › ');
  for (const inner of suite.suites ?? []) readSuite(inner, name);
  for (const spec of suite.specs ?? [])
    for (const test of spec.tests) {
      const outcome = test.status === 'skipped' ? 'skipped' : test.status === 'unexpected' ? 'failed' : 'passed';
      if (test.status === 'flaky') shaky.push(`${name} › ${spec.title}`);
      count('end-to-end', outcome, `${name} › ${spec.title}`, test.annotations?.[0]?.description);
    }
}

const playwright = json('playwright.json');
for (const suite of playwright?.suites ?? []) readSuite(suite, '');
for (const error of playwright?.errors ?? []) count('end-to-end', 'failed', error.message ?? 'error');

const checks = join(results, 'checks');
if (existsSync(checks))
  for (const line of readFileSync(checks, 'utf8').trim().split('\n').filter(Boolean)) {
    const [outcome, ...name] = line.split(' ');
    count('checks', outcome, name.join(' '));
  }

const order = ['unit', 'properties', 'contract', 'integration', 'architecture', 'events', 'local stack', 'proof',
  'infrastructure', 'page', 'end-to-end', 'checks'];
const total = { passed: 0, failed: 0, skipped: 0 };
const line = (kind, row) => console.log(`${kind.padEnd(16)}${`${row.passed}`.padStart(8)}${`${row.failed}`.padStart(8)}${`${row.skipped}`.padStart(9)}`);
console.log(`\n${'kind'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}`);
for (const kind of [...order, ...[...kinds.keys()].filter((k) => !order.includes(k))]) {
  const row = kinds.get(kind);
  if (!row) continue;
  line(kind, row);
  for (const outcome of Object.keys(total)) total[outcome] += row[outcome];
}
if (skips.size > 0) console.log('\nskipped:');
for (const [reason, times] of skips) console.log(`  ${times} × ${reason}`);
if (shaky.length > 0) console.log('\npassed only at the second try:');
for (const test of shaky) console.log(`  ${test}`);
if (failures.length > 0) console.log('\nfailed:');
for (const failure of failures) console.log(`  ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
