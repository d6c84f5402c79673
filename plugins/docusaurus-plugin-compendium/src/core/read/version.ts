import {scanProse} from '../link/prose.js';
import type {RawFile, Schema, Source, Term} from '../model.js';
import type {Report} from '../problem.js';
import type {Dataset, ReadPage, Version, VersionInput} from '../stages.js';
import {readComponents} from './components.js';
import {decodeText} from './encoding.js';
import {withTexts} from './localize-schema.js';
import {meantFile} from './data-files.js';
import {readPage} from './page.js';
import {readReferences} from './references.js';
import {readRelease} from './release.js';
import {readSchema} from './schema.js';
import {localizeTerms, readGlossary, readTerms} from './terms.js';
import {type ParsedYaml, parseYaml} from './yaml.js';

/** Reads every file of a version. Terms of the glossary come before those of documents. */
export function readVersion(input: VersionInput, report: Report): Version {
  const {dataset} = input;
  const schema = readVersionSchema(dataset, report);
  const pages = input.documents.map((doc): ReadPage => {
    const page = readPage(doc, schema, {extraKeys: input.extraKeys}, readTerms, report);
    const prose = scanProse(page.body, {mdx: doc.mdx});
    return {...page, prose, components: readComponents(page, prose, report)};
  });
  const glossary = readVersionGlossary(dataset, report);
  const terms = [
    ...(glossary ?? []),
    ...pages.filter(({doc}) => !doc.draft).flatMap((page) => page.terms),
  ];
  const read = dataset.references.map((raw) =>
    readReferences(raw.file, decodeText(raw, report), report),
  );
  const sources = read.flatMap((each): readonly Source[] => each ?? []);
  const isMisnamed = (name: string): boolean =>
    (dataset.unread ?? []).some((file) => meantFile(file)?.startsWith(name));
  const released = readVersionRelease(dataset, report);
  return {
    input,
    schema,
    pages,
    terms,
    sources,
    ...(released !== undefined && {released}),
    ...((isMisnamed('references') || read.includes(undefined)) && {sourcesIncomplete: true}),
    ...((isMisnamed('glossary') || !glossary) && {termsIncomplete: true}),
  };
}

function readVersionSchema(dataset: Dataset, report: Report): Schema {
  const {node, file} = yamlOf(dataset.schema, report);
  const {node: translated} = yamlOf(dataset.localizedSchema, report);
  return readSchema(node && translated ? withTexts(node, translated) : node, file, report);
}

function readVersionRelease({release}: Dataset, report: Report): string | undefined {
  const {node, file} = yamlOf(release, report);
  return readRelease(node, {file, report});
}

/** `undefined` for a glossary that cannot be read. */
function readVersionGlossary(
  {glossary, localizedGlossary}: Dataset,
  report: Report,
): readonly Term[] | undefined {
  const {node, file, broken} = yamlOf(glossary, report);
  if (broken) {
    return undefined;
  }
  const terms = node ? readGlossary(node, file, report) : [];
  const localized = yamlOf(localizedGlossary, report);
  return localized.node
    ? localizeTerms(terms, readGlossary(localized.node, localized.file, report), report)
    : terms;
}

/** The YAML of a file; broken is also what holds nothing at all. */
function yamlOf(raw: RawFile | undefined, report: Report): ParsedYaml & {readonly file: string} {
  if (!raw) {
    return {broken: false, file: ''};
  }
  const {file} = raw;
  const text = decodeText(raw, report);
  return text === ''
    ? {broken: true, file}
    : {...parseYaml(text, {file, firstLine: 1}, report), file};
}
