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
          <SourceLink href={href} text={text} />
        </span>
      ))}
    </span>
  );
}

function SourcePart({part}: {readonly part: Part}): ReactNode {
  if (typeof part === 'string') {
    return part;
  }
  return 'i' in part ? <i>{part.i}</i> : <SourceLink {...part} />;
}

/** Addresses can be longer than all the rest: on a screen they take one line, whole on paper. */
function SourceLink({href, text}: {readonly href: string; readonly text: string}): ReactNode {
  return (
    <Link className={/^https?:/u.test(text) ? styles.address : undefined} to={href}>
      {text}
    </Link>
  );
}
