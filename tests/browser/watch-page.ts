/** What stood in the page when it had settled after some keys. */
export interface Seen {
  /** Where the focus went since the page was looked at before, in order. */
  readonly trail: readonly Stop[];
  /** What has the focus now. */
  readonly focus: string;
  readonly dialog: boolean;
  readonly title: string;
  /** All words of the view, spaces made one. */
  readonly words: string;
  /** Sentences beside fields and above the buttons. */
  readonly wrong: readonly string[];
  /** Buttons of the view and of the bar above it. */
  readonly buttons: readonly string[];
}

/** One place where the focus rested. */
export interface Stop {
  /** What it is: "radio pick_spot 2", "button Continue to step 2", "title". */
  readonly at: string;
  /** Why a person could not see that the focus is there; empty where they can. */
  readonly trouble: string;
}

declare global {
  interface Window {
    /** Waits until `count` changes of the view have been seen: one shown, one closed, or fields marked. */
    seen(count: number): Promise<Seen>;
  }
}

/** Runs in the page, before its own script: writes down where the focus goes and when the view changes. */
export function watchPage(): void {
  let trail: { at: string; trouble: string }[] = [];
  let changes = 0;
  const waiting: (() => void)[] = [];
  const flat = (text: string | null | undefined) => (text ?? "").replace(/\s+/gu, " ").trim();
  const nameOf = (each: Element | null): string => {
    if (each === null || each === document.body) return "nothing";
    if (each.matches(".ch-title")) return "title";
    if (each instanceof HTMLInputElement && (each.type === "radio" || each.type === "checkbox"))
      return `${each.type} ${each.name.replace("value.", "")} ${each.value}`;
    if (each.matches("input, textarea, select"))
      return `field ${each.getAttribute("name")?.replace("value.", "") ?? each.id}`;
    return `${each.matches("a") ? "link" : "button"} ${flat(each.textContent)}`;
  };
  const troubleOf = (each: Element): string => {
    if (each.matches(".ch-title")) return "";
    const ring = each.closest(".ch-option") ?? each;
    const { outlineStyle, outlineWidth } = getComputedStyle(ring);
    if (!each.matches(":focus-visible") || outlineStyle === "none" || outlineWidth === "0px")
      return "no ring is drawn around it";
    const { width, height } = ring.getBoundingClientRect();
    if (each.tagName !== "A" && (width < 24 || height < 24)) return "it is too small to hit";
    const box = each.getBoundingClientRect();
    // Of a field that is taller than what is left of the window, the browser brings the line that is written on into sight.
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return "it is outside the window";
    const top = document.elementFromPoint(x, y);
    return top !== null && (ring.contains(top) || top.contains(ring)) ? "" : `${nameOf(top)} lies over it`;
  };
  const changed = () => {
    changes += 1;
    for (const each of waiting.splice(0)) each();
  };
  // Before the next key moves the focus on, and after the page has scrolled to it.
  const rest = () => {
    const each = document.activeElement;
    const stop = trail.at(-1);
    if (each && stop && each !== document.body) stop.trouble = troubleOf(each);
  };
  document.addEventListener("keydown", rest, true);
  document.addEventListener("focusin", (event) => {
    trail.push({ at: nameOf(event.target as Element), trouble: "" });
    if ((event.target as Element).matches(".ch-title")) changed();
  });
  document.addEventListener("close", changed, true);
  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver((found) => {
      const marks = found.some(({ target }) => (target as Element).getAttribute?.("aria-invalid") === "true");
      if (marks) changed();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-invalid"] });
  });
  window.seen = async (count) => {
    while (changes < count)
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve);
        setTimeout(
          () =>
            reject(
              new Error(`The view did not change. Focus went: ${trail.map(({ at }) => at).join(" > ")}`),
            ),
          20_000,
        );
      });
    // A dialog's focus goes back after its "close" was heard.
    await new Promise((resolve) => setTimeout(resolve));
    const dialog = document.querySelector("dialog");
    const view = dialog?.querySelector(".ch-view");
    const all = (selector: string) =>
      [...(dialog?.querySelectorAll(selector) ?? [])].filter((each) => !(each as HTMLElement).hidden);
    const walked = trail;
    trail = [];
    changes = 0;
    return {
      trail: walked,
      focus: nameOf(document.activeElement),
      dialog: dialog?.open ?? false,
      title: flat(view?.querySelector(".ch-title")?.textContent),
      words: flat((view as HTMLElement | null | undefined)?.innerText),
      wrong: all(".ch-wrong, .ch-notice").flatMap((each) => flat(each.textContent) || []),
      buttons: all("button").map((each) => flat(each.textContent)),
    };
  };
}
