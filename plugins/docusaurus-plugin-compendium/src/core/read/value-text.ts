import type {ValueReader} from './value-type.js';

/** Text is taken as written: `1.50` stays `1.50`. */
export const readTextValue: ValueReader = ({text}) => ({kind: 'text', text});
