import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/BackLinks';
import QuietLink from '@theme/QuietLink';
import styles from './styles.module.css';

/** What points at the page: a labelled list for each kind of relation. */
export default function BackLinks({links}: Props): ReactNode {
  return (
    <nav className={styles.groups} aria-label={heading()}>
      {links.groups.map((group, index) => (
        <Group key={index} {...group} />
      ))}
    </nav>
  );
}

function Group({kind, label, links}: Props['links']['groups'][number]): ReactNode {
  const name = kind === 'mention' ? mentionLabel() : label;
  return (
    <div>
      <p className={styles.label} data-book="label">
        {name}
      </p>
      <ul aria-label={name}>
        {links.map(({title, href, lang}) => (
          <li key={href}>
            <QuietLink to={href} lang={lang}>
              {title}
            </QuietLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same words as in the heading, which the Markdown stage writes. */
function heading(): string {
  return translate({
    id: 'theme.compendium.backLinks.heading',
    message: 'In this compendium',
    description: 'Heading and accessible name of the lists of what points at a page',
  });
}

function mentionLabel(): string {
  return translate({
    id: 'theme.compendium.backLinks.mention',
    message: 'Mentioned in',
    description: 'Label of the list of pages whose text links to the page',
  });
}
