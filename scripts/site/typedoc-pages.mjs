// Names the pages of docs/ in the site by their headings.
import { Converter, DocumentReflection, ReflectionKind } from 'typedoc';

/** Called by typedoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const page of context.project.getReflectionsByKind(ReflectionKind.Document)) {
      if (page instanceof DocumentReflection) nameByHeading(page);
    }
  });
}

function nameByHeading(page) {
  const [first] = page.content;
  const heading = /^\s*# (.+)\n/.exec(first?.text ?? '');
  if (heading) page.name = heading[1].trim();
}
