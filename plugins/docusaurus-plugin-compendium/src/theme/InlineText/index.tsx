import {Fragment} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/InlineText';
import TermLink from '@theme/TermLink';

/** Running text with its links. A term without data is plain text. */
export default function InlineText({text, terms = {}}: Props): ReactNode {
  return text.map((part, index) => (
    <Fragment key={index}>{typeof part === 'string' ? part : linked(part, terms)}</Fragment>
  ));
}

type Linked = Exclude<Props['text'][number], string>;

function linked(part: Linked, terms: NonNullable<Props['terms']>): ReactNode {
  if ('href' in part) {
    return <Link to={part.href}>{part.text}</Link>;
  }
  const data = terms[part.term];
  return data ? <TermLink data={data}>{part.text}</TermLink> : part.text;
}
