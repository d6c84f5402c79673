import {useCallback, useId, useState} from 'react';
import type {ComponentType, ReactNode} from 'react';
import {createPortal} from 'react-dom';
import type {Props as PopupProps} from '@theme/TermPopup';
import type {Props} from '@theme/TermPopups';
import {descriptionOf, fetchJson, TERM_LINK, usePopups} from 'docusaurus-plugin-compendium/client';

type Terms = Parameters<typeof descriptionOf>[1];

let TermPopup: ComponentType<PopupProps> | undefined;

/** Shows the definitions of a page's links to terms, one at a time; until then it shows nothing. */
export default function TermPopups({source, lang}: Props): ReactNode {
  const id = useId();
  const [terms, setTerms] = useState<Terms>({});
  // Most readers never open a popup: what it is made of is fetched for those who do.
  const prepare = useCallback(async () => {
    const [module, all] = await Promise.all([
      import('@theme/TermPopup'),
      source === undefined ? {} : (fetchJson(source) as Promise<Terms>),
    ]);
    TermPopup = module.default;
    setTerms(all);
  }, [source]);
  const open = usePopups(TERM_LINK, prepare);
  const data = open && descriptionOf(open.anchor, terms);
  if (!TermPopup || !data) {
    return null;
  }
  const {place, ...popup} = open;
  return createPortal(<TermPopup {...popup} id={id} data={data} lang={lang} />, place);
}
