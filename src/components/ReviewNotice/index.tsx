import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What this document is not, and the day on which its sources were last checked (`last_update`). */
export default function ReviewNotice(): ReactNode {
  const {frontMatter} = useDoc();
  const {i18n} = useDocusaurusContext();
  const {htmlLang} = i18n.localeConfigs[i18n.currentLocale] ?? {};
  const checked = checkedOn(frontMatter.last_update?.date, htmlLang);
  return (
    <aside className={styles.notice} aria-label="About this page">
      <p>General information, not medical advice.</p>
      {checked && <p>Checked against its sources on {checked}.</p>}
      <p>No clinician has reviewed this page yet.</p>
    </aside>
  );
}

function checkedOn(date: Date | string | undefined, locale: string | undefined) {
  if (date === undefined) {
    return undefined;
  }
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  );
}
