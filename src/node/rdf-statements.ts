import type { RdfXmlParser as XmlParser } from 'rdfxml-streaming-parser';
import { SilkmatchError } from '../model/error.ts';

/** How RDF is written in a file. */
export type RdfFormat = 'turtle' | 'rdf-xml';

/** One statement of an RDF file. */
export interface RdfStatement {
  /** IRI of what it is about. */
  readonly subject: string;
  /** IRI of the property. */
  readonly predicate: string;
  /** IRI or text. */
  readonly object: string;
  /** Language of the text, if it has one. */
  readonly language: string;
}

/** Stands in where a file names things relative to itself. */
const baseIRI = 'http://localhost/';

/** Deeper RDF/XML is taken for a mistake; the time that the parser takes grows faster than the depth. */
const MOST_DEPTH = 64;

/** What both parsers give. */
interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
}

/**
 * Reads RDF with the package `n3` (Turtle) or `rdfxml-streaming-parser` (RDF/XML), which the host installs.
 *
 * @param text - The file.
 * @param format - How it is written.
 * @param name - The file as messages call it.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it is not well formed, ends before its last element is
 * closed or (RDF/XML) is nested deeper than 64 elements, with code `invalid-option` if the parser is not installed.
 */
export async function rdfStatements(
  text: string,
  format: RdfFormat,
  name: string,
): Promise<readonly RdfStatement[]> {
  const parse = format === 'turtle' ? await turtleParser() : await rdfXmlParser();
  try {
    return (await parse(text)).map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      language: object.language ?? '',
    }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SilkmatchError(
      'invalid-file',
      `${name} is not well-formed ${format === 'turtle' ? 'Turtle' : 'RDF/XML'}: ${why.slice(0, 300)}`,
      { cause },
    );
  }
}

type Parse = (text: string) => readonly Quad[] | Promise<readonly Quad[]>;

async function turtleParser(): Promise<Parse> {
  const { Parser } = await import('n3').catch(notInstalled('n3', 'Turtle'));
  return (text) => new Parser({ baseIRI }).parse(text);
}

async function rdfXmlParser(): Promise<Parse> {
  const { RdfXmlParser } = await import('rdfxml-streaming-parser').catch(
    notInstalled('rdfxml-streaming-parser', 'RDF/XML'),
  );
  class BoundedParser extends RdfXmlParser {
    /** How many elements are open. */
    depth = 0;

    protected override onTag(tag: Parameters<XmlParser['onTag']>[0]): void {
      this.depth++;
      if (this.depth > MOST_DEPTH) {
        throw this.newParseError(`expected at most ${MOST_DEPTH} elements in one another`);
      }
      super.onTag(tag);
    }

    protected override onCloseTag(): void {
      super.onCloseTag();
      this.depth--;
    }
  }
  return async (text) => {
    const parser = new BoundedParser({ baseIRI });
    parser.end(text);
    const quads: Quad[] = [];
    for await (const quad of parser as AsyncIterable<Quad>) quads.push(quad);
    if (parser.depth > 0) throw parser.newParseError('it ends before its root element is closed');
    return quads;
  };
}

function notInstalled(parser: string, format: string): (cause: unknown) => never {
  return (cause) => {
    throw new SilkmatchError(
      'invalid-option',
      `${format} is read with the package \`${parser}\`, which is not installed. Run \`npm install ${parser}\`.`,
      { cause },
    );
  };
}
