import {useMemo} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import DataPage from '@theme/DataPage';
import NotFound from '@theme/NotFound';
import type {Props} from '@theme/OptionPage';
import References from '@theme/References';
import Statements from '@theme/Statements';
import {citeAnchors, pageName} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** One option of a field: what it means, and the entries that have it with what they say of it. */
export default function OptionPage({data, version}: Props): ReactNode {
  const last = pageName(useLocation().pathname);
  const option = data.options.find(({name}) => name === last);
  const {entries, mentions, references} = useMemo(() => having(data, option?.id), [data, option]);
  if (!option) {
    return <NotFound />;
  }
  const {label, definition, name} = option;
  const title = titleOf(data.label, label);
  const id = data.id.replace('.', '/');
  const fieldName = `${data.collection.plural}: ${data.label}`;
  return (
    <DataPage
      title={title}
      description={definition ?? data.description ?? title}
      path={`options/${id}/${name}`}
      version={version}
      up={[{title: fieldName, href: `${version.path}/options#${data.id}`}]}
      subject={
        data.jsonLd && {
          '@type': 'DefinedTerm',
          name: label,
          termCode: option.id,
          description: definition,
          inDefinedTermSet: {
            '@type': 'DefinedTermSet',
            name: fieldName,
            description: data.description,
          },
        }
      }
    >
      {definition !== undefined && <p>{definition}</p>}
      {data.description !== undefined && (
        <p className={styles.field}>
          {data.label}: {data.description}
        </p>
      )}
      <h2>{entriesTitle(data.collection.plural, entries.length)}</h2>
      <dl>
        {entries.map(({id: entry, title: entryTitle, href, lang, statements}) => (
          <div key={entry} className={styles.entry}>
            <dt>
              <Link to={href} lang={lang}>
                {entryTitle}
              </Link>
            </dt>
            <dd>
              <Statements statements={statements} mentions={mentions} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>{optionsTitle(data.label)}</h2>
      <ul className={styles.options}>
        {data.options.map((other) => (
          <li key={other.id}>
            {other === option ? (
              <strong aria-current="page">{other.label}</strong>
            ) : (
              <Link to={other.href}>{other.label}</Link>
            )}{' '}
            ({other.count})
          </li>
        ))}
      </ul>
      {references.length > 0 && (
        <>
          <h2>
            {translate({
              id: 'theme.compendium.references.heading',
              message: 'References',
              description: 'Heading and accessible name of the list of sources that a page cites',
            })}
          </h2>
          <References items={references} />
        </>
      )}
    </DataPage>
  );
}

/** The entries with their statements of one option, and the sources of these by number. */
function having({entries, sources}: Props['data'], option: string | undefined) {
  const found = entries.flatMap((entry) => {
    const statements = entry.statements.filter((each) => each.option === option);
    return statements.length > 0 ? [{...entry, statements}] : [];
  });
  const said = found.flatMap(({statements}) => statements);
  const ids = [...new Set(said.flatMap(({cite = []}) => cite))];
  const known = ids.flatMap((id) => {
    const source = sources[id];
    return source ? [{source, anchor: `cite-${id}-1`}] : [];
  });
  const anchors = Object.fromEntries(known.map(({source, anchor}) => [source.id, anchor]));
  return {
    entries: found,
    mentions: {
      terms: {},
      cites: Object.fromEntries(known.map(({source}, index) => [source.id, index + 1])),
      anchor: citeAnchors(anchors, said),
    },
    references: known.map(({source, anchor}, index) => ({
      n: index + 1,
      source,
      anchors: [anchor],
    })),
  };
}

function titleOf(field: string, option: string): string {
  return translate(
    {
      id: 'theme.compendium.options.title',
      message: '{field}: {option}',
      description: 'Title of the page of an option of a field',
    },
    {field, option},
  );
}

function entriesTitle(entries: string, count: number): string {
  return translate(
    {
      id: 'theme.compendium.options.entries',
      message: '{entries} ({count})',
      description:
        'Heading of the entries that have an option: plural of the collection, and how many',
    },
    {entries, count},
  );
}

function optionsTitle(field: string): string {
  return translate(
    {
      id: 'theme.compendium.options.all',
      message: 'All options of “{field}”',
      description: 'Heading of the list of all options of a field',
    },
    {field},
  );
}
