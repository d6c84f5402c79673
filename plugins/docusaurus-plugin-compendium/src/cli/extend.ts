import type {Plugin} from '@docusaurus/types';
import {createProgram, runProgram} from './program.js';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/**
 * Gives Docusaurus's own command line each command as `compendium:<name>`. Docusaurus brings an old
 * commander along: it lists the options for `--help`, and what the user wrote is parsed by ours.
 */
export function extendCli(cli: Cli): void {
  if (
    (cli.commands as readonly {name: () => string}[]).some((command) =>
      command.name().startsWith('compendium:'),
    )
  ) {
    return; // Another instance of the plugin was here.
  }
  for (const command of createProgram().commands) {
    const name = `compendium:${command.name()}`;
    const own = cli
      .command(`${name} [args...]`)
      .description(command.description())
      .allowUnknownOption();
    for (const {flags, description} of command.options) {
      own.option(flags, description);
    }
    own.action(async () => {
      const at = process.argv.indexOf(name);
      await runProgram([command.name(), ...process.argv.slice(at + 1)], 'docusaurus');
    });
  }
}
