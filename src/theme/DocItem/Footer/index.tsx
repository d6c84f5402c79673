import ReportLinks from '@site/src/components/ReportLinks';
import Footer from '@theme-original/DocItem/Footer';
import type {ReactNode} from 'react';

/** Below every document, beside “Edit this page”, stands how to tell what is wrong with it. */
export default function FooterWrapper(): ReactNode {
  return (
    <>
      <Footer />
      <ReportLinks />
    </>
  );
}
