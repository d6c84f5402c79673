import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useSentMarkup} from '../../loading/useSentMarkup';

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
  const {ref, isSent} = useSentMarkup<HTMLTimeElement>();
  const day = new Date(date);
  return (
    <time ref={ref} dateTime={day.toISOString().slice(0, 10)} suppressHydrationWarning>
      {isSent
        ? ''
        : new Intl.DateTimeFormat(htmlLang, {dateStyle: 'long', timeZone: 'UTC'}).format(day)}
    </time>
  );
}
