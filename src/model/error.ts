/**
 * Why silkmatch refused something: stable, kebab-case, compared by programs (messages are for people and may change).
 *
 * - `invalid-record`: a record does not follow the record model.
 * - `duplicate-id`: two records of the same kind have the same id.
 * - `unknown-record`: an id was asked for that is not there.
 * - `invalid-option`: an option of a function is outside what it accepts.
 * - `invalid-pipeline`: a pipeline cannot be built or revived from what was given.
 * - `plugin-failed`: a scorer, gate or re-ranker threw or answered outside its contract.
 * - `invalid-plugin`: a plugin is not of the shape its contract asks for.
 * - `aborted`: the caller's signal stopped the work.
 * - `invalid-input`: an argument is of the wrong shape.
 * - `invalid-file`: a file cannot be read as what it claims to be.
 * - `invalid-sections`: a stored index contradicts itself or was made by another version.
 * - `invalid-snapshot`: bytes are not a whole snapshot.
 * - `invalid-key`: a signing key is not one.
 * - `invalid-bundle`: bytes from another hub are damaged or are not what they claim to be.
 * - `untrusted`: what came is not backed by the signatures of those who may issue it.
 * - `rolled-back`: what came is older than what was taken before, or contradicts it.
 * - `invalid-ledger`: an entry of a ledger is not well-formed or was changed.
 */
export type ErrorCode =
  | 'invalid-record'
  | 'duplicate-id'
  | 'unknown-record'
  | 'invalid-option'
  | 'invalid-pipeline'
  | 'plugin-failed'
  | 'invalid-plugin'
  | 'aborted'
  | 'invalid-input'
  | 'invalid-file'
  | 'invalid-sections'
  | 'invalid-snapshot'
  | 'invalid-key'
  | 'invalid-bundle'
  | 'untrusted'
  | 'rolled-back'
  | 'invalid-ledger';

/** What a {@link SilkmatchError} can carry besides its code and message. */
export interface SilkmatchErrorOptions {
  /** What was thrown underneath, if anything. */
  readonly cause?: unknown;
  /** Data about the error for programs, such as the list of all problems found. */
  readonly details?: unknown;
}

/**
 * The one error that silkmatch throws. Compare `code`, show `message`.
 *
 * The message says what was found, what was expected and how to mend it.
 *
 * @example
 * ```ts
 * try {
 *   engine.match('no-such-demand');
 * } catch (error) {
 *   if (error instanceof SilkmatchError && error.code === 'unknown-record') askAgain();
 * }
 * ```
 */
export class SilkmatchError extends Error {
  /** `SilkmatchError`. */
  override readonly name = 'SilkmatchError';
  /** The stable reason; see {@link ErrorCode}. */
  readonly code: ErrorCode;
  /** Data about the error for programs; its shape depends on the code. */
  readonly details?: unknown;

  /**
   * @param code - The stable reason.
   * @param message - What was found, what was expected, how to mend it.
   * @param options - The cause and the details, where there are any.
   */
  constructor(code: ErrorCode, message: string, options: SilkmatchErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    if ('details' in options) this.details = options.details;
  }
}
