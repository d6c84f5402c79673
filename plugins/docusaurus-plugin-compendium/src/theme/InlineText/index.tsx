import {Fragment} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/InlineText';
import QuietLink from '@theme/QuietLink';
import TermLink from '@theme/TermLink';
import {own} from 'docusaurus-plugin-compendium/client';

/** Running text with its links. A term without data is plain text. */
export default function InlineText({text, terms}: Props): ReactNode {
  return text.map((part, index) => (
    <Fragment key={index}>
      {typeof part === 'string' ? unbroken(part) : linked(part, terms)}
    </Fragment>
  ));
}

/** A number keeps its sign: “33 %” would often break in the narrow columns of a table. */
function unbroken(text: string): string {
  return text.replace(/(\d) (?=[%‰°])/gu, '$1\u{a0}');
}

type Linked = Exclude<Props['text'][number], string>;

function linked(part: Linked, terms: Props['terms']): ReactNode {
  if ('word' in part) {
    return part.word === 'yes' ? yes() : no();
  }
  const words = unbroken(part.text);
  const text = part.lang === undefined ? words : <span lang={part.lang}>{words}</span>;
  if ('href' in part) {
    return <QuietLink to={part.href}>{text}</QuietLink>;
  }
  const data = 'term' in part ? own(terms, part.term) : undefined;
  return data ? <TermLink data={data}>{text}</TermLink> : text;
}

function yes(): string {
  return translate({
    id: 'theme.compendium.value.yes',
    message: 'Yes',
    description: 'Value of a field that is true or false: true',
  });
}

function no(): string {
  return translate({
    id: 'theme.compendium.value.no',
    message: 'No',
    description: 'Value of a field that is true or false: false',
  });
}
