/** `author/name`, both in lower case with hyphens. */
export function isPluginId(id: unknown): id is string {
  return typeof id === 'string' && /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(id);
}

/** Three whole numbers with dots. */
export function isSemVer(version: unknown): version is string {
  return typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version);
}

/** How a specification names a plugin: `id@version`. */
export function pluginReference(plugin: { readonly id: string; readonly version: string }): string {
  return `${plugin.id}@${plugin.version}`;
}
