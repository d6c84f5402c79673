import {refuse, type ValueReader} from './value-type.js';

/** An absolute address on the web. */
export const readUrl: ValueReader = (input) => {
  const {field, text} = input;
  if (isWebAddress(text)) {
    return {kind: 'url', url: text};
  }
  const address = `https://${text.replace(/^\/+/, '')}`;
  const meant = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) && isWebAddress(address);
  return refuse(input, 'bad-url', {
    message: `“${field.name}” is no address on the web.`,
    expected: 'an address that begins with https:// or http://',
    suggestion: meant ? address : undefined,
  });
};

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
}
