import type {Command} from 'commander';
import type {SiteOptions} from './host.js';

/** One command: adds itself to the program. */
export type AddCommand = (program: Command) => void;

/** The options that every command has. */
export function withSite(command: Command): Command {
  return command
    .option('--site <folder>', 'folder of the site', process.env['DOCUSAURUS_CLI_SITE_DIR'] ?? '.')
    .option(
      '--config <file>',
      "Docusaurus's configuration file, from the site's folder",
      process.env['DOCUSAURUS_CLI_CONFIG'],
    );
}

/** Options of a command as it defines them, with those of {@link withSite}. */
export type Options<Own> = SiteOptions & Own;

/** Writes to standard output; reports of programs go there, whatever they tell. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Writes to standard error: what is said beside a result. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
