import {readFile} from 'node:fs/promises';
import {inflateSync} from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** An element of a PDF's structure tree. */
export interface Tag {
  readonly type: string;
  readonly alt?: string;
  readonly scope?: string;
  /** Where it is another than that of what is around. */
  readonly lang?: string;
  readonly children: readonly Tag[];
  /** True when the element has content of a page or an annotation of its own. */
  readonly marked: boolean;
}

export interface PdfStructure {
  readonly root: readonly Tag[];
  readonly catalog: {
    readonly lang?: string;
    readonly marked: boolean;
    readonly showsTitle: boolean;
    /** Claim of PDF/UA in the metadata. */
    readonly claimsUA: boolean;
  };
  /** Fonts that are not embedded. */
  readonly foreignFonts: readonly string[];
  /** Link annotations without a place in the structure, or without a description. */
  readonly looseLinks: number;
  /** Pages with links whose tab order is not that of the structure. */
  readonly untabbed: number;
}

/** Reads what assistive technology goes by. */
export async function readStructure(file: string): Promise<PdfStructure> {
  const document = await PDFDocument.load(await readFile(file), {updateMetadata: false});
  const {context, catalog} = document;
  const name = (dict: PDFDict, key: string): string | undefined => {
    const value = context.lookup(dict.get(PDFName.of(key)));
    return value instanceof PDFName ? value.decodeText() : undefined;
  };
  const text = (dict: PDFDict, key: string): string | undefined => {
    const value = context.lookup(dict.get(PDFName.of(key)));
    return value instanceof PDFString || value instanceof PDFHexString
      ? value.decodeText()
      : undefined;
  };
  const list = (dict: PDFDict, key: string): readonly unknown[] => {
    const value = context.lookup(dict.get(PDFName.of(key)));
    const items = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];
    return items.map((item) => (item instanceof PDFRef ? context.lookup(item) : item));
  };
  const read = (dict: PDFDict): Tag => {
    const kids = list(dict, 'K');
    const elements = kids.filter(
      (kid): kid is PDFDict => kid instanceof PDFDict && name(kid, 'S') !== undefined,
    );
    const scope = list(dict, 'A')
      .filter((attribute): attribute is PDFDict => attribute instanceof PDFDict)
      .flatMap((attribute) => name(attribute, 'Scope') ?? [])[0];
    const alt = text(dict, 'Alt');
    const language = text(dict, 'Lang');
    return {
      type: name(dict, 'S') ?? '',
      ...(alt !== undefined && {alt}),
      ...(scope !== undefined && {scope}),
      ...(language !== undefined && {lang: language}),
      children: elements.map(read),
      marked: elements.length < kids.length,
    };
  };
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.filter((object): object is PDFDict => object instanceof PDFDict);
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? streamText(metadata) : '';
  const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  const links = dicts.filter((dict) => name(dict, 'Subtype') === 'Link');
  const lang = text(catalog, 'Lang');
  return {
    root: list(tree, 'K').flatMap((kid) => (kid instanceof PDFDict ? [read(kid)] : [])),
    catalog: {
      ...(lang !== undefined && {lang}),
      marked: marks?.get(PDFName.of('Marked'))?.toString() === 'true',
      showsTitle: preferences?.get(PDFName.of('DisplayDocTitle'))?.toString() === 'true',
      claimsUA: xmp.includes('pdfuaid:part'),
    },
    foreignFonts: dicts
      .filter((dict) => name(dict, 'Type') === 'FontDescriptor')
      .filter(
        (dict) => !['FontFile', 'FontFile2', 'FontFile3'].some((key) => dict.has(PDFName.of(key))),
      )
      .map((dict) => name(dict, 'FontName') ?? ''),
    looseLinks: links.filter(
      (link) => !link.has(PDFName.of('StructParent')) || !text(link, 'Contents'),
    ).length,
    untabbed: document
      .getPages()
      .filter(({node}) => list(node, 'Annots').length > 0 && name(node, 'Tabs') !== 'S').length,
  };
}

function streamText(stream: PDFRawStream): string {
  const bytes = Buffer.from(stream.contents);
  const isPacked = stream.dict.get(PDFName.of('Filter')) !== undefined;
  return (isPacked ? inflateSync(bytes) : bytes).toString('utf8');
}

/** All elements in reading order. */
export function tagsOf(tags: readonly Tag[]): readonly Tag[] {
  return tags.flatMap((tag) => [tag, ...tagsOf(tag.children)]);
}
