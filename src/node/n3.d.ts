/** The part of the package `n3` that reads Turtle. */
declare module 'n3' {
  interface Term {
    readonly value: string;
    readonly language?: string;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options: { readonly baseIRI: string });
    parse(text: string): readonly Quad[];
  }
}
