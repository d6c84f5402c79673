/** The module of what most pages show (`client/shared.ts`), by the name that bundlers know it under. */
export const PAGE_PARTS = '@compendium/page';
