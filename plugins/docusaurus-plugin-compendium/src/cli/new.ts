import {type AddCommand, type Options, withSite} from './command.js';

export type NewFlags = Options<{
  readonly set?: readonly string[];
  readonly file?: string;
  readonly docsVersion?: string;
  readonly instance?: string;
  readonly input: boolean;
  readonly print?: true;
}>;

/** `compendium new`: begins a document of a collection. */
export const addNew: AddCommand = (program) => {
  withSite(
    program
      .command('new')
      .description('begin a document of a collection, with every field explained')
      .argument('[collection]', 'name of the collection, as the schema has it')
      .argument('[title...]', 'title of the document'),
  )
    .option(
      '--set <key=value>',
      'a value of the front matter; once more for a further value',
      (each: string, before: readonly string[] | undefined) => [...(before ?? []), each],
    )
    .option('--file <path>', 'where to write it, when not under a name made of the title')
    .option('--docs-version <name>', 'the docs version that gets it, when not the current one')
    .option('--instance <id>', 'id of the plugin’s instance, where the site has several')
    .option('--print', 'print it instead of writing a file')
    .option('--no-input', 'ask for nothing, also in a terminal')
    .action(async (collection: string | undefined, title: readonly string[], flags: NewFlags) => {
      const {newEntry} = await import('./new-run.js');
      await newEntry({collection, title: title.join(' ')}, flags);
    });
};
