import { createHash } from 'node:crypto';
import type { Day } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import type { Place, Span } from '#model/place.ts';
import type { Fix } from '../define-check.ts';
import type { Finding } from '../finding.ts';
import { linesOf } from '../texts/source-lines.ts';
import type { ReportOptions } from './report-options.ts';

/** Where the schema of SARIF 2.1.0 with its errata is published. */
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The name of the project's folder in addresses of files; who reads the report knows where it is. */
const BASE = 'SRCROOT';

const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en-US', zh: 'zh-CN' };

/**
 * Findings as SARIF 2.1.0, for code scanning and editors.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif<Rule extends string>(
  findings: readonly Finding<Rule>[],
  options: ReportOptions<Rule> & { readonly asOf: Day },
): string {
  const files = [...new Set(findings.flatMap(filesOf))];
  const fingerprintOf = fingerprints(options);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Proofloop', rules: descriptors(options) } },
        language: LANGUAGES[options.locale],
        columnKind: 'utf16CodeUnits',
        defaultEncoding: 'utf-8',
        originalUriBaseIds: { [BASE]: { description: message('The folder of the project.') } },
        invocations: [{ executionSuccessful: true }],
        artifacts: files.map((file) => ({ location: artifact(file) })),
        results: findings.map((finding) => ({
          ...result(finding, options, files),
          partialFingerprints: { 'ruleFileLine/v1': fingerprintOf(finding) },
        })),
        properties: { asOf: options.asOf },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptors<Rule extends string>({ book, locale, addressOf }: ReportOptions<Rule>) {
  return book.rules.map((check) => {
    const { summary, why, fix } = book.textsOf(check.id, locale);
    const address = addressOf?.(check.id);
    return {
      id: check.id,
      shortDescription: message(summary),
      fullDescription: message(why),
      help: message(fix),
      ...(address === undefined ? {} : { helpUri: new URL(address).href }),
      defaultConfiguration: { level: check.severity },
      properties: { tags: [check.group] },
    };
  });
}

function result<Rule extends string>(
  finding: Finding<Rule>,
  { book, locale }: ReportOptions<Rule>,
  files: readonly string[],
) {
  const { rule, severity, related = [], fix } = finding;
  return {
    ruleId: rule,
    ruleIndex: book.rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: message(finding.message[locale]),
    locations: [location(finding.place, files)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((place, id) => ({ id, ...location(place, files) })) }),
    // What a person has to look at first is nothing for a program to apply.
    ...(fix === undefined || fix.afterReview === true
      ? {}
      : {
          fixes: [{ description: message(book.textsOf(rule, locale).fix), ...changes(fix, files) }],
        }),
  };
}

function changes({ edits }: Fix, files: readonly string[]) {
  const byFile = Map.groupBy(edits, ({ place }) => place.file);
  return {
    artifactChanges: [...byFile].map(([file, ofFile]) => ({
      artifactLocation: artifact(file, files),
      replacements: ofFile.map(({ place, text }) => ({
        deletedRegion: region(place),
        insertedContent: { text: text.toWellFormed() },
      })),
    })),
  };
}

const filesOf = ({ place, related = [], fix }: Finding<string>) =>
  [place, ...related, ...(fix?.edits.map((edit) => edit.place) ?? [])].map(({ file }) => file);

const location = (place: Place, files: readonly string[]) => ({
  physicalLocation: { artifactLocation: artifact(place.file, files), region: region(place) },
});

const region = ({ start, end }: Span) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

function artifact(file: string, files?: readonly string[]) {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: BASE, ...(files === undefined ? {} : { index: files.indexOf(file) }) };
}

/** Words as SARIF has them: braces stand for places of arguments, so plain ones are doubled. */
const message = (text: string) => ({
  text: text.toWellFormed().replaceAll(/[{}]/g, (brace) => brace + brace),
});

/**
 * What tells a finding from others and stays the same while lines are added above it: the rule, the
 * words of its line, and which of several alike it is.
 */
function fingerprints({
  textOf,
}: Pick<ReportOptions<string>, 'textOf'>): (finding: Finding<string>) => string {
  const seen = new Map<string, number>();
  return ({ rule, place: { file, start } }) => {
    const line = linesOf(textOf(file) ?? '')[start.line - 1]?.trim() ?? '';
    const key = JSON.stringify([rule, file, line]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return createHash('sha256').update(`${key}${nth}`).digest('hex').slice(0, 32);
  };
}
