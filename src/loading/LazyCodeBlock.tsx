import {Children, isValidElement, useEffect, useState} from 'react';
import type {ComponentType, ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type CodeBlockType from '@theme/CodeBlock';
import type {Props} from '@theme/CodeBlock';
import {useSentMarkup} from './useSentMarkup';

/** One object for all renders: React sets the markup again where it meets another. */
const KEPT = {__html: ''};

let Loaded: ComponentType<Props> | undefined;

/**
 * Code, highlighted as the server has made it. What highlights in the browser, for the colours of
 * the other mode and the buttons, is loaded by pages with code alone and after all else.
 */
export default function LazyCodeBlock(props: Props) {
  const isBrowser = useIsBrowser();
  const {ref, isSent} = useSentMarkup<HTMLDivElement & HTMLPreElement>();
  const [CodeBlock, setCodeBlock] = useState(() => Loaded);

  useEffect(() => {
    import('@theme-original/CodeBlock')
      .then((module: {default: typeof CodeBlockType}) => {
        Loaded = module.default;
        setCodeBlock(() => Loaded);
      })
      // Without a network the code stays as it is.
      .catch(() => undefined);
  }, []);

  if (CodeBlock && isBrowser) {
    return <CodeBlock {...props} />;
  }
  if (isSent) {
    const Tag = isText(props.children) ? 'div' : 'pre';
    return <Tag key="sent" ref={ref} suppressHydrationWarning dangerouslySetInnerHTML={KEPT} />;
  }
  return (
    <pre key="plain">
      <code>{props.children}</code>
    </pre>
  );
}

/** As Docusaurus tells text, which it highlights, from all else. */
function isText(code: ReactNode): boolean {
  return (
    typeof code === 'string' ||
    (Array.isArray(code) && !Children.toArray(code).some((part) => isValidElement(part)))
  );
}
