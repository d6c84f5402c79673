import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './index.module.css';

const WAYS = [
  {
    title: 'I am new to this',
    text: 'Start with what neurolysis is: the word has two opposite meanings.',
    to: '/docs/guides/what-is-neurolysis',
  },
  {
    title: 'I have a condition',
    text: 'See which techniques are used for it, and what the sources say of each.',
    to: '/docs/conditions',
  },
  {
    title: 'I was offered a treatment',
    text: 'Find it by part of the body. Read how it is done, how many people it helped and what can go wrong.',
    to: '/docs/procedures',
  },
  {
    title: 'I want to compare',
    text: 'See the techniques side by side: how they work, how long they last and their risks.',
    to: '/docs/techniques',
  },
] as const;

/** The way into the documents. */
export default function Home(): ReactNode {
  return (
    <Layout description="An open comparison of neurolysis techniques, with a source for every fact.">
      <main className={styles.main}>
        <h1>Neurolysis, compared</h1>
        <p className={styles.lead}>
          Neurolysis treats a nerve to relieve pain or stiffness. Most kinds interrupt the nerve
          with alcohol, phenol, heat or cold. Surgery of the same name does the opposite: it frees a
          nerve from scar or pressure. This compendium sets the techniques side by side, and gives a
          source for every fact.
        </p>
        <ul className={styles.ways}>
          {WAYS.map(({title, text, to}) => (
            <li key={to}>
              <Link to={to}>{title}</Link>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <p className={styles.notice}>
          This is general information, not medical advice, and no clinician has reviewed it yet.
          Words are explained in the <Link to="/docs/glossary">glossary</Link>, sources are listed
          in the <Link to="/docs/bibliography">bibliography</Link>.
        </p>
      </main>
    </Layout>
  );
}
