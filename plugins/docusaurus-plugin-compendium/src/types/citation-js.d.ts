/** As much of citation.js as is used here; 0.8 comes without types, and 0.9 asks for Node 22. */
declare module '@citation-js/core' {
  /** Items of CSL-JSON. */
  type CslItem = Readonly<Record<string, unknown>> & {readonly id: string};

  /** As much of the CSL processor (citeproc-js) as is used here. */
  interface Engine {
    updateItems(ids: readonly string[], keepOrder: boolean): void;
    makeBibliography(): [{readonly entry_ids: readonly (readonly string[])[]}, readonly string[]];
  }

  interface Register {
    get(name: string): string;
    has(name: string): boolean;
    add(name: string, xml: string): void;
    list(): readonly string[];
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly engine: (
          items: readonly CslItem[],
          style: string,
          locale: string,
          format: 'html',
        ) => Engine;
        readonly styles: Register;
        readonly locales: Register;
      };
    };
    readonly input: {
      chain(
        text: string,
        options: Readonly<Record<string, unknown>>,
      ): readonly {readonly id?: unknown}[];
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
