import type {SerializedError} from 'vitest';
import type {Reporter, TestModule} from 'vitest/node';

/** Prints `N passed, N failed` over all projects as the very last line of the run. */
export default class CountReporter implements Reporter {
  private line = '0 passed, 1 failed';

  onInit(): void {
    process.once('exit', () => {
      console.log(this.line);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number =>
      tests.filter((test) => test.result().state === state).length;
    // A file that cannot be loaded, a hook that fails, an error outside tests: none is a test.
    const broken = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .flatMap((suite) => suite.errors());
    const failed = count('failed') + broken.length + unhandledErrors.length;
    this.line = `${count('passed')} passed, ${failed} failed`;
  }
}
