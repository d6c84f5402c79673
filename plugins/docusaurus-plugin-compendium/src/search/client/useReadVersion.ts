import {
  useActivePlugin,
  useAllDocsData,
  useDocsVersionCandidates,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';

export interface ReadVersion {
  /** Base URL and locale included. */
  readonly path: string;
  /** Absent when the docs have one version only. */
  readonly label?: string;
}

/** The version that is being read; outside the docs the one that the reader chose last, or the latest. */
export function useReadVersion(): ReadVersion {
  const [first = 'default'] = Object.keys(useAllDocsData());
  const docsPlugin = useActivePlugin()?.pluginId ?? first;
  const [{path, label}] = useDocsVersionCandidates(docsPlugin);
  return useVersions(docsPlugin).length > 1 ? {path, label} : {path};
}
