/** Sides of a box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
const MARGIN = 8;

/** Places a popup above its anchor, or below where there is no room, within the viewport. */
export function place(
  {left, top, bottom}: Box,
  popup: Size,
  viewport: Size,
): {readonly left: number; readonly top: number} {
  const above = top - GAP - popup.height;
  return {
    left: Math.max(MARGIN, Math.min(left, viewport.width - popup.width - MARGIN)),
    top: above < MARGIN ? bottom + GAP : above,
  };
}
