/**
 * Makes calls of a task wait for the ones before them. The dev server loads content again for each
 * plugin on its own, so that two loads can be under way; the later one has the last word.
 */
export function inTurn<Input>(
  task: (input: Input) => Promise<void>,
): (input: Input) => Promise<void> {
  let last = Promise.resolve();
  return (input) => {
    const run = last.then(() => task(input));
    last = run.catch(() => undefined);
    return run;
  };
}
