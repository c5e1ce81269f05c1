import type { XmlElement } from '../oxml/element.js';

/** A part of the package (ECMA-376 part 2, 6.2): its name starts with a slash. */
export interface Part {
  readonly name: string;
  readonly contentType: string;
  readonly content: XmlElement | Uint8Array;
  readonly relationships: readonly Relationship[];
}

/** A link from a part to another, or to an address outside (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part's name, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Collects a part's relationships while its content is being made; the same target is linked once. */
export class Relationships {
  readonly #list: Relationship[] = [];

  get list(): readonly Relationship[] {
    return this.#list;
  }

  to(type: string, target: string, external = false): string {
    const known = this.#list.find((r) => r.type === type && r.target === target && r.external === external);
    if (known) return known.id;
    const id = `rId${this.#list.length + 1}`;
    this.#list.push({ id, type, target, external });
    return id;
  }
}
