import {Option} from 'commander';
import {type AddCommand, type Options, withSite} from './command.js';

/** How problems can be told. */
export const FORMAT_NAMES = ['human', 'json', 'sarif', 'github'] as const;

export type CheckFlags = Options<{
  readonly format: (typeof FORMAT_NAMES)[number];
  readonly watch?: true;
  readonly strict?: true;
  readonly stdinPath?: string;
  readonly cache: boolean;
  readonly fix?: true;
  readonly fixDryRun?: true;
}>;

/** `compendium check`: the problems that a build would tell, without building. */
export const addCheck: AddCommand = (program) => {
  withSite(
    program
      .command('check')
      .description(
        'tell what is wrong in the documents and their data, in all versions and locales',
      )
      .argument('[paths...]', 'tell only of these files or folders; - reads standard input'),
  )
    .addOption(
      new Option('-f, --format <name>', 'how to tell it').choices(FORMAT_NAMES).default('human'),
    )
    .option('--fix', 'mend first what is safe to mend')
    .option('--fix-dry-run', 'tell what --fix would mend, and change nothing')
    .option('--watch', 'check again whenever a file changes')
    .option('--strict', 'let warnings fail as errors do')
    .option('--stdin-path <file>', 'the file that standard input stands for')
    .option('--no-cache', 'check released versions anew too')
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      const {check} = await import('./check-run.js');
      await check(paths, flags);
    });
};
