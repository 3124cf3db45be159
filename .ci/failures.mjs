/**
 * `node failures.mjs REPORT LOG PROOFS`: prints what failed, at most 120 lines. REPORT: what vitest's json reporter wrote; LOG: what its
 * other reporter printed; PROOFS: what `npm run prove` printed.
 */
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const LINES = 120;
const LINES_OF_ONE = 8;
const WIDTH = 200;
const OF_THE_RUNNER = /^ *at .*(node_modules\/vitest|new Promise \()/;

function failedTests(text) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return ["The runner ended before it could report its tests."];
  }
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.slice(name.lastIndexOf("/tests/") + 1);
    const failed = assertionResults.filter((each) => each.status === "failed");
    // A file that could not be loaded, or whose hooks failed.
    if (failed.length === 0) return status === "failed" ? [`${file}\n${message}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} > ${fullName.trim()}\n${failureMessages.join("\n")}`,
    );
  });
}

// Of these the report says nothing.
function errorsOutsideTests(log) {
  const found = /^.*Unhandled Errors[\s\S]*?(?=\n *Test Files )/m.exec(log);
  return found === null ? [] : [found[0]];
}

function failedProofs(proofs) {
  return proofs.split(/\n(?=[✓✗] )/).filter((each) => each.startsWith("✗"));
}

// A line of minified code would fill the page.
function firstLines(text) {
  const [head = "", ...rest] = text
    .split("\n")
    .filter((line) => line.trim() !== "" && !OF_THE_RUNNER.test(line));
  const lines = [head.startsWith("✗") ? head : `✗ ${head}`, ...rest.slice(0, LINES_OF_ONE - 1)];
  return lines.map((line) => line.slice(0, WIDTH));
}

const [report, log, proofs] = process.argv
  .slice(2)
  .map((path) => stripVTControlCharacters(readFileSync(path, "utf8")));
const failures = [...failedProofs(proofs), ...errorsOutsideTests(log), ...failedTests(report)];
const lines = failures.flatMap(firstLines);
for (const line of lines.slice(0, LINES)) process.stdout.write(`${line}\n`);
if (lines.length > LINES) process.stdout.write(`… and ${lines.length - LINES} more lines, above.\n`);
