import {useCallback, useEffect, useId, useRef, useState} from 'react';
import type {FocusEvent, MouseEvent, PointerEvent} from 'react';

/** Long enough to pass over a link without a flash, and to cross the gap to the popup. */
const DELAY = 250;

type Link = HTMLAnchorElement;

interface Popup {
  readonly anchor: Link;
  /** Opened by touch: holds a link and a button, where a tooltip holds text alone. */
  readonly card: boolean;
}

/** What a popup gets from its link. */
export interface PopupProps extends Popup {
  readonly id: string;
  readonly close: () => void;
  /** The pointer came to the popup: it stays. */
  readonly onPointerEnter: () => void;
  /** The pointer left the popup. */
  readonly onPointerLeave: () => void;
}

/** What a link with a popup gets. */
export interface LinkProps {
  readonly 'aria-describedby': string | undefined;
  readonly onPointerEnter: (event: PointerEvent<Link>) => void;
  readonly onPointerLeave: () => void;
  readonly onPointerDown: (event: PointerEvent<Link>) => void;
  readonly onFocus: (event: FocusEvent<Link>) => void;
  readonly onBlur: () => void;
  readonly onClick: (event: MouseEvent<Link>) => void;
}

/**
 * A popup on a link: on hover after a moment, on keyboard focus at once, on the first tap.
 * `popup` is set while it is open.
 */
export function usePopup(): {readonly link: LinkProps; readonly popup?: PopupProps} {
  const [open, setOpen] = useState<Popup>();
  const timer = useRef(0);
  const touched = useRef(false);
  const id = useId();
  const set = useCallback((next?: Popup) => {
    clearTimeout(timer.current);
    setOpen(next);
  }, []);
  const close = useCallback(() => {
    set();
  }, [set]);
  const later = (next?: Popup): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(set, DELAY, next);
  };
  const hold = (): void => {
    clearTimeout(timer.current);
  };
  // What the keyboard opened stays until focus goes.
  const release = (): void => {
    if (open?.card || open?.anchor.matches(':focus-visible')) {
      hold();
    } else {
      later();
    }
  };
  useEffect(() => hold, []);
  return {
    link: {
      'aria-describedby': open && id,
      onPointerEnter: ({pointerType, currentTarget: anchor}) => {
        if (open) {
          hold();
        } else if (pointerType !== 'touch') {
          later({anchor, card: false});
        }
      },
      onPointerLeave: release,
      onPointerDown: ({pointerType}) => {
        touched.current = pointerType === 'touch';
      },
      onFocus: ({currentTarget: anchor}) => {
        if (anchor.matches(':focus-visible')) {
          set({anchor, card: false});
        }
      },
      onBlur: () => {
        if (!open?.card) {
          close();
        }
      },
      onClick: (event) => {
        if (touched.current && event.detail > 0 && !open?.card) {
          event.preventDefault();
          set({anchor: event.currentTarget, card: true});
        } else {
          close();
        }
        touched.current = false;
      },
    },
    ...(open && {
      popup: {...open, id, close, onPointerEnter: hold, onPointerLeave: release},
    }),
  };
}
