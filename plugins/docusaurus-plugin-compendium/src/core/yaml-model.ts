import type {Position} from './model.js';

/** YAML with the place of every node, independent of the parser. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The scalar as the author wrote it, without quotes. */
  readonly written: string;
  readonly at: Position;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly at: Position;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
  readonly at: Position;
}

export interface YamlPair {
  readonly key: string;
  readonly keyAt: Position;
  readonly value: YamlNode;
}
