import {type AddCommand, type Options, withSite} from './command.js';

export type ReleaseFlags = Options<{
  readonly changelog: string;
  readonly date?: string;
  readonly book: boolean;
  readonly dryRun?: true;
  readonly instance?: string;
}>;

const STEPS = `
It checks the docs, freezes them with Docusaurus's docs:version, names the version in the translations of
each locale, writes the day into its _data/release.yml and what changed into the changelog, checks once
more, and builds the site with its books. It commits nothing. When a step fails or is interrupted, all
files are again as they were.

Exit codes: 0 done; 1 the docs have errors; 2 the command could not do its work, or refuses to: files
that are not committed, a version that exists, a name that cannot be one, a build that fails.`;

/** `compendium release`: freezes the docs as a version. */
export const addRelease: AddCommand = (program) => {
  withSite(
    program
      .command('release')
      .description('check the docs, freeze them as a version, and tell what changed')
      .argument('<version>', 'name of the version, such as 2.1'),
  )
    .option('--changelog <file>', "the changelog, from the site's folder", 'CHANGELOG.md')
    .option('--date <day>', 'day of the release; otherwise that of SOURCE_DATE_EPOCH, or today')
    .option('--no-book', 'do not build the site and its books')
    .option('--dry-run', 'check, and print what would be written; change nothing')
    .option('--instance <id>', 'instance of the plugin, where the site has several')
    .addHelpText('after', STEPS)
    .action(async (version: string, flags: ReleaseFlags) => {
      const {release} = await import('./release-run.js');
      await release(version, flags);
    });
};
