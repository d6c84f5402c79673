import clsx from 'clsx';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/SearchResult';
import styles from './styles.module.css';

/** One result: title, kind and excerpt. The field keeps the focus, so that it takes none itself. */
export default function SearchResult({id, result, selected, onClick}: Props): ReactNode {
  const {href, title, excerpt, lang, under} = result;
  return (
    <a
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className={clsx(styles.result, under !== undefined && styles.heading)}
      href={href}
      onClick={(event) => {
        onClick(event, href);
      }}
    >
      <span className={styles.title} lang={lang}>
        {title}
      </span>{' '}
      <span className={styles.kind}>{kindText(result)}</span>
      {excerpt.length > 0 && (
        <span className={styles.excerpt} lang={lang}>
          {' '}
          {excerpt.map(({text, found}, index) =>
            found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </span>
      )}
    </a>
  );
}

function kindText({type, kind, under}: Props['result']): string {
  if (kind !== undefined) {
    return kind;
  }
  switch (type) {
    case 'heading':
      return translate(
        {
          id: 'theme.compendium.search.kind.heading',
          message: 'on the page {title}',
          description: 'Kind of a result that is a heading; the title is that of its page',
        },
        {title: under ?? ''},
      );
    case 'term':
      return translate({
        id: 'theme.compendium.search.kind.term',
        message: 'Term',
        description: 'Kind of a result that is a term of the glossary',
      });
    default:
      return translate({
        id: 'theme.compendium.search.kind.page',
        message: 'Page',
        description: 'Kind of a result that is a page',
      });
  }
}
