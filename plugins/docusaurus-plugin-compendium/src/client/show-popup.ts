import {place} from './place.js';

/** How far the anchor may scroll, in CSS pixels, before its popup goes. */
const FAR = 120;

let closeCurrent: (() => void) | undefined;

/**
 * Shows an element in the top layer beside its anchor, and closes the popup that was open before.
 * Calls `close` on Esc (focus returns to the anchor), on a tap outside and when scrolled far. While
 * it is shown, it describes the anchor to screen readers.
 * @returns Undoes all of it.
 */
export function showPopup(anchor: Element, popup: HTMLElement, close: () => void): () => void {
  const {left, top} = anchor.getBoundingClientRect();
  const listening = new AbortController();
  const {signal} = listening;
  const follow = (): void => {
    const box = anchor.getBoundingClientRect();
    if (Math.hypot(box.left - left, box.top - top) > FAR) {
      close();
      return;
    }
    const {clientWidth: width, clientHeight: height} = document.documentElement;
    const at = place(box, popup.getBoundingClientRect(), {width, height});
    popup.style.left = `${at.left}px`;
    popup.style.top = `${at.top}px`;
  };
  const leave = ({target}: Event): void => {
    if (!popup.contains(target as Node) && !anchor.contains(target as Node)) {
      close();
    }
  };
  const escape = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') {
      close();
    }
  };
  closeCurrent?.();
  closeCurrent = close;
  anchor.setAttribute('aria-describedby', popup.id);
  // Browsers without popovers show the element where it stands, fixed to the viewport.
  (popup as Partial<HTMLElement>).showPopover?.call(popup);
  follow();
  addEventListener('scroll', follow, {capture: true, passive: true, signal});
  addEventListener('resize', follow, {signal});
  addEventListener('pointerup', leave, {signal});
  addEventListener('keydown', escape, {signal});
  return () => {
    listening.abort();
    anchor.removeAttribute('aria-describedby');
    if (closeCurrent === close) {
      closeCurrent = undefined;
    }
  };
}
