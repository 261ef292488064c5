/**
 * The part of the Standard Schema interface (version 1) that silkmatch uses: zod, zod/mini, valibot and
 * arktype schemas all satisfy it, so that the author of a plugin validates options with the library of
 * their choice.
 *
 * @see The Standard Schema specification, version 1.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** The properties that a validator library fills in. */
  readonly '~standard': {
    /** Version of the interface. */
    readonly version: 1;
    /** Name of the validator library. */
    readonly vendor: string;
    /** Checks a value. A promise is refused: options are validated synchronously. */
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    /** Carries the types; absent at run time. */
    readonly types?:
      | {
          /** What the validator takes. */
          readonly input: Input;
          /** What it gives. */
          readonly output: Output;
        }
      | undefined;
  };
}

/** What a {@link StandardSchema} answers: the parsed value, or its issues. */
export type StandardResult<Output> =
  | {
      /** The parsed value. */
      readonly value: Output;
      /** Absent where the value is good. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong with the value. */
      readonly issues: readonly StandardIssue[];
    };

/** One complaint of a {@link StandardSchema}. */
export interface StandardIssue {
  /** What is wrong, in the words of the validator. */
  readonly message: string;
  /** Where it is wrong. */
  readonly path?:
    | readonly (
        | PropertyKey
        | {
            /** Name or index of the part. */
            readonly key: PropertyKey;
          }
      )[]
    | undefined;
}
