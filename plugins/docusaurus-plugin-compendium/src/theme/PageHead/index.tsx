import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {Props} from '@theme/PageHead';

/** What a page tells machines. A canonical address takes the place of the one that Docusaurus gives. */
export default function PageHead({head}: Props): ReactNode {
  const {links, canonical, noIndex, image, jsonLd} = head;
  return (
    <Head>
      {links.map((link) => (
        <link key={link.rel + link.href} {...link} />
      ))}
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {canonical !== undefined && <meta property="og:url" content={canonical} />}
      {image && <meta property="og:image" content={image.href} />}
      {image && <meta property="og:image:alt" content={image.alt} />}
      {noIndex && <meta name="robots" content="noindex" />}
      {jsonLd !== undefined && <script type="application/ld+json">{asScript(jsonLd)}</script>}
    </Head>
  );
}

/** JSON that cannot end the element that it stands in. */
function asScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
