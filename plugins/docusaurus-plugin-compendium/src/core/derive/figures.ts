import {changesFigure} from './changes.js';
import type {ComponentName} from '../read/components.js';
import type {Literal} from '../read/literal.js';
import type {LinkedVersion, ReadPage} from '../stages.js';
import type {FigureView} from '../views.js';
import {evidenceMap} from './evidence-map.js';
import type {EvidenceMapProps} from './evidence-model.js';
import {figureKey} from './figure-key.js';
import {needsCheckingFigure} from './needs-checking.js';
import {type Figure, rangePlot, type RangePlotProps} from './range-plot.js';
import {schemaGuide, type SchemaGuideProps} from './schema-guide.js';
import type {SharedViews} from './shared.js';
import {timeline, type TimelineProps} from './timeline.js';

type Props = Readonly<Record<string, Literal>>;

type Draw = (
  props: Props,
  version: LinkedVersion,
  shared: Pick<SharedViews, 'tables'>,
) => Figure<unknown> | undefined;

/** Pictures that are drawn from the data. Adding one is one file here and one line in this list. */
const FIGURES: Partial<Readonly<Record<ComponentName, Draw>>> = {
  RangePlot: (props, ...of) => rangePlot(props as unknown as RangePlotProps, ...of),
  EvidenceMap: (props, ...of) => evidenceMap(props as unknown as EvidenceMapProps, ...of),
  SchemaReference: (props, version) => schemaGuide(props as unknown as SchemaGuideProps, version),
  Changes: changesFigure,
  NeedsChecking: needsCheckingFigure,
  Timeline: (props, ...of) => timeline(props as unknown as TimelineProps, ...of),
};

/** The figures that a page asks for, by `figureKey`. */
export function figureViews(
  version: LinkedVersion,
  shared: Pick<SharedViews, 'tables'>,
  {components}: ReadPage,
): Readonly<Record<string, FigureView>> | undefined {
  const figures = components.flatMap(({name, props}) => {
    const figure = FIGURES[name]?.(props, version, shared);
    return figure ? [[figureKey(name, props), figure] as const] : [];
  });
  return figures.length > 0 ? Object.fromEntries(figures) : undefined;
}
