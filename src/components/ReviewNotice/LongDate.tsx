import {useState} from 'react';
import type {ReactNode} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';

export interface Props {
  readonly date: Date | string;
}

/** A day as the page's language writes it. Give it the day as its key. */
export default function LongDate({date}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {htmlLang} = i18n.localeConfigs[i18n.currentLocale] ?? {};
  const isBrowser = useIsBrowser();
  // The first date takes a phone as long as the rest of the notice and more: on the page that was
  // sent it is there already, and React keeps it. The dev server sends none.
  const [isKept] = useState(
    process.env.NODE_ENV === 'production' && ExecutionEnvironment.canUseDOM && !isBrowser,
  );
  const day = new Date(date);
  return (
    <time dateTime={day.toISOString().slice(0, 10)} suppressHydrationWarning>
      {isKept
        ? ''
        : new Intl.DateTimeFormat(htmlLang, {dateStyle: 'long', timeZone: 'UTC'}).format(day)}
    </time>
  );
}
