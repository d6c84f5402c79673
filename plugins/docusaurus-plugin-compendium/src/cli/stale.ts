import {InvalidArgumentError, Option} from 'commander';
import {type AddCommand, type Options, withSite} from './command.js';

/** How it can be told. */
export const STALE_FORMATS = ['human', 'markdown', 'json'] as const;

export type StaleFlags = Options<{
  readonly format: (typeof STALE_FORMATS)[number];
  readonly links?: true;
  readonly timeout: number;
  readonly atOnce: number;
  readonly months?: number;
  readonly today?: string;
  readonly docsVersion?: string;
  readonly instance?: string;
}>;

const EXIT_CODES = `
The day is that of --today, else of SOURCE_DATE_EPOCH, else the present one (UTC).

Exit codes: 0 nothing needs checking; 1 something does, or a link is dead; 2 the command could not do
its work. Links without a clear answer are told and do not count.`;

/** `compendium stale`: what needs checking. */
export const addStale: AddCommand = (program) => {
  withSite(
    program
      .command('stale')
      .description('tell which facts are due for a check, and which sources are in doubt'),
  )
    .addOption(
      new Option('-f, --format <name>', 'how to tell it').choices(STALE_FORMATS).default('human'),
    )
    .option('--today <day>', 'tell it for this day, such as 2027-01-31')
    .option('--months <number>', 'months after which a check is due, instead of the option', whole)
    .option('--links', 'ask every address on the web whether it is still there')
    .option('--timeout <seconds>', 'how long an address may take to answer', positive, 15)
    .option('--at-once <number>', 'how many addresses are asked at once', whole, 6)
    .option('--docs-version <name>', 'the docs version, when not the current one')
    .option('--instance <id>', 'id of the plugin’s instance, where the site has several')
    .addHelpText('after', EXIT_CODES)
    .action(async (flags: StaleFlags) => {
      const {stale} = await import('./stale-run.js');
      await stale(flags);
    });
};

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0) || !Number.isFinite(number)) {
    throw new InvalidArgumentError('It must be a number above 0.');
  }
  return number;
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(text)) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 9999.');
  }
  return Number(text);
}
