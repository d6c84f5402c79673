import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useLanguageOf} from '@site/src/language/useLanguageOf';
import ReviewNotice from '@site/src/components/ReviewNotice';
import TranslationNotice from '@site/src/components/TranslationNotice';
import type {WrapperProps} from '@docusaurus/types';
import type ContentType from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type {ReactNode} from 'react';

/** Every document says above its title what it is, who has and has not checked it, and its language. */
export default function ContentWrapper(props: WrapperProps<typeof ContentType>): ReactNode {
  const original = useOriginalLanguage();
  return (
    <>
      <ReviewNotice />
      {original === undefined ? (
        <Content {...props} />
      ) : (
        <>
          <TranslationNotice original={original.name} />
          <div lang={original.htmlLang}>
            <Content {...props} />
          </div>
        </>
      )}
    </>
  );
}

/** The language that the document is written in, where the site is in another one. */
function useOriginalLanguage(): {readonly name: string; readonly htmlLang: string} | undefined {
  const {i18n} = useDocusaurusContext();
  const htmlLang = useLanguageOf()(useDoc().metadata.permalink);
  return htmlLang === undefined ? undefined : {name: i18n.defaultLocale, htmlLang};
}
