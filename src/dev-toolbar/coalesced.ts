/**
 * Makes a function that runs work once at a time: calls that come while it runs lead to one more
 * run after it, however many there are. Work that fails is reported and does not stop later runs.
 */
export function coalesced(
  work: () => Promise<void>,
  report: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      try {
        await work();
      } catch (error) {
        report(error);
      }
    } while (again);
    running = undefined;
  };
  return () => {
    if (running === undefined) running = run();
    else again = true;
    return running;
  };
}
