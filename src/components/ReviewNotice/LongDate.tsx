import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLayoutEffect, useRef, useState} from 'react';
import type {ReactNode} from 'react';

export interface Props {
  readonly date: Date | string;
}

/**
 * A day as the page's language writes it. The first one takes a phone as long as the rest of the
 * notice and more: on the page that was sent it is there already, and React keeps it.
 */
export default function LongDate({date}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {htmlLang} = i18n.localeConfigs[i18n.currentLocale] ?? {};
  const isBrowser = useIsBrowser();
  const element = useRef<HTMLTimeElement>(null);
  const [isKept, setIsKept] = useState(ExecutionEnvironment.canUseDOM && !isBrowser);
  useLayoutEffect(() => {
    // Nothing was sent by the dev server, nor where React had to make the page anew.
    if (element.current?.textContent === '') {
      setIsKept(false);
    }
  }, []);
  const day = new Date(date);
  return (
    <time ref={element} dateTime={day.toISOString().slice(0, 10)} suppressHydrationWarning>
      {isKept
        ? ''
        : new Intl.DateTimeFormat(htmlLang, {dateStyle: 'long', timeZone: 'UTC'}).format(day)}
    </time>
  );
}
