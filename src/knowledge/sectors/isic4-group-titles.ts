import { lazy } from '../lazy.ts';
import { ISIC4_GROUP_TITLES_EN } from './isic4-group-titles.data.ts';

/** English titles of the groups and classes of ISIC Rev.4 by code. */
export const isic4GroupTitles = /* @__PURE__ */ lazy((): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  for (const row of ISIC4_GROUP_TITLES_EN) {
    const [group = '', title = '', ...classes] = row.split('|');
    titles.set(group, title);
    if (classes.length === 0) titles.set(`${group}0`, title);
    for (let at = 0; at < classes.length; at += 2) {
      titles.set(`${group}${classes[at] ?? ''}`, classes[at + 1] ?? '');
    }
  }
  return titles;
});
