// A hub: makes its key, joins, shares its part of the sample catalogue, takes that of the others, ranks, proves.
// It talks to headquarters over HTTP, and trusts nothing that comes that way without a signature.
import { generateKey, signerOf } from 'silkmatch/hub';
import { join, type Records } from './member.ts';

/** Where headquarters is, and the root key, which the hub has learnt by telephone. */
export interface Headquarters {
  readonly origin: string;
  readonly rootKey: string;
}

/**
 * Goes through the whole day of a hub.
 *
 * @param hub - Its id.
 * @param headquarters - Where to find it.
 * @param records - What this hub holds.
 * @param tell - Takes a line for the person in front of the screen; what it returns is awaited at the end.
 */
export async function runHub(
  hub: string,
  { origin, rootKey }: Headquarters,
  records: Records,
  tell: (line: string) => unknown,
): Promise<void> {
  const send = (path: string, body: string | Uint8Array<ArrayBuffer>) =>
    fetch(`${origin}/${path}?hub=${hub}`, { method: 'POST', body });
  const receive = async (path: string, body: unknown = {}) => {
    for (;;) {
      const response = await send(path, JSON.stringify(body));
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (response.status !== 503) throw new Error(`headquarters answers ${response.status}`);
      await new Promise((later) => setTimeout(later, 100)); // headquarters is not ready yet
    }
  };

  const signer = signerOf(await generateKey());
  await send('join', signer.publicKey);
  const roster: unknown = JSON.parse(new TextDecoder().decode(await receive('roster')));
  const member = await join(hub, signer, { roster, rootKey });

  const { shared, withheld } = await member.share(records);
  tell(
    `shares ${shared.technologies.length} technologies and ${shared.demands.length} demands, keeps ${withheld.length} to itself`,
  );
  await send('changes', await member.changesFor('hq', {}));

  for (const { hub: other, outcome } of await member.take(await receive('pull', member.vector()))) {
    tell(`${outcome} the records of ${other}`);
  }
  const proof = member.prove();
  tell(`records ${proof.records.slice(0, 12)}, rankings ${proof.rankings.slice(0, 12)}`);
  await send('proof', JSON.stringify(proof));

  const caught: string[] = [];
  for (const trick of ['damaged', 'forged']) {
    try {
      const outcomes = await member.take(await receive(trick, member.vector()));
      caught.push(outcomes.map(({ hub: other, outcome }) => `${other}: ${outcome}`).join(', '));
    } catch (error) {
      caught.push((error as Error).message);
    }
  }
  for (const line of caught) tell(`refuses what was tampered with (${line})`);
  if (JSON.stringify(member.prove()) !== JSON.stringify(proof))
    throw new Error('tampering had an effect');
  await tell('done'); // headquarters end everything once all have sent it
  await send('done', JSON.stringify(caught));
}
