// Draws every <figure data-spec-id="ID"> of a report from the specification in <script type="application/json" id="ID">,
// without eval (the page's policy forbids it), and lets the reader pick an outcome.
(function () {
  "use strict";

  const views = new Map(); // figure -> view

  // Text and lines take the page's own colour, so that dark mode and print need no second drawing.
  const ink = "currentColor";
  const font = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";
  const config = {
    background: null,
    font: font,
    view: { stroke: null },
    text: { color: ink },
    rule: { color: ink },
    axis: {
      labelColor: ink,
      titleColor: ink,
      domainColor: ink,
      tickColor: ink,
      gridColor: ink,
      gridOpacity: 0.15,
      labelFontSize: 12,
      titleFontSize: 12,
      titleFontWeight: "normal",
    },
    legend: { labelColor: ink, titleColor: ink, labelFontSize: 13, symbolSize: 120 },
    title: { color: ink },
  };

  function draw(figure) {
    if (views.has(figure) || figure.closest("[hidden]")) return;
    views.set(figure, null);
    const spec = JSON.parse(document.getElementById(figure.dataset.specId).textContent);
    const place = figure.querySelector(".chart");
    vegaEmbed(place, spec, {
      ast: true,
      expr: vega.expressionInterpreter,
      renderer: "svg",
      actions: false,
      defaultStyle: false,
      tooltip: { disableDefaultStyle: true },
      config: config,
    }).then(
      (result) => views.set(figure, result.view),
      (error) => {
        place.textContent = "This chart could not be drawn; the table below has the same numbers. " + error.message;
      },
    );
  }

  function drawAll() {
    document.querySelectorAll("figure[data-spec-id]").forEach(draw);
  }

  function fit(width) {
    views.forEach((view, figure) => {
      if (!view || figure.closest("[hidden]")) return;
      const room = width || figure.querySelector(".chart").clientWidth;
      if (room) view.width(room).run();
    });
  }

  function showOutcome(name) {
    document.querySelectorAll("[data-outcome]").forEach((panel) => {
      panel.hidden = panel.dataset.outcome !== name;
    });
    drawAll();
  }

  function start() {
    document.documentElement.classList.add("with-script");
    const picker = document.getElementById("outcome-picker");
    if (picker) {
      picker.addEventListener("change", () => showOutcome(picker.value));
      showOutcome(picker.value);
    }
    drawAll();
    let waiting = 0;
    window.addEventListener("resize", () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => fit(0));
    });
    // A4 less its margins, at 96 pixels an inch.
    window.addEventListener("beforeprint", () => fit(640));
    window.addEventListener("afterprint", () => fit(0));
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
