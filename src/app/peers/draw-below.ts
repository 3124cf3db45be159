import type { Random } from "../../ports/random.ts";

/** A whole number from 0 to n - 1, each as likely as the others; n up to 2^32. What would make some likelier is drawn again. */
export function drawBelow(random: Random, n: number): number {
  const whole = 2 ** 32;
  const fair = whole - (whole % n);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    const drawn = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
    if (drawn < fair) return drawn % n;
  }
}
