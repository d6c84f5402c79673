import {Children, isValidElement, useEffect, useState} from 'react';
import type {ComponentType} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type CodeBlockType from '@theme/CodeBlock';
import type {Props} from '@theme/CodeBlock';

let Loaded: ComponentType<Props> | undefined;

/**
 * Code, highlighted as the server has made it. What highlights in the browser, for the colours of
 * the other mode and the buttons, is loaded by pages with code alone and after all else.
 */
export default function LazyCodeBlock(props: Props) {
  const isBrowser = useIsBrowser();
  // What React meets while it takes the page over is left as it is. The dev server sends nothing.
  const [hasServerMarkup] = useState(process.env.NODE_ENV === 'production' && !isBrowser);
  const [CodeBlock, setCodeBlock] = useState(() => Loaded);

  useEffect(() => {
    void import('@theme-original/CodeBlock').then((module: {default: typeof CodeBlockType}) => {
      Loaded = module.default;
      setCodeBlock(() => Loaded);
    });
  }, []);

  if (CodeBlock && isBrowser) {
    return <CodeBlock {...props} />;
  }
  if (hasServerMarkup) {
    // As Docusaurus tells text from elements, which it does not highlight.
    const Tag = Children.toArray(props.children).some(isValidElement) ? 'pre' : 'div';
    return <Tag key="server" suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
  }
  return (
    <pre key="plain">
      <code>{props.children}</code>
    </pre>
  );
}
