import {tagsOf, type PdfStructure, type Tag} from './pdf-structure';

/** Where each type may stand, after ISO 32000-1, 14.8.4, as far as books use it. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  Lbl: ['LI', 'Note', 'BibEntry', 'Reference', 'Link', 'P'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

/**
 * What breaks rules of PDF/UA-1 (ISO 14289-1) that can be seen in the structure: language and title,
 * headings without gaps, alternative texts, table headers with scope, parents, tagged links, fonts.
 */
export function uaBreaches({
  root,
  catalog,
  foreignFonts,
  looseLinks,
  untabbed,
}: PdfStructure): readonly string[] {
  const tags = tagsOf(root);
  const breach = (isBroken: boolean, text: string): readonly string[] => (isBroken ? [text] : []);
  return [
    ...breach(!catalog.marked, '7.1: not marked as tagged'),
    ...breach(!catalog.lang, '7.2: no language'),
    ...breach(!catalog.showsTitle, '7.1: the title is not shown'),
    ...breach(foreignFonts.length > 0, `7.21: fonts not embedded: ${foreignFonts.join(', ')}`),
    ...breach(looseLinks > 0, `7.18.5: ${looseLinks} links without structure or description`),
    ...breach(untabbed > 0, `7.18.3: ${untabbed} pages without tab order`),
    ...headingGaps(tags),
    ...tags.filter(isFigure).flatMap(({alt}) => breach(!alt, '7.3: a figure without text')),
    ...tags.filter(isHeader).flatMap(({scope}) => breach(!scope, '7.5: a header without scope')),
    ...tags.filter(isTable).flatMap((table) => breach(!hasHeader(table), '7.5: no header')),
    ...root.flatMap((tag) => misplaced(tag)),
  ];
}

function isFigure({type}: Tag): boolean {
  return type === 'Figure' || type === 'Formula';
}

function isHeader({type}: Tag): boolean {
  return type === 'TH';
}

function isTable({type}: Tag): boolean {
  return type === 'Table';
}

function hasHeader(table: Tag): boolean {
  return tagsOf(table.children).some(isHeader);
}

function headingGaps(tags: readonly Tag[]): readonly string[] {
  let last = 0;
  return tags.flatMap(({type}) => {
    const level = Number(/^H(\d)$/u.exec(type)?.[1] ?? 0);
    if (level === 0) {
      return [];
    }
    const gap = level > last + 1 ? [`7.4: H${level} after H${last}`] : [];
    last = level;
    return gap;
  });
}

function misplaced(tag: Tag): readonly string[] {
  return tag.children.flatMap((child) => {
    const parents = PARENTS[child.type];
    const wrong =
      parents && !parents.includes(tag.type) ? [`7.1: ${child.type} in ${tag.type}`] : [];
    return [...wrong, ...misplaced(child)];
  });
}
