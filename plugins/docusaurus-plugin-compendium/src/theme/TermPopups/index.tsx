import {useId} from 'react';
import type {ComponentType, ReactNode} from 'react';
import {createPortal} from 'react-dom';
import type {Props as PopupProps} from '@theme/TermPopup';
import type {Props} from '@theme/TermPopups';
import {descriptionOf, TERM_LINK, usePopups} from 'docusaurus-plugin-compendium/client';

let TermPopup: ComponentType<PopupProps> | undefined;

/** Most readers never open a popup: what it is made of is fetched for those who do. */
async function prepare(): Promise<void> {
  TermPopup = (await import('@theme/TermPopup')).default;
}

/** Shows the definitions of a page's links to terms, one at a time; until then it shows nothing. */
export default function TermPopups({terms, lang}: Props): ReactNode {
  const id = useId();
  const open = usePopups(TERM_LINK, prepare);
  const data = open && descriptionOf(open.anchor, terms);
  if (!TermPopup || !data) {
    return null;
  }
  const {place, ...popup} = open;
  return createPortal(<TermPopup {...popup} id={id} data={data} lang={lang} />, place);
}
