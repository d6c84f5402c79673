import {type Fixer, unchanged} from './change.js';

/** A byte order mark and CRLF go where the checker tells of them. */
export const fixEncoding: Fixer = (text, {problems}) => {
  const hasMark = problems.some(
    ({rule, found}) => rule === 'encoding' && found === 'a UTF-8 byte order mark',
  );
  if (hasMark && text.startsWith('\uFEFF')) {
    return {text: text.slice(1), changes: [{line: 0, what: 'byte order mark removed'}]};
  }
  if (problems.some(({rule}) => rule === 'line-endings') && text.includes('\r\n')) {
    return {text: text.replaceAll('\r\n', '\n'), changes: [{line: 0, what: 'CRLF → LF'}]};
  }
  return unchanged(text);
};
