import type { Finding } from '#checks/finding.ts';

/**
 * Makes a function that takes what each run of the checks found and returns the errors which the
 * run before did not find. An error that only moved to another line is not new; one that was
 * mended and made again is.
 */
export function untold(): (findings: readonly Finding[]) => Finding[] {
  let told: ReadonlySet<string> = new Set();
  return (findings) => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const fresh = errors.filter((error) => !told.has(keyOf(error)));
    told = new Set(errors.map(keyOf));
    return fresh;
  };
}

const keyOf = ({ rule, place, message }: Finding) => JSON.stringify([rule, place.file, message.en]);
