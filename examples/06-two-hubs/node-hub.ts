// The hub that runs in a Node process of its own.
import { runHub } from './hub.ts';
import { recordsOf } from './sample-records.ts';

const [hub, origin, rootKey] = process.argv.slice(2) as [string, string, string];
await runHub(hub, { origin, rootKey }, recordsOf(hub), (line) =>
  console.log(`${hub} (Node): ${line}`),
);
