/** The colours of one scheme; each has a contrast of 4.5 or more on the ground. */
interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly key: string;
  readonly text: string;
  readonly value: string;
}

/** Code in the colours of `css/tokens.css`, which a theme of Prism cannot read. */
function codeTheme({ground, ink, quiet, key, text, value}: Colours) {
  return {
    plain: {color: ink, backgroundColor: ground},
    styles: [
      {types: ['comment', 'prolog', 'doctype', 'cdata'], style: {color: quiet}},
      {types: ['punctuation', 'operator'], style: {color: quiet}},
      {types: ['atrule', 'key', 'property', 'tag', 'keyword', 'selector'], style: {color: key}},
      {types: ['function', 'class-name', 'attr-name', 'title'], style: {color: key}},
      {types: ['string', 'char', 'attr-value', 'url', 'inserted'], style: {color: text}},
      {types: ['number', 'boolean', 'constant', 'datetime'], style: {color: value}},
      {types: ['important', 'deleted', 'variable', 'builtin'], style: {color: value}},
    ],
  };
}

export const lightCode = codeTheme({
  ground: '#f3f6f5',
  ink: '#1c282b',
  quiet: '#4d5a5e',
  key: '#17616b',
  text: '#3f5a17',
  value: '#96401f',
});

export const darkCode = codeTheme({
  ground: '#1d282b',
  ink: '#e6ecec',
  quiet: '#a3b1b3',
  key: '#7fc8d1',
  text: '#b5cf87',
  value: '#eda98c',
});
