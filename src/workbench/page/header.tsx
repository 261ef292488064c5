import type { PageLanguage } from '../protocol.ts';
import type { Theme, ThemeChoice } from './use-theme.ts';
import type { WorkbenchState } from './use-workbench.ts';
import { languageNames, useWords } from './words.ts';

/** Name of the page, what is loaded, language and theme. */
export function Header({
  bench,
  theme: { theme, setTheme },
  onLanguage,
  onOpen,
}: {
  readonly bench: WorkbenchState;
  readonly theme: ThemeChoice;
  readonly onLanguage: (language: PageLanguage) => void;
  readonly onOpen: () => void;
}) {
  const { words, language } = useWords();
  return (
    <header>
      <div class="brand">
        <h1>
          <span class="mark">silkmatch</span> {words.title}
        </h1>
        <p class="quiet">
          {words.purpose} {words.stays}
        </p>
      </div>
      <div class="loaded">
        <Loaded bench={bench} />
        <button type="button" class="plain" onClick={onOpen}>
          {words.open}…
        </button>
      </div>
      <div class="choices">
        <label>
          <span class="hidden">{words.language}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => onLanguage(currentTarget.value as PageLanguage)}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="hidden">{words.theme}</span>
          <select
            value={theme}
            onChange={({ currentTarget }) => setTheme(currentTarget.value as Theme)}
          >
            {(['auto', 'light', 'dark'] as const).map((name) => (
              <option key={name} value={name}>
                {words.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

function Loaded({ bench }: { readonly bench: WorkbenchState }) {
  const { words } = useWords();
  const { progress, sizes, findings, isSample } = bench;
  return (
    <div class="status">
      <p role="status">
        {progress === undefined && sizes !== undefined ? (
          <>
            <strong>{isSample ? words.sample : ''}</strong>
            {words.sizes(sizes.technology, sizes.demand)}
          </>
        ) : (
          <Progressing progress={progress} />
        )}
      </p>
      {progress === undefined && isSample && sizes !== undefined && (
        <p class="quiet">{words.sampleNote}</p>
      )}
      {findings !== undefined && findings.lines.length > 0 && (
        <details class="findings">
          <summary>
            {[
              findings.errors > 0 ? words.leftOut(findings.errors) : '',
              findings.warnings > 0 ? words.oddities(findings.warnings) : '',
            ]
              .filter((text) => text !== '')
              .join(' · ')}
          </summary>
          <ul>
            {findings.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Progressing({ progress }: Pick<WorkbenchState, 'progress'>) {
  const { words } = useWords();
  if (progress === undefined) return null;
  if (progress === 'start') return <>{words.starting}</>;
  return (
    <>
      {progress.step === 'read'
        ? words.reading(progress.records)
        : words.indexing(progress.records)}
    </>
  );
}
