import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/CodeBlock';
import {useStaticPart} from 'docusaurus-plugin-compendium/client';
import {Children, isValidElement, type ComponentType, type ReactNode} from 'react';

const load = (): Promise<{readonly default: ComponentType<Props>}> =>
  import('@theme-original/CodeBlock');

/**
 * Code, highlighted as the server has made it. What highlights in the browser, for the colours of
 * the other mode and the buttons, is loaded by pages with code alone and after all else.
 */
export default function LazyCodeBlock(props: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {element, kept, loaded} = useStaticPart({isBrowser, isLive: true, load});
  if (loaded) {
    return <loaded.module.default {...props} />;
  }
  if (kept) {
    const Tag = (isText(props.children) ? 'div' : 'pre') as 'div';
    return <Tag key="kept" ref={element} suppressHydrationWarning dangerouslySetInnerHTML={kept} />;
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
