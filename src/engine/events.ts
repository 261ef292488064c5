import { EventEmitter } from 'eventemitter3';
import type { SilkmatchError } from '../model/error.ts';

/** What an engine tells its observers. Observers see; they never steer. */
export interface EngineEvents {
  /** A long run has come so far. */
  readonly progress: {
    /** Queries answered. */
    readonly done: number;
    /** Queries in all. */
    readonly total: number;
  };
  /** Records have been added, updated or removed. */
  readonly change: {
    /** How many technologies. */
    readonly technologies: number;
    /** How many demands. */
    readonly demands: number;
    /** How many organizations. */
    readonly organizations: number;
  };
  /** A plugin broke its contract; the error is also thrown. */
  readonly 'plugin-error': {
    /** Names the plugin and the records. */
    readonly error: SilkmatchError;
  };
  /** Something odd that changes no result. */
  readonly diagnostic: {
    /** Stable code in lower case with hyphens. */
    readonly code: string;
    /** What happened, in words. */
    readonly message: string;
  };
}

/** Delivers events; a listener that throws becomes a diagnostic and stops nothing. */
export interface Observers {
  /** Adds a listener; the function returned removes it. */
  on<Name extends keyof EngineEvents>(
    name: Name,
    listener: (event: EngineEvents[Name]) => void,
  ): () => void;
  /** Tells the listeners. */
  tell<Name extends keyof EngineEvents>(name: Name, event: EngineEvents[Name]): void;
}

/** No observers yet. */
export function createObservers(): Observers {
  const emitter = new EventEmitter();
  const observers: Observers = {
    on(name, listener) {
      emitter.on(name, listener);
      return () => {
        emitter.off(name, listener);
      };
    },
    tell(name, event) {
      for (const listener of emitter.listeners(name)) {
        try {
          listener(event);
        } catch (cause) {
          if (name !== 'diagnostic') observers.tell('diagnostic', thrownBy(name, cause));
        }
      }
    },
  };
  return observers;
}

function thrownBy(name: string, cause: unknown): EngineEvents['diagnostic'] {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { code: 'listener-threw', message: `A listener of \`${name}\` threw: ${reason}` };
}
