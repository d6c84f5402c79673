/** Marks the remark plugin's function, since two copies of its module can be loaded in one process. */
export const REMARK_MARK = 'docusaurus-plugin-compendium/remark';
