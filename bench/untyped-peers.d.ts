declare module 'lunr' {
  interface Builder {
    readonly pipeline: { reset(): void };
    readonly searchPipeline: { reset(): void };
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  interface Index {
    query(build: (query: { term(term: string, options: object): void }) => void): {
      readonly ref: string;
    }[];
  }
  export default function lunr(build: (this: Builder) => void): Index;
}

declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: object): void;
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
    addDoc(document: object, id: string): void;
    consolidate(): void;
    search(query: string, limit: number): readonly (readonly [string, number])[];
  }
  export default function bm25(): Engine;
}
