import type {Source} from '../model.js';
import type {SourceView} from '../views.js';

type Link = SourceView['links'][number];

/** Where a source can be found: DOI, PubMed, PubMed Central, and its address unless one of these is it. */
export function sourceLinks({csl}: Source): readonly Link[] {
  const doi = textOf(csl['DOI']);
  const pmid = textOf(csl['PMID']);
  const pmcid = textOf(csl['PMCID']);
  const url = textOf(csl['URL']);
  const links: Link[] = [];
  if (doi !== undefined) {
    links.push({kind: 'doi', href: `https://doi.org/${encodeDoi(doi)}`, text: `doi:${doi}`});
  }
  if (pmid !== undefined) {
    links.push({
      kind: 'pubmed',
      href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
      text: `PubMed ${pmid}`,
    });
  }
  if (pmcid !== undefined) {
    const href = `https://www.ncbi.nlm.nih.gov/pmc/articles/${pmcid}/`;
    links.push({kind: 'pmc', href, text: pmcid});
  }
  if (url !== undefined && !links.some((link) => isSamePlace(link, url))) {
    links.push({kind: 'url', href: url, text: url});
  }
  return links;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** DOIs may hold any character; those that end an address's path are escaped. */
function encodeDoi(doi: string): string {
  return encodeURI(doi).replace(/[#?]/gu, encodeURIComponent);
}

/** The hosts have several names: `dx.doi.org`, `pmc.ncbi.nlm.nih.gov`. */
function isSamePlace({kind, text}: Link, url: string): boolean {
  const {hostname, pathname} = new URL(url);
  const host = kind === 'doi' ? /(?:^|\.)doi\.org$/u : /(?:^|\.)nih\.gov$/u;
  const id = text.replace(/^(?:doi:|PubMed )/u, '');
  const wanted = new URL(`https://x/${id}`).pathname.toLowerCase();
  return host.test(hostname) && pathname.toLowerCase().replace(/\/$/u, '').endsWith(wanted);
}
