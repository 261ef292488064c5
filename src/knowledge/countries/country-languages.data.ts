// Official languages used by at least 20 % of the people, from Unicode CLDR 48 (cldr-core 48.2.0, Unicode License v3;
// copyright 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-languages.ts.

/** Rows of language tags with commas, joined by `|`; empty where CLDR names none. */
export const COUNTRY_LANGUAGES =
  'ca|ar|fa,ps|en|en|sq|hy|pt||es|en,sm|de|en|nl,pap|sv|az|bs|en|bn|de,fr,nl|fr|bg|ar|fr,rn|fr|fr|en|ms|ay,es,qu||' +
  'pt|en|dz||en,tn|be,ru|en|en,fr||fr,sw|fr,sg|fr|de,fr,gsw|fr|en|es|en,fr|zh|es|es|es|pt|pap|en|el,tr|cs|de|fr|' +
  'da,de|en|es|ar,fr|es|et|ar|ar|en,ti|es|am|fi,sv|en,fj,hif|en|en|fo|fr|fr|en|en|ka|fr|en|ak,en|en|kl|en|fr|fr|' +
  'es,fr|el|en|es|ch,en|pt|en|en,zh||es|hr|fr,ht|hu|id|en,ga|ar,he|en|hi|en|ar|fa|is|fr,it|en|en|ar|ja|sw|ky,ru|' +
  'km|en,gil|ar,fr,wni,zdj|en|ko|ko|ar|en|kk,ru|lo|ar|en|de,gsw|si|en|en,st|lt|de,fr,lb|lv|ar|ar,fr|fr|ro|sr|fr|' +
  'fr,mg|en,mh|mk,sq||my|mn|yue,zh|en|fr|ar|en|en,mt|en,fr|dv|en,ny|es|ms|pt||fr||en|en|es|nl|nb,nn,no|ne|en,na|' +
  'en,niu|en|ar|es|es|fr,ty|en,tpi|ceb,en,fil|en,ur|pl|fr|en|en,es|ar|pt|pau|gn|ar|fr|ro|sr|ru|rw|ar|en|en,fr|' +
  'ar,en|sv|en,zh|en|sl|nb|sk|en|it|ff,fr,wo|ar,so|nl|en|pt|es|en|ar|en,ss|en|||fr|th|tg|en,tkl|pt,tet|tk|ar,fr|' +
  'en,to|tr|en|tvl|nan,zh|en,sw|ru,uk|sw|en|en|es|uz|it|en|es|en|en|vi|bi,en,fr|fr|sm|sq|ar|fr|en,zu||en,sn';
