import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Citation from '@theme/Citation';
import type {Props} from '@theme/GlossaryEntry';
import InlineText from '@theme/InlineText';
import PageList from '@theme/PageList';
import {own} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** A term of the glossary: what it means, its sources, and where it is used. */
export default function GlossaryEntry({entry, terms, cites}: Props): ReactNode {
  const {anchor, name, aliases, definition, cite, see, definedIn, usedIn, moreUses} = entry;
  useBrokenLinks().collectAnchor(anchor);
  const items = cite.flatMap((source) => {
    const n = own(cites, source);
    return n === undefined ? [] : [{id: source, n}];
  });
  return (
    <dl className={styles.entry} data-book="glossary">
      <div id={anchor}>
        <dt>
          <dfn>{name}</dfn>
          <a className="hash-link" href={`#${anchor}`} aria-label={linkLabel(name)} translate="no">
            &#8203;
          </a>
        </dt>
        <dd>
          {aliases.length > 0 && (
            <span className={styles.aliases} data-book="note">
              {aliasesText(aliases)}
            </span>
          )}
          <InlineText text={definition} terms={terms} />
          {items.length > 0 && <Citation items={items} />}
          <PageList
            label={seeLabel()}
            pages={see.map((other) => ({title: other.name, href: `#${other.anchor}`}))}
          />
          <PageList label={definedLabel()} pages={definedIn ? [definedIn] : []} />
          <PageList label={usedLabel()} pages={usedIn} more={moreUses} />
        </dd>
      </div>
    </dl>
  );
}

function linkLabel(name: string): string {
  return translate(
    {
      id: 'theme.compendium.glossary.link',
      message: 'Direct link to {name}',
      description: 'Accessible name of the link from a glossary entry to itself',
    },
    {name},
  );
}

function aliasesText(aliases: readonly string[]): string {
  return translate(
    {
      id: 'theme.compendium.glossary.aliases',
      message: 'Also: {aliases}',
      description: 'Other names of a term, separated by commas',
    },
    {aliases: aliases.join(', ')},
  );
}

function seeLabel(): string {
  return translate({
    id: 'theme.compendium.glossary.see',
    message: 'See also:',
    description: 'Comes before links to related terms',
  });
}

function definedLabel(): string {
  return translate({
    id: 'theme.compendium.glossary.definedIn',
    message: 'Defined in:',
    description: 'Comes before a link to the page that defines a term',
  });
}

function usedLabel(): string {
  return translate({
    id: 'theme.compendium.glossary.usedIn',
    message: 'Used in:',
    description: 'Comes before links to the pages that use a term',
  });
}
