import {useLayoutEffect, useRef, useState} from 'react';
import type {RefObject} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** False in the dev server, which sends no markup. Docusaurus defines it for its own entry. */
const hydrates = ExecutionEnvironment.canUseDOM && Boolean(process.env.HYDRATE_CLIENT_ENTRY);

/** An element that may be left as the server has made it. */
export interface SentMarkup<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  /** True while there is markup that was sent: then it is not made anew. */
  readonly isSent: boolean;
}

/**
 * Says whether an element stands in the page as it was sent. It does not where React had to make
 * the page anew, since an extension of the browser had changed it: then the element is empty.
 */
export function useSentMarkup<E extends HTMLElement>(): SentMarkup<E> {
  const isBrowser = useIsBrowser();
  const ref = useRef<E>(null);
  const [isSent, setIsSent] = useState(hydrates && !isBrowser);
  useLayoutEffect(() => {
    if (isSent && ref.current?.innerHTML === '') {
      setIsSent(false);
    }
  }, [isSent]);
  return {ref, isSent};
}
