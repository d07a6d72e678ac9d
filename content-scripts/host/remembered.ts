/** More strings than a page has classes and labels; beyond that a page makes them up as it goes. */
const MOST_REMEMBERED = 4000;
/** Long texts do not repeat, and would fill the memory. */
const LONGEST_REMEMBERED = 120;

/** A pure question about a string, answered once for each string: a page repeats its class names and labels hundreds of times. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return ask(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Whether a string has a pattern, answered once for each string. */
export function having(pattern: RegExp): (text: string) => boolean {
  return remembered((text) => pattern.test(text));
}
