import type {PageSettings, YamlMap} from '../model.js';
import {asMap, checkKeys, type Origin, readFlag, tell} from './yaml-map.js';
import {describe, getValue, itemsOf, textOf} from './yaml-nodes.js';

const KEYS = ['termLinks', 'factBox', 'backLinks', 'book'] as const;

const FORMERLY = 'formerly';

/** Reads what stands under `compendium`: switches, each on unless it is false, and former ids. */
export function readSettings(map: YamlMap, origin: Origin): PageSettings {
  const node = getValue(map, 'compendium');
  const fix = 'compendium: {factBox: false}';
  const switches = node && asMap(node, '“compendium”', origin, fix);
  if (switches) {
    checkKeys(switches, [...KEYS, FORMERLY], '“compendium”', origin);
  }
  const isOn = (key: (typeof KEYS)[number]): boolean =>
    (switches && readFlag(switches, key, origin)) ?? true;
  return {
    termLinks: isOn('termLinks'),
    factBox: isOn('factBox'),
    backLinks: isOn('backLinks'),
    book: isOn('book'),
    formerly: switches ? readFormerly(switches, origin) : [],
  };
}

/** Ids that the entry had in earlier versions: one, or a list. */
function readFormerly(switches: YamlMap, origin: Origin): readonly string[] {
  const node = getValue(switches, FORMERLY);
  return (node ? itemsOf(node) : []).flatMap((item) => {
    const id = textOf(item);
    if (id === undefined) {
      tell(origin, 'wrong-type', item.at, {
        message: '“formerly” must be ids that this entry had in earlier versions.',
        found: describe(item),
        expected: 'an id, or a list of ids',
        fix: 'formerly: [old-id]',
      });
    }
    return id === undefined ? [] : [id];
  });
}
