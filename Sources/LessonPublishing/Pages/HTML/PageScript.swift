/// The script of a lesson's page, by which a reader steps through traces. It reads what stands in the page, changes classes
/// and texts, and stores nothing. Without it all steps are shown one below the other.
///
/// It has neither `<` nor `&`, so that the page reads as XML, too.
enum PageScript {
  /// As pages have it: without comments, and without the spaces before its lines.
  static let text = source.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("//") }
    .joined(separator: "\n")

  private static let source = #"""
    "use strict";
    (() => {
      const all = (root, selector) => [...root.querySelectorAll(selector)];
      const one = (root, selector) => root.querySelector(selector);
      // What is said of a number, beside it.
      const tip = document.createElement("div");
      tip.className = "tip";
      tip.setAttribute("aria-hidden", "true");
      tip.hidden = true;
      document.body.append(tip);
      let shown = null;
      const hide = () => { tip.hidden = true; shown = null; };
      const reveal = (link) => {
        const told = document.getElementById(link.getAttribute("aria-describedby"));
        if (!told || shown === link) return;
        shown = link;
        tip.replaceChildren(...told.cloneNode(true).childNodes);
        for (const inner of all(tip, "a")) inner.tabIndex = -1;
        tip.hidden = false;
        const place = link.getBoundingClientRect();
        const width = document.documentElement.clientWidth;
        tip.style.left = Math.max(8, Math.min(place.left, width - tip.offsetWidth - 8)) + scrollX + "px";
        tip.style.top = place.bottom + scrollY + "px";
      };
      // Whether an element, or one around it, is scrolled sideways by the arrow keys.
      const scrolls = (element) => !element ? false :
        (element.scrollWidth > element.clientWidth + 1 ? ["auto", "scroll"].includes(getComputedStyle(element).overflowX) : false)
        || scrolls(element.parentElement);
      // Brings a shape into sight in a box that is too narrow for its picture.
      const reach = (box, shape) => {
        if (!box || !shape) return;
        const place = shape.getBoundingClientRect();
        box.scrollLeft += (place.left + place.right) / 2 - box.getBoundingClientRect().left - box.clientWidth / 2;
      };
      const ended = (text) => /[.?!]$/.test(text) ? text : text + ".";

      const players = all(document, ".player").map((player) => {
        const steps = all(player, ".step");
        const states = steps.map((step) => step.dataset.states.split(" "));
        const rows = all(player, "[data-statement]:not(li)");
        const buttons = all(player, "[data-go]");
        const drawing = one(player, ".drawing");
        const map = one(player, ".map");
        // The diagram as it is without script: with the whole way, which paper shows.
        const shapes = all(player, "[data-state], [data-step]").map((shape) => [shape, shape.getAttribute("class")]);
        const status = one(player, ".status");
        const goals = { first: () => 0, previous: () => at - 1, next: () => at + 1, last: () => steps.length - 1 };
        let at = -1;
        // The step that a statement belongs to.
        const owner = (row) => steps.findLastIndex((step) => Number(row.dataset.statement) >= Number(step.dataset.statement));
        const owners = rows.map((row) => Math.max(0, owner(row)));
        // Whether CLOSED at a step is the end of a connection.
        const isEnd = (step, side) => states.some((pair, index) => step > index ? !["CLOSED", "-"].includes(pair[side]) : false);

        const mark = (step) => {
          ["first", "second"].forEach((name, side) => {
            const state = states[step][side];
            for (const node of all(player, "[data-state]")) {
              const isHere = node.dataset.state === state;
              const isRight = state !== "CLOSED" || node.hasAttribute("data-end") === isEnd(step, side);
              node.classList.toggle("at-" + name, isHere ? isRight : false);
            }
          });
          const isNew = (side) => states[step - 1] ? states[step - 1][side] !== states[step][side] : true;
          const moved = ["first", "second"].find((name, side) => isNew(side)) ?? "first";
          reach(map, one(player, ".at-" + moved));
          const ended = (steps[step].dataset.endings ?? "").split(" ");
          const way = (side) => [(states[step - 1] ?? states[step])[side], states[step][side], ended.includes(String(side)) ? "ending" : ""];
          const taken = [0, 1].map((side) => way(side).join(" ").trim());
          for (const arrow of all(player, "[data-step]")) arrow.classList.toggle("taken", taken.includes(arrow.dataset.step));
        };

        const show = (wanted, speaks) => {
          const step = Math.min(Math.max(wanted, 0), steps.length - 1);
          if (step === at) return;
          hide();
          const isWhole = player.classList.contains("all");
          const held = isWhole ? false : steps[at]?.contains(document.activeElement);
          at = step;
          steps.forEach((item, index) => {
            item.classList.toggle("current", index === step);
            if (index === step) item.setAttribute("aria-current", "step");
            else item.removeAttribute("aria-current");
          });
          for (const part of all(player, ".part")) part.classList.toggle("current", part.contains(steps[step]));
          rows.forEach((row, index) => {
            row.classList.toggle("to-come", owners[index] > step);
            row.classList.toggle("current", owners[index] === step);
          });
          mark(step);
          one(player, ".now").replaceChildren(...all(steps[step], ".blocks").map((table) => table.cloneNode(true)));
          for (const caption of all(player, ".now caption")) caption.className = "unseen";
          const says = steps[step].dataset.says;
          const head = one(steps[step], ".head").cloneNode(true);
          one(head, ".count")?.remove();
          status.textContent = says;
          if (speaks) {
            const more = document.createElement("span");
            more.className = "unseen";
            const lines = all(steps[step], "li > p:not(.head)").map((line) => line.cloneNode(true));
            for (const line of lines) one(line, ".rfc")?.remove();
            more.textContent = ". " + [head, ...lines].map((line) => ended(line.textContent.trim())).join(" ");
            status.append(more);
          }
          for (const button of buttons) {
            const isBack = ["first", "previous"].includes(button.dataset.go);
            button.setAttribute("aria-disabled", String(step === (isBack ? 0 : steps.length - 1)));
          }
          const row = rows.find((item, index) => owners[index] === step);
          if (row) {
            const middle = row.getBoundingClientRect().top - drawing.getBoundingClientRect().top + drawing.scrollTop;
            drawing.scrollTop = middle - drawing.clientHeight / 2;
            reach(drawing, one(row, ".head"));
          }
          if (held) one(player, "[data-go=next]").focus({ preventScroll: true });
          if (isWhole ? speaks : false) steps[step].scrollIntoView({ block: "nearest" });
        };

        for (const button of buttons) button.addEventListener("click", () => show(goals[button.dataset.go](), true));
        const whole = one(player, "[data-all]");
        whole.addEventListener("click", () => whole.setAttribute("aria-pressed", String(player.classList.toggle("all"))));
        rows.forEach((row, index) => row.addEventListener("click", () => show(owners[index], true)));
        addEventListener("beforeprint", () => { for (const [shape, name] of shapes) shape.setAttribute("class", name); });
        addEventListener("afterprint", () => mark(at));
        one(player, ".controls").hidden = false;
        return { element: player, steps, show, go: (name) => show(goals[name](), true) };
      });

      document.documentElement.classList.add("scripted");
      for (const player of players) player.show(0, false);

      // A link to a step goes to it in its drawing, also where it was followed before.
      const follow = (hash) => {
        const target = document.getElementById(hash.slice(1));
        const fold = target?.closest("details");
        if (fold) fold.open = true;
        for (const player of players) {
          const step = player.steps.findIndex((item) => item.contains(target));
          if (target ? step >= 0 : false) {
            player.show(step, true);
            (target.matches(".step") ? player.element : target).scrollIntoView({ block: "nearest" });
          }
        }
      };
      addEventListener("hashchange", () => follow(location.hash));
      document.addEventListener("click", (event) => {
        const link = event.target.closest("a");
        if (link?.getAttribute("href").startsWith("#")) setTimeout(() => follow(link.hash));
      });
      follow(location.hash);

      const keys = { ArrowLeft: "previous", ArrowRight: "next", Home: "first", End: "last" };
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") return hide();
        const name = keys[event.key];
        const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
        if (!name || isOther || event.target.closest("input, select, textarea, [contenteditable]")) return;
        if (scrolls(event.target)) return;
        const own = players.find((player) => player.element.contains(event.target));
        // Else the one that is on the screen, and not folded away.
        const isSeen = ({ element }) => {
          const place = element.getBoundingClientRect();
          const isNear = place.bottom > innerHeight / 3 ? innerHeight * 2 / 3 > place.top : false;
          return isNear ? !element.closest("details:not([open])") : false;
        };
        const player = own ?? players.find(isSeen);
        // Home and End belong to the page while nothing of a trace has the focus.
        if (!player || (!own ? event.key.length === 4 || event.key === "End" : false)) return;
        event.preventDefault();
        player.go(name);
      });

      const over = (event) => {
        const link = event.target.closest(".number");
        if (link) reveal(link);
        // What the keyboard has shown stays while the mouse rests elsewhere, and the page scrolls below it.
        else if (!tip.contains(event.target)) event.type === "focusin" || shown !== document.activeElement ? hide() : 0;
      };
      document.addEventListener("mouseover", over);
      document.addEventListener("focusin", over);
    })();
    """#
}
