/// The page's style sheet: light and dark by the reader's own setting, types told apart by color and by line.
enum PageStyle {
  static let source = """
    :root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d1d1b;--soft:#6a6a66;--line:#deddd6;
    --per:#1f5fbf;--loc:#20704a;--org:#9a4a12;--per-wash:#dfeafb;--loc-wash:#dcf0e4;--org-wash:#f8e6d8;--lit:#ffe27a}
    @media(prefers-color-scheme:dark){:root{--paper:#161615;--card:#201f1e;--ink:#ecebe6;--soft:#a3a19a;--line:#3a3936;
    --per:#8ab4f8;--loc:#7fd1a4;--org:#f0a877;--per-wash:#1d2c45;--loc-wash:#18352a;--org-wash:#402a1a;--lit:#6b5400}}
    *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);
    font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
    header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;
    padding:.6rem 1.2rem;background:var(--card);border-bottom:1px solid var(--line)}
    h1{font-size:1.15rem;margin:0}header p{margin:0;color:var(--soft)}
    #search{flex:1 1 14rem;max-width:26rem;padding:.4rem .7rem;font:inherit;color:inherit;background:var(--paper);
    border:1px solid var(--line);border-radius:.5rem}
    fieldset{border:0;margin:0;padding:0;display:flex;gap:.9rem}.type span{color:var(--soft)}
    main{display:grid;grid-template-columns:minmax(19rem,26rem) 1fr;gap:1.2rem;padding:1.2rem;max-width:88rem;margin:auto}
    #entities{position:sticky;top:4.2rem;max-height:calc(100vh - 5.4rem);overflow:auto;align-self:start}
    .entity,.text{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.8rem 1rem;
    margin:0 0 .8rem;scroll-margin-top:5rem}
    .entity{border-left:4px solid var(--line)}
    .entity.PER{border-left-color:var(--per)}.entity.LOC{border-left-color:var(--loc)}
    .entity.ORG{border-left-color:var(--org)}
    .entity.lit{outline:2px solid var(--ink)}
    h2{font-size:1rem;margin:0 0 .3rem;display:flex;justify-content:space-between;gap:.6rem;align-items:baseline}
    .name{all:unset;cursor:pointer;font-weight:650}.name:hover{text-decoration:underline}
    :focus-visible{outline:2px solid var(--per);outline-offset:2px}
    .chip,small{color:var(--soft);font-size:.8rem;font-weight:400}
    dl{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;margin:.2rem 0;font-size:.9rem}
    dt{color:var(--soft)}dd{margin:0}
    .spellings{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem .4rem;margin:.4rem 0;padding:0;font-size:.9rem}
    .spellings li{padding:0 .45rem;border:1px solid var(--line);border-radius:1rem}
    .timeline{list-style:none;margin:.3rem 0;padding:0;font-size:.8rem;color:var(--soft);max-height:8rem;overflow:auto}
    .company{margin:.3rem 0;font-size:.85rem}a{color:inherit}.scheme{font-style:italic}
    select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.4rem}
    .keys{font-size:.8rem}kbd,code{font:.85em ui-monospace,monospace;border:1px solid var(--line);border-radius:.25rem;
    padding:0 .25rem;background:var(--paper)}#questions{margin:0 0 .8rem;padding:.6rem 1rem;background:var(--card);
    border:1px solid var(--line);border-radius:.7rem}#questions li{margin:.4rem 0}#questions code{display:block;
    overflow-wrap:anywhere;margin:.15rem 0}
    details{font-size:.85rem}summary{cursor:pointer;color:var(--soft)}details ul{margin:.3rem 0;padding-left:1.1rem}
    details .different b,details .unsure b{color:var(--org)}
    .body{white-space:pre-wrap;overflow-wrap:anywhere;max-width:46rem}
    mark{color:inherit;border-radius:.2rem;padding:0 .1rem;cursor:pointer;border-bottom:2px solid}
    mark.PER{background:var(--per-wash);border-color:var(--per)}
    mark.LOC{background:var(--loc-wash);border-bottom-style:dashed;border-color:var(--loc)}
    mark.ORG{background:var(--org-wash);border-bottom-style:double;border-color:var(--org)}
    mark.lit{background:var(--lit)}[hidden]{display:none!important}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    @media(max-width:52rem){main{grid-template-columns:1fr}#entities{position:static;max-height:none}}
    @media print{header{position:static}#entities{position:static;max-height:none}}
    """
}
