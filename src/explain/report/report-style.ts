/** The style sheet of a report: light and dark, phone and paper, no font and no picture from elsewhere. */
export const reportStyle = `
:root{color-scheme:light dark;--ink:light-dark(#1c2430,#e8ebf0);--soft:light-dark(#55606f,#aab4c2);--page:light-dark(#f6f7f9,#14181f);
--card:light-dark(#fff,#1d232c);--line:light-dark(#d5dae1,#3a4452);--link:light-dark(#1f5fae,#8ab8f5);--strong:light-dark(#17603f,#7fd6a8);
--good:light-dark(#2f6d1f,#a5d68a);--possible:light-dark(#7a5200,#e8bf6a);--weak:light-dark(#6a4a55,#d9aebb);--insufficient:var(--soft)}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans",sans-serif}
header,nav,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.25;margin:1.5rem 0 .25rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .25rem}
h3{font-size:1.08rem;line-height:1.35;margin:0}
h4{font-size:.95rem;margin:.8rem 0 .2rem}
p{margin:.4rem 0}
a{color:var(--link)}
a:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.soft{color:var(--soft);font-size:.92rem}
.filters{display:flex;flex-wrap:wrap;gap:.6rem;margin:.6rem 0}
fieldset{min-width:0;flex:1 1 auto;border:1px solid var(--line);border-radius:.5rem;margin:0;padding:.4rem .9rem .6rem;background:var(--card)}
legend{font-weight:600;padding:0 .3rem}
label{display:inline-flex;align-items:center;gap:.4rem;min-height:2rem;margin-right:1rem}
input{width:1.1rem;height:1.1rem;accent-color:var(--link)}
summary{cursor:pointer;min-height:1.8rem;color:var(--link)}
nav ol{columns:2;column-gap:2rem;padding-left:1.6rem}
nav li{break-inside:avoid;margin:.2rem 0}
.matches{list-style:none;padding:0;margin:.8rem 0}
.match{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--band);border-radius:.5rem;padding:.8rem 1rem;margin:.7rem 0}
.head{display:flex;gap:.8rem;align-items:flex-start}
.rank{font-size:1.25rem;font-weight:700;min-width:1.8rem;color:var(--soft);font-variant-numeric:tabular-nums}
.name{flex:1;min-width:0}
.mark{text-align:right;white-space:nowrap}
.band{display:block;font-weight:600;color:var(--band)}
.score{font-variant-numeric:tabular-nums}
.strong{--band:var(--strong)}.good{--band:var(--good)}.possible{--band:var(--possible)}.weak{--band:var(--weak)}.insufficient{--band:var(--insufficient)}
.body ul{margin:.2rem 0;padding-left:1.3rem}
svg{display:block;max-width:100%;height:auto}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.6rem 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
td.n,th.n{text-align:right}
footer{padding:1.5rem 1rem 2.5rem;margin-top:2rem;border-top:1px solid var(--line)}
body:has(#band-strong:not(:checked)) .match.strong,body:has(#band-good:not(:checked)) .match.good,
body:has(#band-possible:not(:checked)) .match.possible,body:has(#band-weak:not(:checked)) .match.weak,
body:has(#band-insufficient:not(:checked)) .match.insufficient,
body:has(#length-three:checked) .match.after-three,body:has(#length-one:checked) .match.after-one,
body:has(#detail-list:checked) .body{display:none}
@media(max-width:40rem){nav ol{columns:1}.head{flex-wrap:wrap}.name{flex-basis:70%}.mark{width:100%;text-align:left;padding-left:2.6rem}.band{display:inline;margin-right:.8rem}h1{font-size:1.4rem}h2{font-size:1.15rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--page:#fff;--card:#fff;--line:#999;--link:#000;--strong:#000;--good:#000;--possible:#000;--weak:#000;--insufficient:#000}
body{font-size:10pt}header,nav,main,footer{max-width:none;padding:0}.filters,.contents,.skip{display:none}
.match{break-inside:avoid-page;border-radius:0}h2{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}}
`;
