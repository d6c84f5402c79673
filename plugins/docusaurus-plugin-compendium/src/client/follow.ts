/** What tells how a link is clicked. */
type Click = Pick<
  MouseEvent,
  'altKey' | 'button' | 'ctrlKey' | 'defaultPrevented' | 'metaKey' | 'shiftKey' | 'target'
>;

/**
 * The address within the site that a click leads to, for its router; `undefined` for a click that the
 * browser follows itself: to another site or window, to a file, or within the page.
 */
export function followed(click: Click): string | undefined {
  const {altKey, ctrlKey, metaKey, shiftKey} = click;
  const link = click.target instanceof Element ? click.target.closest('a') : null;
  if (
    !link ||
    click.defaultPrevented ||
    click.button !== 0 ||
    [altKey, ctrlKey, metaKey, shiftKey].includes(true) ||
    link.target !== '' ||
    link.origin !== location.origin ||
    link.pathname === location.pathname ||
    /\.\w+$/u.test(link.pathname)
  ) {
    return undefined;
  }
  return link.pathname + link.search + link.hash;
}
