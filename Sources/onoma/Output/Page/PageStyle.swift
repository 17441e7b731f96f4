/// The page's style sheet: light and dark by the reader's own setting, types told apart by color and by line.
enum PageStyle {
  static let source = """
    :root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d1d1b;--soft:#6a6a66;--line:#deddd6;
    --per:#1f5fbf;--loc:#20704a;--org:#9a4a12;--per-wash:#dfeafb;--loc-wash:#dcf0e4;--org-wash:#f8e6d8;--lit:#ffe27a}
    @media(prefers-color-scheme:dark){:root{--paper:#161615;--card:#201f1e;--ink:#ecebe6;--soft:#a3a19a;--line:#3a3936;
    --per:#8ab4f8;--loc:#7fd1a4;--org:#f0a877;--per-wash:#1d2c45;--loc-wash:#18352a;--org-wash:#402a1a;--lit:#6b5400}}
    *{box-sizing:border-box}
    body{margin:0;height:100vh;height:100dvh;display:grid;grid-template-rows:auto minmax(0,1fr);background:var(--paper);
    color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
    header{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;
    padding:.6rem 1.2rem;background:var(--card);border-bottom:1px solid var(--line)}
    h1{font-size:1.15rem;margin:0}header p{margin:0;color:var(--soft)}#count:not(:empty)::before{content:"· "}
    #search{flex:1 1 14rem;max-width:26rem;padding:.4rem .7rem;font:inherit;color:inherit;background:var(--paper);
    border:1px solid var(--line);border-radius:.5rem}
    fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem}.type{white-space:nowrap}
    .type span{color:var(--soft)}.type input{accent-color:var(--ink)}
    .type.PER input{accent-color:var(--per)}.type.LOC input{accent-color:var(--loc)}
    .type.ORG input{accent-color:var(--org)}
    select{max-width:11rem;padding:.2rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);
    border-radius:.4rem}.keys{margin-left:auto;font-size:.8rem}
    main{display:grid;grid-template-columns:minmax(18rem,25rem) minmax(0,1fr);min-height:0;width:100%;max-width:77rem;
    margin:0 auto}
    section{overflow:auto;min-height:0;padding:1rem 1.2rem;scrollbar-width:thin;outline-offset:-2px}
    #entities{padding-right:.6rem}#articles{padding-left:.6rem}
    .entity,.text,#questions{background:var(--card);border:1px solid var(--line);border-radius:.6rem;
    scroll-margin:.6rem}
    .entity{padding:.45rem .8rem;margin:0 0 .45rem;border-left:4px solid var(--line)}
    .text{padding:.8rem 1.1rem 1rem;margin:0 0 .9rem;max-width:48rem}
    .entity.PER{border-left-color:var(--per)}.entity.LOC{border-left-color:var(--loc)}
    .entity.ORG{border-left-color:var(--org)}.entity.lit{outline:2px solid var(--ink)}
    h3{font-size:1rem;margin:0;display:flex;justify-content:space-between;gap:.1rem .6rem;align-items:baseline}
    h3>span,h3>button{min-width:0;overflow-wrap:anywhere}.entity h3{flex-wrap:wrap}.text h3{margin-bottom:.5rem}
    .name{all:unset;cursor:pointer;font-weight:650}.name:hover{text-decoration:underline}
    :focus-visible{outline:2px solid var(--per);outline-offset:2px;border-radius:.2rem}
    .chip,small{color:var(--soft);font-size:.8rem;font-weight:400}h3 small{white-space:nowrap}
    .also{margin:0;font-size:.85rem;color:var(--soft);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
    .lit .also{display:none}
    dl{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;margin:.3rem 0;font-size:.9rem}
    dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
    .spellings{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem .4rem;margin:.4rem 0;padding:0;font-size:.9rem}
    .spellings li{padding:0 .45rem;border:1px solid var(--line);border-radius:.8rem;overflow-wrap:anywhere;max-width:100%}
    .timeline{list-style:none;margin:.3rem 0;padding:0;font-size:.8rem;color:var(--soft);columns:2 9rem;
    overflow-wrap:anywhere}.company{margin:.3rem 0;font-size:.85rem}a{color:inherit}.scheme{font-style:italic}
    kbd,code{font:.85em ui-monospace,monospace;border:1px solid var(--line);border-radius:.25rem;padding:0 .25rem;
    background:var(--paper)}
    #questions{margin:0 0 .6rem;padding:.45rem .8rem}#questions ol{padding-left:1.4rem}#questions li{margin:.6rem 0}
    #questions code{display:block;overflow-wrap:anywhere;margin:.15rem 0;color:var(--soft)}
    .empty{padding:1rem;color:var(--soft)}.empty button{font:inherit}
    details{font-size:.85rem}summary{cursor:pointer;color:var(--soft)}details ul{margin:.3rem 0;padding-left:1.1rem}
    .more>summary{font-size:.8rem}details .different b,details .unsure b{color:var(--org)}
    .body{white-space:pre-wrap;overflow-wrap:anywhere}
    mark{color:inherit;border-radius:.2rem;padding:0 .1rem;cursor:pointer;border-bottom:2px solid}
    mark.PER{background:var(--per-wash);border-color:var(--per)}
    mark.LOC{background:var(--loc-wash);border-bottom-style:dashed;border-color:var(--loc)}
    mark.ORG{background:var(--org-wash);border-bottom-style:double;border-bottom-width:3px;border-color:var(--org)}
    mark.lit{background:var(--lit)}[hidden]{display:none!important}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    @media(max-width:46rem){header{padding:.5rem .8rem}main{grid-template-columns:minmax(0,1fr);
    grid-template-rows:minmax(7rem,2fr) minmax(0,3fr)}section,#entities,#articles{padding:.6rem .8rem}
    #entities{border-bottom:1px solid var(--line)}}
    @media(max-width:46rem),(hover:none){.keys{display:none}}
    @media print{body,main{display:block;height:auto}section{overflow:visible}.text,.entity{break-inside:avoid-page}}
    """
}
