import type { Organization } from '../../model/organization.ts';

/**
 * The organizations that control one, itself first: its parent and whoever holds at least `share` percent
 * of it, then theirs, in breadth. A controller whose share is not stated counts. Cycles end the walk.
 *
 * @param id - The organization to start from.
 * @param share - Least share that counts as control, in percent.
 * @param organization - Looks an organization up; one that is unknown ends the walk there.
 * @returns Ids, each once; empty if `id` is `undefined`.
 */
export function controlChain(
  id: string | undefined,
  share: number,
  organization: (id: string | undefined) => Organization | undefined,
): readonly string[] {
  if (id === undefined) return [];
  const chain = new Set([id]);
  for (const member of chain) {
    for (const controller of controllers(organization(member), share)) chain.add(controller);
  }
  return [...chain];
}

function controllers(organization: Organization | undefined, share: number): readonly string[] {
  if (!organization) return [];
  const { parent, controlledBy = [] } = organization;
  const holders = controlledBy.filter((holder) => (holder.share ?? 100) >= share);
  return [
    ...(parent === undefined ? [] : [parent]),
    ...holders.map((holder) => holder.organization),
  ];
}
