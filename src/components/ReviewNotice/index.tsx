import Translate, {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import LongDate from './LongDate';
import {reviewsOf} from './reviewsOf';
import styles from './styles.module.css';

/** What this document is not, and the day on which its sources were last checked (`last_update`). */
export default function ReviewNotice(): ReactNode {
  const {frontMatter} = useDoc();
  const date = frontMatter.last_update?.date;
  const reviews = reviewsOf((frontMatter as Readonly<Record<string, unknown>>)['reviewed']);
  return (
    <aside className={styles.notice} data-pagefind-ignore="all" aria-label={label()}>
      <p>
        <Translate id="site.review.general">General information, not medical advice.</Translate>
      </p>
      {date && (
        <p key={String(date)}>
          <Translate id="site.review.checked" values={{date: <LongDate date={date} />}}>
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
          <Translate id="site.review.by" values={{name, role, date: <LongDate date={day} />}}>
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
