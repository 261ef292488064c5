// The hub that runs in a browser page. Its records are handed to it by the page's server, which stands for its own disk.
import { runHub } from './hub.ts';
import type { Records } from './member.ts';

const [hub, rootKey] = location.hash.slice(1).split(',') as [string, string];
const log = document.getElementById('log') as HTMLElement;
const tell = (line: string) => {
  const item = document.createElement('li');
  item.textContent = line;
  log.append(item);
  return fetch(`/say?hub=${hub}`, { method: 'POST', body: line });
};
const records = (await (await fetch(`/records?hub=${hub}`, { method: 'POST' })).json()) as Records;
await runHub(hub, { origin: location.origin, rootKey }, records, tell);
