import type { Engine } from '../engine/engine.ts';

/** How to write a run. */
export interface RunOptions {
  /** The engine that the results come from, or the view; titles and countries are looked up in it. */
  readonly engine: Pick<
    Engine,
    | 'asOf'
    | 'demand'
    | 'ids'
    | 'match'
    | 'organization'
    | 'pipeline'
    | 'score'
    | 'size'
    | 'technology'
  >;
  /**
   * The language of titles, where records have several: a BCP-47 primary language.
   * @defaultValue 'en'
   */
  readonly language?: string;
  /**
   * For pages: for how many of the first matches of each list it is told what would move them.
   * @defaultValue 1
   */
  readonly gaps?: number;
  /**
   * For tables: how many columns the terminal has.
   * @defaultValue 120
   */
  readonly width?: number;
  /**
   * For tables: whether the terminal shows colours.
   * @defaultValue false
   */
  readonly colour?: boolean;
}
