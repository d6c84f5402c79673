import type {Root} from 'mdast';
import type {VFile} from 'vfile';

/**
 * Links the terms and citations of a docs page, and hands the plugin's components their data.
 * For `beforeDefaultRemarkPlugins` of the docs plugin. It takes no options.
 */
declare function compendiumRemark(): (tree: Root, file: VFile) => Promise<void>;

export = compendiumRemark;
