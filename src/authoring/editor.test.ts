import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '#model/walk.ts';
import { editorSchemas, filesRuledBy } from './json-schema.ts';
import { type Names, noNames } from './names.ts';
import { writeSchemas } from './schemas-on-disk.ts';
import { LanguageServer } from './testing/language-server.ts';

// The server behind VS Code's YAML extension, with the settings that this project commits.
const script = createRequire(import.meta.url).resolve(
  'yaml-language-server/bin/yaml-language-server',
);

const names: Names = {
  ...noNames,
  entries: new Map([
    [
      'capabilities',
      [
        { id: 'online-ddl', name: { en: 'Online DDL', zh: '在线变更表结构' } },
        { id: 'scale-out', name: { en: 'Scale-out' } },
      ],
    ],
  ]),
  terms: { ...noNames.terms, units: [{ id: 'ms', name: { en: 'ms', zh: '毫秒' } }] },
};

let folder: string;
let server: LanguageServer;
let settings: Record<string, unknown>;

beforeAll(async () => {
  const file = path.resolve(import.meta.dirname, '../../.vscode/settings.json');
  const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
  settings = isRecord(parsed) ? parsed : {};
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'proofloop-editor-')));
  await writeSchemas(folder, names);
  server = new LanguageServer(script, {
    'workspace/configuration': () => [
      {
        schemas: settings['yaml.schemas'],
        schemaStore: { enable: false },
        completion: true,
        hover: true,
        validate: true,
      },
      {},
      {},
      {},
      {},
    ],
  });
  await server.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'proofloop' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  });
  // The settings are in force once the server complains by them.
  const ready = complaints('cases/first');
  server.notify('initialized', {});
  open(uriOf('cases/first'), 'no-such-field: 1\n');
  await ready;
});

afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true });
});

describe('the settings for VS Code', () => {
  it('map the schema of every kind to its files', () => {
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        [...editorSchemas(noNames).keys()].map((name) => [
          `./schemas/${name}.json`,
          filesRuledBy(name),
        ]),
      ),
    );
  });
});

describe('an editor with a facts.yaml of a case', () => {
  it('offers the capabilities that exist, with their names', async () => {
    const offered = await completions('capabilities:\n  - |');
    expect(offered.map(({ label }) => label)).toEqual(['online-ddl', 'scale-out']);
    expect(offered[0]?.documentation).toContain('在线变更表结构');
  });

  it('offers units within a metric', async () => {
    expect(
      (await completions('metrics:\n  - id: p99\n    unit: |')).map(({ label }) => label),
    ).toEqual(['ms']);
  });

  it('offers fields, with what they are for in both languages', async () => {
    const offered = await completions('customer: acme\n|');
    const field = offered.find(({ label }) => label === 'capabilities');
    expect(field?.documentation).toContain('The capabilities it proves.');
    expect(field?.documentation).toContain('它证明的能力');
  });

  it('underlines an id that does not exist', async () => {
    const told = complaints('cases/underlined');
    open(uriOf('cases/underlined'), 'customer: acme\ndate: 2024\ncapabilities:\n  - onlin-ddl\n');
    expect(JSON.stringify(await told)).toContain(
      'Value is not accepted. Valid values: \\"online-ddl\\"',
    );
  });
});

interface Offered {
  readonly label: string;
  readonly documentation: string;
}

let files = 0;

/** What is offered where `|` stands. */
async function completions(marked: string): Promise<Offered[]> {
  const uri = uriOf(`cases/case-${++files}`);
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  open(uri, marked.replace('|', ''));
  const answer = await server.request('textDocument/completion', {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  });
  const items: unknown = isRecord(answer) ? answer['items'] : answer;
  return (Array.isArray(items) ? items : []).filter(isRecord).map((item) => ({
    label: String(item['label']),
    documentation: JSON.stringify(item['documentation'] ?? ''),
  }));
}

/** What the server complains about in the facts of an entry, as soon as it does. */
function complaints(entry: string): Promise<unknown> {
  return server.told('textDocument/publishDiagnostics', (params) => {
    const found: unknown =
      isRecord(params) && params['uri'] === uriOf(entry) && params['diagnostics'];
    return Array.isArray(found) && found.length > 0;
  });
}

function uriOf(entry: string): string {
  return pathToFileURL(path.join(folder, `content/${entry}/facts.yaml`)).href;
}

function open(uri: string, text: string): void {
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
}
