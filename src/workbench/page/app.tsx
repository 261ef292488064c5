import { useEffect, useMemo, useState } from 'preact/hooks';
import { Header } from './header.tsx';
import { Measures } from './measures.tsx';
import { OpenCatalogue } from './open-catalogue.tsx';
import { RankingView } from './ranking-view.tsx';
import { RecordPicker } from './record-picker.tsx';
import { Tuning } from './tuning.tsx';
import { useJudgements } from './use-judgements.ts';
import { useTheme } from './use-theme.ts';
import { useWorkbench } from './use-workbench.ts';
import { LanguageContext, preferredLanguage, useWords } from './words.ts';

const tabs = ['records', 'ranking', 'tuning'] as const;
type Tab = (typeof tabs)[number];

/** The whole page. */
export function App() {
  const [language, setLanguage] = useState(() => preferredLanguage(navigator.languages));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Workbench onLanguage={setLanguage} />
    </LanguageContext.Provider>
  );
}

function Workbench({ onLanguage }: { readonly onLanguage: (to: 'en' | 'ru' | 'zh') => void }) {
  const { words } = useWords();
  const theme = useTheme();
  const judging = useJudgements();
  const bench = useWorkbench();
  const [tab, setTab] = useState<Tab>('records');
  const [isOpening, setIsOpening] = useState(false);
  useEffect(() => scrollTo(0, 0), [tab]);
  useEffect(() => {
    document.title = `silkmatch · ${words.title}`;
  }, [words]);

  const { lists, query, setQuery } = bench;
  const picker = useMemo(
    () => (
      <RecordPicker
        lists={lists}
        query={query}
        onChoose={(chosen) => {
          setQuery(chosen);
          setTab('ranking');
        }}
      />
    ),
    [lists, query, setQuery],
  );

  // A new ranking changes nothing there: only the list is drawn again.
  const { spec, reference, entries } = bench;
  const tuning = useMemo(
    () => <Tuning bench={bench} />,
    [spec, reference, entries, bench.client, words],
  );

  return (
    <>
      <Header
        bench={bench}
        theme={theme}
        onLanguage={onLanguage}
        onOpen={() => setIsOpening(true)}
      />
      {isOpening && (
        <OpenCatalogue
          onClose={() => setIsOpening(false)}
          onLoad={(files, asOf) => {
            setIsOpening(false);
            judging.clear();
            bench.load(files, asOf);
          }}
        />
      )}
      {bench.failure !== undefined && (
        <div class="failure" role="alert">
          <strong>{words.failed}</strong>
          <pre>{bench.failure}</pre>
          <button type="button" onClick={bench.forgetFailure}>
            {words.close}
          </button>
        </div>
      )}
      <main data-tab={tab}>
        <section class="panel records" aria-label={words.tabs.records}>
          {picker}
        </section>
        <section class="panel ranking" aria-label={words.tabs.ranking}>
          <RankingView bench={bench} judging={judging} />
        </section>
        <section class="panel tuning" aria-label={words.tabs.tuning}>
          {tuning}
          <Measures bench={bench} judging={judging} />
        </section>
      </main>
      <nav class="tabs" aria-label={words.title}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={tab === name ? 'page' : undefined}
            onClick={() => setTab(name)}
          >
            {words.tabs[name]}
          </button>
        ))}
      </nav>
    </>
  );
}
