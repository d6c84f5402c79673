import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Language of the text that follows. */
  readonly original: string;
}

/** Says, in a translated site, that a page is still in the language it was written in. */
export default function TranslationNotice({original}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const name = new Intl.DisplayNames(i18n.currentLocale, {type: 'language'}).of(original);
  return (
    <p className={styles.notice}>
      <Translate
        id="site.translation.missing"
        description="Above a page that is not translated; the language is the one that it is written in"
        values={{language: name ?? original}}
      >
        {'This page has not been translated yet. It is shown in {language}.'}
      </Translate>
    </p>
  );
}
