import { EventEmitter } from 'eventemitter3';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

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

const eventNames = Object.keys({
  progress: true,
  change: true,
  'plugin-error': true,
  diagnostic: true,
} satisfies Record<keyof EngineEvents, true>) as readonly (keyof EngineEvents)[];

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
      checkListener(name, listener);
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

/** @throws A {@link SilkmatchError} with code `invalid-input` unless there is such an event and the listener can be called. */
function checkListener(name: string, listener: unknown): void {
  if (!eventNames.includes(name as keyof EngineEvents)) {
    throw new SilkmatchError(
      'invalid-input',
      `There is no event ${showValue(name)}; expected ${eventNames.join(', ')}.`,
    );
  }
  if (typeof listener !== 'function') {
    throw new SilkmatchError(
      'invalid-input',
      `Expected a function to be called at each \`${name}\`, got ${showValue(listener)}.`,
    );
  }
}

function thrownBy(name: string, cause: unknown): EngineEvents['diagnostic'] {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { code: 'listener-threw', message: `A listener of \`${name}\` threw: ${reason}` };
}
