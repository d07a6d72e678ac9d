/** What the host says about a field beside it (请输入…, 不能早于…): words to the person, never a value. */
import { attribute, classOf, find, findAll, shortText } from './dom';
import { having } from './remembered';

/** Whether class names say that an element may be a message. */
export const isCalledMessage = having(/error|invalid|valid|message|explain|tip|warn|alert/i);
const CALLED =
  '[role="alert"],[class*="error"],[class*="valid"],[class*="message"],[class*="explain"],[class*="tip"],[class*="warn"]';
/** A value drawn in red may bear the same class: only words to the person are a message. */
const SAYS =
  /请(输入|选择|填写|录入|核对|检查|补充)|不能|不得|不可|不允许|必须|必填|不应|有误|不符|不正确|无效|格式|错误|为空|至少|最多|超过|超出|早于|晚于/;
/** Longer texts are no message. */
const LONGEST = 200;

/** Whether an element is a message of the host. `names` are its classes. */
export function isMessage(element: Element, names: string, role: string | null): boolean {
  if (role !== 'alert' && (names === '' || !isCalledMessage(names))) return false;
  const text = shortText(element, LONGEST);
  if (text === null || (role !== 'alert' && !SAYS.test(text))) return false;
  return find(element, 'input,select,textarea,label,td') === null;
}

/** The messages of the host inside an element. */
export function messagesIn(element: Element): readonly Element[] {
  return findAll(element, CALLED).filter((part) => isMessage(part, classOf(part), attribute(part, 'role')));
}
