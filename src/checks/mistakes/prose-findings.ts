import type { Content } from '#content/content.ts';
import type { Place } from '#model/place.ts';
import type { ProblemCode, ProseProblem } from '#prose/problems.ts';

/** A problem of a telling's prose, and the file it is in. */
export interface ProseFinding<Code extends ProblemCode> {
  readonly problem: ProseProblem<Code>;
  readonly place: Place;
}

/** The problems with a code that the parser found in all tellings. */
export function* proseProblems<Code extends ProblemCode>(
  content: Content,
  code: Code,
): Generator<ProseFinding<Code>> {
  for (const entry of content.entries)
    for (const telling of entry.tellings)
      for (const problem of telling.prose.problems)
        if (hasCode(problem, code))
          yield { problem, place: { file: telling.file, ...problem.span } };
}

function hasCode<Code extends ProblemCode>(
  problem: ProseProblem,
  code: Code,
): problem is Extract<ProseProblem, ProseProblem<Code>> {
  return problem.code === code;
}
