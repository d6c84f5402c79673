import type {DocusaurusConfig} from '@docusaurus/types';
import {REMARK_MARK} from '../remark/mark.js';

/** What a site must hold for prose to be linked. */
const SNIPPET = `import compendiumRemark from 'docusaurus-plugin-compendium/remark';

// in the options of the docs plugin (or of \`docs\` in the classic preset):
beforeDefaultRemarkPlugins: [compendiumRemark],`;

/** Advice when the site does not use the remark plugin; `undefined` when it does. */
export function adviceOnRemark({presets, plugins}: DocusaurusConfig): string | undefined {
  return holdsMark([presets, plugins], 0)
    ? undefined
    : `docusaurus-plugin-compendium: tables, fact boxes, term links and citations need the remark plugin. Add to docusaurus.config:\n\n${SNIPPET}\n`;
}

/** By a mark and not by identity: Docusaurus can load two copies of a module. */
function holdsMark(value: unknown, depth: number): boolean {
  if (typeof value === 'function') {
    return 'mark' in value && value.mark === REMARK_MARK;
  }
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) {
    return false;
  }
  return Object.values(value).some((inner) => holdsMark(inner, depth + 1));
}

/** Deeper than any list of remark plugins lies in a configuration. */
const MAX_DEPTH = 8;
