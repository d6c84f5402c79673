import Head from '@docusaurus/Head';
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import headings from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';
import type {ReactNode} from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Around every page: the fonts of the first screen are fetched before the styles ask for them. */
export default function Root({children}: Props): ReactNode {
  return (
    <>
      <Head>
        {[text, headings].map((font) => (
          <link
            key={font}
            rel="preload"
            href={font}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
      </Head>
      {children}
    </>
  );
}
