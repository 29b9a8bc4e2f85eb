/** Which fields hold lists: NeDB answers a range on an indexed list once per matching element, not once per document. */

type Plain = Record<string, unknown>;

const RANGES = ['$gt', '$gte', '$lt', '$lte'];

export interface Lists {
  /** Notes the fields of `fields` that hold lists. */
  note(fields: object): void;
  /** Notes `field` as one that holds a list. */
  noteField(field: string): void;
  /** The same filter, with ranges on lists moved to where NeDB does not use an index for them. */
  guard(filter: Plain): Plain;
}

export function createLists(): Lists {
  const lists = new Set<string>();
  const isRange = (value: unknown) => typeof value === 'object' && value !== null && RANGES.some((op) => op in value);
  return {
    note(fields) {
      for (const [field, value] of Object.entries(fields)) if (Array.isArray(value)) lists.add(field);
    },
    noteField: (field) => void lists.add(field),
    guard(filter) {
      const moved = Object.entries(filter).filter(([field, value]) => lists.has(field) && isRange(value));
      if (moved.length === 0) return filter;
      const rest = Object.fromEntries(
        Object.entries(filter).filter(([field]) => !moved.some(([name]) => name === field)),
      );
      const joined = Array.isArray(filter.$and) ? filter.$and : [];
      return { ...rest, $and: [...joined, ...moved.map(([field, value]) => ({ [field]: value }))] };
    },
  };
}
