import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '#checks/finding.ts';

/**
 * What all rules found in the latest run, kept on disk under a key of all that it depends on, so
 * that a check of content nobody has touched need not run them again. A file that is damaged is as
 * if it were not there.
 */
export class ResultMemory {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = path.join(folder, 'result');
  }

  recall(key: string): Finding[] | undefined {
    try {
      const whole = readFileSync(this.#file, 'utf8');
      const end = whole.indexOf('\n');
      const json = whole.slice(end + 1);
      if (whole.slice(0, end) !== sealOf(key, json)) return undefined;
      // The seal shows that these are the very words that were written.
      const findings: Finding[] = JSON.parse(json);
      return findings;
    } catch {
      return undefined;
    }
  }

  keep(key: string, findings: readonly Finding[]): void {
    const json = JSON.stringify(findings);
    const temporary = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(temporary, `${sealOf(key, json)}\n${json}`);
      renameSync(temporary, this.#file);
    } catch {
      // The next run finds it anew.
    }
  }
}

const sealOf = (key: string, json: string) => hash('sha256', `${key}\n${json}`);
