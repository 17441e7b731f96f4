/// The page's behavior: search, types, and lighting up an entity in its articles. The page reads well without it.
enum PageScript {
  static let source = """
    "use strict";
    const cards=[...document.querySelectorAll(".entity")],marks=[...document.querySelectorAll("mark")];
    const texts=[...document.querySelectorAll(".text")],language=document.getElementById("language");
    const search=document.getElementById("search"),boxes=[...document.querySelectorAll(".type input")];
    let chosen=null,at=-1;
    const names=new Intl.DisplayNames(["en"],{type:"language"});
    const named=code=>{try{return names.of(code)}catch{return code}};
    for(const option of language.options)if(option.value)option.textContent=named(option.value);
    for(const text of document.querySelectorAll(".language"))text.title=named(text.textContent);
    function filter(){
      const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const types=new Set(boxes.filter(b=>b.checked).map(b=>b.value));
      let shown=0;
      for(const card of cards){
        const fits=types.has(card.dataset.type)&&words.every(w=>card.dataset.search.includes(w))
          &&(!language.value||card.dataset.languages.split(" ").includes(language.value));
        card.hidden=!fits;shown+=fits;
      }
      for(const text of texts)text.hidden=!!language.value&&text.dataset.language!==language.value;
      document.getElementById("nothing").hidden=shown>0||!cards.length;
      document.getElementById("count").textContent=shown===cards.length?"":shown+" shown";
    }
    function showAll(){search.value="";language.value="";for(const box of boxes)box.checked=true;filter();}
    function choose(id,scroll){
      chosen=chosen===id?null:id;at=-1;
      for(const card of cards){
        const lit=card.id===chosen;
        card.classList.toggle("lit",lit);
        card.querySelector(".name").setAttribute("aria-pressed",lit);
        if(lit||card.querySelector(".more").dataset.opened){
          card.querySelector(".more").open=lit;card.querySelector(".more").dataset.opened=lit?"1":"";
        }
        if(lit&&card.hidden)showAll();
        if(lit&&scroll==="card")card.scrollIntoView({block:"start"});
      }
      for(const mark of marks)mark.classList.toggle("lit",mark.dataset.entity===chosen);
      if(scroll==="text")step(1,false);
    }
    function step(by,focus){
      const lit=marks.filter(m=>m.classList.contains("lit")&&!m.closest(".text").hidden);
      if(!lit.length)return;
      at=(at+by+lit.length)%lit.length;
      lit[at].scrollIntoView({block:"center"});
      if(focus)lit[at].focus({preventScroll:true});
    }
    search.addEventListener("input",filter);
    language.addEventListener("change",filter);
    for(const box of boxes)box.addEventListener("change",filter);
    for(const card of cards)card.querySelector(".name").addEventListener("click",()=>choose(card.id,"text"));
    for(const mark of marks){
      mark.addEventListener("click",()=>choose(mark.dataset.entity,"card"));
      mark.addEventListener("keydown",e=>{
        if(e.key==="Enter"||e.key===" "){e.preventDefault();choose(mark.dataset.entity,"card");}
      });
    }
    for(const link of document.querySelectorAll(".to-entity"))link.addEventListener("click",e=>{
      e.preventDefault();const id=link.getAttribute("href").slice(1);
      if(chosen!==id)choose(id,"card");
    });
    for(const link of document.querySelectorAll(".timeline a"))link.addEventListener("click",()=>{
      if(document.getElementById(link.getAttribute("href").slice(1))?.hidden){language.value="";filter();}
    });
    document.getElementById("clear").addEventListener("click",()=>{showAll();search.focus();});
    document.addEventListener("keydown",e=>{
      if(e.target.matches("input,select")){if(e.key==="Escape"){search.value="";filter();e.target.blur();}return;}
      if(e.ctrlKey||e.metaKey||e.altKey)return;
      if(e.key==="/"){e.preventDefault();search.focus();}
      else if(e.key==="Escape"&&chosen)choose(chosen);
      else if(e.key==="n")step(1,true);
      else if(e.key==="p")step(-1,true);
    });
    """
}
