import fs from 'node:fs/promises';
import path from 'node:path';
import type {Site} from '../docusaurus/load-site.js';
import type {CheckFlags} from './check.js';
import {print, say} from './command.js';
import {type FixedFile, fixSite} from './fix-site.js';
import type {GivenFile} from './given-file.js';

export interface Applied {
  /** Standard input as it is checked from now on. */
  readonly given: GivenFile | undefined;
  /** Something would be mended, but was only to be told. */
  readonly due: boolean;
}

/** Mends files as the flags say: on disk, from standard input to standard output, or not really. */
export async function applyFixes(
  site: Site,
  given: GivenFile | undefined,
  wanted: readonly string[],
  {fix, fixDryRun}: CheckFlags,
): Promise<Applied> {
  if (!fix && !fixDryRun) {
    return {given, due: false};
  }
  const fixed = await fixSite(site, given, wanted);
  say(summaryOf(fixed, fixDryRun === true));
  if (fixDryRun) {
    return {given, due: fixed.length > 0};
  }
  if (given) {
    const bytes = fixed[0]?.bytes ?? given.bytes;
    print(Buffer.from(bytes).toString('utf8'));
    return {given: {...given, bytes}, due: false};
  }
  for (const {file, bytes} of fixed) {
    await fs.writeFile(path.join(site.siteDir, file), bytes);
  }
  return {given, due: false};
}

function summaryOf(fixed: readonly FixedFile[], dry: boolean): string {
  const lines = fixed.flatMap(({file, changes}) =>
    changes.map(({line, what}) => `  ${file}${line > 0 ? `:${line}` : ''}  ${what}`),
  );
  return lines.length === 0
    ? 'Nothing to mend that is safe to mend.'
    : [dry ? 'Would be mended:' : 'Mended:', ...lines].join('\n');
}
