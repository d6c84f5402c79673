/** Loads Pagefind. Rejects with what to do when it is not installed. */
export declare function loadPagefind(): Promise<typeof import('pagefind')>;
