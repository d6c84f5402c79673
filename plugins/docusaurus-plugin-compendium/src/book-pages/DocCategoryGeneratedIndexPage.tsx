import type {ReactNode} from 'react';
import Page from '@compendium-inner/DocCategoryGeneratedIndexPage';
import BookLink from '@theme/BookLink';

/** The page of the site's theme, with the book of its version. */
export default function PageWithBook(props: object): ReactNode {
  return (
    <>
      <Page {...props} />
      <BookLink />
    </>
  );
}
