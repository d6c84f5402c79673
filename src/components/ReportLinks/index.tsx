import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {reportUrl} from './reportUrl';
import styles from './styles.module.css';

/** Ways to tell what is wrong with a page, where the address of the repository is known. */
export default function ReportLinks(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {permalink} = useDoc().metadata;
  const {repository} = siteConfig.customFields ?? {};
  if (typeof repository !== 'string') {
    return null;
  }
  const page = siteConfig.url + permalink;
  return (
    <ul className={styles.links}>
      <li>
        <Link to={reportUrl(repository, 'correct-a-fact', page)}>
          <Translate id="site.report.problem">Report a problem with this page</Translate>
        </Link>
      </li>
      <li>
        <Link to={reportUrl(repository, 'suggest-a-source', page)}>
          <Translate id="site.report.source">Suggest a source</Translate>
        </Link>
      </li>
    </ul>
  );
}
