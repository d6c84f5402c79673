import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import DataPage from '@theme/DataPage';
import NotFound from '@theme/NotFound';
import PageList from '@theme/PageList';
import type {Props} from '@theme/SourcePage';
import SourceText from '@theme/SourceText';
import {own, pageName} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** One source: the whole reference, its numbers, and every place that cites it. */
export default function SourcePage({data, version}: Props): ReactNode {
  const name = pageName(useLocation().pathname);
  const page = own(data.sources, name);
  if (!page) {
    return <NotFound />;
  }
  const {source, title, identifiers, jsonLd, citedIn} = page;
  return (
    <DataPage
      title={title}
      description={describe(citedIn.length, title)}
      path={`sources/${name}`}
      version={version}
      up={data.up ? [data.up] : []}
      subject={jsonLd}
    >
      <p>
        <SourceText source={source} />
      </p>
      <dl className={styles.numbers}>
        {identifiers.map(({label, text}) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{keyLabel()}</dt>
          <dd>
            <code>{`[@${source.id}]`}</code>
          </dd>
        </div>
      </dl>
      <h2>{heading()}</h2>
      {citedIn.length === 0 && <p>{nowhere()}</p>}
      <ul>
        {citedIn.map(({title: citing, href, lang, inText, fields, terms}) => (
          <li key={href}>
            <Link to={href} lang={lang}>
              {citing}
            </Link>
            {(fields.length > 0 || inText) && (
              <span className={styles.places}>
                {[...fields, ...(inText ? [textLabel()] : [])].join(' · ')}
              </span>
            )}
            <PageList label={termsLabel()} pages={terms} />
          </li>
        ))}
      </ul>
    </DataPage>
  );
}

function describe(count: number, title: string): string {
  return translate(
    {
      id: 'theme.compendium.source.description',
      message: '{title}: the whole reference, and the pages that cite it ({count}).',
      description: 'Description of the page of a source for search engines',
    },
    {title, count},
  );
}

function keyLabel(): string {
  return translate({
    id: 'theme.compendium.source.key',
    message: 'Cited in documents as',
    description: 'Comes before the key by which authors cite a source',
  });
}

function heading(): string {
  return translate({
    id: 'theme.compendium.source.citedIn',
    message: 'Where it is cited',
    description: 'Heading of the list of pages that cite a source',
  });
}

function nowhere(): string {
  return translate({
    id: 'theme.compendium.source.nowhere',
    message: 'No page of this version cites it.',
    description: 'Shown on the page of a source that nothing cites',
  });
}

function textLabel(): string {
  return translate({
    id: 'theme.compendium.source.text',
    message: 'in the text',
    description: 'Says that the text of a page cites a source, after the fields that do',
  });
}

function termsLabel(): string {
  return translate({
    id: 'theme.compendium.source.terms',
    message: 'Terms:',
    description: 'Comes before links to the terms whose definitions cite a source',
  });
}
