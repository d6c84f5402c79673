import {useState} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Export';
import {reportHref, saveFile} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** Taking a table along, its data, and a way to tell what is wrong with it. */
export default function ComparisonTableExport({live, table, title}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const {data = [], report} = table.collection;
  const copy = async (text: Promise<string> | string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await text);
      setSaid(
        translate({
          id: 'theme.compendium.table.copied',
          message: 'Copied.',
          description: 'Told when something was copied',
        }),
      );
    } catch {
      setSaid(
        translate({
          id: 'theme.compendium.table.notCopied',
          message: 'Your browser does not allow copying here.',
          description: 'Told when something could not be copied',
        }),
      );
    }
  };
  return (
    <>
      <ul className={styles.actions}>
        <Action
          label={translate({
            id: 'theme.compendium.table.download',
            message: 'Download as CSV',
            description: 'Button that saves the shown table',
          })}
          act={async () => {
            const name = `${table.collection.name}.csv`;
            saveFile(name, 'text/csv', await live.csv());
            setSaid(savedAs(name));
          }}
        />
        <Action
          label={translate({
            id: 'theme.compendium.table.copy',
            message: 'Copy as CSV',
            description: 'Button that copies the shown table',
          })}
          act={() => copy(live.csv())}
        />
        <Action
          label={translate({
            id: 'theme.compendium.table.link',
            message: 'Copy a link to this view',
            description: 'Button that copies the address, which holds the state of the table',
          })}
          act={() => copy(location.href)}
        />
        {data.map(({format, href}) => (
          <li key={format}>
            <a href={href}>{dataLabel(format)}</a>
          </li>
        ))}
        {report !== undefined && (
          <li>
            <a href={reportHref(report, title, location.href)}>
              {translate({
                id: 'theme.compendium.table.report',
                message: 'Report a problem',
                description: 'Link to a form for problems with a table',
              })}
            </a>
          </li>
        )}
      </ul>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}

interface ActionProps {
  readonly label: string;
  readonly act: () => Promise<void>;
}

function Action({label, act}: ActionProps): ReactNode {
  return (
    <li>
      <button type="button" onClick={() => void act()}>
        {label}
      </button>
    </li>
  );
}

function savedAs(file: string): string {
  return translate(
    {
      id: 'theme.compendium.table.saved',
      message: 'Saved as {file}.',
      description: 'Told when a table was downloaded',
    },
    {file},
  );
}

function dataLabel(format: string): string {
  return translate(
    {
      id: 'theme.compendium.table.data',
      message: 'View the data ({format})',
      description: 'Link to a file with all data of the collection, such as JSON or CSV',
    },
    {format},
  );
}
