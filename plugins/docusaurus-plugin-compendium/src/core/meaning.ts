/** What a field is in the vocabulary of schema.org. It names a property, an inverse, or both. */
export interface FieldMeaning {
  /** Property of the entry that has the field's values. */
  readonly property?: string;
  /** reference only: property of what is referred to that has the entry as its value. */
  readonly inverse?: string;
  /** Type of the values, which then are things rather than texts. */
  readonly type?: string;
  /** The property is one of the page about the entry. */
  readonly of?: 'page';
}

/** What a collection is in the vocabulary of schema.org. */
export interface CollectionMeaning {
  /** Type of its entries. */
  readonly type?: string;
  /** Type of their pages. */
  readonly page?: string;
}
