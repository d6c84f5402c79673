import {
  applyEdits,
  getNodeValue,
  findNodeAtLocation,
  modify,
  parseTree,
  type ParseError,
} from 'jsonc-parser';
import fs from 'node:fs/promises';
import path from 'node:path';
import {Failure} from './failure.js';

export interface EditorSetUp {
  /** Folder of the schemas, from the folder that is opened in the editor. */
  readonly folder: string;
  /** Folder of the dataset's files, likewise. */
  readonly data: string;
  /** Folder of the site, likewise; empty when it is the same. */
  readonly site: string;
}

/** What one file of settings has to say: values by their path in it, and items of lists. */
interface Wanted {
  readonly file: string;
  readonly values?: readonly (readonly [path: readonly string[], value: unknown])[];
  readonly items?: readonly Item[];
}

interface Item {
  readonly path: readonly string[];
  readonly value: unknown;
  /** The key by which an item that is there already is known; a plain value is known by itself. */
  readonly by?: string;
}

/**
 * Writes what Visual Studio Code needs into the folder `.vscode`. Settings and comments of the user
 * stay as they are.
 *
 * @returns the files that were changed
 */
export async function setUpEditor(setUp: EditorSetUp): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const wanted of filesFor(setUp)) {
    const file = path.posix.join('.vscode', wanted.file);
    const before = await fs.readFile(file, 'utf8').catch(() => '');
    const after = mergeInto(before, wanted, file);
    if (after !== before) {
      await fs.writeFile(file, after);
      changed.push(file);
    }
  }
  return changed;
}

function filesFor({folder, data, site}: EditorSetUp): readonly Wanted[] {
  const schemas = ['yaml.schemas'];
  return [
    {
      file: 'settings.json',
      values: [
        [[...schemas, `./${folder}/glossary.json`], [`${data}/glossary.yml`]],
        [
          [...schemas, `./${folder}/references.json`],
          [`${data}/references*.yml`, `${data}/references*.yaml`],
        ],
      ],
    },
    {file: 'extensions.json', items: [{path: ['recommendations'], value: 'redhat.vscode-yaml'}]},
    {
      file: 'tasks.json',
      values: [[['version'], '2.0.0']],
      items: [{path: ['tasks'], value: taskFor(site), by: 'label'}],
    },
  ];
}

/** The checker beside the editor: it marks places in Markdown too, of which no schema knows. */
function taskFor(site: string): unknown {
  return {
    label: 'compendium: check',
    type: 'shell',
    command: `npx compendium check --watch${site === '' ? '' : ` --site "${site}"`}`,
    isBackground: true,
    runOptions: {runOn: 'folderOpen'},
    presentation: {reveal: 'never'},
    problemMatcher: {
      owner: 'compendium',
      fileLocation: [
        'relative',
        site === '' ? '${workspaceFolder}' : `\${workspaceFolder}/${site}`,
      ],
      pattern: [
        {
          regexp: '^(\\S.*):(\\d+):(\\d+)  (error|warn)  ([a-z-]+)$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          code: 5,
        },
        {regexp: '^  (\\S.*)$', message: 1},
      ],
      background: {
        activeOnStart: true,
        beginsPattern: '^Checking again\\.$',
        endsPattern: '^(No problems\\.|\\d+ (errors?|warnings?).*)$',
      },
    },
  };
}

/** The text with what is wanted in it; everything else stays byte for byte. */
export function mergeInto(text: string, {values = [], items = []}: Wanted, file: string): string {
  const start = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const root = parseTree(start, errors, {allowTrailingComma: true});
  if (errors.length > 0 || root?.type !== 'object') {
    throw new Failure(`${file} cannot be read as JSON with comments. Mend it, and run this again.`);
  }
  const withValues = values.reduce((each, [at, value]) => put(each, at, value), start);
  return items.reduce((each, item) => addItem(each, item), withValues);
}

function put(text: string, at: readonly (string | number)[], value: unknown): string {
  const root = parseTree(text);
  const there = root && findNodeAtLocation(root, [...at]);
  return there && JSON.stringify(getNodeValue(there)) === JSON.stringify(value)
    ? text
    : applyEdits(text, modify(text, [...at], value, {formattingOptions: formatOf(text)}));
}

function addItem(text: string, {path: at, value, by}: Item): string {
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, [...at]);
  const known: readonly unknown[] = list?.type === 'array' ? (getNodeValue(list) as unknown[]) : [];
  const nameOf = (each: unknown) =>
    by === undefined ? each : (each as Readonly<Record<string, unknown>> | null)?.[by];
  const index = known.findIndex((each) => nameOf(each) === nameOf(value));
  return put(text, [...at, index < 0 ? known.length : index], value);
}

function formatOf(text: string): {
  readonly insertSpaces: boolean;
  readonly tabSize: number;
  readonly eol: string;
} {
  const [, indent = '  '] = /^([ \t]+)"/mu.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
