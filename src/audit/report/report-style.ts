/** The look of the report: paper to read and to print, light and dark, nothing from the network. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#23211e;--quiet:#6a655b;--rule:#e0dbcf;--mark:#ffe9a8;--error:#a63a00;--warning:#7a5c00;--info:#2d5f8a;--add:#dcefdc;--del:#f6dcd6}
@media (prefers-color-scheme:dark){:root{--paper:#1c1a18;--ink:#e8e4db;--quiet:#a8a297;--rule:#3b3833;--mark:#5c4a10;--error:#ff9a66;--warning:#e6c04d;--info:#8cbbe4;--add:#1f3d24;--del:#4a2620}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 "Source Serif 4",Georgia,"Times New Roman",serif}
main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 6rem}
h1{font-size:1.75rem;line-height:1.25;margin:.2rem 0 .4rem}h2{font-size:1.3rem;margin:3rem 0 .3rem;padding-top:.6rem;border-top:2px solid var(--rule)}
h3{font-size:1.02rem;margin:0;display:inline}
.over,.meta,.where,dt,nav,.count,footer,.tag{font-family:Inter,system-ui,sans-serif}
.over{color:var(--quiet);font-size:.8rem;letter-spacing:.06em;text-transform:uppercase}
.meta,.lead{color:var(--quiet)}.meta{font-size:.85rem}
.counts{display:flex;gap:2rem;margin:1.5rem 0;padding:0;list-style:none}.counts b{display:block;font-size:2rem;line-height:1.1;font-variant-numeric:tabular-nums}
.counts li{font-size:.85rem;font-family:Inter,system-ui,sans-serif}.error b,.error .sev{color:var(--error)}.warning b,.warning .sev{color:var(--warning)}.info b,.info .sev{color:var(--info)}
nav ul{padding-left:1rem;columns:2;column-gap:2rem;font-size:.85rem}nav li{break-inside:avoid;margin:.15rem 0}
a{color:inherit;text-decoration-color:var(--quiet);text-underline-offset:2px}
article{margin:1.6rem 0;padding-bottom:1.2rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.sev{font:600 .78rem Inter,system-ui,sans-serif;margin-right:.5rem}
.rule{font:.75rem ui-monospace,Menlo,Consolas,monospace;color:var(--quiet);margin-left:.5rem}
.message{margin:.35rem 0 .6rem;font-weight:600}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--rule);overflow-wrap:anywhere}
.where{font-size:.78rem;color:var(--quiet)}
mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:2px}
ins{background:var(--add);text-decoration:none;padding:0 .1em}del{background:var(--del);padding:0 .1em}
dl{margin:.7rem 0 0;display:grid;grid-template-columns:7.5rem 1fr;gap:.25rem .8rem}dt{font-size:.78rem;color:var(--quiet);padding-top:.15rem}dd{margin:0}
.tag{display:inline-block;font-size:.72rem;color:var(--quiet);border:1px solid var(--rule);border-radius:3px;padding:0 .4rem;margin-left:.4rem}
footer{margin-top:4rem;font-size:.8rem;color:var(--quiet)}
@media (max-width:36rem){dl{grid-template-columns:1fr}nav ul{columns:1}.counts{gap:1rem}}
@media print{:root{--paper:#fff;--ink:#000}body{font-size:10.5pt}main{max-width:none;padding:0}h2{break-after:avoid}a{text-decoration:none}mark{outline:1px solid #999}}
`;
