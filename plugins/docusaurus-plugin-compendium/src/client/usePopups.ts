import {useEffect, useState} from 'react';

/** Long enough to pass over a link without a flash, and to cross the gap to the popup. */
const DELAY = 250;

type Link = HTMLAnchorElement;

/** What a popup gets from its link. */
export interface PopupProps {
  readonly anchor: Link;
  /** Opened by touch: holds a link and a button, where a tooltip holds text alone. */
  readonly card: boolean;
  readonly close: () => void;
  /** The pointer came to the popup: it stays. */
  readonly onPointerEnter: () => void;
  /** The pointer left the popup. */
  readonly onPointerLeave: () => void;
}

export interface OpenPopup extends PopupProps {
  /** Stands right after the link: what is put into it is next in reading and tab order. */
  readonly place: Element;
}

/**
 * The open popup of a page's links: on hover after a moment, on keyboard focus at once, on the first
 * tap. One set of listeners serves all links, so that a link costs no more than its markup.
 *
 * @param selector - the links that have popups
 * @param prepare - called when a popup is likely to open, and again before it does; where it
 *   rejects, none opens, and a tap follows its link after all
 */
export function usePopups(
  selector: string,
  prepare: () => Promise<unknown>,
): OpenPopup | undefined {
  const [popup, setPopup] = useState<OpenPopup>();
  useEffect(
    () =>
      listen(selector, prepare, (next) => {
        setPopup(next);
      }),
    [selector, prepare],
  );
  return popup;
}

function listen(
  selector: string,
  prepare: () => Promise<unknown>,
  show: (popup?: OpenPopup) => void,
): () => void {
  let open: OpenPopup | undefined;
  let timer = 0;
  let touched = false;

  const hold = (): void => {
    clearTimeout(timer);
  };
  const forget = (): void => {
    hold();
    open?.place.remove();
    open = undefined;
  };
  const close = (): void => {
    forget();
    show();
  };
  const set = (anchor: Link, card: boolean): void => {
    forget();
    const place = createPlace();
    const next = {anchor, place, card, close, onPointerEnter: hold, onPointerLeave: release};
    open = next;
    prepare().then(
      () => {
        if (open === next) {
          anchor.after(place);
          show(next);
        }
      },
      () => {
        close();
        if (card) {
          anchor.click();
        }
      },
    );
  };
  // What the keyboard opened stays until focus goes.
  const release = (): void => {
    hold();
    if (!open?.card && !open?.anchor.matches(':focus-visible')) {
      timer = window.setTimeout(close, DELAY);
    }
  };

  const linkOf = ({target}: Event): Link | undefined =>
    target instanceof Element ? (target.closest<Link>(selector) ?? undefined) : undefined;
  /** The link that the pointer enters or leaves, and not only a part of it. */
  const crossed = (event: PointerEvent): Link | undefined => {
    const link = linkOf(event);
    return link?.contains(event.relatedTarget as Node | null) ? undefined : link;
  };
  const listeners: {
    readonly [Type in keyof DocumentEventMap]?: (event: DocumentEventMap[Type]) => void;
  } = {
    pointerover(event) {
      const link = crossed(event);
      if (link && link === open?.anchor) {
        hold();
      } else if (link && event.pointerType !== 'touch') {
        hold();
        timer = window.setTimeout(set, DELAY, link, false);
        prepare().catch(() => undefined);
      }
    },
    pointerout(event) {
      if (crossed(event)) {
        release();
      }
    },
    pointerdown({pointerType}) {
      touched = pointerType === 'touch';
    },
    focusin(event) {
      const link = linkOf(event);
      if (link?.matches(':focus-visible')) {
        set(link, false);
      }
    },
    focusout(event) {
      if (!open?.card && linkOf(event)) {
        close();
      }
    },
    click(event) {
      const link = linkOf(event);
      if (link && touched && event.detail > 0 && !(open?.card && open.anchor === link)) {
        event.preventDefault();
        set(link, true);
      } else if (link) {
        close();
      }
      touched = false;
    },
  };
  const listening = new AbortController();
  for (const [type, listener] of Object.entries(listeners)) {
    // Before the router hears of a click.
    document.addEventListener(type, listener as EventListener, {
      capture: true,
      signal: listening.signal,
    });
  }
  return () => {
    forget();
    listening.abort();
  };
}

function createPlace(): Element {
  const place = document.createElement('span');
  place.style.display = 'contents';
  return place;
}
