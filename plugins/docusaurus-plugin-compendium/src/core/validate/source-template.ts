/** A source to paste into the references, in the syntax of the first file of them. */
export function sourceTemplate(written: string, references: readonly string[]): string {
  // An address is no id that one would want to write in each citation.
  const id = /^https?:|^10\.\d/.test(written) ? 'name-2024-topic' : written;
  const yaml = references.find((file) => /\.ya?ml$/iu.test(file));
  const file = yaml ?? references[0] ?? 'docs/_data/references.yml';
  const title = 'Title of the article';
  if (file.endsWith('.bib')) {
    return `% in ${file}:\n@article{${id},\n  title = {${title}}\n}`;
  }
  if (file.endsWith('.json')) {
    return `// in ${file}:\n{"id": "${id}", "type": "article-journal", "title": "${title}"}`;
  }
  return `# in ${file}:\n  - id: ${id}\n    type: article-journal\n    title: ${title}`;
}
