import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

// The package's arguments are for small cloud functions. One process dies with the first context that is closed, and a
// browser that does not enforce the web's own rules would prove nothing about ours.
const UNWANTED = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--disable-site-isolation-trials",
  "--allow-running-insecure-content",
]);

// Drawing through a made-up graphics card takes the browser several times as long as drawing plainly.
const GRAPHICS = /^--(use-(gl|angle)=|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)/;

/** A headless Chromium from the package registry: nothing to install on the machine. Close it after the tests. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((each) => !UNWANTED.has(each) && !GRAPHICS.test(each)), "--disable-gpu"],
  });
}
