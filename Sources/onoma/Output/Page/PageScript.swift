/// The page's behavior: search, types, and lighting up an entity in its articles. The page reads well without it.
enum PageScript {
  static let source = """
    "use strict";
    const cards=[...document.querySelectorAll(".entity")],marks=[...document.querySelectorAll("mark")];
    const search=document.getElementById("search"),boxes=[...document.querySelectorAll(".type input")];
    let chosen=null;
    function filter(){
      const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const types=new Set(boxes.filter(b=>b.checked).map(b=>b.value));
      let shown=0;
      for(const card of cards){
        const fits=types.has(card.dataset.type)&&words.every(w=>card.dataset.search.includes(w));
        card.hidden=!fits;shown+=fits;
      }
      document.getElementById("nothing").hidden=shown>0;
    }
    function choose(id,scroll){
      chosen=chosen===id?null:id;
      for(const card of cards){
        const lit=card.id===chosen;
        card.classList.toggle("lit",lit);
        card.querySelector(".name").setAttribute("aria-pressed",lit);
        if(lit&&scroll==="card")card.scrollIntoView({block:"nearest"});
      }
      let first=true;
      for(const mark of marks){
        const lit=mark.dataset.entity===chosen;
        mark.classList.toggle("lit",lit);
        if(lit&&first&&scroll==="text"){mark.scrollIntoView({block:"center"});first=false;}
      }
    }
    search.addEventListener("input",filter);
    for(const box of boxes)box.addEventListener("change",filter);
    for(const card of cards)card.querySelector(".name").addEventListener("click",()=>choose(card.id,"text"));
    for(const mark of marks){
      mark.addEventListener("click",()=>choose(mark.dataset.entity,"card"));
      mark.addEventListener("keydown",e=>{if(e.key==="Enter")choose(mark.dataset.entity,"card")});
    }
    """
}
