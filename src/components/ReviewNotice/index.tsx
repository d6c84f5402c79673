import Translate, {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {reviewsOf} from './reviewsOf';
import styles from './styles.module.css';

/** What this document is not, and the day on which its sources were last checked (`last_update`). */
export default function ReviewNotice(): ReactNode {
  const {frontMatter} = useDoc();
  const {i18n} = useDocusaurusContext();
  const {htmlLang} = i18n.localeConfigs[i18n.currentLocale] ?? {};
  const date = dayOf(frontMatter.last_update?.date, htmlLang);
  const reviews = reviewsOf((frontMatter as Readonly<Record<string, unknown>>)['reviewed']);
  return (
    <aside className={styles.notice} data-pagefind-ignore="all" aria-label={label()}>
      <p>
        <Translate id="site.review.general">General information, not medical advice.</Translate>
      </p>
      {date && (
        <p>
          <Translate id="site.review.checked" values={{date}}>
            {'Checked against its sources on {date}.'}
          </Translate>
        </p>
      )}
      {reviews.length === 0 && (
        <p>
          <Translate id="site.review.none">No clinician has reviewed this page yet.</Translate>
        </p>
      )}
      {reviews.map(({name, role, date: day}) => (
        <p key={name + day}>
          <Translate id="site.review.by" values={{name, role, date: dayOf(day, htmlLang) ?? day}}>
            {'Reviewed by {name}, {role}, on {date}.'}
          </Translate>
        </p>
      ))}
    </aside>
  );
}

function label(): string {
  return translate({
    id: 'site.review.label',
    message: 'About this page',
    description: 'Accessible name of the notice above each document',
  });
}

function dayOf(date: Date | string | undefined, locale: string | undefined) {
  if (date === undefined) {
    return undefined;
  }
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  );
}
