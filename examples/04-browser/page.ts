import { createEngine, type Demand, type LocalizedText, type Technology } from 'silkmatch';

const records = async <Item>(name: string): Promise<Item[]> => {
  const text = await (await fetch(`data/${name}.jsonl`)).text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

function readable(text: LocalizedText | undefined): string {
  return typeof text === 'object' ? (text['en'] ?? Object.values(text)[0] ?? '') : (text ?? '');
}

const [technologies, demands] = await Promise.all([
  records<Technology>('technologies'),
  records<Demand>('demands'),
]);
const engine = createEngine({ technologies, demands, asOf: '2026-11-01' });

function show(id: string): void {
  const { matches, considered, vetoed } = engine.match(id, { top: 10, from: 'demands' });
  const rows = matches.map(({ technology, score, band }) => {
    const record = engine.technology(technology);
    const row = document.createElement('tr');
    row.dataset['technology'] = technology;
    for (const text of [score.toFixed(3), band, readable(record?.title), record?.country ?? '']) {
      row.append(Object.assign(document.createElement('td'), { textContent: text }));
    }
    return row;
  });
  element('matches').replaceChildren(...rows);
  element('status').textContent =
    `${considered} technologies considered, ${vetoed} excluded by a hard rule.`;
}

const choice = element<HTMLSelectElement>('demand');
choice.append(...demands.map((demand) => new Option(readable(demand.title), demand.id)));
choice.addEventListener('change', () => show(choice.value));
show(choice.value);
