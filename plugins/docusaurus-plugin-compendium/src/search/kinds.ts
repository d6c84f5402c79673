import fs from 'node:fs/promises';
import path from 'node:path';
import type {GlossaryEntryView, TablesView, TermView} from '../core/views.js';
import {OPTIONS, SOURCES} from '../core/derive/page-names.js';
import {plainText} from '../core/derive/table-cell.js';
import type {OptionsView, SourcePagesView} from '../core/views-pages.js';
import type {HostVersion} from '../docusaurus/versions.js';

/** What the compendium knows of a version's pages. */
export interface Kinds {
  /** Labels of the collections that entries belong to, by the permalink of their pages. */
  readonly labels: ReadonlyMap<string, string>;
  readonly terms: readonly FoundTerm[];
  /** Pages that no document makes, by their paths below the version's, with what they are. */
  readonly pages: readonly {readonly path: string; readonly label: string}[];
}

export interface FoundTerm {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly href: string;
}

interface Index {
  readonly versions: readonly {readonly name: string; readonly folders: readonly string[]}[];
}

/** Reads it from the generated data of the plugin's instance that serves the version, if there is one. */
export async function compendiumKinds(
  generatedFilesDir: string,
  version: HostVersion,
): Promise<Kinds> {
  const folder = await dataFolder(
    path.join(generatedFilesDir, 'docusaurus-plugin-compendium'),
    version,
  );
  if (folder === undefined) {
    return {labels: new Map(), terms: [], pages: []};
  }
  const tables = await readJson<TablesView>(path.join(folder, 'tables.json'));
  const letters = await readJson<readonly (readonly GlossaryEntryView[])[]>(
    path.join(folder, 'glossary.json'),
  );
  const terms = await readJson<Readonly<Record<string, TermView>>>(path.join(folder, 'terms.json'));
  return {
    labels: new Map(
      Object.values(tables?.collections ?? {}).flatMap(({label, rows}) =>
        rows.map(({href}) => [href, label] as const),
      ),
    ),
    terms: (letters ?? []).flat().map(({id, name, aliases, definition}) => ({
      name,
      aliases,
      definition: plainText(definition),
      href: terms?.[id]?.href ?? '',
    })),
    pages: await generatedPages(folder),
  };
}

/** A source is told by the title of the page of all sources, an option by the label of its field. */
async function generatedPages(folder: string): Promise<Kinds['pages']> {
  const sources = await readJson<SourcePagesView>(path.join(folder, 'source-pages.json'));
  const options = await readJson<OptionsView>(path.join(folder, 'options.json'));
  return [
    ...Object.keys(sources?.sources ?? {}).map((name) => ({
      path: `${SOURCES}/${name}`,
      label: sources?.up?.title ?? '',
    })),
    ...(options?.fields ?? []).flatMap((field) =>
      field.options.map(({name}) => ({
        path: `${OPTIONS}/${field.id.replace('.', '/')}/${name}`,
        label: field.label,
      })),
    ),
  ];
}

async function dataFolder(parent: string, version: HostVersion): Promise<string | undefined> {
  for (const id of await fs.readdir(parent).catch(() => [])) {
    const index = await readJson<Index>(path.join(parent, id, 'index.json'));
    const found = index?.versions.find(({folders}) => folders.includes(version.folder));
    if (found) {
      return path.join(parent, id, 'v', found.name);
    }
  }
  return undefined;
}

async function readJson<Data>(file: string): Promise<Data | undefined> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8')) as Data;
  } catch {
    return undefined;
  }
}
