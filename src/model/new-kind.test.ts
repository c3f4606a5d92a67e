import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const SCHEMA = `import { localized, metricRef, ref, refs } from '../fields.ts';
import { defineKind } from '../kind.ts';

export const labs = defineKind({
  id: 'labs',
  stage: 'training',
  titleFrom: 'name',
  description: 'A hands-on exercise.',
  facts: {
    name: localized().describe('Its name.'),
    course: ref('courses').optional().describe('The course it belongs to.'),
    capabilities: refs('capabilities').describe('What it lets people try.'),
    shows: metricRef().optional().describe('The figure it lets people measure again.'),
  },
});
`;

const FACTS = `name: { en: Build an index }
course: no-such-course
capabilities: [online-ddl]
shows: labs/first/rows
levl: easy
metrics:
  - id: rows
    measure: rows
    value: 3
    unit: rows
    asOf: 2026
    scope: { en: the table }
    source: manual
sources:
  - id: manual
    url: https://example.com/manual
    title: Manual
    publisher: Example
    language: en
    voice: documentation
`;

// Reads an entry of the new kind and tells what follows from its declaration.
const USE = `import { filesInMemory } from '#content/files.ts';
import { readContent } from '#content/read-content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { buildGraph } from '#evidence/graph.ts';
import { loopOf } from '#evidence/loop.ts';
import { kindIds } from '#model/kinds.ts';

const content = await readContent(filesInMemory(new Map([
  ['content/labs/first/facts.yaml', ${JSON.stringify(FACTS)}],
])));
const taxonomy = { industries: {}, regions: {}, technologies: {}, units: {}, measures: {} };
const graph = buildGraph(entriesFrom(content), taxonomy);
const edges = graph.outgoing.get('labs/first') ?? [];
console.log(JSON.stringify({
  known: kindIds.includes('labs'),
  problems: content.problems.flatMap((problem) => problem.code === 'schema'
    ? [problem.place.file + ':' + problem.place.start.line + ' ' + problem.issue.field] : []),
  edges: edges.map(({ to, path }) => path.join('.') + ' > ' + to),
  dangling: graph.dangling.map(({ to }) => to),
  counted: loopOf(graph).ring.flatMap(({ kinds }) => kinds)
    .filter(({ kind }) => kind === 'labs').map(({ count }) => count),
}));
`;

/** A copy of the parts of the project that know no page, in a folder of its own. */
async function copyOfCore(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'proofloop-kind-'));
  for (const part of ['package.json', 'src/model', 'src/content', 'src/evidence', 'src/prose'])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

it('takes one schema file and one line: reading, edges, references and counts follow', async () => {
  const folder = await copyOfCore();
  try {
    await writeFile(path.join(folder, 'src/model/kinds/labs.ts'), SCHEMA);
    const registry = path.join(folder, 'src/model/kinds.ts');
    const text = await readFile(registry, 'utf8');
    await writeFile(
      registry,
      `import { labs } from './kinds/labs.ts';\n${text.replace('\n  kits,\n', '\n  kits,\n  labs,\n')}`,
    );
    await writeFile(path.join(folder, 'use.ts'), USE);
    const node = path.join(root, 'node_modules/.bin/node');
    const { stdout } = await promisify(execFile)(node, ['use.ts'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({
      known: true,
      problems: ['content/labs/first/facts.yaml:5 levl'],
      edges: [
        'course > courses/no-such-course',
        'capabilities.0 > capabilities/online-ddl',
        'shows > labs/first',
      ],
      dangling: ['courses/no-such-course', 'capabilities/online-ddl'],
      counted: [1],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
