/* Figures that a reader can work with. Without this script every panel, row and column is there; it only narrows and sorts.
   Loaded by the figures that need it, never by other pages. No library, no storage, no network. */
(function () {
  "use strict";

  function make(tag, attributes, words) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    if (words) element.textContent = words;
    return element;
  }

  /* All panels stand until a reader asks for one at a time: then buttons back and next, arrow keys, and a button for all again. */
  function stepper(list) {
    var panels = Array.prototype.slice.call(list.children), now = 0, all = true;
    var bar = make("div", { "class": "fig-buttons", role: "group", "aria-label": "Steps of the figure" });
    var back = make("button", { type: "button" }, "Back"), next = make("button", { type: "button" }, "Next");
    var whole = make("button", { type: "button" }, "One at a time");
    var said = make("p", { "aria-live": "polite", "class": "fig-said" });
    function show() {
      panels.forEach(function (panel, index) { panel.hidden = !all && index !== now; });
      /* Not "disabled": the keyboard would lose its place. */
      back.setAttribute("aria-disabled", String(now === 0));
      next.setAttribute("aria-disabled", String(now === panels.length - 1));
      back.hidden = next.hidden = all;
      whole.textContent = all ? "One at a time" : "Show all";
      said.textContent = all ? "All " + panels.length + " steps are shown." : "Step " + (now + 1) + " of " + panels.length + ".";
    }
    function go(step) { if (all) return; now = Math.min(panels.length - 1, Math.max(0, now + step)); show(); }
    back.addEventListener("click", function () { go(-1); });
    next.addEventListener("click", function () { go(1); });
    whole.addEventListener("click", function () { all = !all; show(); });
    bar.addEventListener("keydown", function (event) {
      if (event.key === "ArrowRight") go(1);
      if (event.key === "ArrowLeft") go(-1);
    });
    [whole, back, next].forEach(function (button) { bar.appendChild(button); });
    list.parentNode.insertBefore(bar, list);
    bar.appendChild(said);
    show();
    /* Paper shows every panel, whatever the screen shows. */
    window.addEventListener("beforeprint", function () { panels.forEach(function (panel) { panel.hidden = false; }); });
    window.addEventListener("afterprint", show);
  }

  /* Choose one group of a table's rows. */
  function choose(table) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows), groups = [];
    rows.forEach(function (row) { if (groups.indexOf(row.dataset.group) < 0) groups.push(row.dataset.group); });
    var id = table.id + "-choice";
    var bar = make("div", { "class": "fig-buttons" }), label = make("label", { "for": id }, table.dataset.choose);
    var select = make("select", { id: id }), said = make("p", { "aria-live": "polite", "class": "fig-said" });
    select.appendChild(make("option", { value: "" }, "Show all"));
    groups.forEach(function (group) { select.appendChild(make("option", { value: group }, group)); });
    function show() {
      var shown = 0;
      rows.forEach(function (row) { row.hidden = select.value !== "" && row.dataset.group !== select.value; shown += row.hidden ? 0 : 1; });
      said.textContent = select.value ? select.value + ": " + shown + (shown === 1 ? " line." : " lines.") : "All lines are shown.";
    }
    select.addEventListener("change", show);
    [label, select, said].forEach(function (element) { bar.appendChild(element); });
    table.parentNode.insertBefore(bar, table);
    window.addEventListener("beforeprint", function () { rows.forEach(function (row) { row.hidden = false; }); });
    window.addEventListener("afterprint", show);
    show();
  }

  /* Put the lines that matter first, in the order in which they were chosen. */
  function sort(table) {
    var body = table.tBodies[0], rows = Array.prototype.slice.call(body.rows), chosen = [];
    var said = make("p", { "aria-live": "polite", "class": "fig-said" }, "Choose the lines that matter to you.");
    rows.forEach(function (row) {
      var button = make("button", { type: "button", "aria-pressed": "false" }, "This matters to me");
      button.setAttribute("aria-label", "This matters to me: " + row.cells[0].textContent.trim());
      button.addEventListener("click", function () {
        var at = chosen.indexOf(row);
        if (at < 0) chosen.push(row); else chosen.splice(at, 1);
        button.setAttribute("aria-pressed", String(at < 0));
        chosen.concat(rows.filter(function (other) { return chosen.indexOf(other) < 0; })).forEach(function (other) { body.appendChild(other); });
        said.textContent = "You chose " + chosen.length + " of " + rows.length + " lines. They stand first. This is a worksheet and recommends nothing.";
        button.focus();
      });
      var holder = make("div", { "class": "fig-buttons" });
      holder.appendChild(button);
      row.cells[0].appendChild(holder);
    });
    table.parentNode.insertBefore(said, table);
  }

  /* Every figure that needs this script asks for it, so on a page with several it runs several times. */
  function each(selector, work) {
    document.querySelectorAll(selector).forEach(function (element) {
      if (element.dataset.ready) return;
      element.dataset.ready = "yes";
      work(element);
    });
  }
  function start() {
    each("[data-stepper]", stepper);
    each("table[data-choose]", choose);
    each("table[data-sort]", sort);
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
