/** Hides the entries with other anchors than these, and headings that no entry is left under. */
export function showOnly(
  letters: readonly (readonly {readonly anchor: string}[])[],
  isShown: (anchor: string) => boolean,
): void {
  for (const terms of letters) {
    const entries = terms.flatMap(({anchor}) => document.getElementById(anchor) ?? []);
    const heading = headingOf(entries[0]);
    let any = false;
    for (const entry of entries) {
      const shown = isShown(entry.id);
      entry.hidden = !shown;
      any ||= shown;
    }
    if (heading) {
      heading.hidden = !any;
    }
  }
}

/** The nearest heading before an element: of what comes first in each box that it lies in. */
function headingOf(entry: Element | undefined): HTMLElement | undefined {
  for (let box = entry; box; box = box.parentElement ?? undefined) {
    const before = box.previousElementSibling;
    if (before) {
      return before instanceof HTMLHeadingElement ? before : undefined;
    }
  }
  return undefined;
}

/** The element that an address leads to. */
export function targetOf(hash: string): HTMLElement | undefined {
  const id = hash.slice(1);
  return document.getElementById(id) ?? document.getElementById(decoded(id)) ?? undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
