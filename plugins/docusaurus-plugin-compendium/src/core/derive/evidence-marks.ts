import type {Option} from '../model.js';
import type {RowView} from '../views.js';
import type {
  EvidenceKey,
  EvidenceMark,
  EvidencePair,
  EvidenceRow,
  EvidenceShape,
} from './evidence-model.js';
import type {Pair} from './evidence-pairs.js';

/** For the levels of certainty, the highest first; those beyond look like the last. */
const SHAPES: readonly EvidenceShape[] = ['circle', 'square', 'diamond', 'triangle', 'cross'];

type Findings = Pair['findings'];

/** A pair with its numbers and its marks. */
export function pairView(
  {findings, from}: Pair,
  column: RowView,
  certainty: readonly Option[],
  sizeOf: (sources: number) => number,
): EvidencePair {
  const own = findings.filter(({shared}) => !shared);
  const mark = (of: Findings): EvidenceMark => ({
    shape: shapeOf(of, certainty),
    size: sizeOf(sourcesOf(of).length),
  });
  const isShared = own.length < findings.length;
  return {
    column,
    own: own.length,
    shared: findings.length - own.length,
    cite: sourcesOf(findings),
    levels: levelsOf(findings, certainty),
    from,
    marks: {
      ...((own.length > 0 || !isShared) && {own: mark(own)}),
      ...(isShared && {all: mark(findings)}),
    },
  };
}

/** Ids of the sources of some findings, each once. */
export function sourcesOf(findings: Findings): readonly string[] {
  return [...new Set(findings.flatMap(({finding}) => finding.cite))];
}

function levelsOf(findings: Findings, certainty: readonly Option[]): EvidencePair['levels'] {
  const count = (level: string | undefined) =>
    findings.filter(({finding}) => finding.certainty?.level === level).length;
  return [
    ...certainty.map(({id, label}) => ({label, count: count(id)})),
    {count: count(undefined)},
  ].filter((level) => level.count > 0);
}

function shapeOf(findings: Findings, certainty: readonly Option[]): EvidenceShape {
  if (findings.length === 0) {
    return 'plus';
  }
  const used = new Set(findings.map(({finding}) => finding.certainty?.level));
  const highest = certainty.findIndex(({id}) => used.has(id));
  return highest === -1 ? 'bar' : shapeAt(highest);
}

function shapeAt(level: number): EvidenceShape {
  return SHAPES[Math.min(level, SHAPES.length - 1)] ?? 'cross';
}

/** What the marks of all pairs mean. */
export function keyOf(
  rows: readonly EvidenceRow[],
  certainty: readonly Option[],
  most: number,
  sizeOf: (sources: number) => number,
): EvidenceKey {
  const marks = rows.flatMap(({pairs}) => pairs.map((pair) => pair.marks));
  const used = new Set(marks.flatMap(({own, all}) => [own?.shape, all?.shape]));
  const shapes: EvidenceKey['shapes'] = [
    ...certainty.map(({label, definition}, level) => ({
      shape: shapeAt(level),
      label,
      ...(definition !== undefined && {definition}),
    })),
    {shape: 'bar'},
    {shape: 'plus'},
  ];
  const samples = [...new Set([1, Math.round(most / 2), most])].filter((sources) => sources > 0);
  return {
    shapes: shapes.filter(({shape}) => used.has(shape)),
    sizes: samples.map((sources) => ({sources, size: sizeOf(sources)})),
    largest: sizeOf(most),
    shared: marks.some(({all}) => all),
  };
}
