import type {FieldType} from '../model.js';
import {readBoolean} from './value-boolean.js';
import {readDate} from './value-date.js';
import {readEnumValue} from './value-enum.js';
import {readMeasureValue} from './value-measure.js';
import {readNumber} from './value-number.js';
import {refusePlainRecord} from './value-record.js';
import {readReferenceValue} from './value-reference.js';
import {readTextValue} from './value-text.js';
import type {ValueReader} from './value-type.js';
import {readUrl} from './value-url.js';

/** How a value of each type is read. Adding a field type is one file and one line here. */
export const valueReaders: Readonly<Record<FieldType, ValueReader>> = {
  text: readTextValue,
  enum: readEnumValue,
  boolean: readBoolean,
  number: readNumber,
  quantity: readMeasureValue,
  range: readMeasureValue,
  date: readDate,
  url: readUrl,
  reference: readReferenceValue,
  record: refusePlainRecord,
};
