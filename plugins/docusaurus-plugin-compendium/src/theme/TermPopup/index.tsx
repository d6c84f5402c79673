import {useCallback, useLayoutEffect, useRef} from 'react';
import type {FocusEvent, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/TermPopup';
import {showPopup} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/**
 * The definition of a term, beside its link in the document so that reading and tab order hold,
 * in the top layer so that nothing clips it. Hover and focus show a tooltip, which holds text only;
 * touch shows a small dialog, which takes focus and holds the way on and the way out.
 */
export default function TermPopup({data, anchor, card, close, ...props}: Props): ReactNode {
  const element = useRef<HTMLSpanElement>(null);
  const leave = useCallback(() => {
    if (element.current?.contains(document.activeElement)) {
      anchor.focus({preventScroll: true});
    }
    close();
  }, [anchor, close]);
  useLayoutEffect(() => {
    const popup = element.current;
    const hide = popup && showPopup(anchor, popup, leave);
    if (card) {
      popup?.focus({preventScroll: true});
    }
    return hide ?? undefined;
  }, [anchor, card, leave]);
  // Safari tells no target when a button inside is tapped.
  const onBlur = ({currentTarget, relatedTarget}: FocusEvent): void => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) {
      close();
    }
  };
  return (
    <span
      {...props}
      ref={element}
      className={styles.popup}
      popover="manual"
      role={card ? 'dialog' : 'tooltip'}
      aria-label={card ? data.name : undefined}
      tabIndex={card ? -1 : undefined}
      onBlur={onBlur}
    >
      <strong>{data.name}</strong> {data.definition}
      {card && (
        <span className={styles.actions}>
          <Link to={data.href} onClick={close}>
            {translate({
              id: 'theme.compendium.term.open',
              message: 'Open in the glossary',
              description: 'Link in the popup of a term to its glossary entry',
            })}
          </Link>
          <button type="button" onClick={leave}>
            {translate({
              id: 'theme.compendium.term.close',
              message: 'Close',
              description: 'Button that closes the popup of a term',
            })}
          </button>
        </span>
      )}
    </span>
  );
}
