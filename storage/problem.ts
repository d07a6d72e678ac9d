/** What the user reads when the database cannot be used, by the name of the error at its root. */
const SENTENCES: Readonly<Record<string, string>> = {
  QuotaExceededError: '存储已满：结果暂不保存，核对照常进行。请在工作台清理过期内容。',
  BlockedError: '存储正被另一窗口占用：结果暂不保存，请关闭其他巡逻车页面后重试。',
};

/** For every other error. */
const OTHERWISE = '存储暂时不可用：结果暂不保存，核对照常进行。';

/** A plain sentence for an error of the database; a full disk may hide as the inner error of an aborted transaction. */
export function storageProblem(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 5 && isErrorLike(current); depth += 1) {
    const sentence = Object.hasOwn(SENTENCES, current.name) ? SENTENCES[current.name] : undefined;
    if (sentence) return sentence;
    current = current.inner ?? current.cause;
  }
  return OTHERWISE;
}

function isErrorLike(value: unknown): value is { name: string; inner?: unknown; cause?: unknown } {
  return typeof value === 'object' && value !== null && typeof (value as { name?: unknown }).name === 'string';
}
