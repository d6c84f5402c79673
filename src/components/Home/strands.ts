/** The fibres of a drawn nerve: five lines that swing a little, each with its own phase. */
const FIBRES = [-24, -12, 0, 12, 24] as const;

/** Half the height to which a nerve is squeezed at a place along it, as a share of its own. */
type Squeeze = (x: number) => number;

/**
 * Paths of the fibres between two places along a nerve, in the units of the drawing.
 *
 * @param middle Height of the nerve's middle line.
 */
export function strands(
  from: number,
  to: number,
  middle: number,
  squeeze: Squeeze = () => 1,
): readonly string[] {
  return FIBRES.map((offset, index) => {
    const points: string[] = [];
    for (let x = from; x <= to; x += 8) {
      const y = middle + offset * squeeze(x) + 2.5 * Math.sin(x / 34 + index * 1.7) * squeeze(x);
      points.push(`${x} ${y.toFixed(1)}`);
    }
    return `M${points.join('L')}`;
  });
}

/** The two edges of a nerve's sheath. */
export function sheath(
  from: number,
  to: number,
  middle: number,
  squeeze: Squeeze = () => 1,
): readonly string[] {
  return [-36, 36].map((offset) => {
    const points: string[] = [];
    for (let x = from; x <= to; x += 8) {
      points.push(`${x} ${(middle + offset * squeeze(x)).toFixed(1)}`);
    }
    return `M${points.join('L')}`;
  });
}
