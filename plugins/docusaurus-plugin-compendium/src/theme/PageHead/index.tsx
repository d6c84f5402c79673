import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {Props} from '@theme/PageHead';

/** What a page tells machines. A canonical address takes the place of the one that Docusaurus gives. */
export default function PageHead({head}: Props): ReactNode {
  const {links, canonical, noIndex} = head;
  return (
    <Head>
      {links.map((link) => (
        <link key={link.rel + link.href} {...link} />
      ))}
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {canonical !== undefined && <meta property="og:url" content={canonical} />}
      {noIndex && <meta name="robots" content="noindex" />}
    </Head>
  );
}
