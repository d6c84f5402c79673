import {Option} from 'commander';
import {type AddCommand, type Options, withSite} from './command.js';

/** How a diff can be told. */
export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const;

export type DiffFlags = Options<{
  readonly format: (typeof DIFF_FORMATS)[number];
  readonly output?: string;
  readonly exitCode?: true;
  readonly instance?: string;
}>;

const SIDES = `
A side is the name of a docs version, a folder of docs, or a git revision, and is looked for in this
order; version:1.0, folder:docs and git:main leave no choice. A revision stands for the docs folder of
the site at that commit, and main:path/to/folder for another folder there. Without a second side, the
first is compared with the docs as they lie in the folder; without any, the latest release is.

Exit codes: 0 done; 1 with --exit-code, when something changed; 2 the command could not do its work.`;

/** `compendium diff`: what changed in the data. */
export const addDiff: AddCommand = (program) => {
  withSite(
    program
      .command('diff')
      .description('tell what changed in the data between versions, git revisions or folders')
      .argument('[from]', 'what was before')
      .argument('[to]', 'what is after'),
  )
    .addOption(
      new Option('-f, --format <name>', 'how to tell it').choices(DIFF_FORMATS).default('text'),
    )
    .option('-o, --output <file>', 'write it to a file')
    .option('--exit-code', 'end with 1 when something changed')
    .option('--instance <id>', 'instance of the plugin, where the site has several')
    .addHelpText('after', SIDES)
    .action(
      async (from: string | undefined, to: string | undefined, flags: DiffFlags): Promise<void> => {
        const {diff} = await import('./diff-run.js');
        await diff(from, to, flags);
      },
    );
};
