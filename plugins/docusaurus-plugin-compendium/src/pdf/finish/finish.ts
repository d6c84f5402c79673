import {PDFDocument} from 'pdf-lib';
import type {TableScopes} from '../model.js';
import type {Place} from '../engine/engine.js';
import {nameDestinations} from './destinations.js';
import {tagHeaders} from './structure.js';

/**
 * Tags the headers of rows, names destinations and makes links lead there, and packs the PDF anew: in
 * object streams it is a third of the size.
 */
export async function finishPdf(
  bytes: Uint8Array,
  tables: readonly TableScopes[],
  places: readonly Place[],
): Promise<{pdf: Uint8Array; pages: number}> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
  });
  tagHeaders(document, tables);
  nameDestinations(document, places);
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  const pdf = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return {pdf, pages: document.getPageCount()};
}
