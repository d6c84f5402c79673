import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/SourceText';
import styles from './styles.module.css';

type Part = Props['source']['text'][number];

/** One source as the citation style prints it, followed by its links. */
export default function SourceText({source}: Props): ReactNode {
  return (
    <span className={styles.source}>
      {source.text.map((part, index) => (
        <SourcePart key={index} part={part} />
      ))}
      {source.links.map(({href, text}) => (
        <span key={href}>
          {' '}
          <Link to={href}>{text}</Link>
        </span>
      ))}
    </span>
  );
}

function SourcePart({part}: {readonly part: Part}): ReactNode {
  if (typeof part === 'string') {
    return part;
  }
  return 'i' in part ? <i>{part.i}</i> : <Link to={part.href}>{part.text}</Link>;
}
