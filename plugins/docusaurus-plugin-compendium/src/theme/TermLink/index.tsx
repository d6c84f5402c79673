import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import TermPopup from '@theme/TermPopup';
import type {Props} from '@theme/TermLink';
import {usePopup} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** A link to a term's glossary entry, whose definition pops up. Without JavaScript only the link. */
export default function TermLink({data, children}: Props): ReactNode {
  const {link, popup} = usePopup();
  return (
    <>
      <Link {...link} className={styles.term} to={data.href}>
        {children}
      </Link>
      {popup && <TermPopup {...popup} data={data} />}
    </>
  );
}
