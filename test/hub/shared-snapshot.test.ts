import { createEngine } from 'silkmatch';
import { openSnapshot, snapshot } from 'silkmatch/hub';
import { expect, it } from 'vitest';

/** Whether a text stands in the bytes, in UTF-8 or in UTF-16 as indexes keep it. */
const holds = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes).includes(Buffer.from(text, 'utf8')) ||
  Buffer.from(bytes).includes(Buffer.from(text, 'utf16le'));

it('has no trace of what may not leave the hub, in its records or its indexes', () => {
  const engine = createEngine({
    technologies: [
      { id: 'open', title: 'Plainopen pump', ext: { note: 'canaryfield' } },
      { id: 'canaryid', title: 'Canarytitle pump', visibility: 'private', organization: 'o' },
      { id: 'masked', title: 'Canarymasked pump', anonymity: 'masked', organization: 'o' },
    ],
    demands: [{ id: 'canarydemand', title: 'Canarywish', visibility: 'hub' }],
    organizations: [{ id: 'o', name: 'Canaryowner' }],
    asOf: '2026-11-01',
  });
  const whole = snapshot(engine);
  const shared = snapshot(engine, { sharing: { audience: 'network' } });
  const canaries = ['field', 'id', 'title', 'masked', 'demand', 'wish', 'owner'];
  for (const canary of canaries) {
    const forms = [`canary${canary}`, `Canary${canary}`];
    expect(
      forms.some((form) => holds(whole, form)),
      canary,
    ).toBe(true);
    expect(
      forms.some((form) => holds(shared, form)),
      canary,
    ).toBe(false);
  }
  expect(holds(shared, 'Plainopen')).toBe(true);
  expect(openSnapshot(shared).ids('technologies')).toEqual(['open']);
});
