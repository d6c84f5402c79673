import type {PageSettings, YamlMap} from '../model.js';
import {asMap, checkKeys, type Origin, readFlag} from './yaml-map.js';
import {getValue} from './yaml-nodes.js';

const KEYS = ['termLinks', 'factBox', 'backLinks', 'book'] as const;

/** Reads the switches under `compendium`; each is on unless it is false. */
export function readSettings(map: YamlMap, origin: Origin): PageSettings {
  const node = getValue(map, 'compendium');
  const fix = 'compendium: {factBox: false}';
  const switches = node && asMap(node, '“compendium”', origin, fix);
  if (switches) {
    checkKeys(switches, KEYS, '“compendium”', origin);
  }
  const isOn = (key: (typeof KEYS)[number]): boolean =>
    (switches && readFlag(switches, key, origin)) ?? true;
  return {
    termLinks: isOn('termLinks'),
    factBox: isOn('factBox'),
    backLinks: isOn('backLinks'),
    book: isOn('book'),
  };
}
