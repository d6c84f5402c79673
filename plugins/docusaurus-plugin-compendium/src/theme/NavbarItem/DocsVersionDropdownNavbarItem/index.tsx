import {useContext} from 'react';
import type {ReactNode} from 'react';
import {
  useDocsPreferredVersion,
  useDocsVersionCandidates,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type {Props} from '@theme/NavbarItem/DocsVersionDropdownNavbarItem';
import InitialDropdown from '@theme-init/NavbarItem/DocsVersionDropdownNavbarItem';
import {own, PageVersions} from 'docusaurus-plugin-compendium/client';

type Pages = NonNullable<ReturnType<typeof usePages>>;

/** The switch of versions. The classic theme's knows documents alone, and leaves other pages for the first one. */
export default function DocsVersionDropdown(props: Props): ReactNode {
  const pages = usePages();
  return pages ? <PageDropdown {...props} pages={pages} /> : <InitialDropdown {...props} />;
}

function usePages() {
  return useContext(PageVersions);
}

function PageDropdown({
  mobile,
  docsPluginId,
  dropdownActiveClassDisabled,
  dropdownItemsBefore,
  dropdownItemsAfter,
  versions: chosen,
  pages,
  ...props
}: Props & {readonly pages: Pages}): ReactNode {
  const all = useVersions(docsPluginId);
  const [here] = useDocsVersionCandidates(docsPluginId);
  const {savePreferredVersionName} = useDocsPreferredVersion(docsPluginId);
  const named = all.flatMap((version) => {
    const label = labelOf(version, chosen);
    return label === undefined ? [] : [{version, label}];
  });
  const items = named.map(({version, label}) => ({
    label,
    to: own(pages, version.path.replace(/\/$/u, '')) ?? startOf(version),
    isActive: () => version === here,
    onClick: () => {
      savePreferredVersionName(version.name);
    },
  }));
  const shown = named.findIndex(({version}) => version === here);
  return (
    <DropdownNavbarItem
      {...props}
      mobile={mobile}
      label={mobile ? versionsLabel() : (named[shown]?.label ?? here.label)}
      to={mobile ? undefined : items[shown]?.to}
      items={[...dropdownItemsBefore, ...items, ...dropdownItemsAfter]}
      isActive={dropdownActiveClassDisabled ? () => false : undefined}
    />
  );
}

type Version = ReturnType<typeof useVersions>[number];

/** What the site's configuration calls a version; nothing when it leaves it out. */
function labelOf({name, label}: Version, chosen: Props['versions']): string | undefined {
  if (chosen === undefined) {
    return label;
  }
  if (Array.isArray(chosen)) {
    return chosen.includes(name) ? label : undefined;
  }
  const config = own(chosen, name);
  return config && (config.label ?? label);
}

function startOf({docs, mainDocId, path}: Version): string {
  return docs.find(({id}) => id === mainDocId)?.path ?? path;
}

function versionsLabel(): string {
  return translate({
    id: 'theme.compendium.page.versions',
    message: 'Versions',
    description: 'Name of the switch of versions in the menu of narrow windows',
  });
}
