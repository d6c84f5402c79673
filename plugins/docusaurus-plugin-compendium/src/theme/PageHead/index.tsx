import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {Props} from '@theme/PageHead';

/** What a page tells machines. */
export default function PageHead({head}: Props): ReactNode {
  return (
    <Head>
      {head.links.map((link) => (
        <link key={link.rel + link.href} {...link} />
      ))}
    </Head>
  );
}
