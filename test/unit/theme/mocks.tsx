/** Stands in for Docusaurus, whose aliases only its bundler knows. Import it before any component. */
import type {ComponentProps, ReactNode} from 'react';
import {vi} from 'vitest';

/** Ids that components announced to the check of broken anchors. */
export const anchors: string[] = [];

/** Pages that links went to without leaving the page. */
export const visited: string[] = [];

/** What components ask Docusaurus for; pages are made where there is no browser. */
export const state = {isBrowser: false, canUseDOM: true};

vi.mock('@docusaurus/Link', () => ({
  default: ({to, ...props}: ComponentProps<'a'> & {to?: string}): ReactNode => (
    <a {...props} href={to} />
  ),
}));
vi.mock('@docusaurus/Translate', () => ({
  translate: ({message}: {message: string}, values: Record<string, string | number> = {}) =>
    message.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name])),
}));
vi.mock('@docusaurus/router', () => ({
  useHistory: () => ({replace: () => undefined, push: (href: string) => visited.push(href)}),
  useLocation: () => window.location,
}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({
    siteConfig: {trailingSlash: undefined, baseUrl: '/', url: 'https://example.org', title: 'Site'},
    i18n: {currentLocale: 'en', localeConfigs: {en: {htmlLang: 'en-GB'}}},
  }),
}));
vi.mock('@docusaurus/useIsBrowser', () => ({default: () => state.isBrowser}));
vi.mock('@docusaurus/useBrokenLinks', () => ({
  default: () => ({
    collectAnchor: (id: string) => anchors.push(id),
    collectLink: () => undefined,
  }),
}));
vi.mock(
  '@theme/NeedsChecking/Sources',
  () => import('#plugin/theme/NeedsChecking/Sources/index.js'),
);
vi.mock('@theme/NeedsChecking/Table', () => import('#plugin/theme/NeedsChecking/Table/index.js'));
vi.mock('@theme/Changes/Item', () => import('#plugin/theme/Changes/Item/index.js'));
vi.mock('@theme/Changes/Statement', () => import('#plugin/theme/Changes/Statement/index.js'));
vi.mock('@docusaurus/ExecutionEnvironment', () => ({
  default: {
    get canUseDOM() {
      return state.canUseDOM;
    },
  },
}));
vi.mock('@theme/BackLinks', () => import('#plugin/theme/BackLinks/index.js'));
vi.mock('@theme/Bibliography', () => import('#plugin/theme/Bibliography/index.js'));
vi.mock('@theme/FactBox', () => import('#plugin/theme/FactBox/index.js'));
vi.mock('@theme/GlossaryEntries', () => import('#plugin/theme/GlossaryEntries/index.js'));
vi.mock('@theme/GlossaryEntry', () => import('#plugin/theme/GlossaryEntry/index.js'));
vi.mock('@theme/Compare/Bars', () => import('#plugin/theme/Compare/Bars/index.js'));
vi.mock('@theme/Compare/Choice', () => import('#plugin/theme/Compare/Choice/index.js'));
vi.mock('@theme/Compare/Row', () => import('#plugin/theme/Compare/Row/index.js'));
vi.mock('@theme/Compare/Table', () => import('#plugin/theme/Compare/Table/index.js'));
vi.mock('@theme/PickBox', () => import('#plugin/theme/PickBox/index.js'));
vi.mock('@theme/QuietLink', () => import('#plugin/theme/QuietLink/index.js'));
vi.mock('@theme/PickLink', () => import('#plugin/theme/PickLink/index.js'));
vi.mock('@theme/References', () => import('#plugin/theme/References/index.js'));
vi.mock('@theme/Citation', () => import('#plugin/theme/Citation/index.js'));
vi.mock(
  '@theme/ComparisonTable/Details',
  () => import('#plugin/theme/ComparisonTable/Details/index.js'),
);
vi.mock(
  '@theme/ComparisonTable/Group',
  () => import('#plugin/theme/ComparisonTable/Group/index.js'),
);
vi.mock('@theme/ComparisonTable/Head', () => import('#plugin/theme/ComparisonTable/Head/index.js'));
vi.mock(
  '@theme/ComparisonTable/Columns',
  () => import('#plugin/theme/ComparisonTable/Columns/index.js'),
);
vi.mock(
  '@theme/ComparisonTable/Controls',
  () => import('#plugin/theme/ComparisonTable/Controls/index.js'),
);
vi.mock(
  '@theme/ComparisonTable/Export',
  () => import('#plugin/theme/ComparisonTable/Export/index.js'),
);
vi.mock(
  '@theme/ComparisonTable/Filters',
  () => import('#plugin/theme/ComparisonTable/Filters/index.js'),
);
vi.mock(
  '@theme/ComparisonTable/RowHeader',
  () => import('#plugin/theme/ComparisonTable/RowHeader/index.js'),
);
vi.mock(
  '@theme/ComparisonTable/Toolbar',
  () => import('#plugin/theme/ComparisonTable/Toolbar/index.js'),
);
vi.mock(
  '@theme/ComparisonTable/Transposed',
  () => import('#plugin/theme/ComparisonTable/Transposed/index.js'),
);
vi.mock('@theme/DataLinks', () => import('#plugin/theme/DataLinks/index.js'));
vi.mock('@theme/InlineText', () => import('#plugin/theme/InlineText/index.js'));
vi.mock('@theme/Legend', () => import('#plugin/theme/Legend/index.js'));
vi.mock('@theme/PageList', () => import('#plugin/theme/PageList/index.js'));
vi.mock('@theme/RecordTable', () => import('#plugin/theme/RecordTable/index.js'));
vi.mock('@theme/DataPage', () => import('#plugin/theme/DataPage/index.js'));
vi.mock('@theme/NotFound', () => ({default: () => <p>Not found</p>}));
vi.mock('@theme/PageHead', () => ({
  default: ({head: {jsonLd}}: {head: {jsonLd?: unknown}}): ReactNode =>
    jsonLd === undefined ? null : (
      <script type="application/ld+json">{JSON.stringify(jsonLd)}</script>
    ),
}));
vi.mock('@theme/Layout', () => ({default: ({children}: {children: ReactNode}) => children}));
vi.mock('@theme/SourceLink', () => import('#plugin/theme/SourceLink/index.js'));
vi.mock('@theme/SourceText', () => import('#plugin/theme/SourceText/index.js'));
vi.mock('@theme/StateMark', () => import('#plugin/theme/StateMark/index.js'));
vi.mock('@theme/Statements', () => import('#plugin/theme/Statements/index.js'));
vi.mock('@theme/Statements/Parts', () => import('#plugin/theme/Statements/Parts/index.js'));
vi.mock('@theme/Statements/Sources', () => import('#plugin/theme/Statements/Sources/index.js'));
vi.mock('@theme/TermLink', () => import('#plugin/theme/TermLink/index.js'));
vi.mock('@theme/TermPopup', () => import('#plugin/theme/TermPopup/index.js'));
vi.mock('@theme/TermPopups', () => import('#plugin/theme/TermPopups/index.js'));
vi.mock('@theme/Plot', () => import('#plugin/theme/Plot/index.js'));
vi.mock('@theme/Plot/Mark', () => import('#plugin/theme/Plot/Mark/index.js'));
vi.mock('@theme/PlotKey', () => import('#plugin/theme/PlotKey/index.js'));
vi.mock('@theme/StateName', () => import('#plugin/theme/StateName/index.js'));
vi.mock('@theme/EvidenceMap/Key', () => import('#plugin/theme/EvidenceMap/Key/index.js'));
vi.mock('@theme/EvidenceMap/Mark', () => import('#plugin/theme/EvidenceMap/Mark/index.js'));
vi.mock('@theme/EvidenceMap/Picture', () => import('#plugin/theme/EvidenceMap/Picture/index.js'));
vi.mock('@theme/EvidenceMap/Table', () => import('#plugin/theme/EvidenceMap/Table/index.js'));
vi.mock('@theme/ValuesTable', () => import('#plugin/theme/ValuesTable/index.js'));
