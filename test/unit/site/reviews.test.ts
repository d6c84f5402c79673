import {expect, it} from 'vitest';
import {reviewsOf} from '../../../src/components/ReviewNotice/reviewsOf';

const review = {name: 'A. B.', role: 'Reader', date: '2027-01-31'};

it.each<[string, unknown, readonly unknown[]]>([
  ['none', undefined, []],
  ['one', review, [review]],
  ['several', [review, {...review, name: 'C. D.'}], [review, {...review, name: 'C. D.'}]],
  ['one under value', [{value: review, note: 'the whole page'}], [review]],
  ['a date that YAML has read', {...review, date: new Date('2027-01-31')}, [review]],
  ['one without a date', {name: 'A. B.', role: 'Reader'}, []],
  ['a date that is none', {...review, date: 'soon'}, []],
  ['what is no mapping', ['A. B.', null, 1], []],
])('reads %s', (_, reviewed, expected) => {
  expect(reviewsOf(reviewed)).toEqual(expected);
});
