import { isic4, isic4Link } from './isic4.ts';
import type { Taxonomy } from './taxonomy.ts';

/** NIC-2008 (India): five digits, the first four of which are the ISIC Rev.4 class. */
export const nic2008: Taxonomy = {
  scheme: 'nic2008',
  form: 'two to five digits such as `27201`',
  find: (code) => {
    const digits = code.replace(/[ .]/g, '');
    const node = /^\d{2,5}$/.test(digits) ? isic4.find(digits.slice(0, 4)) : undefined;
    return node && { ...node, code: digits, links: [isic4Link('digits', 1, node.code)] };
  },
  title: (code, language) => isic4.title?.(code, language),
};
