'use strict';

const path = require('node:path');

/** Generated files that a component's preparation reads, by the component's tag. */
const READ_BY = [
  [/<ComparisonTable\b/u, 'tables.json'],
  [/<Compare\b/u, 'compare.json'],
  [/<Glossary\b/u, 'glossary.json'],
  [/<Bibliography\b/u, 'bibliography.json'],
];

/**
 * Tells the bundler which generated files a document's compilation reads, so that its caches know.
 * Plain JavaScript, since bundlers load it themselves. Options: `folders`, a list of
 * `{content, data}` absolute paths.
 */
module.exports = function dependencyLoader(source) {
  const {folders} = this.getOptions();
  const found = folders.find(({content}) => this.resourcePath.startsWith(content + path.sep));
  if (found) {
    const docPath = path.relative(found.content, this.resourcePath);
    this.addDependency(path.join(found.data, 'compile.json'));
    this.addDependency(path.join(found.data, 'pages', `${docPath}.json`));
    for (const [tag, file] of READ_BY) {
      if (tag.test(source)) {
        this.addDependency(path.join(found.data, file));
      }
    }
  }
  return source;
};
