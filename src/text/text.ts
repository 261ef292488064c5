/** A text in one or several languages: a string, or a map from BCP-47 language to string. */
export type AnalyzableText = string | Readonly<Record<string, string>>;
