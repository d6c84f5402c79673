import type {SwizzleConfig} from '@docusaurus/types';

type Component = SwizzleConfig['components'][string];

/** Stable: props change only with a major version. */
function safe(description: string): Component {
  return {actions: {eject: 'safe', wrap: 'safe'}, description};
}

/** Wrapping is stable; what is within may change with the plugin, so that a copy of it grows old. */
function wrappable(description: string): Component {
  return {actions: {eject: 'unsafe', wrap: 'safe'}, description};
}

/** What `docusaurus swizzle` says of each component of the theme. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      BackLinks: safe('Lists of the pages that point at a page'),
      Bibliography: safe('All sources, each with the pages that cite it'),
      BookLink: safe('The link at the end of a page to the book of its version'),
      Changes: safe('What two versions are compared, and how much changed'),
      'Changes/Item': safe('An entry, term or source that came, went or changed'),
      'Changes/Section': safe('What changed, below one heading'),
      'Changes/Statement': safe('A value that came, went or is another'),
      Citation: safe('Numbers of sources in brackets'),
      Compare: wrappable('Entries side by side, and what readers choose them with'),
      'Compare/Bars': safe('The bars of one cell, drawn to the scale of their field'),
      'Compare/Choice': safe('The lists in which readers choose what to compare'),
      'Compare/Row': wrappable('One field of the entries that are compared'),
      'Compare/Table': wrappable('The fields of entries by group'),
      CompareTray: safe('What the reader has picked, at the foot of the window'),
      ComparisonTable: wrappable('Entries side by side: caption, scrolling, and the legend below'),
      'ComparisonTable/Group': wrappable(
        'The rows of a table that share a value, with its heading',
      ),
      'ComparisonTable/Head': wrappable('The row of column headers of a table'),
      'ComparisonTable/Details': safe('The box that unfolds a card, or all of them, on a phone'),
      'ComparisonTable/RowHeader': safe('The name of an entry at the start of its row'),
      'ComparisonTable/Transposed': wrappable('A table with its rows and columns swapped'),
      'ComparisonTable/Toolbar': wrappable('The bar above a table, which opens its panels'),
      'ComparisonTable/Controls': wrappable('The panel of a table that is open'),
      'ComparisonTable/Filters': wrappable('Panel: search, order and facets of a table'),
      'ComparisonTable/Columns': wrappable('Panel: columns and layout of a table'),
      'ComparisonTable/Export': wrappable('Panel: CSV, links and data of a table'),
      DataLinks: safe('Links to the data files of a page'),
      DataPage: wrappable('The frame of a page that no document makes'),
      EvidenceMap: wrappable('How much is found about pairs of entries, drawn and in words'),
      'EvidenceMap/Key': safe('What the marks of an evidence map mean'),
      'EvidenceMap/Mark': safe('The mark of one pair, by amount and certainty'),
      'EvidenceMap/Picture': wrappable('An evidence map as a drawing'),
      'EvidenceMap/Table': wrappable('The pairs of an evidence map with their numbers and sources'),
      FactBox: wrappable('The facts of an entry by group'),
      GlossaryEntries: safe('The terms below one letter of the glossary'),
      GlossaryEntry: safe('A term of the glossary, with where it is used'),
      GlossaryFilter: safe('The field that narrows the terms of the glossary down'),
      InlineText: safe('Text of a fact or a definition, with its links'),
      Legend: safe('Explains the columns, options and states that a table shows'),
      OptionIndex: safe('All fields with options, and what each option means'),
      OptionPage: safe('One option of a field, with the entries that have it'),
      NeedsChecking: safe('When pages are to be checked, and which sources are in doubt'),
      'NeedsChecking/Sources': safe('Sources in doubt, with the pages that cite them'),
      'NeedsChecking/Table': safe('A table of what is to be checked'),
      'NavbarItem/DocsVersionDropdownNavbarItem': wrappable(
        'The switch of versions, which keeps pages of sources and options too',
      ),
      PageHead: safe('What a page tells machines in its head'),
      PageList: safe('A label and links to pages in one line'),
      PickBox: safe('The box in a row of a table that picks its entry'),
      PickLink: safe('The button on the page of an entry that picks it'),
      Plot: wrappable('Values on one scale as a drawing'),
      'Plot/Mark': safe('The bar, dot or arrow of one value'),
      PlotKey: safe('What the marks of a plot mean'),
      RangePlot: wrappable('One field over many entries, drawn and in words'),
      RecordTable: wrappable('The records of a field as a table'),
      QuietLink: safe('A link where there are many: fetches its page when it is pointed at'),
      References: safe('The numbered list of sources at the end of a page'),
      SchemaReference: safe('Every field of a collection, for those who write entries'),
      SourceLink: safe('The link from a source in a list to its own page'),
      SourcePage: safe('One source, with every place that cites it'),
      SourceText: safe('One source as the citation style prints it'),
      StateMark: safe('The words for not known, does not apply and not recorded'),
      StateName: safe('Why there is no fact, as plain words'),
      StaticParts: wrappable('Which parts of pages browsers keep as they come'),
      Statements: safe('What is said of one field: values with notes, certainty and sources'),
      'Statements/Parts': safe('A record in one run of text'),
      'Statements/Sources': safe('The numbers of the sources of one statement'),
      TermLink: wrappable('A link to a term in a fact or a table; in prose it is plain Markdown'),
      TermPopup: wrappable('The definition that pops up on a link to a term'),
      TermPopups: wrappable('Opens and closes the popups of a page; shows nothing itself'),
      Timeline: wrappable('Steps in time, drawn and in words'),
      ValuesTable: safe('What a figure shows, as a table'),
    },
  };
}
