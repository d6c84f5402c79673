import {scanProse} from '../link/prose.js';
import type {RawFile, Schema, Source, Term, YamlNode} from '../model.js';
import type {Report} from '../problem.js';
import type {Dataset, ReadPage, Version, VersionInput} from '../stages.js';
import {readComponents} from './components.js';
import {decodeText} from './encoding.js';
import {withTexts} from './localize-schema.js';
import {meantFile} from './data-files.js';
import {readPage} from './page.js';
import {readReferences} from './references.js';
import {readSchema} from './schema.js';
import {localizeTerms, readGlossary, readTerms} from './terms.js';
import {readYaml} from './yaml.js';

/** Reads every file of a version. Terms of the glossary come before those of documents. */
export function readVersion(input: VersionInput, report: Report): Version {
  const {dataset} = input;
  const schema = readVersionSchema(dataset, report);
  const pages = input.documents.map((doc): ReadPage => {
    const page = readPage(doc, schema, {extraKeys: input.extraKeys}, readTerms, report);
    const prose = scanProse(page.body, {mdx: doc.mdx});
    return {...page, prose, components: readComponents(page, prose, report)};
  });
  const terms = [
    ...readVersionGlossary(dataset, report),
    ...pages.filter(({doc}) => !doc.draft).flatMap((page) => page.terms),
  ];
  const read = dataset.references.map((raw) =>
    readReferences(raw.file, decodeText(raw, report), report),
  );
  const sources = read.flatMap((each): readonly Source[] => each ?? []);
  const misnamed = (dataset.unread ?? []).some((file) => meantFile(file)?.startsWith('references'));
  return {
    input,
    schema,
    pages,
    terms,
    sources,
    ...((misnamed || read.includes(undefined)) && {sourcesIncomplete: true}),
  };
}

function readVersionSchema(dataset: Dataset, report: Report): Schema {
  const [node, file] = yamlOf(dataset.schema, report);
  const [translated] = yamlOf(dataset.localizedSchema, report);
  return readSchema(node && translated ? withTexts(node, translated) : node, file, report);
}

function readVersionGlossary(dataset: Dataset, report: Report): readonly Term[] {
  if (!dataset.glossary) {
    return [];
  }
  const [node, file] = yamlOf(dataset.glossary, report);
  const terms = node ? readGlossary(node, file, report) : [];
  if (!dataset.localizedGlossary) {
    return terms;
  }
  const [localized, localizedFile] = yamlOf(dataset.localizedGlossary, report);
  return localized
    ? localizeTerms(terms, readGlossary(localized, localizedFile, report), report)
    : terms;
}

function yamlOf(raw: RawFile | undefined, report: Report): [YamlNode | undefined, string] {
  if (!raw) {
    return [undefined, ''];
  }
  const text = decodeText(raw, report);
  return [readYaml(text, {file: raw.file, firstLine: 1}, report), raw.file];
}
