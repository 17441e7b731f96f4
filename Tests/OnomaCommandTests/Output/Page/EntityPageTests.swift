import Foundation
import Testing

@Suite("The page of entities")
struct EntityPageTests {
  private static let articles = """
    {"doc_id":"later","lang":"en","date":"2026-03-02","text":"Kassym-Jomart Tokayev met Giorgia Meloni in Astana. Tokayev left."}
    {"doc_id":"first","lang":"it","date":"2026-01-05","text":"Il presidente Kassym-Jomart Tokaev ha incontrato Giorgia Meloni a Roma."}
    {"doc_id":"third","lang":"ru","text":"Касым-Жомарт Токаев прибыл в Астану."}

    """

  private static func page() throws -> String {
    let run = try CommandRun(["resolve", "-", "--format", "html"], input: articles)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test("A card tells spellings with their standards, articles by date, and company")
  func card() throws {
    let page = try Self.page()
    let start = try #require(page.range(of: ">Kassym-Jomart Tokayev</button>"))
    let end = try #require(page.range(of: "</article>", range: start.upperBound..<page.endIndex))
    let card = page[start.upperBound..<end.lowerBound]
    #expect(card.contains("class=\"scheme\""))
    let places = ["#article-first", "#article-later", "#article-third"].map { card.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(card.contains("<time>2026-01-05</time>"))
    #expect(card.contains("With <a href") && card.contains("Giorgia Meloni"))
  }

  @Test(
    "An entity of thousands of articles has a page of bounded length: the first and last of them, and the texts of some"
  )
  func manyArticles() throws {
    let articles = (0..<2_003).map { number in
      #"{"doc_id":"a\#(number)","lang":"en","text":"Mark Twain","mentions":[{"start":0,"end":10,"type":"PER"}]}"# + "\n"
    }
    let run = try CommandRun(
      ["resolve", "-", "--format", "html", "--given-mentions"], input: articles.joined())
    #expect(run.status == 0)
    #expect(run.output.contains("2003× in 2003 articles"))
    #expect(run.output.contains("<li>… 1923 more …</li>"))
    #expect(run.output.contains("The texts of 3 more articles are left out"))
    #expect(run.output.contains("<a href=\"#article-a0\">"))
    // In order of ids the last of all is a999, whose text is there; the last given is not.
    #expect(!run.output.contains("id=\"article-a2002\""))
    #expect(!run.output.contains("<a href=\"#article-a2002\">"))
  }

  @Test("A page without names says so; a card is short until it is opened")
  func edges() throws {
    let none = try CommandRun(
      ["resolve", "-", "--format", "html"], input: #"{"doc_id":"1","text":"nothing at all"}"# + "\n")
    #expect(none.output.contains("No names were found."))
    let card = try #require(try Self.page().components(separatedBy: "<article class=\"entity").dropFirst().first)
    #expect(card.contains("<h3>") && card.contains("<details class=\"more\">") && card.contains("articles</span>"))
  }

  @Test("The page stands alone: no address is fetched, and names are escaped")
  func standsAlone() throws {
    let page = try Self.page()
    #expect(!page.contains("src=") && !page.contains("http://") && !page.contains("https://"))
    let odd = try CommandRun(
      ["resolve", "-", "--format", "html", "--given-mentions"],
      input: #"{"doc_id":"<b>","lang":"en","text":"A<script>x met","mentions":[{"start":0,"end":10,"type":"PER"}]}"#
        + "\n")
    #expect(odd.status == 0)
    #expect(!odd.output.contains("A<script>") && !odd.output.contains("id=\"article-<b>\""))
  }

  @Test(
    "Searching, filtering and clicking in a browser", .enabled(if: Browser.path != nil, "no Chromium on this machine"))
  func clicks() throws {
    let told = try Browser.told(
      by: """
        const shown=()=>cards.filter(c=>!c.hidden).map(c=>c.querySelector(".name").textContent);
        const type=(field,value,event)=>{field.value=value;field.dispatchEvent(new Event(event));};
        type(search,"токаев","input");told.push(shown().join("|"));
        told.push(document.getElementById("count").textContent);
        type(search,"zzzz","input");told.push(String(document.getElementById("nothing").hidden));
        type(search,"","input");type(language,"ru","change");told.push(shown().sort().join("|"));
        told.push(texts.filter(t=>!t.hidden).map(t=>t.id).join("|"));
        type(language,"","change");
        for(const box of boxes)if(box.value!=="LOC")box.click();
        told.push(shown().sort().join("|"));
        for(const box of boxes)if(box.value!=="LOC")box.click();
        const person=cards.find(c=>c.querySelector(".name").textContent==="Kassym-Jomart Tokayev");
        person.querySelector(".name").click();
        told.push(String(marks.filter(m=>m.classList.contains("lit")).length));
        told.push(person.querySelector(".name").getAttribute("aria-pressed"));
        told.push(String(person.querySelector(".more").open));
        document.body.dispatchEvent(new KeyboardEvent("keydown",{key:"n",bubbles:true}));
        told.push(document.activeElement.textContent);
        document.body.dispatchEvent(new KeyboardEvent("keydown",{key:"Escape",bubbles:true}));
        told.push(String(marks.filter(m=>m.classList.contains("lit")).length));
        told.push(String(person.querySelector(".more").open));
        const mark=marks.find(m=>m.textContent==="Roma");
        mark.dispatchEvent(new KeyboardEvent("keydown",{key:"Enter",bubbles:true}));
        told.push(cards.find(c=>c.classList.contains("lit")).querySelector(".name").textContent);
        document.body.dispatchEvent(new KeyboardEvent("keydown",{key:"/",bubbles:true}));
        told.push(document.activeElement.id);
        type(language,"ru","change");
        document.querySelector('.timeline a[href="#article-first"]').click();
        told.push(String(document.getElementById("article-first").hidden));
        type(search,"zzzz","input");document.getElementById("clear").click();
        told.push(String(cards.filter(c=>c.hidden).length));
        told.push(language.options[1].textContent);
        """, on: try Self.page())
    #expect(
      told == [
        "Kassym-Jomart Tokayev", "1 shown", "false", "Astana|Kassym-Jomart Tokayev", "article-third", "Astana|Roma",
        "4",
        "true", "true", "Tokayev", "0", "false", "Roma", "search", "false", "0", "English",
      ])
  }
}
