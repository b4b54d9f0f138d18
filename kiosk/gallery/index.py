"""The page that leafs through the pictures: plain HTML in one file, no network, arrow keys and filters."""

import html
import json
import re
from collections.abc import Iterable
from pathlib import Path

NAME = re.compile(r"(?P<group>[a-z]+)_(?P<at>\d+)-(?P<scene>[^_]+)_(?P<language>[^_]+)_(?P<held>[^_]+)_(?P<size>\d+)_(?P<mode>[^_.]+)\.png")
PARTS = ("group", "language", "held", "size", "mode")


def write(folder: Path) -> Path:
    """`index.html` over every picture in the folder."""
    found = sorted(path.name for path in folder.glob("*.png"))
    page = folder / "index.html"
    page.write_text(
        PAGE.replace("PICTURES", json.dumps(list(_told(found)))).replace("TITLE", html.escape(f"{len(found)} pictures")), "utf-8"
    )
    return page


def _told(names: Iterable[str]) -> Iterable[dict[str, str]]:
    for name in names:
        if parts := NAME.fullmatch(name):
            yield {**parts.groupdict(), "file": name, "page": f"{parts['group']}_{parts['at']}-{parts['scene']}"}


PAGE = """<!doctype html><meta charset="utf-8"><title>Gallery: TITLE</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<style>
 :root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif }
 body { margin: 0; padding: 0 1rem 3rem }
 header { position: sticky; top: 0; background: Canvas; padding: .6rem 0; border-bottom: 1px solid GrayText; z-index: 1 }
 fieldset { display: inline-block; border: 0; padding: 0; margin: 0 1.2rem 0 0 } legend { float: left; font-weight: 600; margin-right: .4rem }
 label { margin-right: .5rem } input[type=search] { font: inherit; width: 14rem }
 h2 { font-size: 1rem; margin: 1.4rem 0 .4rem } main section:target h2, main section.here h2 { outline: 3px solid Highlight; outline-offset: 4px }
 .row { display: flex; gap: 12px; flex-wrap: wrap; align-items: flex-start }
 figure { margin: 0 } figcaption { font-size: .75rem; color: GrayText } img { display: block; border: 1px solid GrayText; cursor: zoom-in }
 body.small img { height: 220px } body.middle img { height: 420px } body.large img { height: 800px }
 dialog { border: 0; padding: 0; max-width: 100vw; max-height: 100vh; background: #000 } dialog img { max-width: 100vw; max-height: 96vh; border: 0; cursor: zoom-out }
 dialog p { color: #fff; margin: 0; padding: 2px 8px; font-size: .8rem }
</style>
<body class="small"><header><div id="filters"></div>
<p style="margin:.4rem 0 0"><input type="search" id="find" placeholder="Part of a name" aria-label="Part of a name">
 <label><input type="radio" name="zoom" value="small" checked> small</label><label><input type="radio" name="zoom" value="middle"> middle</label>
 <label><input type="radio" name="zoom" value="large"> large</label> <span id="count"></span>
 · ↓ ↑ or j k: next page · → ←: next picture · Enter: large · Escape: back</p></header>
<main id="pages"></main><dialog id="big"><p></p><img alt=""></dialog>
<script>
const pictures = PICTURES, parts = ["group", "language", "held", "size", "mode"], chosen = {}, shown = document.getElementById("pages");
const filters = document.getElementById("filters"), big = document.getElementById("big"), find = document.getElementById("find");
for (const part of parts) {
  const values = [...new Set(pictures.map(one => one[part]))], set = document.createElement("fieldset");
  chosen[part] = new Set(values);
  set.innerHTML = "<legend>" + part + "</legend>";
  for (const value of values) {
    const label = document.createElement("label"), box = document.createElement("input");
    box.type = "checkbox"; box.checked = true;
    box.onchange = () => { box.checked ? chosen[part].add(value) : chosen[part].delete(value); draw() };
    label.append(box, " " + value); set.append(label);
  }
  filters.append(set);
}
let order = [], at = 0, here = 0;
function draw() {
  const wanted = pictures.filter(one => parts.every(part => chosen[part].has(one[part])) && one.page.includes(find.value.trim()));
  const pages = new Map(); for (const one of wanted) { if (!pages.has(one.page)) pages.set(one.page, []); pages.get(one.page).push(one) }
  shown.replaceChildren(); order = wanted; at = here = 0;
  for (const [page, ones] of pages) {
    const section = document.createElement("section"), title = document.createElement("h2"), row = document.createElement("div");
    title.textContent = page; row.className = "row";
    for (const one of ones) {
      const figure = document.createElement("figure"), image = document.createElement("img"), words = document.createElement("figcaption");
      image.loading = "lazy"; image.src = one.file; image.alt = one.file; image.onclick = () => enlarge(order.indexOf(one));
      words.textContent = [one.language, one.held, one.size + " %", one.mode].join(" · "); figure.append(image, words); row.append(figure);
    }
    section.append(title, row); shown.append(section);
  }
  document.getElementById("count").textContent = wanted.length + " of " + pictures.length + " pictures, " + pages.size + " pages";
}
function enlarge(index) {
  at = Math.max(0, Math.min(order.length - 1, index)); if (!order[at]) return;
  big.querySelector("img").src = order[at].file; big.querySelector("p").textContent = order[at].file; if (!big.open) big.showModal();
}
function go(step) {
  const all = [...shown.children]; here = Math.max(0, Math.min(all.length - 1, here + step));
  all.forEach((one, index) => one.classList.toggle("here", index === here)); all[here]?.scrollIntoView({ block: "start" }); scrollBy(0, -130);
  at = order.findIndex(one => one.page === all[here]?.querySelector("h2").textContent);
}
big.onclick = () => big.close(); find.oninput = draw;
for (const zoom of document.getElementsByName("zoom")) zoom.onchange = () => document.body.className = zoom.value;
onkeydown = event => {
  if (event.target === find) return;
  const moves = { ArrowDown: () => go(1), j: () => go(1), ArrowUp: () => go(-1), k: () => go(-1), ArrowRight: () => enlarge(big.open ? at + 1 : at),
    ArrowLeft: () => enlarge(big.open ? at - 1 : at), Enter: () => enlarge(at) };
  if (moves[event.key]) { event.preventDefault(); moves[event.key]() }
};
draw();
</script>
"""
