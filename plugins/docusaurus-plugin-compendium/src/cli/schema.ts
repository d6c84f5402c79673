import {type AddCommand, type Options, withSite} from './command.js';

export type SchemaFlags = Options<{
  readonly out?: string;
  readonly vscode?: true;
  readonly docsVersion?: string;
  readonly instance?: string;
}>;

/** `compendium schema`: JSON Schemas of what authors write, for their editors. */
export const addSchema: AddCommand = (program) => {
  withSite(
    program
      .command('schema')
      .description('print JSON Schemas of front matter, glossary and references, for editors')
      .argument('[name]', 'a collection, glossary or references; all of them when left out'),
  )
    .option('--out <folder>', 'write a file for each instead of printing')
    .option('--vscode', 'set up Visual Studio Code: schemas, red lines, recommended extension')
    .option(
      '--docs-version <name>',
      'the docs version whose schema counts, when not the current one',
    )
    .option('--instance <id>', 'id of the plugin’s instance, where the site has several')
    .action(async (name: string | undefined, flags: SchemaFlags) => {
      const {schema} = await import('./schema-run.js');
      await schema(name, flags);
    });
};
