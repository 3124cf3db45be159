import type { Post } from "./ports/post.ts";

/** By `fetch`, where there is nothing else. */
export const postByFetch: Post = async (url, { headers, body, timeout }) => {
  // Not AbortSignal.timeout: each of those lives on until its time is over, long after the answer.
  const ending = new AbortController();
  const late = setTimeout(
    () => ending.abort(new DOMException("No answer came in time.", "TimeoutError")),
    timeout,
  );
  try {
    // Called as globalThis.fetch, and with "manual": workerd knows neither a bare reference nor "error".
    const answer = await globalThis.fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: ending.signal,
      headers,
      body,
    });
    const text = await answer.text();
    return { status: answer.status, header: (name) => answer.headers.get(name), text };
  } finally {
    clearTimeout(late);
  }
};
