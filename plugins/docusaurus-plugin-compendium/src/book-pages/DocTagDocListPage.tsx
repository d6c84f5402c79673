import type {ReactNode} from 'react';
import Page from '@compendium-inner/DocTagDocListPage';
import BookLink from '@theme/BookLink';

/** The page of the site's theme, with the book of its version. */
export default function PageWithBook(props: object): ReactNode {
  return (
    <>
      <Page {...props} />
      <aside className="container margin-bottom--lg">
        <div className="row">
          <div className="col col--8 col--offset-2">
            <BookLink />
          </div>
        </div>
      </aside>
    </>
  );
}
